/** Tallies and reliability → Markdown tables on standard output. */
import type { Bin } from './calibrate.ts';
import { figures, type Tallies } from './score.ts';

/** One row a set, the classes as columns: strict / relaxed F1 and how many names are marked. */
export function printTallies(rows: readonly [string, Tallies][]): void {
  const classes = [...new Set(rows.flatMap(([, t]) => [...t.keys()]))];
  const order = ['all', ...classes.filter((c) => c !== 'all')];
  console.log(
    `\n| set, F1 strict / relaxed (names) | ${order.join(' | ')} |\n|---|${order.map(() => '---|').join('')}`,
  );
  for (const [name, tallies] of rows) {
    const cells = order.map((c) => {
      const t = tallies.get(c);
      if (!t || t.gold === 0) return '';
      const { strict, relaxed } = figures(t);
      return `${strict.toFixed(1)} / ${relaxed.toFixed(1)} (${t.gold})`;
    });
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
}

const share = (x: number): string => (Number.isNaN(x) ? '–' : x.toFixed(2));

/** Ten bins of confidence before and after calibration. */
export function printReliability(raw: readonly Bin[], fitted: readonly Bin[]): void {
  console.log(
    '\n| confidence | names | mean | right | uncalibrated: names | mean | right |\n|---|---|---|---|---|---|---|',
  );
  for (const [i, bin] of fitted.entries()) {
    const before = raw[i]!;
    const label = `${bin.from.toFixed(1)}–${(bin.from + 0.1).toFixed(1)}`;
    console.log(
      `| ${label} | ${bin.count} | ${share(bin.mean)} | ${share(bin.right)} | ${before.count} | ${share(before.mean)} | ${share(before.right)} |`,
    );
  }
}
