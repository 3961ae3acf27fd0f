/** Two knowledge graphs → what the second says more, less or otherwise, statement by statement, with the quotes. */
import type { Entity, KnowledgeGraph, Statement } from '../model.ts';
import { sentenceOf } from './describe/statements.ts';

export interface Change {
  change: 'added' | 'removed' | 'changed';
  id: string;
  sentence: string;
  /** For `changed`: field, before, after. */
  fields?: [field: string, before: string, after: string][];
  /** Words of the statement that was added or removed, or the evidence gained (+) and lost (-). */
  quotes: { sign: '+' | '-'; quote: string; document: string; speaker: string | null }[];
}

const FIELDS = ['modality', 'confidence', 'status'] as const;

type Evidence = Statement['evidence'][number];

/** Evidence of one side that the other lacks. A line put in before them moves words without changing what is said, so words count, not places. */
function unmatched(evidence: readonly Evidence[], other: readonly Evidence[], shared: Shared): Evidence[] {
  const wordsOf = (e: Evidence): string =>
    JSON.stringify([shared.has(e.document) ? e.document : '', e.speaker, e.quote]);
  const left = new Map<string, number>();
  for (const e of other) left.set(wordsOf(e), (left.get(wordsOf(e)) ?? 0) + 1);
  return evidence.filter((e) => {
    const count = left.get(wordsOf(e)) ?? 0;
    left.set(wordsOf(e), count - 1);
    return count <= 0;
  });
}

/** Documents that both graphs hold: what only one holds may be the same file under another name. */
type Shared = ReadonlySet<string>;

const quotesOf = (sign: '+' | '-', evidence: readonly Evidence[]): Change['quotes'] =>
  evidence.map(({ quote, document, speaker }) => ({ sign, quote, document, speaker }));

/** Removed, then added, then changed; each in the order of its graph. Equal graphs differ in nothing. */
export function diffGraphs(before: KnowledgeGraph, after: KnowledgeGraph): Change[] {
  const old = new Map(before.statements.map((s) => [s.id, s]));
  const fresh = new Map(after.statements.map((s) => [s.id, s]));
  const whole = (
    change: 'added' | 'removed',
    graph: KnowledgeGraph,
    other: ReadonlyMap<string, Statement>,
  ): Change[] => {
    const entities = new Map<string, Entity>(graph.entities.map((e) => [e.id, e]));
    return graph.statements
      .filter((s) => !other.has(s.id))
      .map((s) => ({
        change,
        id: s.id,
        sentence: sentenceOf({ entities }, s),
        quotes: quotesOf(change === 'added' ? '+' : '-', s.evidence),
      }));
  };
  const known = new Set(before.documents.map((d) => d.id));
  const shared = new Set(after.documents.map((d) => d.id).filter((id) => known.has(id)));
  const entities = new Map<string, Entity>(after.entities.map((e) => [e.id, e]));
  const changed = after.statements.flatMap((s): Change[] => {
    const was = old.get(s.id);
    if (!was) return [];
    const fields = FIELDS.flatMap((f): [string, string, string][] =>
      was[f] === s[f] ? [] : [[f, String(was[f]), String(s[f])]],
    );
    const quotes = [
      ...quotesOf('-', unmatched(was.evidence, s.evidence, shared)),
      ...quotesOf('+', unmatched(s.evidence, was.evidence, shared)),
    ];
    if (fields.length + quotes.length === 0) return [];
    return [{ change: 'changed', id: s.id, sentence: sentenceOf({ entities }, s), fields, quotes }];
  });
  return [...whole('removed', before, fresh), ...whole('added', after, old), ...changed];
}
