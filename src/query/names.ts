/** A name as a person types it → the names of the graph that it may mean, and those that look like it. */
import type { Literal, Term } from './terms.ts';

/** All names that the questions look things up by. */
export const NAMES_QUERY =
  'SELECT DISTINCT ?name { ?thing <http://www.w3.org/2004/02/skos/core#prefLabel>|<http://www.w3.org/2004/02/skos/core#altLabel> ?name }';

/** What is left of a name when case, accents, punctuation and spaces do not count. */
export const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Names equal to what was typed but for case, accents, punctuation and language. */
export function sameNames(typed: string, names: readonly (Term | undefined)[]): Literal[] {
  const wanted = folded(typed);
  return names.filter(
    (name): name is Literal =>
      name?.termType === 'Literal' &&
      (name.value === typed || (wanted !== '' && folded(name.value) === wanted)),
  );
}

/** Up to three names that share most of their pairs of letters with what was typed (Dice's coefficient), best first. */
export function likeNames(typed: string, names: readonly (Term | undefined)[], most = 3): string[] {
  const wanted = pairsOf(folded(typed));
  const scored = new Map<string, number>();
  for (const name of names) {
    if (name?.termType !== 'Literal') continue;
    const pairs = pairsOf(folded(name.value));
    const shared = [...wanted].filter((pair) => pairs.has(pair)).length;
    const score = (2 * shared) / (wanted.size + pairs.size || 1);
    if (score >= 0.4) scored.set(name.value, score);
  }
  return [...scored]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([name]) => name);
}

/** Two letters that follow one another; the beginning counts as a letter, so that a short name has pairs too. */
function pairsOf(name: string): Set<string> {
  const letters = ` ${name.slice(0, 200)}`;
  return new Set(Array.from({ length: letters.length - 1 }, (_, i) => letters.slice(i, i + 2)));
}
