/** Resources → the word lists as sets and one automaton over all known names, built once for each Resources. */
import { AhoCorasick } from '@monyone/aho-corasick/greedy';
import type { AuthorityRow, CountryRow, EntityType, Resources } from '../model.ts';
import { type Atom, keyOf, scan } from './atoms.ts';

/** A name of a table and how it is written there. */
export interface NameEntry {
  /** Slug of the row; empty for places that are only listed. */
  slug: string;
  label: string;
  type: EntityType;
  source: 'authority' | 'country' | 'city' | 'demonym';
  form: string;
  atoms: Atom[];
  ambiguous: boolean;
  country: string;
}

export interface Lexicon {
  names: Map<string, NameEntry[]>;
  automaton: AhoCorasick;
  has: (list: string, word: string) => boolean;
  authority: Map<string, AuthorityRow>;
  countries: Map<string, CountryRow>;
  demonyms: Map<string, CountryRow[]>;
  /** Short and full forms of given names: `matt` → `matthew`. */
  nicknames: Map<string, Set<string>>;
}

/** Atoms as the string that the automaton reads: each between two spaces, so that neighbours do not share one. */
export const joined = (atoms: readonly Atom[]): string =>
  atoms
    .filter((a) => a.shape !== 'join')
    .map((a) => ` ${a.key} `)
    .join('');

function addName(names: Map<string, NameEntry[]>, entry: Omit<NameEntry, 'atoms'>): void {
  const atoms = scan(entry.form.replace(/^the /i, '')).filter((a) => a.shape !== 'join');
  const key = joined(atoms);
  if (key === '') return;
  const known = names.get(key) ?? [];
  if (!known.some((k) => k.slug === entry.slug && k.form === entry.form)) known.push({ ...entry, atoms });
  names.set(key, known);
}

/** Brands and things that are spoken of in the plural: "the Huaweis", "AI Acts". */
function hasPlural(row: AuthorityRow, form: string): boolean {
  if (!/[a-rt-z]$/.test(form) || form.length < 4) return false;
  return form.includes(' ')
    ? row.type === 'Technology' || row.type === 'Initiative' || row.type === 'Legislation'
    : row.kind === 'Company' || (row.type === 'Technology' && /^\p{Lu}/u.test(form));
}

function collectNames(resources: Resources): Map<string, NameEntry[]> {
  const names = new Map<string, NameEntry[]>();
  for (const row of resources.authority) {
    const base = {
      slug: row.slug,
      label: row.label,
      type: row.type,
      source: 'authority' as const,
      country: row.country,
    };
    const ambiguous = new Set(row.ambiguous);
    for (const form of [row.label, ...row.aliases])
      addName(names, { ...base, form, ambiguous: ambiguous.has(form) });
    for (const form of row.ambiguous) addName(names, { ...base, form, ambiguous: true });
  }
  for (const row of resources.countries) {
    const base = {
      slug: row.slug,
      label: row.label,
      type: 'Place' as const,
      source: 'country' as const,
      country: row.iso2,
    };
    const ambiguous = new Set(row.ambiguous);
    for (const form of [row.label, ...row.aliases])
      addName(names, { ...base, form, ambiguous: ambiguous.has(form) });
    for (const form of row.ambiguous) addName(names, { ...base, form, ambiguous: true });
  }
  for (const row of resources.authority)
    for (const form of [row.label, ...row.aliases]) {
      if (!hasPlural(row, form) || names.has(joined(scan(`${form}s`)))) continue;
      const base = { slug: row.slug, label: row.label, type: row.type, source: 'authority' as const };
      addName(names, { ...base, country: row.country, form: `${form}s`, ambiguous: false });
    }
  // "South Korean" is no name, but it must not be read as "South" either
  for (const row of resources.countries)
    for (const form of row.demonyms)
      if (form.includes(' ') && !names.has(joined(scan(form)))) {
        const base = { slug: row.slug, label: row.label, type: 'Place' as const, source: 'demonym' as const };
        addName(names, { ...base, country: row.iso2, form, ambiguous: false });
      }
  const given = new Set(resources.lexicons['given-names'] ?? []);
  for (const form of resources.lexicons.cities ?? []) {
    const key = joined(scan(form));
    if (names.has(key)) continue;
    addName(names, {
      slug: '',
      label: form,
      type: 'Place',
      source: 'city',
      form,
      ambiguous: given.has(form),
      country: '',
    });
  }
  return names;
}

function build(resources: Resources): Lexicon {
  const names = collectNames(resources);
  const sets = new Map(
    Object.entries(resources.lexicons).map(([name, words]) => [
      name,
      new Set(words.map((word) => keyOf(word))),
    ]),
  );
  const nicknames = new Map<string, Set<string>>();
  for (const line of resources.lexicons.nicknames ?? []) {
    const forms = line.split(/\s+/).map(keyOf);
    for (const form of forms) {
      const others = nicknames.get(form) ?? new Set();
      for (const other of forms) others.add(other);
      nicknames.set(form, others);
    }
  }
  const demonyms = new Map<string, CountryRow[]>();
  for (const row of resources.countries)
    for (const word of row.demonyms) demonyms.set(keyOf(word), [...(demonyms.get(keyOf(word)) ?? []), row]);
  return {
    names,
    automaton: new AhoCorasick([...names.keys()]),
    has: (list, word) => sets.get(list)?.has(word) ?? false,
    authority: new Map(resources.authority.map((row) => [row.slug, row])),
    countries: new Map(resources.countries.map((row) => [row.slug, row])),
    demonyms,
    nicknames,
  };
}

const cache = new WeakMap<Resources, Lexicon>();

/** The lexicon of these resources; built at the first call (about 100 ms for 10,000 names) and kept as long as they are. */
export function lexiconOf(resources: Resources): Lexicon {
  let lexicon = cache.get(resources);
  if (!lexicon) {
    lexicon = build(resources);
    cache.set(resources, lexicon);
  }
  return lexicon;
}
