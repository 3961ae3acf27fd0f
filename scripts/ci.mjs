/** What CI does on a fresh clone: install (from npm's cache where it can), `npm test`, then one table of times, tests, evaluation, sizes and bench ratios. The last line is `N passed, N failed`. */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, root } from './prepare.mjs';

const rows = [];
const seconds = (began) => `${Math.round((Date.now() - began) / 1000)} s`;

let began = Date.now();
process.env.npm_config_prefer_offline = 'true';
installPackages();
rows.push(['install', seconds(began)]);

/** `npm test` with its output shown; answers its last line. */
const lastLine = await new Promise((resolve) => {
  const child = spawn(process.execPath, ['scripts/test.mjs'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let tail = '';
  child.stdout.on('data', (data) => {
    process.stdout.write(data);
    tail = (tail + data).slice(-4000);
  });
  child.on('close', () => resolve(tail));
});
const [, passed = '0', failed = '1'] = /(\d+) passed, (\d+) failed[^\n]*\s*$/.exec(lastLine) ?? [];
for (const [, name, time] of lastLine.matchAll(/^step (\S+) (\d+ s)$/gm)) rows.push([name, time]);
rows.push(['tests', `${passed} passed, ${failed} failed`]);

/** Output of a command, or nothing where it fails or lasts too long: the table is no test. */
const output = (...args) =>
  spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', timeout: 60_000 }).stdout ?? '';
const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs');

began = Date.now();
const scores = output(tsx, 'scripts/evaluate.ts');
const figures = (name) =>
  [...scores.matchAll(new RegExp(`^\\s*${name}\\s+\\S+\\s+\\S+\\s+(\\S+)`, 'gm'))].map(([, f1]) => f1);
for (const [name, label] of [
  ['all types', 'mentions, F1 by text'],
  ['B³', 'same entity, F1 by text'],
  ['roles and affiliations', 'roles, F1 by text'],
  ['all acts', 'discourse acts, F1 by text'],
])
  rows.push([label, figures(name).join('  ') || 'not measured']);
rows.push(['evaluation took', seconds(began)]);

const bytes = (path) => {
  try {
    return statSync(join(root, path)).isDirectory()
      ? readdirSync(join(root, path)).reduce((sum, name) => sum + bytes(join(path, name)), 0)
      : statSync(join(root, path)).size;
  } catch {
    return 0;
  }
};
for (const path of ['dist', 'data', 'dist/site/single.html', 'exports/graph.json', 'exports/graph.ttl'])
  rows.push([`size of ${path}`, `${(bytes(path) / 1e6).toFixed(1)} MB`]);

const lap = (task, name) =>
  Number(
    new RegExp(`"${name}":\\s*([\\d.]+)`).exec(
      output(tsx, 'scripts/bench.ts', '--runs', '1', '--task', task),
    )?.[1],
  );
const [ours, theirs] = [lap('colloquy', 'extract'), lap('compromise', 'names')];
rows.push([
  'extraction beside compromise',
  ours && theirs ? `${(theirs / ours).toFixed(1)} times as fast` : 'not measured',
]);

const width = Math.max(...rows.map(([name]) => name.length));
console.log(`\n${rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n')}\n`);
process.exitCode = failed === '0' ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
