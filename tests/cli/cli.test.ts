/** The built binary as a user meets it: exit codes, streams, files written whole or not at all. Needs `npm run build`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { version } from '../../src/version.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const binary = join(root, 'dist', 'cli.js');

function colloquy(...args: string[]) {
  return spawnSync(process.execPath, [binary, ...args], { cwd: root, encoding: 'utf8' });
}

const folder = () => mkdtempSync(join(tmpdir(), 'colloquy-cli-'));

const talk = `Ferry Safety Round Table

(Panel held by Harbour Institute on 3 May 2021)

Olga Brandt 00:05

Welcome. I'm Olga Brandt from the Harbour Institute, and I chair this panel. Pavel Novak is a professor at Charles University.

Pavel Novak 01:10

Thank you, Olga. Norway is a party to the Paris Agreement. Sweden is not a member of OPEC.
`;

beforeAll(() => {
  if (!existsSync(binary)) throw new Error('dist/cli.js is missing: run npm run build first');
});

describe('help', () => {
  test('lists every verb with what it does, and exits 0', () => {
    const { status, stdout } = colloquy('--help');
    expect(status).toBe(0);
    for (const verb of [
      'build',
      'check',
      'explain',
      'contested',
      'export',
      'validate',
      'diff',
      'query',
      'ask',
      'serve',
      'push',
      'publish',
      'reconcile',
      'evaluate',
    ])
      expect(stdout).toMatch(new RegExp(`^  ${verb}\\b.* \\S+`, 'm'));
  });

  test.each(['build', 'check', 'explain', 'export', 'query'])('%s --help shows an example', (verb) => {
    const { status, stdout } = colloquy(verb, '--help');
    expect(status).toBe(0);
    expect(stdout).toContain(`colloquy ${verb} `);
    expect(stdout).toMatch(/Examples?:/);
  });

  test('the version is package.json’s', () => {
    expect(version).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
    expect(colloquy('--version').stdout.trim()).toBe(version);
  });
});

describe('bad usage ends with 2 and says how to do it', () => {
  test.each([
    [['biuld', 'x.txt'], /unknown command.*build/s],
    [['build'], /missing required argument/],
    [['build', 'x.txt', '--ot', 'y'], /unknown option '--ot'.*--out/s],
    [['build', 'README.md', '--date', '2022-02-31'], /is not a date/],
  ])('%j', (args, message) => {
    const { status, stderr, stdout } = colloquy(...args);
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
    expect(stdout).toBe('');
  });
});

describe('build', () => {
  test('writes graph.json and graph.ttl, twice the same bytes, and nothing else', () => {
    const dir = folder();
    const file = join(dir, 'talk.txt');
    writeFileSync(file, talk);
    const [a, b] = [join(dir, 'a'), join(dir, 'b')];
    const first = colloquy('build', file, '--out', a);
    expect(first.stderr).toMatch(/1 document, 2 turns/);
    expect(first.stdout).toBe('');
    expect(first.status).toBe(0);
    expect(colloquy('build', file, '--out', b).status).toBe(0);
    expect(readdirSync(a).sort()).toEqual(['graph.json', 'graph.ttl']);
    for (const name of readdirSync(a))
      expect(readFileSync(join(a, name)).equals(readFileSync(join(b, name)))).toBe(true);
    const graph = JSON.parse(readFileSync(join(a, 'graph.json'), 'utf8'));
    expect(graph.documents[0]).toMatchObject({ date: '2021-05-03' });
    expect(graph.documents[0].utterances.map((u: { start: number }) => u.start)).toEqual([5, 70]);
  });

  test('a folder, a missing file and a binary are named with the reason, exit 1, and nothing is written', () => {
    const dir = folder();
    writeFileSync(join(dir, 'binary.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3, 0]));
    writeFileSync(join(dir, 'empty.txt'), '');
    for (const [path, reason] of [
      [dir, /is a folder/],
      [join(dir, 'no.txt'), /no such file/],
      [join(dir, 'binary.txt'), /binary\.txt.*\(corpus\//],
      [join(dir, 'empty.txt'), /empty\.txt.*empty/],
    ] as const) {
      const { status, stderr } = colloquy('build', path, '--out', join(dir, 'out'));
      expect(stderr).toMatch(reason);
      expect(status).toBe(1);
      expect(existsSync(join(dir, 'out'))).toBe(false);
    }
  });
});

describe('how much is said', () => {
  test('--quiet keeps the summary back, not the result', () => {
    const dir = folder();
    writeFileSync(join(dir, 'talk.txt'), talk);
    const { stderr, status } = colloquy('build', join(dir, 'talk.txt'), '--out', join(dir, 'out'), '-q');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(existsSync(join(dir, 'out', 'graph.json'))).toBe(true);
    expect(colloquy('validate', join(dir, 'out'), '--quiet').stderr).toBe('');
    expect(colloquy('validate', join(dir, 'out')).stderr).toMatch(/conform/);
  });
});

describe('a slip of spelling is answered with what was meant', () => {
  test.each([
    [['biuld', 'x.txt'], /build/],
    [['build', 'x.txt', '--exlorer'], /--explorer/],
    [['build', 'x.txt', '--quotes', 'ful'], /perhaps: full/],
    [['export', '--out', 'x.ttl', '--assert', 'fact'], /perhaps: facts/],
    [['ask', 'disagreement'], /perhaps: disagreements/],
  ] as const)('%j', (args, meant) => {
    const { status, stderr } = colloquy(...args);
    expect(stderr).toMatch(meant);
    expect(status).toBe(2);
  });

  test('nothing is suggested for a word that is near to none', () => {
    expect(colloquy('build', 'x.txt', '--quotes', 'everything').stderr).not.toMatch(/perhaps/);
  });
});

test('exports/ is what the main job writes from data/transcripts', () => {
  const out = join(folder(), 'exports');
  const samples = readdirSync(join(root, 'data', 'transcripts'))
    .filter((name) => !name.endsWith('.meta.yaml'))
    .sort()
    .map((name) => join('data', 'transcripts', name));
  expect(colloquy('build', ...samples, '--out', out).status).toBe(0);
  for (const name of ['graph.json', 'graph.ttl'])
    expect(
      readFileSync(join(out, name), 'utf8') === readFileSync(join(root, 'exports', name), 'utf8'),
      `${name} differs: run npm start and commit exports/`,
    ).toBe(true);
});
