/** Adjectives of countries ("Kenyan") in lines → the country they point to, named in the document or not. */
import type { Claim, Entity, Resources } from '../../model.ts';
import type { Line } from './items.ts';

interface Demonyms {
  /** Entity ids of countries by demonym in lower case. */
  countries: ReadonlyMap<string, string>;
  /** Words that demonyms end in: no other word is looked at twice. */
  last: ReadonlySet<string>;
}

const kept = new WeakMap<Resources, Demonyms>();

/** Made once for each Resources. */
export function demonymsOf(resources: Resources): Demonyms {
  let demonyms = kept.get(resources);
  if (!demonyms) {
    const countries = new Map<string, string>();
    for (const row of resources.countries)
      for (const demonym of row.demonyms) countries.set(demonym.toLowerCase(), row.slug);
    const last = new Set([...countries.keys()].map((words) => words.slice(words.lastIndexOf(' ') + 1)));
    demonyms = { countries, last };
    kept.set(resources, demonyms);
  }
  return demonyms;
}

/** Sets `country` on the adjectives; a two-word one ("New Zealander") is met by its last word. */
export function markDemonyms(lines: readonly Line[], { countries, last }: Demonyms): void {
  for (const { items } of lines)
    for (let i = 0; i < items.length; i++) {
      const item = items[i]!;
      if (item.kind !== 'word' || !last.has(item.word)) continue;
      const before = items[i - 1]?.kind === 'word' ? items[i - 1]!.word : '';
      const entity = countries.get(`${before} ${item.word}`) ?? countries.get(item.word);
      if (entity)
        item.country = { entity, type: 'Place', start: item.start, end: item.end, quote: item.word };
    }
}

/** Countries that only an adjective names ("a Dutch company"): they have statements, and no mention. */
export function countriesSaid(
  claims: readonly Claim[],
  entities: readonly Entity[],
  { countries }: Resources,
): Entity[] {
  const known = new Set(entities.map((e) => e.id));
  const said = new Set(claims.map((c) => c.object).filter((id) => id !== null && !known.has(id)));
  return countries
    .filter((row) => said.has(row.slug))
    .map(({ slug, label, exactMatch }) => ({
      id: slug,
      type: 'Place',
      label,
      altLabels: [],
      exactMatch: [...exactMatch],
    }));
}
