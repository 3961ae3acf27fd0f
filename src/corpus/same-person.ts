/** A known name and a label's name → may they be one person? And the best of several names. */
import { sameGivenName } from './given-names.ts';
import type { LabelParts } from './label-parts.ts';
import { isSuffix } from './roles.ts';

/** Words of a name in lower case, without accents, dots and suffixes: "Michael D. Crapo, Jr." → michael, d, crapo. */
export function nameTokens(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(/[\s,]+/)
    .filter((word) => word !== '' && !isSuffix(word))
    .map((word) => word.toLowerCase().replace(/[.'’"“”]/g, ''))
    .filter(Boolean);
}

/** @param known name of a person; @param parts a label that may be theirs: full name, family name after a title, given name, initials */
export function matches(known: string, parts: LabelParts): boolean {
  const a = nameTokens(known);
  const b = nameTokens(parts.name);
  if (a.length === 0 || b.length === 0) return false;
  if (a.join(' ') === b.join(' ')) return true;
  if (a.length === 1 && b.length === 1) return false;
  if (a.length === 1) return single(b, a[0]!, false);
  if (b.length === 1) return single(a, b[0]!, parts.titled) || initials(a, parts.name);
  if (parts.titled && endsWith(a, b)) return true;
  return a.at(-1) === b.at(-1) && sameGivenName(a[0]!, b[0]!) && sameMiddle(a, b);
}

/** "Van der Zee" is the end of "Mortimer Van der Zee". */
function endsWith(full: string[], family: string[]): boolean {
  return full.length > family.length && full.slice(-family.length).join(' ') === family.join(' ');
}

/** Middle names may be left out or cut to an initial, but not differ. */
function sameMiddle(a: string[], b: string[]): boolean {
  const [x = '', y = ''] = [a.slice(1, -1).join(' '), b.slice(1, -1).join(' ')];
  return x === '' || y === '' || x[0] === y[0];
}

/** One word fits a full name as its family name or, without a title, its given name. */
function single(full: string[], word: string, titled: boolean): boolean {
  if (full.at(-1) === word) return true;
  return !titled && (full[0] === word || (word.length > 1 && sameGivenName(full[0]!, word)));
}

function initials(full: string[], label: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(label) && initialsOf(full).includes(label.toLowerCase());
}

/** "Marie-Laure Colin" → mc, mlc. */
export function initialsOf(words: string[]): string[] {
  const first = (parts: string[]): string => parts.map((word) => word[0] ?? '').join('');
  return [first(words), first(words.flatMap((word) => word.split('-')))];
}

/** The fullest: most words, then printed in small letters, then first. */
export function bestName(names: string[]): string {
  let best = '';
  for (const name of names) {
    const more = nameTokens(name).length - nameTokens(best).length;
    if (best === '' || more > 0 || (more === 0 && best === best.toUpperCase() && name !== name.toUpperCase()))
      best = name;
  }
  return best;
}
