/** Adjectives of countries ("Kenyan") in lines → the country they point to, where the document has it as an entity. */
import type { Entity, Resources } from '../../model.ts';
import type { Line } from './items.ts';

/** Entity ids by demonym in lower case; only of countries among `entities`. */
export function demonymsOf({ countries }: Resources, entities: readonly Entity[]): Map<string, string> {
  const places = new Set(entities.filter((e) => e.type === 'Place').map((e) => e.id));
  const found = new Map<string, string>();
  for (const row of countries) {
    if (!places.has(row.slug)) continue;
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
