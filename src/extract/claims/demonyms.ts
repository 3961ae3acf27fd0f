/** Adjectives of countries ("Kenyan") in lines → the country they point to, named in the document or not. */
import type { Claim, Entity, Resources } from '../../model.ts';
import type { Line } from './items.ts';

/** Entity ids of countries by demonym in lower case. */
export function demonymsOf({ countries }: Resources): Map<string, string> {
  const found = new Map<string, string>();
  for (const row of countries) {
    // Two-word demonyms ("South Korean") are met by their last word after the first.
    for (const demonym of row.demonyms) found.set(demonym.toLowerCase(), row.slug);
  }
  return found;
}

/** Sets `country` on the adjectives; a two-word one ("New Zealander") is met by its last word. */
export function markDemonyms(lines: readonly Line[], demonyms: ReadonlyMap<string, string>): void {
  if (demonyms.size === 0) return;
  for (const { items } of lines)
    items.forEach((item, i) => {
      if (item.kind !== 'word') return;
      const before = items[i - 1]?.kind === 'word' ? items[i - 1]!.word : '';
      const entity = demonyms.get(`${before} ${item.word}`) ?? demonyms.get(item.word);
      if (entity)
        item.country = { entity, type: 'Place', start: item.start, end: item.end, quote: item.word };
    });
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
