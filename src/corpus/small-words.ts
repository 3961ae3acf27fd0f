/** Words that a text writes in small letters: what is ordinary in it, and no name. */

/** @param most so much of the text is looked at */
export function smallWords(text: string, most: number): Set<string> {
  const words = new Set<string>();
  // One by one: a list of all of them would be as large as the text.
  for (const [word] of text.slice(0, most).matchAll(/(?<![\p{L}\p{N}])\p{Ll}+/gu)) words.add(word);
  return words;
}
