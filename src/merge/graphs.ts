/** Graphs built apart → the graph that their documents would have given together. */
import type {
  AuthorityRow,
  Claim,
  Document,
  Entity,
  Extraction,
  KnowledgeGraph,
  Resources,
} from '../model.ts';
import type { Decision } from './decisions.ts';
import { mergeExtractions } from './merge.ts';

/** Joins that uniting the documents of a graph found: they are found again. */
const ACROSS = new Set(['merge/same-row', 'merge/same-name']);

/**
 * Everything that belongs to the whole and not to a document is made anew: names by majority, joint confidence, the wholes
 * that are named, joins over documents. Equal to building together where the documents of each graph stand together in the
 * order of ids; else, of two wordings of one qualifier, another may come first. The network is to be laid out again.
 * @param resources those of the builds: they tell which wholes an entity belongs to that no graph named
 */
export function mergeGraphs(graphs: readonly KnowledgeGraph[], resources: Resources): KnowledgeGraph {
  const rows = new Map(resources.authority.map((row) => [row.slug, row]));
  const extractions = graphs.flatMap((graph) => extractionsOf(graph, rows));
  return mergeExtractions(extractions, resources, reviewed(graphs));
}

type Rows = ReadonlyMap<string, AuthorityRow>;

function extractionsOf(graph: KnowledgeGraph, rows: Rows): Extraction[] {
  const named = graph.documents.map((document) => namedIn(graph, document));
  const anywhere = new Set(named.flatMap((ids) => [...ids]));
  const seen = new Set<string>();
  return graph.documents.map((document, i) => ({
    document,
    entities: graph.entities
      .filter((e) => named[i]!.has(e.id) || (i === 0 && !anywhere.has(e.id)))
      .map((entity) => {
        const merges = seen.has(entity.id) ? [] : (entity.merges ?? []).filter((m) => !ACROSS.has(m.rule));
        seen.add(entity.id);
        return asExtracted(entity, merges, rows.get(entity.id));
      }),
    mentions: graph.mentions.filter((m) => m.document === document.id),
    claims: graph.statements.flatMap((s) =>
      s.evidence
        .filter((e) => e.document === document.id)
        .map(({ modality, confidence, ...evidence }): Claim => {
          const { subject, predicate, object, value, qualifiers, polarity } = s;
          return {
            ...{ subject, predicate, object, value, qualifiers, polarity, evidence },
            modality: modality ?? s.modality,
            confidence: confidence ?? s.confidence,
          };
        }),
    ),
  }));
}

/** Entities that a document mentions, that speak in it or that its claims are about. */
function namedIn(graph: KnowledgeGraph, document: Document): Set<string> {
  const ids = new Set<string>();
  for (const m of graph.mentions) if (m.document === document.id) ids.add(m.entity);
  for (const u of document.utterances) {
    if (u.speaker !== null) ids.add(u.speaker);
    for (const h of u.handovers ?? []) ids.add(h.speaker);
  }
  for (const { id } of document.speakers) ids.add(id);
  for (const s of graph.statements)
    if (s.evidence.some((e) => e.document === document.id))
      for (const id of [s.subject, s.object]) if (id !== null) ids.add(id);
  return ids;
}

/** With all wholes of its row, also those that its own graph did not name. */
function asExtracted(
  { merges: _, partOf: known = [], ...entity }: Entity,
  merges: NonNullable<Entity['merges']>,
  row: AuthorityRow | undefined,
): Entity {
  const ofRow =
    row && (row.exactMatch.length > 0 ? entity.exactMatch.length > 0 : entity.label === row.label);
  const partOf = ofRow ? row.partOf : known;
  return {
    ...entity,
    ...(partOf.length > 0 ? { partOf: [...partOf] } : {}),
    ...(merges.length > 0 ? { merges } : {}),
  };
}

/** What reviewers decided in either graph; where they disagree, the statement is open again. */
function reviewed(graphs: readonly KnowledgeGraph[]): Decision[] {
  const found = new Map<string, Decision['kind'] | null>();
  for (const { statements } of graphs)
    for (const { id, status } of statements)
      if (status !== 'proposed') found.set(id, !found.has(id) || found.get(id) === status ? status : null);
  return [...found].flatMap(([id, kind]) =>
    kind === null ? [] : [{ kind, id, value: '', note: '', place: { path: 'graph.json' } }],
  );
}
