/** Two pictures of one graph → the discs and lines whose look differs; the rest need not be drawn into memory again. Pure. */
import type { Picture } from '../data/picture.ts';

export interface Changes {
  nodes: string[];
  edges: string[];
}

export function changesBetween(before: Picture, after: Picture): Changes {
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
  for (const [key, line] of after.lines) {
    const old = before.lines.get(key);
    if (old === line) continue;
    if (!old || old.width !== line.width || old.colour !== line.colour) edges.push(key);
  }
  for (const key of before.lines.keys()) if (!after.lines.has(key)) edges.push(key);
  return { nodes, edges };
}
