/** People and the lines between them → places on an ellipse, ordered so that those who deal with each other sit near. */

/** Half the ring's width, of a height of 200: names need room at both sides. */
const WIDE = 84;

interface Link {
  a: string;
  b: string;
}

/** Greedy order: start with the best connected, then always whoever has most lines to those already seated last. */
export function ringOf(
  ids: readonly string[],
  links: readonly Link[],
): Map<string, { x: number; y: number }> {
  const order = seat(ids, links);
  return new Map(
    order.map((id, i) => {
      const angle = Math.PI / 2 - (2 * Math.PI * i) / order.length;
      return [id, { x: WIDE * Math.cos(angle), y: 100 * Math.sin(angle) }];
    }),
  );
}

function seat(ids: readonly string[], links: readonly Link[]): string[] {
  const ties = new Map<string, Map<string, number>>(ids.map((id) => [id, new Map()]));
  for (const { a, b } of links)
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      ties.get(one)?.set(other, (ties.get(one)?.get(other) ?? 0) + 1);
  const strength = (id: string) => [...(ties.get(id)?.values() ?? [])].reduce((sum, n) => sum + n, 0);
  const left = [...ids].sort((a, b) => strength(b) - strength(a));
  const order: string[] = left.splice(0, 1);
  while (left.length > 0) {
    const last = order.at(-1)!;
    let best = 0;
    for (let i = 1; i < left.length; i++)
      if ((ties.get(last)?.get(left[i]!) ?? 0) > (ties.get(last)?.get(left[best]!) ?? 0)) best = i;
    order.push(...left.splice(best, 1));
  }
  return order;
}
