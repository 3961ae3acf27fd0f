/** export, validate, diff and publish as a user meets them: files, streams, exit codes. Needs `npm run build`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sample } from '../publish/sample.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const colloquy = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), ...args], { cwd: root, encoding: 'utf8' });
const dir = mkdtempSync(join(tmpdir(), 'colloquy-cli-'));
const file = (name: string) => join(dir, name);
afterAll(() => rmSync(dir, { recursive: true }));

beforeAll(() => {
  writeFileSync(file('talk.txt'), 'Olga Brandt:\nNorway is a party to the Paris Agreement.\n');
  writeFileSync(file('other.txt'), 'Olga Brandt:\nSweden is a party to the Paris Agreement.\n');
  for (const name of ['talk', 'other']) {
    const { status, stderr } = colloquy('build', file(`${name}.txt`), '--out', file(name));
    expect(status, stderr).toBe(0);
  }
});

describe('export', () => {
  test.each(['.ttl', '.trig', '.nq', '.jsonld', '.gexf', '.graphml', '.tei.xml', '.nodes.csv', '.cypher'])(
    'the ending %s decides the form',
    (ending) => {
      const out = file(`graph${ending}`);
      const { status, stderr } = colloquy('export', file('talk'), '--out', out);
      expect(status, stderr).toBe(0);
      expect(readFileSync(out, 'utf8').length).toBeGreaterThan(100);
    },
  );

  test('a base, and no words, where asked for', () => {
    const out = file('bare.ttl');
    expect(
      colloquy('export', file('talk'), '--out', out, '--base', 'https://a.example/', '--quotes', 'none')
        .status,
    ).toBe(0);
    const text = readFileSync(out, 'utf8');
    expect(text).toContain('@prefix agent: <https://a.example/agent/>');
    expect(text).not.toContain('Norway is a party');
  });

  test('--media gives turns their seconds of the recording, and is refused where it is no address', () => {
    writeFileSync(
      file('timed.vtt'),
      'WEBVTT\n\n00:01.000 --> 00:04.500\n<v Olga Brandt>Norway is a party to the Paris Agreement.\n',
    );
    expect(colloquy('build', file('timed.vtt'), '--out', file('timed')).status).toBe(0);
    const out = file('timed.ttl');
    const media = (...addresses: string[]) =>
      colloquy('export', file('timed'), '--out', out, ...addresses.flatMap((a) => ['--media', a]));
    for (const address of ['https://v.example/talk.mp4', 'timed=https://v.example/talk.mp4']) {
      const { status, stderr } = media(address);
      expect(status, stderr).toBe(0);
      expect(readFileSync(out, 'utf8')).toContain('rdf:value "t=npt:1,4.5"');
      rmSync(out);
    }
    for (const address of ['talk.mp4', 'javascript:alert(1)']) expect(media(address).status).toBe(2);
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    [['--out', 'x.odd']],
    [['--out', 'x.ttl', '--base', 'no']],
    [['--out', 'x.ttl', '--quotes', 'some']],
  ])('%j is refused with 2, and nothing is written', (args) => {
    const { status, stderr } = colloquy('export', file('talk'), ...args);
    expect({ status, said: stderr.startsWith('colloquy: ') || stderr.startsWith('error: ') }).toEqual({
      status: 2,
      said: true,
    });
    expect(existsSync(join(root, args[1]!))).toBe(false);
  });
});

describe('validate', () => {
  test('what we built conforms', () => {
    expect(colloquy('validate', file('talk'))).toMatchObject({ status: 0 });
  });

  test('a broken graph is reported as messages, with 1; no RDF too', () => {
    const text = readFileSync(join(file('talk'), 'graph.ttl'), 'utf8');
    writeFileSync(file('broken.ttl'), text.replace(/itsrdf:taConfidence [\d.]+/, 'itsrdf:taConfidence 7.5'));
    const { status, stdout } = colloquy('validate', file('broken.ttl'), '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rule: expect.stringMatching(/^shape\/.*taConfidence$/) }),
      ]),
    );
    writeFileSync(file('odd.ttl'), 'no Turtle');
    expect(colloquy('validate', file('odd.ttl')).status).toBe(1);
  });
});

describe('diff', () => {
  test('equal graphs: nothing said, 0; others: more and less with their words, 1', () => {
    expect(colloquy('diff', file('talk'), file('talk'))).toMatchObject({ status: 0, stdout: '' });
    const { status, stdout } = colloquy('diff', file('talk'), file('other'));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^- .*Norway/m);
    expect(stdout).toMatch(/^\+ .*Sweden/m);
    expect(stdout).toContain('“Sweden is a party to the Paris Agreement”');
  });
});

test('publish writes a site; a base after # is refused', () => {
  writeFileSync(file('sample.json'), JSON.stringify(sample()));
  const out = file('site');
  const { status, stderr } = colloquy(
    'publish',
    file('sample.json'),
    '--base',
    'https://a.example/',
    '--out',
    out,
  );
  expect(status, stderr).toBe(0);
  for (const name of ['index.html', 'agent/ann-lee.html', 'agent/ann-lee.ttl', '.htaccess', 'sitemap.xml'])
    expect(existsSync(join(out, name)), name).toBe(true);
  expect(
    colloquy('publish', file('talk'), '--base', 'https://a.example/x#', '--out', file('no')).status,
  ).toBe(2);
  expect(existsSync(file('no'))).toBe(false);
});
