/** A saved answer comes out again from its saved query, and other data are warned of. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const fixture = fileURLToPath(new URL('../fixtures/query/bodies.ttl', import.meta.url));
let folder: string;
let data: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'colloquy-saved-'));
  data = join(folder, 'bodies.ttl');
  copyFileSync(fixture, data);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const query = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'query', ...args], { encoding: 'utf8' });
const saved = (name: string) => readFileSync(join(folder, name), 'utf8');

test('what is saved is made again by asking the saved query, limit and all', () => {
  const name = join(folder, 'labels');
  const first = query('SELECT ?s ?l { ?s skos:prefLabel ?l }', data, '--limit', '3', '--save', name);
  expect(first).toMatchObject({ status: 0, stderr: '' });
  const head = /^# Saved by colloquy .*labels\.csv\n# data: .*bodies\.ttl\n# sha256: [0-9a-f]{64}\nSELECT/;
  expect(saved('labels.rq')).toMatch(head);
  expect(saved('labels.csv').split('\r\n')).toHaveLength(5);

  const again = query(join(folder, 'labels.rq'), data, '--format', 'csv', '--save', name);
  expect(again).toMatchObject({ status: 0, stderr: '', stdout: saved('labels.csv') });
  expect(saved('labels.rq').match(/# sha256/g)).toHaveLength(1);

  appendFileSync(data, '<urn:a> <urn:b> <urn:c> .\n');
  expect(query(join(folder, 'labels.rq'), data).stderr).toMatch(/saved over other data than these/);
});
