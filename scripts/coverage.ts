/** `npm run coverage`: runs the tests that run in this process, and prints for each room how much of it they run, and the files of which they run least. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Tests of the built program, the package and the page: what they run is another process's. */
const ELSEWHERE = ['browser', 'package', 'docs', 'cli', 'unseen'];

interface Share {
  covered: number;
  total: number;
}
type Summary = Record<string, { statements: Share; branches: Share; functions: Share }>;

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'colloquy-coverage-'));
const { status } = spawnSync(
  'npx',
  [
    ...['vitest', 'run', '--reporter=dot', '--coverage', '--coverage.include=src/**'],
    ...['--coverage.reporter=json-summary', `--coverage.reportsDirectory=${folder}`],
    ...ELSEWHERE.flatMap((name) => ['--exclude', `tests/${name}/**`]),
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
);
if (status !== 0) process.exit(status ?? 1);
const { total, ...files } = JSON.parse(
  readFileSync(join(folder, 'coverage-summary.json'), 'utf8'),
) as Summary;
rmSync(folder, { recursive: true, force: true });

const rooms = new Map<string, Summary[string]>();
for (const [path, file] of Object.entries(files)) {
  const [, room = ''] = relative(root, path).split('/');
  const name = room.endsWith('.ts') ? 'files of src/ itself' : `${room}/`;
  const sum = rooms.get(name) ?? none();
  for (const kind of ['statements', 'branches', 'functions'] as const) {
    sum[kind].covered += file[kind].covered;
    sum[kind].total += file[kind].total;
  }
  rooms.set(name, sum);
}

function none(): Summary[string] {
  const zero = { covered: 0, total: 0 };
  return { statements: { ...zero }, branches: { ...zero }, functions: { ...zero } };
}
const percent = ({ covered, total }: Share): string =>
  total === 0 ? '100' : `${Math.round((100 * covered) / total)}`;
const row = (name: string, { statements, branches, functions }: Summary[string]) =>
  `| ${name} | ${percent(statements)} | ${percent(branches)} | ${percent(functions)} |`;

console.log('\n| room | statements, % | branches, % | functions, % |\n|---|---|---|---|');
for (const [name, sum] of [...rooms].sort((a, b) => (a[0] < b[0] ? -1 : 1))) console.log(row(name, sum));
if (total) console.log(row('all', total));
const least = Object.entries(files)
  .filter(([path]) => !/\/src\/(cli\/|cli\.ts)/.test(path))
  .map(([path, { statements }]) => ({
    path: relative(root, path),
    share: statements.covered / (statements.total || 1),
  }))
  .filter(({ share }) => share < 0.8)
  .sort((a, b) => a.share - b.share);
console.log(`\nLess than 80 % of the statements, cli/ apart:`);
for (const { path, share } of least) console.log(`  ${Math.round(100 * share)} %  ${path}`);
