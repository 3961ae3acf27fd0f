/** Entities and statements of a graph → how much each matters for a first look; nothing is thrown away. */
import type { KnowledgeGraph, Statement } from '../model.ts';
import { relationByName, type Tier } from '../ontology.ts';

export interface Salience {
  /** 0 to 1 by entity id, the most salient entity having 1. */
  entities: Map<string, number>;
  /** 0 to 1 by statement id. */
  statements: Map<string, number>;
}

/** What a kind of statement tells beside the names: a stated relation more than an act, an act more than a mere mention. */
const WEIGHT: Record<Tier, number> = { core: 1, extension: 0.8, discourse: 0.45, structure: 0.12 };
const MODALITY = { fact: 1, claim: 0.85, hypothetical: 0.55 };

/**
 * An entity counts for the utterances and documents that name it (by their logarithm, so that one long turn does not win)
 * and for the statements it is part of; speakers count for speaking. A statement counts for its kind, certainty,
 * confidence, the number of people who make it, and its two ends. Both are deterministic and need one pass each.
 */
export function salience(
  graph: Pick<KnowledgeGraph, 'documents' | 'entities' | 'mentions' | 'statements'>,
): Salience {
  const places = new Map<string, Set<string>>();
  const documents = new Map<string, Set<string>>();
  const count = (map: Map<string, Set<string>>, id: string, where: string) => {
    const set = map.get(id) ?? new Set<string>();
    set.add(where);
    map.set(id, set);
  };
  for (const { entity, document, utterance, heading } of graph.mentions) {
    if (heading) continue;
    count(places, entity, `${document} ${utterance}`);
    count(documents, entity, document);
  }
  const turns = new Map<string, number>();
  for (const document of graph.documents)
    for (const { speaker } of document.utterances)
      if (speaker !== null) turns.set(speaker, (turns.get(speaker) ?? 0) + 1);
  const degree = new Map<string, number>();
  for (const s of graph.statements)
    for (const id of [s.subject, s.object])
      if (id !== null) degree.set(id, (degree.get(id) ?? 0) + weightOf(s));
  const entities = normalised(
    graph.entities.map(({ id }) => [
      id,
      Math.log2(1 + (places.get(id)?.size ?? 0)) +
        0.7 * Math.log2(1 + (degree.get(id) ?? 0)) +
        1.2 * Math.log2(Math.max(1, documents.get(id)?.size ?? 0)) +
        0.8 * Math.log2(1 + (turns.get(id) ?? 0)),
    ]),
  );
  const statements = normalised(
    graph.statements.map((s) => {
      const ends = [s.subject, s.object].filter((id) => id !== null).map((id) => entities.get(id) ?? 0);
      const voices = new Set(s.evidence.map((e) => `${e.document} ${e.speaker}`)).size;
      const mean = ends.reduce((a, b) => a + b, 0) / Math.max(1, ends.length);
      return [s.id, weightOf(s) * (0.3 + mean) * (1 + 0.25 * Math.log2(voices))];
    }),
  );
  return { entities, statements };
}

/** The graph with the salience of its statements and of the nodes of its network written beside them. */
export function ranked(graph: KnowledgeGraph): KnowledgeGraph {
  const { entities, statements } = salience(graph);
  return {
    ...graph,
    statements: graph.statements.map((s) => ({ ...s, salience: statements.get(s.id) ?? 0 })),
    ...(graph.network
      ? { network: graph.network.map((n) => ({ ...n, salience: entities.get(n.id) ?? 0 })) }
      : {}),
  };
}

function weightOf({ predicate, modality, confidence, polarity, status }: Statement): number {
  if (status === 'rejected') return 0;
  // A denial is rarer than an affirmation and tells more.
  return (
    WEIGHT[relationByName.get(predicate)?.tier ?? 'extension'] *
    MODALITY[modality] *
    confidence *
    (polarity === 'denied' ? 1.2 : 1)
  );
}

function normalised(rows: readonly (readonly [string, number])[]): Map<string, number> {
  const most = rows.reduce((a, [, value]) => Math.max(a, value), 0);
  return new Map(rows.map(([id, value]) => [id, most > 0 ? Math.round((1000 * value) / most) / 1000 : 0]));
}
