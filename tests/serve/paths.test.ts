/** Paths that try to leave the folders that are served: of the data only the graph, of the rest nothing. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import { serving } from './serving.ts';

const SECRET = 'nobody may read this';
let server: RunningServer;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'colloquy-paths-'));
  for (const [path, text] of [
    ['secret.txt', SECRET],
    ['data/private.txt', SECRET],
    ['data/graph.json', '{}'],
    ['site/index.html', '<p>the site</p>'],
  ] as const) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  server = await serving({ site: join(folder, 'site'), data: join(folder, 'data') });
});
afterAll(async () => {
  await server.stop(0);
  rmSync(folder, { recursive: true, force: true });
});

/** The path as it stands: fetch would tidy it. */
const raw = (path: string): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path, agent: false }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    })
      .on('error', reject)
      .end();
  });

test('the graph and the site are there', async () => {
  expect(await raw('/graph.json')).toEqual({ status: 200, text: '{}' });
  expect(await raw('/')).toEqual({ status: 200, text: '<p>the site</p>' });
});

test.each([
  '/private.txt',
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e%2fsecret.txt',
  '/..\\secret.txt',
  '/..%5csecret.txt',
  '/../data/private.txt',
  '/%2e%2e/data/private.txt',
  '/graph.json/../private.txt',
  '/graph.json%2f..%2fprivate.txt',
  '//secret.txt',
  '/./../secret.txt',
  '/%00/../../secret.txt',
])('%s finds nothing', async (path) => {
  const { status, text } = await raw(path);
  expect([400, 404]).toContain(status);
  expect(text).not.toContain(SECRET);
});
