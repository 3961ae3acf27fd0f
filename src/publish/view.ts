/** A graph and the publisher's choices → what every description needs: names of nodes, indexes, words, graphs of the layers. */
import type { Document, Entity, Evidence, KnowledgeGraph, Mention, Span, Statement } from '../model.ts';
import { relationByName } from '../ontology.ts';
import { assertedStatements } from './assertion.ts';
import { baseIri, FOLDER_OF, segment, utteranceName } from './iris.ts';
import { inLanguage } from './literals.ts';
import { ONTOLOGY } from './namespaces.ts';
import type { PublishOptions } from './options.ts';
import { defaultGraph, type Literal, type NamedNode, namedNode, type Term } from './terms.ts';
import { type Words, wordsOf } from './words.ts';

/** What the transcript is, what it names, what is claimed in it, what may be asserted from it. */
export const LAYERS = ['document', 'mentions', 'claims', 'asserted'] as const;
export type Layer = (typeof LAYERS)[number];

export interface View {
  graph: KnowledgeGraph;
  options: PublishOptions;
  base: string;
  words: Words;
  entities: ReadonlyMap<string, Entity>;
  documents: ReadonlyMap<string, Document>;
  /** Statements to assert, in the graph's order and by subject. */
  asserted: readonly Statement[];
  assertedOf: ReadonlyMap<string, readonly Statement[]>;
  /** Mentions, and pieces of evidence, by document. */
  mentionsOf: ReadonlyMap<string, readonly Mention[]>;
  evidenceOf: ReadonlyMap<string, readonly Evidence[]>;
  /** The graph that holds a layer. */
  layer(layer: Layer): Term;
  /** A node directly under the base. */
  node(path: string): NamedNode;
  entity(id: string): NamedNode;
  statement(id: string): NamedNode;
  event(document: string): NamedNode;
  /** A node below the event of a document. */
  under(document: string, path: string): NamedNode;
  utterance(document: string, id: string): NamedNode;
  span(document: string, span: Span): NamedNode;
  predicate(name: string): NamedNode;
  text(text: string): Literal;
}

export function viewOf(graph: KnowledgeGraph, options: PublishOptions): View {
  const base = baseIri(options.base);
  const language = options.language ?? 'en';
  const entities = new Map(graph.entities.map((e) => [e.id, e]));
  const asserted = assertedStatements(graph, options.assert ?? 'facts');
  const node = (path: string): NamedNode => namedNode(base + path);
  const events = new Map(graph.documents.map((d) => [d.id, `event/${segment(d.id)}`]));
  const event = (document: string): string => events.get(document) ?? `event/${segment(document)}`;
  const graphs = Object.fromEntries(
    LAYERS.map((layer) => [layer, options.layers ? node(`graph/${layer}`) : defaultGraph]),
  ) as Record<Layer, Term>;
  const predicates = new Map<string, NamedNode>();
  const predicate = (name: string): NamedNode => {
    const term = predicates.get(name) ?? predicateOf(name);
    predicates.set(name, term);
    return term;
  };
  return {
    graph,
    options,
    base,
    words: wordsOf(options.quotes ?? 'full'),
    entities,
    documents: new Map(graph.documents.map((d) => [d.id, d])),
    asserted,
    assertedOf: grouped(asserted, (s) => s.subject),
    mentionsOf: grouped(graph.mentions, (m) => m.document),
    evidenceOf: grouped(
      graph.statements.flatMap((s) => s.evidence),
      (e) => e.document,
    ),
    layer: (layer) => graphs[layer],
    node,
    entity: (id) => {
      const entity = entities.get(id);
      return node(`${entity ? FOLDER_OF[entity.type] : 'entity'}/${segment(id)}`);
    },
    statement: (id) => node(`statement/${segment(id)}`),
    event: (document) => node(event(document)),
    under: (document, path) => node(`${event(document)}/${path}`),
    utterance: (document, id) => node(`${event(document)}/utterance/${utteranceName(id)}`),
    span: (document, { start, end }) => node(`${event(document)}/span/${start}-${end}`),
    predicate,
    text: (text) => inLanguage(text, language),
  };
}

function predicateOf(name: string): NamedNode {
  const iri = relationByName.get(name)?.iri;
  return namedNode(iri ?? ONTOLOGY + segment(name));
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
