/** Names that end in a number: "the Falcon 9", "a Boeing 787", "GSAT-20" → makes and models; "Vision 2030" → a programme. */
import type { EntityType } from '../../model.ts';
import { CALENDAR } from '../calendar.ts';
import { type Reading, spanOf } from '../reading.ts';
import type { Candidate } from '../types.ts';
import { isOpener } from './runs.ts';

/** What is numbered but not made: parts of texts, rooms, roads, ranks. */
export const NUMBERED = new Set(
  'room building table page pages question figure phase tier group category level chapter section part act article volume episode season day days week year grade line lines route highway interstate exit gate terminal flight unit block lot item slide annex appendix option step version release round stage sprint goal target objective principle recommendation amendment title number no note box schedule form order rule exhibit area zone district ward precinct channel platform track bus studio hall paragraph clause column row game match set lane pier dock berth top big local post psalm verse class key team panel session module task milestone deliverable scenario case example point priority pillar wave generation age aged about around over under nearly almost only some least all us eu un g chart map image photo plate appendices sections articles chapters tables figures questions standing bill protocol resolution decision measure proposition study experiment test trial band size mach category windows-on congress parliament division brigade battalion regiment squadron locals seat row'.split(
    ' ',
  ),
);
const PROGRAMMES = new Set(['vision', 'agenda', 'horizon', 'strategy', 'mission', 'goal']);
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'this',
  'our',
  'their',
  'its',
  'new',
  'old',
  'first',
  'every',
  'each',
]);
const YEAR = /^(?:19|20)\d\d$/;

function typeOf({ atoms, lexicon, matchAt }: Reading, word: number, number: string): EntityType | null {
  const { key } = atoms[word]!;
  if (YEAR.test(number)) return PROGRAMMES.has(key) && number > '2010' ? 'Initiative' : null;
  if (NUMBERED.has(key) || CALENDAR.has(key) || lexicon.has('honorifics', key)) return null;
  if (matchAt.get(word)?.entries.some((e) => e.type === 'Place' || e.type === 'Person')) return null;
  return 'Technology';
}

/** Candidates of one word in capitals and a number of one to four digits. */
export function productCandidates(reading: Reading): Candidate[] {
  const { atoms, lexicon } = reading;
  const candidates: Candidate[] = [];
  for (let i = 0; i + 1 < atoms.length; i++) {
    const word = atoms[i]!;
    if (word.shape !== 'cap' && word.shape !== 'upper') continue;
    if (reading.caseless[word.sentence] || isOpener(reading, word) || word.key.length < 2) continue;
    const hyphen = atoms[i + 1]!.text === '-' && atoms[i + 1]!.glued && atoms[i + 2]?.glued === true;
    const at = hyphen ? i + 2 : i + 1;
    const number = atoms[at];
    if (number?.sentence !== word.sentence || !/^\d{1,4}[A-Z]?$/.test(number.text)) continue;
    if (hyphen && word.shape !== 'upper') continue;
    const next = atoms[at + 1];
    if (next && ((next.glued && /^[,.:/%'’-]$/.test(next.text) && atoms[at + 2]?.glued) || next.text === '%'))
      continue;
    if (next?.shape === 'lower' && /(?:[^s]s|percent|million|billion|people)$/.test(next.key) && !hyphen)
      continue;
    const type = typeOf(reading, i, number.text);
    if (!type) continue;
    const before = atoms[i - 1];
    const determined = before !== undefined && DETERMINERS.has(before.key);
    // without an article only words that mean nothing else, and never at the beginning of a sentence
    if (
      !determined &&
      !hyphen &&
      type === 'Technology' &&
      (word.first || lexicon.has('common-words', word.key))
    )
      continue;
    candidates.push({
      span: spanOf(atoms, { from: i, to: at + 1 }),
      type,
      rule: 'grammar/product',
      confidence: hyphen ? 0.6 : type === 'Initiative' ? 0.85 : 0.66,
    });
  }
  return candidates;
}
