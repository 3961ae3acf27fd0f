/** Resources → the word lists as sets and one automaton over all known names, built once for each Resources. */
import type { AuthorityRow, CountryRow, EntityType, Resources } from '../model.ts';
import { WordAutomaton } from './automaton.ts';
import { collectNames, type NameEntry } from './names.ts';
import { keyOf } from './word-forms.ts';

export interface Lexicon {
  names: Map<string, NameEntry[]>;
  automaton: WordAutomaton<NameEntry[]>;
  has: (list: string, word: string) => boolean;
  authority: Map<string, AuthorityRow>;
  countries: Map<string, CountryRow>;
  demonyms: Map<string, CountryRow[]>;
  /** Names of one long word by their words with one letter left out, for misheard ones. */
  misheard: Map<string, NameEntry[]>;
  /** Short and full forms of given names: `matt` → `matthew`. */
  nicknames: Map<string, Set<string>>;
}

/** Shorter words have too many neighbours. */
export const SHORTEST_MISHEARD = 7;

/** A word and the word without each of its letters: two words one edit apart share one of these (SymSpell's deletes, Garbe 2012). */
export const deletes = (word: string): string[] => {
  const forms = [word];
  for (let i = 0; i < word.length; i++) forms.push(word.slice(0, i) + word.slice(i + 1));
  return forms;
};

function misheardForms(names: ReadonlyMap<string, NameEntry[]>): Map<string, NameEntry[]> {
  const forms = new Map<string, NameEntry[]>();
  for (const [name, entries] of names) {
    if (name.includes(' ') || name.length < SHORTEST_MISHEARD) continue;
    const known = entries.filter(({ source }) => source !== 'demonym' && source !== 'city');
    if (known.length === 0) continue;
    for (const form of deletes(name)) {
      const others = forms.get(form);
      forms.set(form, others ? [...others, ...known] : known);
    }
  }
  return forms;
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
    automaton: new WordAutomaton(names),
    has: (list, word) => sets.get(list)?.has(word) ?? false,
    authority: new Map(resources.authority.map((row) => [row.slug, row])),
    countries: new Map(resources.countries.map((row) => [row.slug, row])),
    demonyms,
    nicknames,
    misheard: misheardForms(names),
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

/** Type of the table's thing with this id; undefined where no table has it. */
export const typeOfKnown = ({ authority, countries }: Lexicon, id: string): EntityType | undefined =>
  authority.get(id)?.type ?? (countries.has(id) ? 'Place' : undefined);
