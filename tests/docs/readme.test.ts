/** The commands and the query of README.md do what it says. Needs `npm run build`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, code]) => code ?? '',
  );

const commands = blocks('sh')
  .join('\n')
  .split('\n')
  .map((line) => line.replace(/#.*/, '').trim())
  .filter((line) => line.startsWith('node dist/cli.js'));

describe('README', () => {
  const folder = mkdtempSync(join(tmpdir(), 'colloquy-readme-'));
  writeFileSync(
    join(folder, 'my-talk.txt'),
    'Olga Brandt 00:05\n\nI am Olga Brandt from Nokia.\n\nPavel Novak 01:10\n\nThank you, Olga.\n',
  );
  const run = (args: string[]) =>
    spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), ...args], { cwd: folder, encoding: 'utf8' });

  test('shows at least six commands', () => {
    expect(commands.length).toBeGreaterThanOrEqual(6);
  });

  // `serve` runs until it is stopped; tests/serve drives it.
  test.each(commands.filter((c) => !c.includes(' serve')))('%s', (command) => {
    const args = command
      .split(/\s+/)
      .slice(2)
      .map((a) => (a === 'exports' ? join(root, 'exports') : a));
    const { status, stdout, stderr } = run(args);
    expect(stderr).not.toMatch(/error/i);
    expect(status).toBe(0);
    const out = args.indexOf('--out');
    if (out >= 0) expect(existsSync(join(folder, args[out + 1]!))).toBe(true);
    else expect(stdout.trim()).not.toBe('');
  });

  test('its query has answers on exports/, with the words', () => {
    const [query] = blocks('sparql');
    const { status, stdout } = run(['query', query!, join(root, 'exports'), '--format', 'csv']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Milne,.*agreesWith,.*Mueller,.*agreed with/);
  });

  test('its Turtle stands in exports/graph.ttl', () => {
    const [turtle] = blocks('turtle');
    const lines = turtle!
      .trim()
      .split('\n')
      .map((line) => line.replace(/ [.;]$/, ''));
    const graph = readFileSync(join(root, 'exports', 'graph.ttl'), 'utf8');
    for (const line of lines) expect(graph).toContain(line);
  });

  test('every page it links to is there', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)]
      .map(([, target]) => target!)
      .filter((t) => !/^https?:/.test(t));
    expect(links.length).toBeGreaterThan(8);
    expect(links.filter((target) => !existsSync(join(root, target)))).toEqual([]);
  });
});
