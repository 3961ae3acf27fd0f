/** Rows of the tables and lists → every form under which a name may stand in a text, keyed for the automaton. */
import type { AuthorityRow, EntityType, Resources } from '../model.ts';
import { type Atom, scan } from './atoms.ts';

/** A name of a table and how it is written there. */
export interface NameEntry {
  /** Slug of the row; empty for places that are only listed. */
  slug: string;
  label: string;
  type: EntityType;
  /** Finer kind of an authority row. */
  kind: string;
  source: 'authority' | 'country' | 'city' | 'demonym';
  form: string;
  atoms: Atom[];
  ambiguous: boolean;
  /** Only after "the": "the States". */
  article: boolean;
  country: string;
}

/** Letters and single blanks only: such a name's words are its text in lower case. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** A form of a row; its atoms are made when a text first holds it, since most of 20,000 names stand in no document. */
class Form implements NameEntry {
  readonly slug: string;
  readonly label: string;
  readonly type: EntityType;
  readonly kind: string;
  readonly source: NameEntry['source'];
  readonly country: string;
  readonly form: string;
  readonly ambiguous: boolean;
  readonly article: boolean;
  private scanned: Atom[] | null = null;

  constructor(row: Row, form: string, ambiguous: boolean) {
    this.slug = row.slug;
    this.label = row.label;
    this.type = row.type;
    this.kind = row.kind;
    this.source = row.source;
    this.country = row.country;
    this.form = form;
    this.ambiguous = ambiguous;
    this.article = form.startsWith('the ');
  }

  get atoms(): Atom[] {
    this.scanned ??= scan(withoutArticle(this.form)).filter((a) => a.shape !== 'join');
    return this.scanned;
  }
}

const withoutArticle = (form: string): string => (/^the /i.test(form) ? form.slice(4) : form);
const wordsOf = (name: string): string => (PLAIN.test(name) ? name.toLowerCase() : joined(scan(name)));

/** The words of a name, by which names are compared: keys of its atoms, without joins. */
export const joined = (atoms: readonly Atom[]): string => {
  let words = '';
  for (const { shape, key } of atoms) if (shape !== 'join') words += words === '' ? key : ` ${key}`;
  return words;
};

type Row = Omit<NameEntry, 'atoms' | 'form' | 'ambiguous' | 'article'>;

class Names {
  readonly map = new Map<string, NameEntry[]>();

  /** Adds one form; a leading article is no part of the name. */
  add(row: Row, form: string, ambiguous: boolean): void {
    const key = wordsOf(withoutArticle(form));
    if (key === '') return;
    const known = this.map.get(key);
    if (!known) this.map.set(key, [new Form(row, form, ambiguous)]);
    else if (!known.some((k) => k.slug === row.slug && k.form === form))
      known.push(new Form(row, form, ambiguous));
  }

  has(form: string): boolean {
    return this.map.has(wordsOf(form));
  }
}

/** Brands and things that are spoken of in the plural: "the Huaweis", "AI Acts". */
function hasPlural(row: AuthorityRow, form: string): boolean {
  if (!/[a-rt-z]$/.test(form) || form.length < 4) return false;
  return form.includes(' ')
    ? row.type === 'Technology' || row.type === 'Initiative' || row.type === 'Legislation'
    : row.kind === 'Company' || (row.type === 'Technology' && /^\p{Lu}/u.test(form));
}

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "six principles" is also transcribed "6 principles". */
function inDigits(form: string): string[] {
  const [first, ...rest] = form.split(' ');
  const number = NUMBERS.indexOf(first?.toLowerCase() ?? '');
  return number < 0 || rest.length === 0 ? [] : [[String(number + 2), ...rest].join(' ')];
}

function addRow(names: Names, row: Row, forms: readonly string[], ambiguous: readonly string[]): void {
  const unsure = new Set(ambiguous);
  for (const form of forms)
    if (!unsure.has(form)) for (const written of [form, ...inDigits(form)]) names.add(row, written, false);
  for (const form of ambiguous)
    for (const written of [form, ...inDigits(form)]) names.add(row, written, true);
}

const rowOf = (row: AuthorityRow): Row => ({
  slug: row.slug,
  label: row.label,
  type: row.type,
  kind: row.kind,
  source: 'authority',
  country: row.country,
});

/** All forms of all names: authority rows, countries, multi-word demonyms (which shadow what they contain), cities. */
export function collectNames(resources: Resources): Map<string, NameEntry[]> {
  const names = new Names();
  for (const row of resources.authority)
    addRow(names, rowOf(row), [row.label, ...row.aliases], row.ambiguous);
  for (const { slug, label, iso2, aliases, ambiguous } of resources.countries) {
    const row: Row = { slug, label, type: 'Place', kind: 'Country', source: 'country', country: iso2 };
    addRow(names, row, [label, ...aliases], ambiguous);
  }
  for (const row of resources.authority)
    for (const form of [row.label, ...row.aliases])
      if (hasPlural(row, form) && !names.has(`${form}s`)) names.add(rowOf(row), `${form}s`, false);
  for (const { slug, label, iso2, demonyms } of resources.countries) {
    const row: Row = { slug, label, type: 'Place', kind: 'Country', source: 'demonym', country: iso2 };
    for (const form of demonyms) if (form.includes(' ') && !names.has(form)) names.add(row, form, false);
  }
  const given = new Set(resources.lexicons['given-names'] ?? []);
  for (const form of resources.lexicons.cities ?? []) {
    const row: Row = { slug: '', label: form, type: 'Place', kind: 'City', source: 'city', country: '' };
    if (!names.has(form)) names.add(row, form, given.has(form));
  }
  return names.map;
}
