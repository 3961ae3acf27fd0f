/** Titles in quotation marks or italics after words for works ("the author of “…”", "she wrote a book, *…*"), and the name by which a show calls itself → publications. */
import { atomAt, isRaised, type Reading } from './reading.ts';
import type { Candidate } from './types.ts';

/** A stretch between marks; bounded, so that hostile text stays linear. */
const MARKED =
  /(?:"|“|``|(?<![*\w])\*(?!\*)|(?<![_\w])_(?!_))(\p{Lu}[^"“”*_`\n]{2,60}(?:\n[^"“”*_`\n]{1,60})?)(?:"|”|''|\*|_)/gu;
const WORK =
  /\b(?:books?|papers?|reports?|articles?|essays?|novels?|study|memoir|films?|movie|documentary|play|poem|song|album|series|magazine|journal|podcast|chapter|column|op-ed|authors?|editor|thesis|dissertation|pamphlet|post|piece|whitepaper|brief|guide|handbook|manual|textbook|wrote|writes?|written|reading|published|authored|co-authored|entitled|titled)\b(?:[ ,]+(?!and\b|but\b|or\b)[\w']+){0,4}[ ,:]*$/i;
const SMALL = new Set(
  'a an and as at but by for from in into of on or per the to vs with we you i is are'.split(' '),
);

/** Every word but small ones in capitals. */
function isTitle(words: readonly string[]): boolean {
  const large = words.filter((word, i) => i === 0 || !SMALL.has(word.toLowerCase()));
  // shouted words are no title
  if (words.every((word) => word === word.toUpperCase())) return false;
  return large.length > 0 && large.every((word) => /^[\p{Lu}\d]/u.test(word)) && words.length < 14;
}

function markedTitles({ text }: Reading): Candidate[] {
  const candidates: Candidate[] = [];
  for (const found of text.matchAll(MARKED)) {
    const words = found[1]!.match(/[\p{L}\p{N}'’]+/gu) ?? [];
    if (!isTitle(words)) continue;
    const before = text.slice(Math.max(0, found.index - 60), found.index).replace(/\s+/g, ' ');
    const works = WORK.test(before.replace(/^.*[.?!] /, ''));
    if (!works) continue;
    const start = found.index + found[0].indexOf(found[1]!);
    const end = start + found[1]!.replace(/[\s.,;:]+$/, '').length;
    candidates.push({
      span: { start, end },
      type: 'Publication',
      rule: 'citation/marked-title',
      confidence: 0.92,
    });
  }
  return candidates;
}

/** What a show is: said somewhere in its title lines or first turns. */
const SHOW = /\b(?:podcast|episode|radio|broadcast|listeners?|show notes)\b/i;
const GREETING = /\b(?:this is|welcome (?:back )?to|listening to) ((?:The )?)(?=\p{Lu})/gu;
const OPENING = 2500;
const LONGEST = 6;

/** "Hello and welcome to The Blue Hour": capitals, small words and "&" after the greeting, two words or more. */
function ownNames({ text, atoms, matchAt, lexicon }: Reading): Candidate[] {
  const opening = text.slice(0, OPENING);
  if (!SHOW.test(opening)) return [];
  const candidates: Candidate[] = [];
  for (const found of opening.matchAll(GREETING)) {
    const start = found.index + found[0].length;
    const from = atomAt(atoms, start);
    if (atoms[from]?.start !== start) continue;
    let to = from;
    let names = 0;
    while (atoms[to] && to - from < LONGEST && atoms[to]!.sentence === atoms[from]!.sentence) {
      const small = atoms[to]!.text === '&' || (SMALL.has(atoms[to]!.key) && atoms[to]!.shape === 'lower');
      if (small ? !isRaised(atoms[to + 1]) : !isRaised(atoms[to])) break;
      // "Bench & Bar on Radio Lagan", "This is Ann Lee from Oslo"
      if (small && /^(?:on|from|with|at|by)$/.test(atoms[to]!.key)) break;
      if (!small) names++;
      to++;
    }
    const person =
      lexicon.has('given-names', atoms[from]!.key) || lexicon.has('honorifics', atoms[from]!.key);
    if (names < 2 || person || matchAt.get(from)?.to === to) continue;
    const span = { start: start - found[1]!.length, end: atoms[to - 1]!.end };
    candidates.push({ span, type: 'Publication', rule: 'citation/own-name', confidence: 0.95 });
  }
  return candidates;
}

/** Candidates for titles. */
export const titledWorkCandidates = (reading: Reading): Candidate[] => [
  ...markedTitles(reading),
  ...ownNames(reading),
];
