/** Names of bodies, laws, things and places → which of them are one: explained joins, never by one name containing another. */

import type { AuthorityRow } from '../model.ts';
import { scan } from './atoms.ts';
import type { Group, Groups } from './groups.ts';
import { joined } from './names.ts';
import type { Reading } from './reading.ts';

/** British and American spellings of words in names; both become the second. */
const SPELLINGS: Readonly<Record<string, string>> = {
  organisation: 'organization',
  organisations: 'organizations',
  standardisation: 'standardization',
  normalisation: 'normalization',
  centre: 'center',
  programme: 'program',
  defence: 'defense',
  labour: 'labor',
  harbour: 'harbor',
  theatre: 'theater',
  modernisation: 'modernization',
  authorisation: 'authorization',
  privatisation: 'privatization',
};

interface Variant {
  rule: string;
  reason: string;
  of: (words: string[], reading: Reading) => string[];
}

const withoutYear = (words: string[]): string[] => {
  const last = words[words.length - 1] ?? '';
  if (!/^(?:1[5-9]|20)\d\d$/.test(last)) return words;
  return words.slice(0, words[words.length - 2] === 'of' ? -2 : -1);
};

/** Each makes two wordings of one name equal. */
const VARIANTS: readonly Variant[] = [
  {
    rule: 'names/spelling',
    reason: 'differ in spelling or in a leading article only',
    of: (words) => words.map((w) => SPELLINGS[w] ?? w).filter((w, i) => !(i === 0 && w === 'the')),
  },
  {
    rule: 'names/legal-form',
    reason: 'differ in the legal form only',
    of: (words, { lexicon }) => {
      const kept = words.filter((w) => w !== ',');
      while (kept.length > 1 && lexicon.has('legal-forms', kept[kept.length - 1]!)) kept.pop();
      return kept;
    },
  },
  {
    rule: 'names/word-order',
    reason: 'are "X of Y" and "Y X"',
    of: (words) => {
      const of = words.indexOf('of');
      const head = ['department', 'university', 'ministry', 'bureau'].indexOf(words[0] ?? '') >= 0;
      if (of !== 1 || !head) return words;
      return [...words.slice(2).filter((w) => w !== 'the'), words[0]!];
    },
  },
  {
    rule: 'names/country-modifier',
    reason: 'differ in the country in front only',
    of: (words) => (words.length > 2 && /^(?:us|usa|uk|eu)$/.test(words[0]!) ? words.slice(1) : words),
  },
  { rule: 'names/year', reason: 'differ in the year only', of: withoutYear },
];

const wordsOf = (name: string): string[] => joined(scan(name)).split(' ');

/** Names of a row recur in every document. */
const rowWords = new WeakMap<AuthorityRow, string[][]>();

function aliasWords(row: AuthorityRow): string[][] {
  let words = rowWords.get(row);
  if (!words) {
    words = row.aliases.map(wordsOf);
    rowWords.set(row, words);
  }
  return words;
}

const family = (group: Group): string => (group.type === 'StandardsBody' ? 'Organisation' : group.type);

/** Joins groups whose names are variants of each other; a group with a table row takes in the others. */
export function resolveNames(all: Groups, reading: Reading): void {
  const groups = all.all.filter((g) => g.type !== 'Person');
  const wordings = new Map<Group, string[][]>();
  for (const group of groups) {
    const names = new Set([group.label]);
    for (const { quote } of all.of(group)) names.add(quote);
    const row = group.known ? reading.lexicon.authority.get(group.known) : undefined;
    const said = [...names].map(wordsOf);
    wordings.set(group, row ? [...said, ...aliasWords(row)] : said);
  }
  const gone = new Set<Group>();
  for (const { rule, reason, of } of VARIANTS) {
    const byKey = new Map<string, Group>();
    const ordered = [...groups].sort((a, b) => Number(b.known !== null) - Number(a.known !== null));
    for (const group of ordered) {
      if (gone.has(group)) continue;
      // a row's own names are not varied: only what is said is compared with them
      for (const words of wordings.get(group)!) {
        const key = `${family(group)}:${of(words, reading).join(' ')}`;
        const other = byKey.get(key);
        if (!other) byKey.set(key, group);
        else if (other !== group && !(other.known && group.known)) {
          all.move(group, other, rule, `"${group.label}" and "${other.label}" ${reason}`);
          gone.add(group);
          break;
        }
      }
    }
  }
  joinCommittees(
    all,
    groups.filter((g) => !gone.has(g)),
  );
}

const COMMITTEE_WORD = /(?:JTC|TC|SC|WG|Study Group|TG) \w+$/;
const COMMITTEE = /^(?:JTC|TC|SC|WG|Study Group) \w+(?:\/(?:SC|WG|TG) \w+)*$/;

/** "SC 27" alone is the one committee of the document whose path ends in "SC 27"; two such paths leave it alone. */
function joinCommittees(all: Groups, groups: readonly Group[]): void {
  const labels = new Set(groups);
  const endsIn = (path: string, label: string): boolean =>
    path.endsWith(` ${label}`) || path.endsWith(`/${label}`);
  const ordered = groups
    .filter((g) => COMMITTEE_WORD.test(g.label))
    .sort((a, b) => b.label.length - a.label.length);
  for (const group of ordered) {
    if (group.known || !COMMITTEE.test(group.label)) continue;
    const paths = ordered.filter((g) => g !== group && labels.has(g) && endsIn(g.label, group.label));
    const longest = paths[0];
    if (!longest || paths.some((g) => g !== longest && !endsIn(longest.label, g.label))) continue;
    labels.delete(group);
    const reason = `"${longest.label}" is the only committee of the document that ends in "${group.label}"`;
    all.move(group, longest, 'names/committee-path', reason);
  }
}
