/** Ctrl-C (a real SIGINT) leaves the old files or the new ones, never a half and never a `.part`. Needs `npm run build`. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const binary = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'colloquy-interrupt-'));
const talk = join(home, 'talk.txt');

beforeAll(() => {
  const turns = Array.from(
    { length: 1500 },
    (_, i) =>
      `${i % 2 ? 'Olga Brandt' : 'Pavel Novak'}: Number ${i}: Nokia met the Harbour Institute in Oslo, and Sweden is not a member of OPEC.`,
  );
  writeFileSync(talk, turns.join('\n\n'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Builds into a folder that holds old files; sends SIGINT when `ready` says so. */
async function interrupted(name: string, ready: (out: string) => boolean) {
  const out = join(home, name);
  mkdirSync(out);
  for (const file of ['graph.json', 'graph.ttl']) writeFileSync(join(out, file), 'old');
  const child = spawn(process.execPath, [binary, 'build', talk, '--out', out]);
  let sent = false;
  const watch = setInterval(() => {
    if (sent || !ready(out)) return;
    sent = true;
    child.kill('SIGINT');
  }, 1);
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.once('exit', (...ended) => resolve(ended)),
  );
  clearInterval(watch);
  const contents = ['graph.json', 'graph.ttl'].map((file) => readFileSync(join(out, file), 'utf8'));
  return { sent, code, signal, files: readdirSync(out).sort(), contents };
}

describe('SIGINT', () => {
  test('while it works ends the program at once and leaves the old files', async () => {
    const began = Date.now();
    const { sent, signal, files, contents } = await interrupted('early', () => Date.now() - began > 300);
    expect(sent).toBe(true);
    expect(signal).toBe('SIGINT');
    expect(files).toEqual(['graph.json', 'graph.ttl']);
    expect(contents).toEqual(['old', 'old']);
  });

  test('while it writes leaves all files whole', async () => {
    const { sent, code, files, contents } = await interrupted('late', (out) =>
      readdirSync(out).some((file) => file.endsWith('.part')),
    );
    expect(sent).toBe(true);
    expect([0, 130]).toContain(code);
    expect(files).toEqual(['graph.json', 'graph.ttl']);
    expect(JSON.parse(contents[0]!).version).toBe(1);
    expect(contents[1]).toMatch(/\.\n$/);
    expect(contents[1]!.length).toBeGreaterThan(100_000);
  });
});
