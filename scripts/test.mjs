/** `npm test`: installs what is missing (a Chromium included), checks types, style, unused code and the package, builds, runs all tests, and prints `N passed, N failed` last. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installCheckers, installChromium, installPackages, run } from './prepare.mjs';

installPackages();
const chromium = await installChromium();
installCheckers();
const began = Date.now();
const checks = [
  ['types', 'npx', ['tsc', '--noEmit']],
  ['style', 'npx', ['biome', 'check', '--error-on-warnings']],
  ['unused', 'npx', ['knip', '--no-progress']],
  ['build', 'npm', ['run', '--silent', 'build']],
  ['package', 'npx', ['publint']],
];
let failed = 0;
const steps = [];
let passed = 0;
for (const [name, command, args] of checks) {
  const start = Date.now();
  const ok = run(command, args, { mayFail: true }) === 0;
  console.log(`${ok ? 'ok' : 'NOT OK'}  ${name}`);
  steps.push([name, start, Date.now()]);
  if (ok) passed++;
  else failed++;
}
const folder = mkdtempSync(join(tmpdir(), 'colloquy-test-'));
const results = join(folder, 'results.json');
const start = Date.now();
const status = run(
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
  {
    mayFail: true,
    env: { ...process.env, ...(chromium ? { CHROMIUM_PATH: chromium } : {}) },
  },
);
steps.push(['vitest', start, Date.now()]);
let skipped = 0;
try {
  const report = JSON.parse(readFileSync(results, 'utf8'));
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  skipped = report.numPendingTests + report.numTodoTests;
  // A file that fails to load has no tests of its own to fail.
  if (status !== 0 && report.numFailedTests === 0) failed += Math.max(1, report.numFailedTestSuites);
} catch {
  failed++;
}
for (const [name, from, to] of steps) console.log(`step ${name} ${Math.round((to - from) / 1000)} s`);
rmSync(folder, { recursive: true, force: true });
console.log(
  `tests took ${Math.round((Date.now() - began) / 1000)} s; ${checks.length} of those counted are the checks of ${checks.map(([name]) => name).join(', ')}`,
);
console.log(`${skipped} skipped`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
