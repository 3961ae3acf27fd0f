/** Files of `data/` (or a user's own folder) → `Resources`. Pure: whoever stands at the door reads the files. */
import type { AuthorityRow, CountryRow, EntityType, Resources } from './model.ts';

/** Kinds of the authority tables that are finer than the graph's types. */
const TYPE_OF_KIND: Record<string, EntityType> = {
  Company: 'Organisation',
  University: 'Organisation',
  ThinkTank: 'Organisation',
  GovernmentBody: 'Organisation',
  InternationalOrganisation: 'Organisation',
};

/** Rows of a tab-separated table as objects keyed by its header; empty lines and lines that start with `#` are passed over. */
export function parseTable(text: string): Record<string, string>[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const header = lines[0]?.split('\t') ?? [];
  return lines.slice(1).map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(header.map((name, i) => [name, (cells[i] ?? '').trim()]));
  });
}

const list = (cell: string | undefined): string[] =>
  cell
    ? cell
        .split('|')
        .map((s) => s.trim())
        .filter(Boolean)
    : [];
const wikidata = (id: string | undefined): string[] => (id ? [`http://www.wikidata.org/entity/${id}`] : []);

function authorityRow(row: Record<string, string>): AuthorityRow {
  const kind = row.type ?? '';
  return {
    slug: row.slug ?? '',
    label: row.label ?? '',
    type: TYPE_OF_KIND[kind] ?? (kind as EntityType),
    kind,
    aliases: list(row.aliases),
    ambiguous: list(row.ambiguous_aliases),
    partOf: list(row.part_of),
    country: row.country ?? '',
    website: row.website ?? '',
    exactMatch: [...wikidata(row.wikidata), ...(row.ror ? [row.ror] : [])],
  };
}

function countryRow(row: Record<string, string>): CountryRow {
  const label = row.label ?? '';
  return {
    slug: label
      .normalize('NFD')
      .toLowerCase()
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
    iso2: row.iso2 ?? '',
    label,
    aliases: list(row.aliases),
    ambiguous: list(row.ambiguous_aliases),
    demonyms: [...list(row.demonym_adj), ...list(row.demonym_noun)],
    regions: list(row.regions),
    exactMatch: wikidata(row.wikidata),
  };
}

/**
 * Tables, word lists and weights as the pipeline takes them.
 *
 * @param files contents by path relative to `data/`: `authority/*.tsv` (`authority/countries.tsv` holds the countries),
 *   `lexicon/*.txt` (one entry a line, `#` comments), `model/tagger.bin`. Later files add to earlier ones; a row whose
 *   slug is known already replaces it, so that a user's own table can correct ours.
 */
export function parseResources(files: Record<string, string | Uint8Array>): Resources {
  const authority = new Map<string, AuthorityRow>();
  const countries = new Map<string, CountryRow>();
  const resources: Resources = { authority: [], countries: [], lexicons: {}, tagger: null };
  for (const [path, content] of Object.entries(files)) {
    if (typeof content !== 'string') {
      if (path.endsWith('tagger.bin')) resources.tagger = content;
    } else if (path.endsWith('countries.tsv')) {
      for (const row of parseTable(content).map(countryRow)) countries.set(row.iso2, row);
    } else if (path.endsWith('.tsv')) {
      for (const row of parseTable(content).map(authorityRow))
        if (row.slug && row.label) authority.set(row.slug, row);
    } else if (path.endsWith('.txt')) {
      const name = path.slice(path.lastIndexOf('/') + 1, -'.txt'.length);
      const entries = content
        .split(/\r?\n/)
        .map((l) => l.trim())
        .filter((l) => l && !l.startsWith('#'));
      resources.lexicons[name] = [...(resources.lexicons[name] ?? []), ...entries];
    }
  }
  resources.authority = [...authority.values()];
  resources.countries = [...countries.values()];
  return resources;
}
