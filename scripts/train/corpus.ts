/** The annotated files of `../shared/training` → sentences tokenised as transcripts are, with the labels each token may have. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginOf, CLASSES, insideOf, type NameClass, OUTSIDE } from '../../src/extract/tagger/labels.ts';
import { tokeniseText } from '../../src/extract/tokens.ts';
import type { Sentence, Token } from '../../src/extract/types.ts';

/** A name as the source marks it, in UTF-16 offsets of the sentence's text. */
export interface GoldName {
  start: number;
  end: number;
  /** The source's own type. */
  type: string;
}

export interface Sample {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  names: GoldName[];
}

/** The classes before this one are marked by every source. */
const FIRST_FINE = 3;

/** Source type → classes it may be. A type with several leaves the choice to the model (partial labels). */
const CLASSES_OF: Record<string, readonly NameClass[]> = {
  Person: ['Person'],
  person: ['Person'],
  politician: ['Person'],
  writer: ['Person'],
  researcher: ['Person'],
  scientist: ['Person'],
  musicalartist: ['Person'],
  Organisation: ['Organisation'],
  organisation: ['Organisation'],
  politicalparty: ['Organisation'],
  university: ['Organisation'],
  band: ['Organisation'],
  corporation: ['Organisation'],
  group: ['Organisation'],
  Place: ['Place'],
  location: ['Place'],
  country: ['Place'],
  event: ['Event'],
  election: ['Event'],
  conference: ['Event'],
  book: ['Publication'],
  poem: ['Publication'],
  album: ['Publication'],
  song: ['Publication'],
  magazine: ['Publication'],
  academicjournal: ['Publication'],
  'creative-work': ['Publication'],
  product: ['Technology'],
  algorithm: ['Technology'],
  programlang: ['Technology'],
  field: ['Technology'],
  Misc: ['Event', 'Publication', 'Technology', 'Other'],
  misc: ['Event', 'Publication', 'Technology', 'Other'],
}; // every other type: Other

/** Names of countries and unions of them: the graph's guideline calls them places even where they act. */
let jurisdictions = new Set<string>();
export function setJurisdictions(names: Iterable<string>): void {
  jurisdictions = new Set(names);
}

/** Titles that belong to the name ("Dr Raman"), as the graph's guideline has it; the sources differ among themselves. */
let titles = new Set<string>();
export function setTitles(words: Iterable<string>): void {
  titles = new Set(words);
}

/** Where the name begins with the title before it, if any. */
function startWithTitle(text: string, start: number): number {
  const before = /(\p{Lu}\p{L}*)\.? $/u.exec(text.slice(Math.max(0, start - 20), start));
  return before && titles.has(before[1]!.toLowerCase()) ? start - before[0].length : start;
}

export const classesOf = (type: string): readonly NameClass[] => CLASSES_OF[type] ?? ['Other'];

/** Whether names of the finer classes are unmarked in a source, so that a token outside may still be one. */
const COARSE = /^(?:gum|btc|sec)/;

/** Blocks of [token, space after, type and prefix] separated by blank lines. */
function* blocks(text: string): Generator<[string, boolean, string][]> {
  let block: [string, boolean, string][] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      if (block.length) yield block;
      block = [];
      continue;
    }
    const cells = line.split('\t');
    block.push([cells[0]!, cells[1] === 'Y', cells[cells.length - 1]!]);
  }
  if (block.length) yield block;
}

/** Sentences of one file, in its order. */
export function readSamples(folder: string, file: string): Sample[] {
  const samples: Sample[] = [];
  for (const block of blocks(readFileSync(join(folder, `${file}.conll`), 'utf8'))) {
    let text = '';
    const names: GoldName[] = [];
    let open = null as GoldName | null;
    for (const [word, space, tag] of block) {
      const start = text.length;
      text += word;
      const type = tag.slice(2);
      if (tag === 'O') open = null;
      else if (tag[0] === 'I' && open?.type === type) open.end = text.length;
      else {
        open = { start, end: text.length, type };
        names.push(open);
      }
      if (space) text += ' ';
    }
    // the handle of a tweet is no name in a transcript
    const kept = names.filter(
      (n) =>
        !/^@/.test(text.slice(n.start, n.end)) &&
        text[n.start - 1] !== '@' &&
        !/^@ ?/.test(text.slice(n.start - 2, n.start)),
    );
    for (const n of kept) if (classesOf(n.type)[0] === 'Person') n.start = startWithTitle(text, n.start);
    for (const n of kept)
      if (classesOf(n.type)[0] === 'Organisation' && jurisdictions.has(text.slice(n.start, n.end)))
        n.type = 'Place';
    samples.push({ text, ...tokeniseText(text), names: kept });
  }
  return samples;
}

/** Which classes a model tells apart and what a source's types may be in it. */
export interface Scheme {
  classes: readonly string[];
  classesOf: (type: string) => readonly string[];
  /** Classes that a source may have left unmarked, so that a token outside may still be of them. */
  unmarked: readonly string[];
}

export const OWN_SCHEME = (coarse: boolean): Scheme => ({
  classes: CLASSES,
  classesOf,
  unmarked: coarse ? CLASSES.slice(FIRST_FINE) : [],
});

/** Bit sets of the labels each token may have. A token counts to a name when more than half of it lies inside. */
export function allowedLabels(sample: Sample, scheme: Scheme): Int32Array {
  const { tokens, names } = sample;
  const numbers = (classes: readonly string[]): number[] => classes.map((c) => scheme.classes.indexOf(c));
  let outside = 1 << OUTSIDE;
  for (const c of numbers(scheme.unmarked)) outside |= (1 << beginOf(c)) | (1 << insideOf(c));
  const allowed = new Int32Array(tokens.length).fill(outside);
  for (const name of names) {
    const classes = numbers(scheme.classesOf(name.type));
    let first = true;
    for (const [i, token] of tokens.entries()) {
      const shared = Math.min(token.end, name.end) - Math.max(token.start, name.start);
      if (shared * 2 <= token.end - token.start) continue;
      allowed[i] = classes.reduce((set, c) => set | (1 << (first ? beginOf(c) : insideOf(c))), 0);
      first = false;
    }
  }
  return allowed;
}

export const isCoarse = (file: string): boolean => COARSE.test(file);
