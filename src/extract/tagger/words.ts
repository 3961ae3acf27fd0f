/** Distinct words → the integers their features are made of: forms, affixes, shape, kinds; computed once a word. */
import type { Facts } from './facts.ts';
import { hashText } from './hash.ts';

/** How a word is written. */
export const CASE = { lower: 0, title: 1, upper: 2, mixed: 3, digit: 4, mark: 5, initial: 6 } as const;

const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const DIGIT = /\p{Nd}/u;

/** Case and shape of a word: runs of one kind of character count once ("3GPP" as `dX`, "McCarthy" as `XxXx`). */
function shapeOf(text: string): { form: number; shape: string } {
  let shape = '';
  let last = '';
  let upper = 0;
  let lower = 0;
  let digits = 0;
  for (const c of text) {
    const code = c.charCodeAt(0);
    let kind: string;
    if (code < 128)
      kind =
        code >= 97 && code <= 122 ? 'x' : code >= 65 && code <= 90 ? 'X' : code >= 48 && code <= 57 ? 'd' : c;
    else kind = UPPER.test(c) ? 'X' : LETTER.test(c) ? 'x' : DIGIT.test(c) ? 'd' : '-';
    if (kind === 'X') upper++;
    else if (kind === 'x') lower++;
    else if (kind === 'd') digits++;
    if (kind !== last) shape += kind;
    last = kind;
  }
  let form: number;
  if (upper === 0)
    form = lower > 0 ? (digits > 0 ? CASE.mixed : CASE.lower) : digits > 0 ? CASE.digit : CASE.mark;
  else if (shape.startsWith('X') && upper === 1 && lower > 0) form = CASE.title;
  else if (upper === 1 && lower === 0 && digits === 0) form = CASE.initial;
  else form = lower === 0 ? CASE.upper : CASE.mixed;
  return { form, shape: text.length === 1 ? `1${shape}` : shape };
}

/** Words known at once. */
export const LIMIT = 1 << 14;

/** Words seen so far, by number. Parallel arrays, so that the features of a token are a few reads of integers. */
export class WordTable {
  private readonly ids = new Map<string, number>();
  private readonly facts: Facts;
  readonly exact = new Int32Array(LIMIT);
  readonly lower = new Int32Array(LIMIT);
  readonly shape = new Int32Array(LIMIT);
  readonly suffix2 = new Int32Array(LIMIT);
  readonly suffix3 = new Int32Array(LIMIT);
  readonly suffix4 = new Int32Array(LIMIT);
  readonly prefix3 = new Int32Array(LIMIT);
  readonly prefix4 = new Int32Array(LIMIT);
  readonly form = new Uint8Array(LIMIT);
  readonly kinds = new Uint16Array(LIMIT);

  constructor(facts: Facts) {
    this.facts = facts;
  }

  /** How often all words were forgotten: numbers are good within one generation. */
  generation = 0;

  private forget(): void {
    this.ids.clear();
    this.generation++;
  }

  /** Forgets all words when so many are known that a text's words might not fit; call between texts only. */
  makeRoom(): void {
    if (this.ids.size > LIMIT / 2) this.forget();
  }

  /** Number of a word. */
  idOf(text: string): number {
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    // a sentence holds fewer words than half the table, so numbers in use are never given anew within it
    if (this.ids.size === LIMIT) this.forget();
    const id = this.ids.size;
    this.ids.set(text, id);
    const lower = text.toLowerCase();
    const { form, shape } = shapeOf(text);
    const n = lower.length;
    this.exact[id] = hashText(text);
    this.lower[id] = hashText(lower);
    this.shape[id] = hashText(shape);
    this.suffix2[id] = hashText(lower, Math.max(0, n - 2));
    this.suffix3[id] = hashText(lower, Math.max(0, n - 3));
    this.suffix4[id] = n > 4 ? hashText(lower, n - 4) : 0;
    this.prefix3[id] = hashText(lower, 0, Math.min(3, n));
    this.prefix4[id] = n > 4 ? hashText(lower, 0, 4) : 0;
    this.form[id] = form;
    this.kinds[id] = this.facts.of(this.lower[id]!);
    return id;
  }
}
