/** Who holds a title: by apposition, "is", "as", a title before the name, or a name after the organisation. */
import type { EntityType } from '../../model.ts';
import type { Fill } from './fill.ts';
import type { Line } from './items.ts';
import { fillByName, firstLink, isPossessive } from './phrases.ts';
import { type Background, resolvePronoun } from './reference.ts';
import { seekSubject } from './subject.ts';
import { BE, FILLERS, POSSESSIVES } from './words.ts';

const PERSON: ReadonlySet<EntityType> = new Set<EntityType>(['Person']);
const BECOME = new Set(
  'become becomes became remain remains remained appointed named elected made serve serves served serving work works worked working act acts acted acting join joined joins currently hired'.split(
    ' ',
  ),
);
const PAST_WORK = new Set('served worked acted'.split(' '));

export interface Holder {
  person: Fill;
  /** Stated with was, used to be, served as. */
  past: boolean;
  presupposed: boolean;
}

/** @param from first item of the title phrase (or of the organisation before it) */
export function holderBefore(
  line: Line,
  from: number,
  background: Background,
  previous: Holder | null,
): Holder | null {
  const { items } = line;
  for (let i = from - 1, steps = 0; i >= 0 && steps < 7; i--, steps++) {
    const item = items[i]!;
    const { word } = item;
    if (BE.has(word) || BECOME.has(word)) {
      const person = seekSubject(line, i - 1, PERSON, background);
      return person && { person, past: isPast(line, i, person.at), presupposed: relativeBefore(line, i) };
    }
    if (word === 'as') {
      const verb = items[i - 1];
      const own = POSTS.test(verb?.word ?? '') ? postOwner(line, i - 1, background) : null;
      if (own) return own;
      const person = verb && BECOME.has(verb.word) ? seekSubject(line, i - 2, PERSON, background) : null;
      const near = person ? null : nearestPerson(line, i);
      const found = person ?? (near && (successor(line, near, background) ?? near));
      return (
        found && {
          person: found,
          past: verb !== undefined && (isPast(line, i - 1, found.at) || leaves(line, i)),
          presupposed: false,
        }
      );
    }
    if (word === ',' || word === '(' || word === '-' || word === '–' || word === '—') {
      const person = nameBefore(line, i);
      if (person) return { person, past: false, presupposed: true };
      const first = word === ',' ? appositionOf(line, i) : null;
      return first ? { person: first, past: false, presupposed: true } : previous;
    }
    if (word === 'and' || word === 'or') {
      if (previous) return previous;
      const link = firstLink(items, i);
      if (link !== null) i = link + 1;
      continue;
    }
    if (
      item.pos === 'DET' ||
      item.pos === 'ADV' ||
      FILLERS.has(word) ||
      POSSESSIVES.has(word) ||
      word === 'also' ||
      word === 'not' ||
      word === "n't" ||
      item.pos === 'ADJ'
    )
      continue;
    return null;
  }
  return null;
}

const POSTS = /^(?:role|capacity|job|post|position|work|time|career|days|tenure)$/;

/** "In my previous role as chief geologist": who says "my". */
function postOwner(line: Line, at: number, background: Background): Holder | null {
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    const { word } = line.items[i]!;
    if (!POSSESSIVES.has(word)) continue;
    const person = /^(?:my|his|her)$/.test(word) ? resolvePronoun(line, i, PERSON, background) : null;
    const between = line.items.slice(i + 1, at + 1).map((x) => x.word);
    return person && { person, past: between.some((w) => ENDED.test(w)), presupposed: true };
  }
  return null;
}
const ENDED = /^(?:previous|former|last|old|earlier|past|time|days|tenure)$/;

/** "stepped down as", "resigned as", "retired as" (`at` is "as"). */
const leaves = ({ items }: Line, at: number): boolean =>
  /^(?:resign(?:s|ed|ing)|retir(?:es|ed|ing)|quits?|left|ousted|removed|dismissed|sacked|fired)$/.test(
    items[at - 1]?.word ?? '',
  ) || /^(?:step(?:s|ped|ping)?|stood|stands) down$/.test(`${items[at - 2]?.word} ${items[at - 1]?.word}`);

/** "CEO Tim Cook", "the head of Acme, Ada Brook", "The president of Acme is Ada Brook". */
export function holderAfter(line: Line, to: number, direct: boolean): Holder | null {
  const { items } = line;
  const next = items[to + 1];
  if (direct && next?.kind === 'name') {
    const person = fillByName(line, to + 1, PERSON);
    return person && { person, past: false, presupposed: true };
  }
  if (direct || !next) return null;
  const linked = next.word === ',' || BE.has(next.word);
  const person = linked && items[to + 2]?.kind === 'name' ? fillByName(line, to + 2, PERSON) : null;
  if (!person || isPossessive(items[person.at + 1])) return null;
  // "…, the head of Acme, Ada Brook and …" lists; only a closed apposition counts.
  return { person, past: next.word === 'was', presupposed: next.word === ',' };
}

function isPast(line: Line, at: number, subject: number): boolean {
  const { items } = line;
  const words = items.slice(subject + 1, at + 1).map((x) => x.word);
  const verb = items[at]!.word;
  if (words.includes('used') || words.includes('formerly') || words.includes('previously')) return true;
  if (verb === 'was' || verb === 'were') return !BECOME.has(items[at + 1]?.word ?? '');
  if (PAST_WORK.has(verb)) return !words.some((w) => w === 'has' || w === 'have' || w === "'ve");
  if (verb === 'been') return words.includes('had');
  return false;
}

const relativeBefore = (line: Line, at: number): boolean =>
  line.items.slice(Math.max(0, at - 3), at).some((x) => x.word === 'who');

/** The person right before a comma, over "here" or a bracket. */
function nameBefore(line: Line, comma: number): Fill | null {
  for (let i = comma - 1, steps = 0; i >= 0 && steps < 3; i--, steps++) {
    const item = line.items[i]!;
    if (item.kind === 'name') return fillByName(line, i, PERSON);
    if (!FILLERS.has(item.word) && item.pos !== 'ADV') return null;
  }
  return null;
}

/** "Joan Pike, formerly of Acme, now a partner": the person whom a row of appositions explains. */
function appositionOf(line: Line, comma: number): Fill | null {
  for (let i = comma - 1; i > 0 && i > comma - 14; i--) {
    const item = line.items[i]!;
    if (item.pos === 'VERB' || item.pos === 'AUX' || item.word === ';' || item.kind === 'pronoun')
      return null;
    if (item.word === ',' && line.items[i - 1]!.kind === 'name') {
      const person = fillByName(line, i - 1, PERSON);
      if (person) return person;
    }
  }
  return null;
}

/** "Ada Brook replaces Ben Hale as head of …": she holds it now. */
function successor(line: Line, { at }: Fill, background: Background): Fill | null {
  const verb = line.items[at - 1];
  if (!verb || !/^(?:replac|succeed)(?:es|e|ed|s|ing)?$/.test(verb.word)) return null;
  return seekSubject(line, at - 2, PERSON, background);
}

function nearestPerson(line: Line, at: number): Fill | null {
  for (let i = at - 1; i >= 0 && i > at - 26; i--) {
    const found = line.items[i]!.kind === 'name' ? fillByName(line, i, PERSON) : null;
    if (found) return { ...found, sureness: 0.8 };
  }
  return null;
}
