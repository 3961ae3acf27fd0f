/** Entities and their mentions → a name for each that fits into a picture. */
import type { Entity, Mention } from '../../src/model.ts';

/** Longer names give way to what people call the thing. */
const LONG = 22;

/** The name, or, where it is long, the mention most often used among those that are shorter and look like a name. */
export function shortNamesOf(
  entities: readonly Entity[],
  mentionsOf: ReadonlyMap<string, Mention[]>,
): Map<string, string> {
  return new Map(entities.map((entity) => [entity.id, shortName(entity, mentionsOf.get(entity.id) ?? [])]));
}

function shortName({ label, type }: Entity, mentions: readonly Mention[]): string {
  if (type === 'Person' || label.length <= LONG) return label;
  const counts = new Map<string, number>();
  for (const { quote } of mentions) {
    const name = quote.replace(/\s+/g, ' ').trim();
    if (name.length < label.length && /^[\p{Lu}\p{N}]/u.test(name))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length);
  return best?.[0] ?? label;
}

/** The last word of each name, for where there is little room; the whole name where two would be the same. */
export function familyNamesOf(names: readonly string[]): Map<string, string> {
  const last = (name: string) => name.split(' ').at(-1)!;
  const counts = new Map<string, number>();
  for (const name of new Set(names)) counts.set(last(name), (counts.get(last(name)) ?? 0) + 1);
  return new Map(names.map((name) => [name, counts.get(last(name)) === 1 ? last(name) : name]));
}
