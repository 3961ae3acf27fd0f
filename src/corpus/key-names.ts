/** The file's own key of a speaker → a name that can be read, for files that name nobody otherwise. */

/** `#PeterFowler` → "Peter Fowler", `../people.xml#ann_lee` → "Ann Lee", `#SPK0` → "SPK0". */
export function nameFromKey(key: string): string {
  const id = key.slice(Math.max(key.lastIndexOf('#'), key.lastIndexOf('/')) + 1).trim();
  if (!/^[\p{L}'’._-]+$/u.test(id)) return id;
  const spaced = id
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/\b(Mc|Mac|Di|De|Le|La|Fitz|O['’]) (?=\p{Lu}\p{Ll})/gu, '$1')
    .replace(/[._]+/g, ' ')
    .trim();
  const words = /^[\p{Ll}-]+$/u.test(id) ? spaced.replace(/-/g, ' ') : spaced;
  return /\s/.test(words) ? words.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase()) : words;
}
