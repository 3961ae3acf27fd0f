/** The lines before the first turn → full names of people whose turns print only the given name: "Your hosts are Fay Strand and Bo Lind." */
import type { ParsedTurn } from './types.ts';

/** So much of the head is read, and so much of the text shows which words are ordinary. */
const HEAD = 20_000;
const SAMPLE = 200_000;
const SHORT = /^\p{Lu}\p{Ll}[\p{L}'’-]{0,20}$/u;
/** Two words in capitals, or three with an initial, that no third goes on. */
const FULL =
  /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]{1,20})(?: \p{Lu}\.)? (\p{Lu}[\p{L}'’-]{1,30})(?! ?\p{Lu}|[\p{L}'’])/gu;

/** By label; labels for which the head has no name, or several, are absent. */
export function introduced(text: string, turns: ParsedTurn[]): Map<string, string> {
  const names = new Map<string, string>();
  const first = turns[0]?.heading?.start ?? 0;
  const labels = new Set<string>();
  for (const { label } of turns) if (SHORT.test(label)) labels.add(label);
  if (first === 0 || labels.size === 0) return names;
  const small = new Set(text.slice(0, SAMPLE).match(/(?<![\p{L}\p{N}])\p{Ll}+/gu));
  const several = new Set<string>();
  for (const [whole, given = '', family = ''] of text.slice(0, Math.min(first, HEAD)).matchAll(FULL)) {
    if (!labels.has(given) || small.has(family.toLowerCase())) continue;
    if ((names.get(given) ?? whole) !== whole) several.add(given);
    names.set(given, whole);
  }
  for (const label of several) names.delete(label);
  return names;
}
