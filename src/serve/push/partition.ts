/** A knowledge graph → its quads in named graphs, one per document and layer, whose union is the whole graph. */
import type { KnowledgeGraph } from '../../model.ts';
import { type Quad, writtenQuad } from '../../query/terms.ts';

/** Quads whose graph names the layer they are of. */
export type ToQuads = (graph: KnowledgeGraph) => Iterable<Quad>;

export interface Part {
  /** IRI of the named graph. */
  name: string;
  /** N-Triples lines, sorted, each once. */
  lines: string[];
}

/** Stands for the document in the names of graphs that hold what is of no single document. */
export const CORPUS = 'corpus';

/**
 * What a document's share of the graph says, as far as the whole graph says it too: so a denial in one document keeps a triple
 * of another from being asserted. What no share says (counts over the corpus) stands under `corpus`. Triples about things that
 * several documents name are in each one's graphs, so that any document can go without harming the others.
 * @param base IRI that the names of graphs begin with
 */
export function partition(graph: KnowledgeGraph, toQuads: ToQuads, base: string): Part[] {
  const whole = byLayer(toQuads(graph));
  const parts: Part[] = [];
  const placed = new Map([...whole.keys()].map((layer) => [layer, new Set<string>()]));
  for (const { id } of graph.documents) {
    for (const [layer, lines] of byLayer(toQuads(shareOf(graph, id)))) {
      const kept = [...lines].filter((line) => whole.get(layer)?.has(line));
      for (const line of kept) placed.get(layer)?.add(line);
      if (kept.length > 0) parts.push({ name: graphName(base, id, layer), lines: kept.sort() });
    }
  }
  for (const [layer, lines] of whole) {
    const rest = [...lines].filter((line) => !placed.get(layer)?.has(line));
    if (rest.length > 0) parts.push({ name: graphName(base, CORPUS, layer), lines: rest.sort() });
  }
  return parts;
}

export const graphName = (base: string, document: string, layer: string): string =>
  `${graphsOf(base)}${encodeURIComponent(document)}/${layer}`;

/** What all names of pushed graphs begin with. */
export const graphsOf = (base: string): string => `${base}graph/`;

/** Lines by the last part of the layer's name. */
function byLayer(quads: Iterable<Quad>): Map<string, Set<string>> {
  const layers = new Map<string, Set<string>>();
  // Taken apart, not spread: N3's quads have getters.
  for (const { subject, predicate, object, graph } of quads) {
    const layer = graph.value.split(/[/#]/).at(-1) || 'data';
    const lines = layers.get(layer) ?? new Set();
    layers.set(
      layer,
      lines.add(writtenQuad({ subject, predicate, object, graph: { termType: 'DefaultGraph', value: '' } })),
    );
  }
  return layers;
}

/** The graph as one document tells it: its own evidence, and what that evidence is about. */
function shareOf(graph: KnowledgeGraph, id: string): KnowledgeGraph {
  const documents = graph.documents.filter((document) => document.id === id);
  const mentions = graph.mentions.filter(({ document }) => document === id);
  const statements = graph.statements.flatMap((statement) => {
    const [first, ...more] = statement.evidence.filter(({ document }) => document === id);
    return first ? [{ ...statement, evidence: [first, ...more] as [typeof first, ...typeof more] }] : [];
  });
  const named = new Set<string | null>([
    ...mentions.map(({ entity }) => entity),
    ...statements.flatMap(({ subject, object, evidence }) => [
      subject,
      object,
      ...evidence.map(({ speaker }) => speaker),
    ]),
    ...documents.flatMap((document) => document.utterances.map(({ speaker }) => speaker)),
  ]);
  for (const whole of wholesOf(graph, named)) named.add(whole);
  const entities = graph.entities.filter((entity) => named.has(entity.id));
  return { ...graph, documents, mentions, statements, entities };
}

/** What the named entities are part of, however far up. */
function wholesOf(graph: KnowledgeGraph, named: ReadonlySet<string | null>): Set<string> {
  const partOf = new Map(
    graph.entities.map((entity) => [entity.id, (entity as { partOf?: string[] }).partOf ?? []]),
  );
  const found = new Set<string>();
  const open = [...named];
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const whole of partOf.get(id ?? '') ?? [])
      if (!found.has(whole)) {
        found.add(whole);
        open.push(whole);
      }
  return found;
}
