/** Medians of times, and rows of a table of them. */

/** The middle one, or the later of the two in the middle. */
export const median = (times: number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1]!;

/** Milliseconds that the work takes: the median of several runs. */
export async function timed(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return median(times);
}

/** A row: the first cell to the left, the others to the right; a decimal for what is below ten. */
export const print = (...cells: (string | number)[]): void =>
  console.log(
    cells
      .map((cell, i) =>
        i === 0
          ? String(cell).padEnd(24)
          : (typeof cell === 'number' ? cell.toFixed(cell < 10 ? 1 : 0) : cell).padStart(13),
      )
      .join(''),
  );
