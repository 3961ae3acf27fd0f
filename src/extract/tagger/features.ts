/** A token in its sentence → hashes of its features; what training counts and what tagging looks up. */
import { hash1, hash2, hash3 } from './hash.ts';
import { MARGIN, type Sequence } from './sequence.ts';
import type { WordTable } from './words.ts';

/** Upper bound of features a token can have. */
export const MOST_FEATURES = 112;

/** Where a word stands as seen from the token: at it, before, after, two before, two after. */
export const ROLES = 5;
const OFFSETS = [0, -1, 1, -2, 2] as const;
/** Templates of a word's lower-case form and of its kinds, by role. */
const FORM_TEMPLATES = [2, 3, 4, 5, 6] as const;
const KIND_TEMPLATES = [30, 31, 32] as const;

/** Features that depend on one word alone; the tagger keeps the sums of their weights by word. */
export function wordFeatures(
  words: WordTable,
  w: number,
  role: number,
  caseless: boolean,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  const f = caseless ? 9 : words.form[w]!;
  out[n++] = hash1(FORM_TEMPLATES[role]!, words.lower[w]!);
  if (role > 2) return n;
  const k = words.kinds[w]!;
  out[n++] = hash2(KIND_TEMPLATES[role]!, k, f);
  if (role > 0) return n;
  out[n++] = hash1(14, words.suffix2[w]!);
  out[n++] = hash1(15, words.suffix3[w]!);
  if (words.suffix4[w] !== 0) out[n++] = hash1(16, words.suffix4[w]!);
  out[n++] = hash1(17, words.prefix3[w]!);
  if (words.prefix4[w] !== 0) out[n++] = hash1(18, words.prefix4[w]!);
  for (let bits = k; bits !== 0; bits &= bits - 1) out[n++] = hash2(35, bits & -bits, f);
  if (!caseless) {
    out[n++] = hash1(12, words.exact[w]!);
    out[n++] = hash1(40, words.shape[w]!);
  }
  return n;
}

/** Number of the word that plays the role for token i. */
export const wordInRole = (s: Sequence, i: number, role: number): number =>
  s.word[i + MARGIN + OFFSETS[role]!]!;

/** Writes all features of token i to `out` and returns how many. */
export function featuresOf(s: Sequence, i: number, out: Int32Array): number {
  let n = contextFeatures(s, i, out);
  for (let role = 0; role < ROLES; role++)
    n = wordFeatures(s.words, wordInRole(s, i, role), role, s.caseless, out, n);
  return n;
}

/** Writes the features of token i that depend on more than one word. */
export function contextFeatures(s: Sequence, i: number, out: Int32Array): number {
  const { words } = s;
  const at = i + MARGIN;
  const w2 = s.word[at - 2]!;
  const w1 = s.word[at - 1]!;
  const w = s.word[at]!;
  const v1 = s.word[at + 1]!;
  const v2 = s.word[at + 2]!;
  const { lower, kinds, shape, form } = words;
  const lw = lower[w]!;
  const lw1 = lower[w1]!;
  const lv1 = lower[v1]!;
  const p = s.pos[at]!;
  const p1 = s.pos[at - 1]!;
  const q1 = s.pos[at + 1]!;
  const k = kinds[w]!;
  const k1 = kinds[w1]!;
  const j1 = kinds[v1]!;
  const mode = s.caseless ? 1 : 0;
  let n = 0;
  // words around
  out[n++] = hash1(1, mode);
  out[n++] = hash2(7, lw1, lw);
  out[n++] = hash2(8, lw, lv1);
  out[n++] = hash2(9, lw1, lv1);
  out[n++] = hash2(10, lower[w2]!, lw1);
  out[n++] = hash2(11, lv1, lower[v2]!);
  // parts of speech
  out[n++] = hash2(20, p, mode);
  out[n++] = hash2(21, p1, p);
  out[n++] = hash2(22, p, q1);
  out[n++] = hash3(23, p1, p, q1);
  out[n++] = hash2(24, p1, lw);
  // kinds of word
  const f = mode === 1 ? 9 : form[w]!;
  const f1 = mode === 1 ? 9 : form[w1]!;
  const g1 = mode === 1 ? 9 : form[v1]!;
  out[n++] = hash3(33, k1, k, f);
  out[n++] = hash3(34, k, j1, f);
  for (let bits = k1; bits !== 0; bits &= bits - 1) out[n++] = hash2(36, bits & -bits, f);
  for (let bits = j1; bits !== 0; bits &= bits - 1) out[n++] = hash2(37, bits & -bits, f);
  if (mode === 0) {
    out[n++] = hash2(41, shape[w1]!, shape[w]!);
    out[n++] = hash2(42, shape[w]!, shape[v1]!);
    out[n++] = hash3(43, f1, f, g1);
    out[n++] = hash3(44, form[w2]!, f1, f);
    out[n++] = hash3(45, f, g1, form[v2]!);
    out[n++] = hash3(46, i === 0 ? 1 : 0, f, k);
    out[n++] = hash2(47, f, lw1);
    out[n++] = hash2(48, f, lv1);
    n = runFeatures(s, i, out, n);
  }
  if (s.hint[at] !== 0 || s.hint[at - 1] !== 0 || s.hint[at + 1] !== 0) {
    out[n++] = hash1(70, s.hint[at]!);
    out[n++] = hash2(71, s.hint[at - 1]!, s.hint[at]!);
    out[n++] = hash2(72, s.hint[at]!, s.hint[at + 1]!);
    out[n++] = hash2(73, s.hint[at]!, f);
  }
  if (s.vote[at] !== 0) {
    out[n++] = hash1(80, s.vote[at]!);
    out[n++] = hash2(81, s.vote[at]!, f);
  }
  return n;
}

/** Features of the capitalised run that the token belongs to: its head, its first word, its length, what stands around it. */
function runFeatures(s: Sequence, i: number, out: Int32Array, count: number): number {
  let n = count;
  const { words, word } = s;
  const wide = s.wideStart[i]!;
  if (wide < 0) return n;
  const wideEnd = s.wideEnd[i]!;
  const start = s.runStart[i]!;
  const headOfWide = word[s.runEnd[wide]! - 1 + MARGIN]!;
  const inFirst = start === wide ? 1 : 0;
  if (wideEnd > s.runEnd[wide]!) {
    out[n++] = hash2(60, words.lower[headOfWide]!, inFirst);
    out[n++] = hash3(61, words.kinds[headOfWide]!, inFirst, start < 0 ? 1 : 0);
    out[n++] = hash2(62, words.lower[word[wide + MARGIN]!]!, inFirst);
    out[n++] = hash2(63, words.lower[headOfWide]!, words.lower[word[i + MARGIN]!]!);
  }
  if (start < 0) return n;
  const end = s.runEnd[i]!;
  const head = word[end - 1 + MARGIN]!;
  const first = word[start + MARGIN]!;
  const length = Math.min(6, end - start);
  const place = i === start ? (end - start === 1 ? 3 : 0) : i === end - 1 ? 2 : 1;
  const before = word[start - 1 + MARGIN]!;
  const after = word[end + MARGIN]!;
  out[n++] = hash2(50, words.lower[head]!, i === end - 1 ? 1 : 0);
  out[n++] = hash2(51, words.suffix3[head]!, place);
  out[n++] = hash2(52, words.kinds[head]!, place);
  out[n++] = hash2(53, words.lower[first]!, i === start ? 1 : 0);
  out[n++] = hash2(54, words.kinds[first]!, place);
  out[n++] = hash3(55, words.kinds[first]!, words.kinds[head]!, length);
  out[n++] = hash2(56, length, place);
  out[n++] = hash1(57, words.lower[before]!);
  out[n++] = hash1(58, words.lower[after]!);
  out[n++] = hash2(59, words.kinds[before]!, place);
  return n;
}
