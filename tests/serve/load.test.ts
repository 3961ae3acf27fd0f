/** Many clients at once, and queries that would never end, against real engines. */
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import { ENDLESS, serving } from './serving.ts';

let server: RunningServer;
afterEach(() => server.stop(0));

const ask = (query: string, signal?: AbortSignal) =>
  fetch(`${server.url}sparql`, { method: 'POST', body: new URLSearchParams({ query }), signal });
const health = async () => (await (await fetch(`${server.url}health`)).json()) as Record<string, number>;
const lost = async (reason: string) => {
  const metrics = await (await fetch(`${server.url}metrics`)).text();
  return Number(new RegExp(`replaced_total\\{reason="${reason}"\\} (\\d+)`).exec(metrics)?.[1]);
};
const allFree = async () => {
  for (let i = 0; i < 600 && ((await health()).free ?? 0) < 3; i++) await wait(50);
};

describe('under load', () => {
  test('500 requests from 50 connections and one that runs away: none is lost, none goes beyond the limit, memory comes back', async () => {
    server = await serving({ timeout: 3000 });
    await allFree();
    const before = process.memoryUsage().rss;
    const runaway = ask(ENDLESS);
    let served = 0;
    let most = 0;
    const client = async () => {
      for (let i = 0; i < 10; i++) {
        const response = await ask(`SELECT ?s { ?s ?p ?o } ORDER BY ?s LIMIT ${1 + ((i * 7) % 20)}`);
        const text = await response.text();
        expect([response.status, response.ok ? '' : text]).toEqual([200, '']);
        const { results } = JSON.parse(text) as { results: { bindings: unknown[] } };
        expect(results.bindings).toHaveLength(1 + ((i * 7) % 20));
        served++;
      }
    };
    const clients = Promise.all(Array.from({ length: 50 }, client));
    let watching = true;
    const watch = (async () => {
      while (watching) {
        most = Math.max(most, (await health()).running ?? 0);
        await wait(20);
      }
    })();
    const ended = await clients
      .then(() => runaway)
      .finally(() => {
        watching = false;
        return watch;
      });
    expect(served).toBe(500);
    expect(ended.status).toBe(503);
    expect(await ended.text()).toBe('it took longer than 3 s\n');
    expect(most).toBeLessThanOrEqual(2);
    expect(await lost('time')).toBe(1);
    await allFree();
    expect(await health()).toMatchObject({ running: 0, waiting: 0, free: 3 });
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });

  test('more than may wait are answered 503 with a time to come again', async () => {
    server = await serving({ queue: 2, timeout: 1500 });
    await allFree();
    const many = await Promise.all(Array.from({ length: 8 }, () => ask(ENDLESS)));
    expect(many.every(({ status }) => status === 503)).toBe(true);
    // Two run, two wait, four are turned away at once.
    const reasons = await Promise.all(many.map((response) => response.text()));
    const away = many.filter((_, i) => /wait already/.test(reasons[i]!));
    expect(away).toHaveLength(4);
    expect(away.every(({ headers }) => headers.get('retry-after') !== null)).toBe(true);
    // Engines that were ended have to come back first, which takes longer than a query may wait on a busy machine.
    await allFree();
    expect((await ask('ASK {}')).status).toBe(200);
  });

  test('a query that takes all memory is ended, and the next is answered', async () => {
    server = await serving({ memory: 64, timeout: 60_000 });
    const hungry =
      'SELECT DISTINCT ?a ?b ?c ?d ?e ?f ?g { ?a ?x1 ?b . ?c ?x2 ?d . ?e ?x3 ?f . ?g ?x4 ?h } ORDER BY ?h';
    const response = await ask(hungry);
    expect(response.status).toBe(503);
    expect(await response.text()).toMatch(/memory/);
    expect((await ask('ASK { ?s ?p ?o }')).status).toBe(200);
    expect(await lost('memory')).toBe(1);
  });

  test('more rows than allowed are refused with advice', async () => {
    server = await serving({ maxRows: 5 });
    const response = await ask('SELECT * { ?s ?p ?o }');
    expect(response.status).toBe(503);
    expect(await response.text()).toMatch(/more than 5 rows\n.*LIMIT/);
    expect((await ask('SELECT * { ?s ?p ?o } LIMIT 5')).status).toBe(200);
  });

  test('a client that goes away takes its query along', async () => {
    server = await serving();
    const control = new AbortController();
    const gone = ask(ENDLESS, control.signal).catch((error: Error) => error.name);
    while ((await health()).running === 0) await wait(10);
    control.abort();
    expect(await gone).toBe('AbortError');
    for (let i = 0; i < 100 && (await health()).running !== 0; i++) await wait(50);
    expect((await health()).running).toBe(0);
    expect(await lost('cancelled')).toBe(1);
  });

  test('stopping lets a query under way be answered', async () => {
    server = await serving();
    const slow = ask('SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }');
    while ((await health()).running === 0) await wait(5);
    const stopped = server.stop(60_000);
    expect((await slow).status).toBe(200);
    await stopped;
    await expect(ask('ASK {}')).rejects.toThrow();
  });
});

describe('whatever is asked', () => {
  const scraps = [
    'SELECT',
    '*',
    'ASK',
    '{',
    '}',
    '(',
    ')',
    '?s',
    '?p',
    '.',
    ';',
    '"',
    "'",
    '\\',
    '<a:b>',
    '<',
    '>',
    'FILTER',
    'BIND',
    'AS',
    'UNION',
    'MINUS',
    'GRAPH',
    'VALUES',
    'UNDEF',
    '1',
    '-',
    '/',
    '+',
    'EXISTS',
    'LIMIT',
    'GROUP BY',
    'COUNT',
    '#',
    '\n',
    '\u0000',
    '\ud800',
    '𝒳',
    '<<(',
    ')>>',
    '@en',
    '^^',
    'PREFIX',
    ':',
    '_:',
    'CONSTRUCT',
    'DESCRIBE',
    'REGEX',
    'SERVICE',
  ];

  test('the server answers 200, 400, 403 or 503 and goes on', async () => {
    server = await serving({ timeout: 5000 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...scraps), { maxLength: 25 }), async (parts) => {
        const response = await ask(parts.join(' '));
        expect([200, 400, 403, 503]).toContain(response.status);
        await response.arrayBuffer();
      }),
      { numRuns: 200 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('application/sparql-query', 'application/x-www-form-urlencoded', 'x'),
        async (body, type) => {
          const response = await fetch(`${server.url}sparql`, {
            method: 'POST',
            body,
            headers: { 'content-type': type },
          });
          expect(response.status).toBeGreaterThanOrEqual(400);
          expect(response.status).toBeLessThan(500);
        },
      ),
      { numRuns: 100 },
    );
    expect((await ask('ASK { ?s ?p ?o }')).status).toBe(200);
  });

  test.each([
    ['braces', `SELECT * ${'{'.repeat(5000)}${'}'.repeat(5000)}`],
    ['a long path', `SELECT * { ?s ${Array(20_000).fill('<a:b>').join('/')} ?o }`],
    ['a long disjunction', `SELECT * { ?s ?p ?o FILTER(${Array(20_000).fill('?o=1').join('||')}) }`],
    [
      'a hostile regular expression',
      'SELECT * { ?s ?p ?o FILTER(REGEX(STR(?o), "(((a{1,100}){1,100}){1,100}){1,100}")) }',
    ],
    [
      'a great string',
      'SELECT (CONCAT(?x,?x,?x,?x) AS ?y) { { SELECT (CONCAT(?z,?z,?z,?z) AS ?x) { BIND("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" AS ?z) } } }',
    ],
  ])('%s', async (_what, query) => {
    server = await serving({ timeout: 10_000 });
    expect([200, 400, 403, 503]).toContain((await ask(query)).status);
    expect((await ask('ASK { ?s ?p ?o }')).status).toBe(200);
  });
});
