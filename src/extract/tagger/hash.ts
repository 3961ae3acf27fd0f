/** Strings and small numbers → 32-bit feature hashes; integer arithmetic only, so that no string is built per token. */

/** FNV-1a over the UTF-16 code units of `text` from `from` to `to`. */
export function hashText(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
}

/** One feature: its template's number and its value. */
export function hash1(template: number, value: number): number {
  let h = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** One feature of two values. */
export const hash2 = (template: number, a: number, b: number): number =>
  hash1(template, Math.imul(a, 0x27d4eb2f) ^ (b + 0x165667b1 + (a << 6)));

/** One feature of three values. */
export const hash3 = (template: number, a: number, b: number, c: number): number =>
  hash2(template, Math.imul(a, 0x27d4eb2f) ^ (b + 0x165667b1 + (a << 6)), c);
