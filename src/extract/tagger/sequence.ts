/** A sentence's tokens → arrays of word numbers, parts of speech, capitalised runs and hints that the features read. */

import { kindBit } from './facts.ts';
import { hashText } from './hash.ts';
import { CASE, type WordTable } from './words.ts';

/** The most tokens tagged at once; longer sentences (captions without points) are cut. */
export const LONGEST = 1024;
/** Tokens read beyond the ends of the sentence. */
export const MARGIN = 2;

const CONNECTORS = new Set(
  [
    'of',
    'the',
    'and',
    'for',
    '&',
    'on',
    'in',
    'de',
    'la',
    'du',
    'des',
    'der',
    'von',
    'van',
    '-',
    '–',
    "'s",
    '’s',
  ].map((word) => hashText(word)),
);
const TIGHT = new Set(['&', '-', '–', '/'].map((word) => hashText(word)));
const POSSESSIVE = new Set(["'s", '’s'].map((word) => hashText(word)));
const OPENER = kindBit('opener');
const I = hashText('i');

const POS_CODES: Record<string, number> = Object.fromEntries(
  'NOUN PROPN VERB AUX ADJ ADV PRON DET ADP CCONJ SCONJ PART NUM INTJ SYM X PUNCT'
    .split(' ')
    .map((p, i) => [p, i + 1]),
);

export interface TaggedWord {
  text: string;
  pos: string;
}

/** One sentence at a time; index i of the sentence lies at i + MARGIN of `word` and `pos`. */
export class Sequence {
  readonly words: WordTable;
  length = 0;
  /** Capitals say nothing here: captions in lower case, headlines in capitals. */
  caseless = false;
  readonly word = new Int32Array(LONGEST + 2 * MARGIN);
  readonly pos = new Uint8Array(LONGEST + 2 * MARGIN);
  /** What the rules say of a token; 0 for nothing. See hints.ts. */
  readonly hint = new Int32Array(LONGEST + 2 * MARGIN);
  /** What the rest of the document says of the word in the second pass; 0 for nothing. */
  readonly vote = new Int32Array(LONGEST + 2 * MARGIN);
  /** Capitalised run of the token, [start, end); -1 outside. */
  readonly runStart = new Int32Array(LONGEST);
  readonly runEnd = new Int32Array(LONGEST);
  /** Run with the small words that may join runs ("Ministry of Foreign Affairs"); -1 outside. */
  readonly wideStart = new Int32Array(LONGEST);
  readonly wideEnd = new Int32Array(LONGEST);

  constructor(words: WordTable) {
    this.words = words;
  }

  /** Takes tokens [from, to) as the sentence; at most LONGEST. Hints and votes are cleared. */
  read(tokens: readonly TaggedWord[], from: number, to: number, caseless: boolean): void {
    const n = to - from;
    const { words, word, pos } = this;
    words.makeRoom();
    this.length = n;
    this.caseless = caseless;
    const edge = words.idOf('\u0002');
    for (let i = 0; i < MARGIN; i++) {
      word[i] = edge;
      word[n + MARGIN + i] = edge;
      pos[i] = 0;
      pos[n + MARGIN + i] = 0;
    }
    for (let i = 0; i < n; i++) {
      const token = tokens[from + i]!;
      word[i + MARGIN] = words.idOf(token.text);
      pos[i + MARGIN] = POS_CODES[token.pos] ?? 0;
    }
    this.hint.fill(0, 0, n + 2 * MARGIN);
    this.vote.fill(0, 0, n + 2 * MARGIN);
    this.findRuns();
  }

  /** Whether the token can be part of a capitalised run. */
  private raised(i: number): boolean {
    const id = this.word[i + MARGIN]!;
    const form = this.words.form[id]!;
    if (form === CASE.lower || form === CASE.mark || form === CASE.digit) return false;
    return !(i === 0 && form === CASE.title && (this.words.kinds[id]! & OPENER) !== 0);
  }

  /**
   * Stretches [from, to) of the sentence in which names can be: where capitals speak, around capitalised words but "I" and
   * an opening one, and around hints; elsewhere all of it. What lies between is outside of any name.
   */
  stretches(): [number, number][] {
    if (this.caseless) return [[0, this.length]];
    const found: [number, number][] = [];
    let open: [number, number] | null = null;
    for (let i = 0; i < this.length; i++) {
      if (!this.couldBeName(i)) continue;
      const from = Math.max(0, i - MARGIN);
      const to = Math.min(this.length, i + 1 + MARGIN);
      if (open && from <= open[1]) open[1] = to;
      else {
        open = [from, to];
        found.push(open);
      }
    }
    return found;
  }

  private couldBeName(i: number): boolean {
    if (this.hint[i + MARGIN] !== 0) return true;
    return this.runStart[i]! >= 0 && !(this.lower(i) === I && this.runEnd[i]! === i + 1);
  }

  private findRuns(): void {
    const { length: n, runStart, runEnd, wideStart, wideEnd } = this;
    runStart.fill(-1, 0, n);
    wideStart.fill(-1, 0, n);
    if (this.caseless) return;
    for (let i = 0; i < n; ) {
      if (!this.raised(i)) {
        i++;
        continue;
      }
      let end = i + 1;
      while (end < n) {
        if (this.raised(end)) end++;
        else if (end + 1 < n && TIGHT.has(this.lower(end)) && this.raised(end + 1)) end += 2;
        else if (this.words.form[this.word[end + MARGIN]!] === CASE.digit) end++;
        else break;
      }
      for (let j = i; j < end; j++) {
        runStart[j] = i;
        runEnd[j] = end;
      }
      i = end;
    }
    for (let i = 0; i < n; ) {
      if (runStart[i]! < 0) {
        i++;
        continue;
      }
      let end = runEnd[i]!;
      for (;;) {
        let j = end;
        while (j < n && j < end + 3 && CONNECTORS.has(this.lower(j))) j++;
        if (j === end || j >= n || runStart[j]! < 0 || POSSESSIVE.has(this.lower(end))) break;
        end = runEnd[j]!;
      }
      for (let j = i; j < end; j++) {
        wideStart[j] = i;
        wideEnd[j] = end;
      }
      i = end;
    }
  }

  /** Hash of the lower-case form of token i, −MARGIN ≤ i < length + MARGIN. */
  lower(i: number): number {
    return this.words.lower[this.word[i + MARGIN]!]!;
  }
}
