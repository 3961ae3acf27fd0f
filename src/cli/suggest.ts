/** A word nobody knows → the known one it was probably meant to be. */

/** Damerau–Levenshtein distance (optimal string alignment): insert, delete, replace or swap neighbours. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          rows[i - 1]![j]! + 1,
          row[j - 1]! + 1,
          rows[i - 1]![j - 1]! + (same ? 0 : 1),
          swapped ? rows[i - 2]![j - 2]! + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** "perhaps: full", where one of the known words is near (a third of its letters) or begins with the word given. */
export function suggestion(given: string, known: readonly string[]): string | undefined {
  const word = given.slice(0, 60).toLowerCase();
  const near = known
    .map((name) => ({
      name,
      far: name.startsWith(word) && word !== '' ? 0 : distance(word, name.toLowerCase()),
    }))
    .filter(({ name, far }) => far <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.far - b.far);
  return near[0] && `perhaps: ${near[0].name}`;
}
