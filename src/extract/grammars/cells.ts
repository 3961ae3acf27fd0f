/** Rows of a table of those present: "| Ivo Lind | Baltic Pilots Association |" → the person in the first cell. */
import type { Span } from '../../model.ts';
import { type Reading, spanOf } from '../reading.ts';
import type { Candidate } from '../types.ts';

const WORD = /^(?:cap|mixed|initial)$/;
const LONGEST = 4;

/** Two to four words in capitals between the first two bars of a line, none of them a kind of body. */
export function cellCandidates(reading: Reading): Candidate[] {
  const { atoms, text, lexicon } = reading;
  const found: Candidate[] = [];
  const tables = text.includes('|') ? tablesOfPeople(text) : [];
  let table = 0;
  for (let bar = 0; bar < atoms.length && table < tables.length; bar++) {
    const { start } = atoms[bar]!;
    while (table < tables.length && tables[table]!.end <= start) table++;
    const inside = table < tables.length && start >= tables[table]!.start;
    if (!inside || atoms[bar]!.text !== '|' || !opensLine(text, start)) continue;
    let to = bar + 1;
    while (to < atoms.length && to - bar <= LONGEST + 1 && atoms[to]!.text !== '|') to++;
    const words = atoms.slice(bar + 1, to);
    const name =
      atoms[to]?.text === '|' &&
      words.length > 1 &&
      words.length <= LONGEST &&
      words.every(
        (a) =>
          (WORD.test(a.shape) || lexicon.has('name-particles', a.key)) &&
          !lexicon.has('heads-organisation', a.key),
      );
    if (name && atoms[to + 1] && atoms[to + 1]!.text !== '|')
      found.push({
        span: spanOf(atoms, { from: bar + 1, to }),
        type: 'Person',
        rule: 'people/cell',
        confidence: 0.85,
      });
  }
  return found;
}

const TABLE = /^[ \t]*\|[^\n]*(?:\n[ \t]*\|[^\n]*)+/gm;
const HEADER =
  /^[ \t]*\|[ \t]*\**(?:names?|participants?|attendees?|delegates?|members?|representatives?|experts?|speakers?|present)\b/i;

/** Tables whose first column is of people, in order. */
const tablesOfPeople = (text: string): Span[] =>
  [...text.matchAll(TABLE)]
    .filter(([table]) => HEADER.test(table))
    .map(({ 0: table, index }) => ({ start: index, end: index + table.length }));

const opensLine = (text: string, at: number): boolean =>
  /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 8), at));
