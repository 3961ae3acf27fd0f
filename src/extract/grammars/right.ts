/** How far a headed name reaches to the right of its head: complements, lists of topics, years and numbers. */
import { CALENDAR } from '../calendar.ts';
import { isRaised, type Reading } from '../reading.ts';
import type { HeadKind } from './heads.ts';
import { isNameWord, runEnd } from './runs.ts';

const ROMAN = /^[IVX]{1,5}$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const ARTICLES = new Set(['the', 'its', 'their', 'all']);

/** End of the words in capitals from `i` that can be a topic or a parent: stops before titles, roles and dates. */
function topicEnd(reading: Reading, i: number): number {
  const { atoms, lexicon } = reading;
  let end = isNameWord(reading, i) ? runEnd(reading, i) : i;
  // "Liberal Party of Canada Fernand Viau": a country ends the name
  const country = reading.matchAt.get(i);
  if (
    country &&
    country.to < end &&
    country.entries.every((e) => e.source === 'country' || e.kind === 'Place')
  )
    end = country.to;
  let to = i;
  while (to < end) {
    const { key, shape } = atoms[to]!;
    if (CALENDAR.has(key) || lexicon.has('heads-person', key)) break;
    if (to > i && lexicon.has('honorifics', key) && shape !== 'join') break;
    if (to === i && lexicon.has('titles-strong', key)) break;
    to++;
  }
  while (to > i && atoms[to - 1]!.shape === 'join') to--;
  return to;
}

/** A table name or a person, which a list of topics does not go on with. */
function isOther(reading: Reading, from: number, to: number): boolean {
  const { atoms, lexicon, matchAt } = reading;
  const match = matchAt.get(from);
  if (match?.entries.some((e) => e.type !== 'Technology')) return true;
  const first = atoms[from]!;
  if (lexicon.has('honorifics', first.key)) return true;
  if (to - from > 1 && lexicon.has('given-names', first.key) && !lexicon.has('common-words', first.key))
    return true;
  return (
    lexicon.has('heads-organisation', atoms[to - 1]!.key) &&
    to - from > 1 &&
    !lexicon.has('common-words', first.key)
  );
}

const isBodyName = ({ matchAt }: Reading, from: number): boolean =>
  matchAt.get(from)?.entries.some((e) => e.type === 'Organisation' || e.type === 'StandardsBody') ?? false;

const isPlace = (reading: Reading, from: number, to: number): boolean => {
  const match = reading.matchAt.get(from);
  return match !== undefined && match.to >= to && match.entries.every((e) => e.type === 'Place');
};

const LONGEST_LIST = 30;

/** "Agriculture, Water and Environment": further topics after the first, only where the list closes with "and". */
function listEnd(reading: Reading, to: number): number {
  const { atoms } = reading;
  let i = to;
  while (i < atoms.length && i - to < LONGEST_LIST) {
    const comma = atoms[i]!.text === ',';
    const last = atoms[i]!.key === 'and' || (comma && atoms[i + 1]?.key === 'and');
    const next = i + (comma && last ? 2 : 1);
    if (!(comma || last) || !isNameWord(reading, next)) return to;
    const end = topicEnd(reading, next);
    if (end === next || isOther(reading, next, end)) return to;
    if (last) return end;
    i = end;
  }
  return to;
}

/** End of a year, a number or a numeral that belongs to the name. */
function datedEnd(reading: Reading, to: number, kind: HeadKind): number {
  const { atoms } = reading;
  const next = atoms[to];
  if (!next || !kind.dated) return to;
  if (YEAR.test(next.text) || (ROMAN.test(next.text) && next.text !== 'I')) return to + 1;
  if (next.key === 'of' && YEAR.test(atoms[to + 1]?.text ?? '')) return to + 2;
  if (
    next.text === ',' &&
    kind.type === 'Legislation' &&
    YEAR.test(atoms[to + 1]?.text ?? '') &&
    atoms[to - 1]!.key === 'act'
  )
    return to + 2;
  if (next.key === 'for' && atoms[to + 1]?.key === 'fiscal' && YEAR.test(atoms[to + 3]?.text ?? ''))
    return to + 4;
  return to;
}

/** "left the Quebec Liberal Party for …": what one can leave or play for takes no "for". */
const isMembership = ({ atoms }: Reading, head: number): boolean =>
  /^(?:party|club|team|company|corporation|university|army|police|government|parliament|senate|congress|court|cabinet|united|group|bank)$/.test(
    atoms[head]!.key,
  );

/** Kinds of places whose name follows: "Strait of Hormuz"; a "Bridge of Lists" is no place. */
const PLACE_OF =
  /^(?:bay|gulf|straits?|isles?|islands?|city|county|province|district|region|port|sea|cape|lake|river|valley|mount|territory|peninsula|coast)$/;

/** Types whose names hold lists of topics; journals and events stand in lists themselves. */
const LISTED: ReadonlySet<string> = new Set(['Organisation', 'Agreement', 'Legislation', 'Initiative']);

/** End of the name whose head ends at `to`. */
export function extendRight(reading: Reading, to: number, kind: HeadKind): number {
  const { atoms } = reading;
  let end = datedEnd(reading, to, kind);
  let placed = false;
  for (let steps = 0; steps < 4; steps++) {
    const link = atoms[end];
    if (link?.shape !== 'lower' || link.sentence !== atoms[end - 1]!.sentence) break;
    const links = steps === 0 ? kind.complements : ['of', 'for'];
    if (!links.includes(link.key) || (link.key === 'for' && isMembership(reading, to - 1))) break;
    if (kind.type === 'Place' && steps === 0 && !PLACE_OF.test(atoms[to - 1]!.key)) break;
    let next = end + 1;
    if (ARTICLES.has(atoms[next]?.key ?? '')) next++;
    if (!isRaised(atoms[next]) || !isNameWord(reading, next)) break;
    const topic = topicEnd(reading, next);
    if (topic === next) break;
    const place = isPlace(reading, next, topic);
    // "voted on IEC 60076", "a loan for Kenya": another name, not a topic
    if (
      (link.key === 'on' && isBodyName(reading, next)) ||
      (link.key === 'for' && (place || isBodyName(reading, next)))
    )
      break;
    if (link.key === 'for' && (placed || reading.matchEnd.has(end))) break;
    placed = place;
    end = place || !LISTED.has(kind.type) ? topic : listEnd(reading, topic);
    end = datedEnd(reading, end, kind);
  }
  return end;
}
