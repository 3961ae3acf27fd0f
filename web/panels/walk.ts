/** Keys on the network: arrows go to the neighbour that lies that way, others zoom, open and let go. */
import { select, selectEntity } from '../actions.ts';
import { neighboursOf } from '../data/picture.ts';
import { address } from '../history.ts';
import type { Stage } from '../stage/stage.ts';
import { picture } from '../state.ts';

const WAYS: Record<string, [dx: number, dy: number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function walk(event: KeyboardEvent, stage: Stage): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const way = WAYS[event.key];
  if (way && event.shiftKey) stage.pan(way[0] * 0.15, -way[1] * 0.15);
  else if (way) step(way, stage);
  else if (event.key === '+' || event.key === '=') stage.zoom(1 / 1.5);
  else if (event.key === '-') stage.zoom(1.5);
  else if (event.key === '0') stage.fit();
  else if (event.key === 'Escape') select(null);
  else if (event.key === 'Enter') document.getElementById('evidence')?.focus();
  else return;
  event.preventDefault();
}

/** Goes to the neighbour whose direction fits best; from nowhere, to the most important thing. */
function step([dx, dy]: [number, number], stage: Stage): void {
  const now = picture.value;
  if (!now) return;
  const { selection } = address.value;
  const from = selection?.kind === 'entity' ? selection.id : null;
  const here = from === null ? null : stage.positionOf(from);
  if (from === null || !here) {
    const first = [...now.discs.values()].find(({ hidden }) => !hidden);
    if (first) selectEntity(first.id);
    return;
  }
  let best: { id: string; cost: number } | null = null;
  for (const id of neighboursOf(now, from)) {
    const there = stage.positionOf(id);
    if (!there) continue;
    const [x, y] = [there.x - here.x, there.y - here.y];
    const along = x * dx + y * dy;
    if (along <= 0) continue;
    const cost = along + 2.5 * Math.abs(x * dy - y * dx);
    if (!best || cost < best.cost) best = { id, cost };
  }
  if (best) selectEntity(best.id);
}
