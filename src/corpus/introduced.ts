/** The lines before the first turn → full names of people whose turns print only the given name: "Your hosts are Fay Strand and Bo Lind." */
import { smallWords } from './small-words.ts';
import type { ParsedTurn } from './types.ts';

/** So much of the head is read, and so much of the text shows which words are ordinary. */
const HEAD = 20_000;
const SAMPLE = 200_000;
const SHORT = /^\p{Lu}\p{Ll}[\p{L}'’-]{0,20}$/u;
/** Two words in capitals, or three with an initial, that no third goes on. */
const FULL =
  /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]{1,20})(?: \p{Lu}\.)? (\p{Lu}[\p{L}'’-]{1,30})(?! ?\p{Lu}|[\p{L}'’])/gu;

/** "PH" where the head names Piet Haan, in either case of letters, and nobody else with these initials. */
const INITIALS = /^\p{Lu}{2,3}$/u;
const WORD = /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]{1,30}(?![\p{L}'’-])/gu;

function byInitials(head: string, labels: Set<string>): Map<string, string> {
  const names = new Map<string, string>();
  const several = new Set<string>();
  const words = [...head.matchAll(WORD)];
  for (let i = 0; i < words.length; i++)
    for (const length of [2, 3]) {
      const group = words.slice(i, i + length);
      const last = group.at(-1)!;
      const from = words[i]!.index;
      const name = head.slice(from, last.index + last[0].length);
      const label = group.map(([word]) => word[0]).join('');
      if (
        group.length < length ||
        !labels.has(label) ||
        !/^\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*)+$/u.test(name)
      )
        continue;
      const known = names.get(label);
      if (known !== undefined && known.toLowerCase() !== name.toLowerCase()) several.add(label);
      else if (known === undefined || known === known.toUpperCase()) names.set(label, name);
    }
  for (const label of several) names.delete(label);
  return names;
}

/** By label; labels for which the head has no name, or several, are absent. */
export function introduced(text: string, turns: ParsedTurn[]): Map<string, string> {
  const names = new Map<string, string>();
  const first = turns[0]?.heading?.start ?? 0;
  const labels = new Set<string>();
  const initials = new Set<string>();
  let others = 0;
  for (const { label } of turns) {
    if (SHORT.test(label)) labels.add(label);
    else if (INITIALS.test(label)) initials.add(label);
    else if (label !== '') others++;
  }
  if (first === 0) return names;
  const head = text.slice(0, Math.min(first, HEAD));
  // Beside full names "IGF" is rather a body.
  if (labels.size === 0) return initials.size > 1 && others === 0 ? byInitials(head, initials) : names;
  const small = smallWords(text, SAMPLE);
  const several = new Set<string>();
  for (const [whole, given = '', family = ''] of head.matchAll(FULL)) {
    if (!labels.has(given) || small.has(family.toLowerCase())) continue;
    if ((names.get(given) ?? whole) !== whole) several.add(given);
    names.set(given, whole);
  }
  for (const label of several) names.delete(label);
  return names;
}
