/** Lines of the form "[00:06:03] Ann Lee We began", where nothing parts the name from the words → the style that reads them. */
import { isNameLike, labelKind } from './labels.ts';
import type { Line } from './lines.ts';
import { re, type Style } from './styles.ts';
import { CLOCK } from './times.ts';

const TIMED = new RegExp(String.raw`^\s{0,9}[[(]?${CLOCK}[\])]?[ \t]+(?<words>\p{Lu}.*)$`, 'su');
const NAME =
  /^(?:(?:speaker|SPEAKER)[ _]?\d{1,3}|\p{Lu}[\p{L}'’.-]{1,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){1,2}?)(?= (?:\p{Lu}|["“'‘(¿¡\d]))/u;
/** Of the lines that begin with a time, so many must go on with a name that comes back. */
const MOST_LINES = 0.6;

/** Null where such names do not come back. */
export function timedNames(lines: Line[]): Style | null {
  let timed = 0;
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    if (!/^\s*[[(\d]/.test(text)) continue;
    const words = TIMED.exec(text.slice(0, 120))?.groups?.words;
    if (words === undefined) continue;
    timed++;
    const name = NAME.exec(words)?.[0];
    if (name && (isNameLike(name) || labelKind(name) === 'unknown'))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts.keys()];
  const again = names.filter((name) => counts.get(name)! > 1);
  const covered = names.reduce((sum, name) => sum + counts.get(name)!, 0);
  const sure = again.reduce((sum, name) => sum + counts.get(name)!, 0);
  if (again.length < 2 || sure < timed * MOST_LINES) return null;
  // Where every such line begins with a name, whoever speaks once has one too.
  const known = covered >= timed * 0.9 ? names : again;
  const label = known
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.-]/g, '\\$&'))
    .join('|');
  return {
    strength: 'mark',
    timed: true,
    inline: true,
    sign: [':'],
    starts: '0123456789[(',
    pattern: re(String.raw`^[[(]?(?<time>${CLOCK})[\])]?[ \t]+(?<label>${label})(?= )`),
    plausible: () => true,
  };
}
