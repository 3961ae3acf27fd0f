/** Two pictures of one graph → the discs and lines whose look differs; the rest need not be drawn into memory again. Pure. */
import type { Picture } from '../data/picture.ts';

export function changesBetween(before: Picture, after: Picture): { nodes: string[]; edges: string[] } {
  const nodes: string[] = [];
  for (const [id, disc] of after.discs) {
    const old = before.discs.get(id);
    if (old === disc) continue;
    if (!old || old.hidden !== disc.hidden || old.size !== disc.size || old.colour !== disc.colour)
      nodes.push(id);
  }
  const edges: string[] = [];
  // Lines between speakers are bent and drawn on the canvas above: the renderer has none.
  if (after.network === 'speakers') return { nodes, edges };
  for (const key of after.all.keys()) {
    const [old, line] = [before.lines.get(key), after.lines.get(key)];
    if (old?.width !== line?.width || old?.colour !== line?.colour) edges.push(key);
  }
  return { nodes, edges };
}
