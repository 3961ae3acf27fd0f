/** The package as a stranger gets it: packed, installed in an empty folder, then run, imported, type-checked and bundled for a page. Needs `npm run build` and a registry or npm's cache. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'colloquy-package-'));
const app = join(home, 'app');
const run = (command: string, args: string[], cwd = app) =>
  spawnSync(command, args, { cwd, encoding: 'utf8', timeout: 110_000 });
const TALK = `Olga Brandt 00:05\n\nI'm Olga Brandt from Nokia. Norway is a party to the Paris Agreement.\n\nPavel Novak 01:10\n\nThank you, Olga.\n`;

let offline = '';

beforeAll(() => {
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{"private":true,"type":"module"}');
  writeFileSync(join(app, 'talk.txt'), TALK);
  const packed = run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', home], root);
  const installed = run('npm', [
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    join(home, packed.stdout.trim()),
  ]);
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED/.test(installed.stderr))
    offline = 'no registry to install the dependencies from';
  else if (installed.status !== 0) throw new Error(installed.stderr);
}, 120_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('the packed package, installed in an empty folder', () => {
  test('builds a graph with npx colloquy', (context) => {
    if (offline) context.skip(offline);
    const { status, stderr } = run('npx', ['colloquy', 'build', 'talk.txt', '--out', 'out', '--explorer']);
    expect(stderr).toMatch(/1 document, 2 turns/);
    expect(status).toBe(0);
    expect(readdirSync(join(app, 'out')).sort()).toEqual(['explorer.html', 'graph.json', 'graph.ttl']);
    expect(run('npx', ['colloquy', 'validate', 'out']).status).toBe(0);
  });

  test('is a library on Node', (context) => {
    if (offline) context.skip(offline);
    // The program of README.md.
    const [program] = /(?<=```ts\n)[\s\S]*?(?=```)/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
    writeFileSync(join(app, 'readme.mjs'), program!);
    const { status, stdout, stderr } = run(process.execPath, ['readme.mjs']);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('agent:nokia');
  });

  test('has types that a strict program can rely on', (context) => {
    if (offline) context.skip(offline);
    writeFileSync(
      join(app, 'typed.ts'),
      `import { buildGraph, type KnowledgeGraph, toTurtle } from 'colloquy';
import { loadResources } from 'colloquy/node';
const { graph, messages } = await buildGraph([{ path: 'a.txt', bytes: new Uint8Array() }], await loadResources());
const typed: KnowledgeGraph = graph;
const words: string = typed.statements.map((s) => s.evidence[0].quote).join();
export const turtle: string = toTurtle(typed) + words + messages.map((m) => m.rule).join();
// @ts-expect-error a source has bytes
await buildGraph([{ path: 'a.txt' }], await loadResources());
// @ts-expect-error there is no such polarity
export const wrong: 'yes' = typed.statements[0]!.polarity;
`,
    );
    const args = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--lib',
      'es2023,dom',
    ];
    const tsc = join(root, 'node_modules', '.bin', 'tsc');
    const { status, stdout } = run(tsc, [...args, '--types', '', '--skipLibCheck', 'typed.ts']);
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  test('is bundled for a page, without a module of Node', async (context) => {
    if (offline) context.skip(offline);
    writeFileSync(
      join(app, 'page.js'),
      `import { buildGraph, toTurtle } from 'colloquy';\nglobalThis.colloquy = { buildGraph, toTurtle };\n`,
    );
    const warnings: string[] = [];
    await build({
      root: app,
      configFile: false,
      logLevel: 'silent',
      build: {
        outDir: 'page',
        rollupOptions: { input: join(app, 'page.js'), onwarn: (w) => warnings.push(w.message) },
      },
    });
    expect(warnings.filter((w) => /externalized for browser/.test(w))).toEqual([]);
    const files = readdirSync(join(app, 'page', 'assets')).filter((f) => f.endsWith('.js'));
    const code = files.map((f) => readFileSync(join(app, 'page', 'assets', f), 'utf8')).join('');
    expect(code.length).toBeGreaterThan(100_000);
    expect(code).not.toMatch(/from\s*["']node:/);
  });

  test('installs what run time needs and no more', (context) => {
    if (offline) context.skip(offline);
    const modules = join(app, 'node_modules');
    const names = readdirSync(modules);
    for (const name of ['vite', 'sigma', 'typescript', 'playwright-core', '@comunica', 'preact', 'ajv'])
      expect(names).not.toContain(name);
    const bytes = readdirSync(modules, { recursive: true, encoding: 'utf8' })
      .map((name) => statSync(join(modules, name)))
      .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
    expect(bytes / 1e6).toBeLessThan(95);
  });
});
