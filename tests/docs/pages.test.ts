/** The commands of the tutorial and the how-to page do what these say, and every link of docs/ leads somewhere. Needs `npm run build`. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const docs = join(root, 'docs');
const homes: string[] = [];
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

/** Blocks in order: files to write (```text file=NAME) and command lines. */
function stepsOf(page: string): { file?: string; text: string }[] {
  return [
    ...readFileSync(join(docs, page), 'utf8').matchAll(/```(\w+)(?: file=(\S+))?\n([\s\S]*?)```/g),
  ].flatMap(([, language, file, text = '']) => {
    if (file) return [{ file, text }];
    return language === 'sh'
      ? text
          .trim()
          .split('\n')
          .map((line) => ({ text: line }))
      : [];
  });
}

describe.each(['tutorial.md', 'how-to.md'])('docs/%s', (page) => {
  const home = mkdtempSync(join(tmpdir(), 'colloquy-docs-'));
  homes.push(home);
  const steps = stepsOf(page);

  test('has files and commands', () => {
    expect(steps.filter(({ file }) => file).length).toBeGreaterThan(1);
    expect(steps.filter(({ file }) => !file).length).toBeGreaterThan(6);
  });

  test.each(steps)('$file $text', ({ file, text }) => {
    if (file) {
      mkdirSync(dirname(join(home, file)), { recursive: true });
      writeFileSync(join(home, file), text);
      return;
    }
    expect(text).toMatch(/^colloquy /);
    const shell = `colloquy() { "${process.execPath}" "${join(root, 'dist', 'cli.js')}" "$@"; }; ${text}`;
    const { status, stdout, stderr } = spawnSync('bash', ['-c', shell], { cwd: home, encoding: 'utf8' });
    expect(stderr).not.toMatch(/error|warning/i);
    expect(status).toBe(0);
    const out = /--out (\S+)/.exec(text)?.[1];
    if (out) expect(existsSync(join(home, out))).toBe(true);
    else expect(stdout + stderr).not.toBe('');
  });
});

test('own names are found by the table of the how-to page, the misspelt one too', () => {
  const graph = JSON.parse(readFileSync(join(homes[1]!, 'out', 'graph.json'), 'utf8'));
  const quotes = graph.mentions
    .filter((m: { entity: string }) => m.entity === 'tide-forum')
    .map((m: { quote: string }) => m.quote);
  expect(quotes).toContain('Tyde Forum');
  expect(quotes).toContain('Tide Forum');
});

test('every link between pages of docs/ leads somewhere', () => {
  const broken = readdirSync(docs)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) =>
      [...readFileSync(join(docs, name), 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
        .map(([, target]) => target!)
        .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(docs, target)))
        .map((target) => `${name}: ${target}`),
    );
  expect(broken).toEqual([]);
});
