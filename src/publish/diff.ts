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

const placeOf = (e: Statement['evidence'][number]): string =>
  `${e.document}\u0000${e.span.start}\u0000${e.span.end}\u0000${e.speaker}`;

const quotesOf = (sign: '+' | '-', evidence: readonly Statement['evidence'][number][]): Change['quotes'] =>
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
  const entities = new Map<string, Entity>(after.entities.map((e) => [e.id, e]));
  const changed = after.statements.flatMap((s): Change[] => {
    const was = old.get(s.id);
    if (!was) return [];
    const fields = FIELDS.flatMap((f): [string, string, string][] =>
      was[f] === s[f] ? [] : [[f, String(was[f]), String(s[f])]],
    );
    const places = (statement: Statement) => new Set(statement.evidence.map(placeOf));
    const [had, has] = [places(was), places(s)];
    const quotes = [
      ...quotesOf(
        '-',
        was.evidence.filter((e) => !has.has(placeOf(e))),
      ),
      ...quotesOf(
        '+',
        s.evidence.filter((e) => !had.has(placeOf(e))),
      ),
    ];
    if (fields.length + quotes.length === 0) return [];
    return [{ change: 'changed', id: s.id, sentence: sentenceOf({ entities }, s), fields, quotes }];
  });
  return [...whole('removed', before, fresh), ...whole('added', after, old), ...changed];
}
