/** Picture and what is hovered, selected or connected → what stays bright. Pure. */
import type { Selection } from '../address.ts';
import type { Focus } from '../stage/scene.ts';
import { pairKey } from './pairs.ts';
import { neighboursOf, type Picture } from './picture.ts';

/** An entity, its lines and its neighbours. */
export function around(picture: Picture, id: string): Focus | null {
  const disc = picture.discs.get(id);
  if (!disc || disc.hidden) return null;
  const lines = new Set<string>();
  for (const line of picture.lines.values()) if (line.a === id || line.b === id) lines.add(line.key);
  return { discs: new Set([id, ...neighboursOf(picture, id)]), lines, centre: new Set([id]) };
}

/** Two entities and every line between them. */
export function between(picture: Picture, a: string, b: string): Focus {
  const lines = [...picture.lines.values()].filter((line) => pairKey(line.a, line.b) === pairKey(a, b));
  return { discs: new Set([a, b]), lines: new Set(lines.map(({ key }) => key)), centre: new Set([a, b]) };
}

/** A chain of entities. */
export function along(picture: Picture, path: readonly string[]): Focus {
  const lines = path.slice(1).map((id, i) => pairKey(path[i]!, id));
  return {
    discs: new Set(path),
    lines: new Set(lines.filter((key) => picture.lines.has(key))),
    centre: new Set([path[0]!, path.at(-1)!]),
  };
}

/** What a selection lights up; `endsOf` gives the two ends of a statement. */
export function focusOf(
  picture: Picture,
  selection: Selection | null,
  endsOf: (statement: string) => { subject: string; object: string | null } | undefined,
): Focus | null {
  if (!selection) return null;
  if (selection.kind === 'entity') return around(picture, selection.id);
  if (selection.kind === 'pair') return between(picture, selection.a, selection.b);
  if (selection.kind === 'said') return between(picture, selection.speaker, selection.entity);
  const ends = endsOf(selection.id);
  if (!ends) return null;
  return ends.object === null ? around(picture, ends.subject) : between(picture, ends.subject, ends.object);
}
