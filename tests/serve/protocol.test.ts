/** The behaviours of the W3C's SPARQL 1.1 Protocol tests, over a real connection. */
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../src/serve/server.ts';
import { EX, serving } from './serving.ts';

let server: RunningServer;
let endpoint: string;
beforeAll(async () => {
  server = await serving({ cors: ['https://reader.example'] });
  endpoint = `${server.url}sparql`;
});
afterAll(() => server.stop(0));

const ASK = 'ASK { ?s ?p ?o }';
const FORM = 'application/x-www-form-urlencoded';
const form = (fields: Record<string, string | string[]>) =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  );
const get = (fields: Record<string, string | string[]>, headers: HeadersInit = {}) =>
  fetch(`${endpoint}?${form(fields)}`, { headers });
const post = (body: BodyInit, type?: string, headers: Record<string, string> = {}) =>
  fetch(endpoint, {
    method: 'POST',
    body,
    headers: { ...headers, ...(type ? { 'content-type': type } : {}) },
  });
const yes = async (response: Response) => {
  expect(response.status).toBe(200);
  expect(((await response.json()) as { boolean: boolean }).boolean).toBe(true);
};

describe('queries are taken', () => {
  test('via GET', async () => yes(await get({ query: ASK })));
  test('via POST with a form', async () => yes(await post(form({ query: ASK }))));
  test('via POST with a form and a charset', async () =>
    yes(await post(`query=${encodeURIComponent(ASK)}`, `${FORM}; charset=UTF-8`)));
  test('via POST directly', async () => yes(await post(ASK, 'application/sparql-query')));
  test('via POST directly, Content-Type in capitals', async () =>
    yes(await post(ASK, 'Application/SPARQL-Query')));
  test('longer than a usual header', async () => {
    await yes(await get({ query: `${ASK} #${'x'.repeat(40_000)}` }));
  });
  test('HEAD has the headers of GET and no body', async () => {
    const response = await fetch(`${endpoint}?${form({ query: ASK })}`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/sparql-results+json');
    expect(await response.text()).toBe('');
  });
});

describe('the dataset is what the protocol says', () => {
  const count = (query: string, more: Record<string, string | string[]>) =>
    get({ query, ...more }, { accept: 'text/csv' }).then(
      async (r) => (await r.text()).trim().split(/\r?\n/)[1],
    );
  const ALL = 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }';
  const NAMED = 'SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }';

  test('none named: everything', async () => expect(await count(ALL, {})).toBe('21'));
  test('one default graph', async () =>
    expect(await count(ALL, { 'default-graph-uri': `${EX}held` })).toBe('2'));
  test('a named graph, and nothing by default', async () => {
    expect(await count(NAMED, { 'named-graph-uri': `${EX}held` })).toBe('1');
    expect(await count(ALL, { 'named-graph-uri': `${EX}held` })).toBe('0');
  });
  test('several named graphs', async () =>
    expect(await count(NAMED, { 'named-graph-uri': [`${EX}held`, `${EX}said`] })).toBe('2'));
  test('the protocol goes before FROM', async () =>
    expect(
      await count(`SELECT (COUNT(*) AS ?n) FROM <${EX}none> { ?s ?p ?o }`, {
        'default-graph-uri': `${EX}held`,
      }),
    ).toBe('2'));
  test('in the address of a direct POST', async () => {
    const response = await fetch(`${endpoint}?${form({ 'default-graph-uri': `${EX}said` })}`, {
      method: 'POST',
      body: ALL,
      headers: { 'content-type': 'application/sparql-query', accept: 'text/csv' },
    });
    expect((await response.text()).trim().split(/\r?\n/)[1]).toBe('2');
  });
  test('a name that is no IRI is a bad request', async () => {
    expect((await get({ query: ALL, 'default-graph-uri': 'x> <y' })).status).toBe(400);
  });
});

describe('formats are negotiated', () => {
  const SELECT = 'SELECT ?o { ex:lantern ex:weight ?o }';
  const CONSTRUCT = 'CONSTRUCT WHERE { ex:lantern ex:weight ?o }';
  test.each([
    [SELECT, undefined, 'application/sparql-results+json', '"2.5"'],
    [SELECT, '*/*', 'application/sparql-results+json', '"2.5"'],
    [SELECT, 'application/json', 'application/json', '"2.5"'],
    [SELECT, 'application/sparql-results+xml', 'application/sparql-results+xml', '>2.5</literal>'],
    [SELECT, 'application/xml;q=0.5, text/csv;q=0.4', 'application/xml', '>2.5</literal>'],
    [SELECT, 'text/csv', 'text/csv; charset=utf-8', 'o\r\n2.5'],
    [SELECT, 'text/tab-separated-values, text/csv;q=0.1', 'text/tab-separated-values; charset=utf-8', '?o\n'],
    [SELECT, 'text/turtle, application/sparql-results+xml', 'application/sparql-results+xml', '2.5'],
    [SELECT, 'application/sparql-results+json;q=0, */*;q=0.1', 'application/json', '2.5'],
    [SELECT, 'text/html,application/xhtml+xml,*/*;q=0.8', 'application/sparql-results+json', '2.5'],
    [ASK, 'application/sparql-results+xml', 'application/sparql-results+xml', '<boolean>true</boolean>'],
    [CONSTRUCT, undefined, 'text/turtle; charset=utf-8', '2.5 .'],
    [CONSTRUCT, 'application/n-triples', 'application/n-triples', '"2.5"^^'],
    [CONSTRUCT, 'application/rdf+xml', 'application/rdf+xml', '<rdf:RDF'],
    [CONSTRUCT, 'application/ld+json', 'application/ld+json', '"@value"'],
    ['DESCRIBE ex:lantern', 'text/turtle', 'text/turtle; charset=utf-8', '"Lantern, Rule"@en'],
  ])('%s as %s', async (query, accept, type, text) => {
    const response = await get({ query }, accept === undefined ? {} : { accept });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('vary')).toContain('Accept');
    expect(await response.text()).toContain(text);
  });

  test('what nobody can give is 406', async () => {
    expect((await get({ query: SELECT }, { accept: 'image/png' })).status).toBe(406);
    expect((await get({ query: CONSTRUCT }, { accept: 'text/csv' })).status).toBe(406);
  });
});

describe('bad requests are told so', () => {
  test.each([
    ['a query that does not parse', () => get({ query: 'SELECT * {\n ?s ?p }' }), 400],
    ['an empty query', () => get({ query: '' }), 400],
    ['two queries', () => get({ query: [ASK, ASK] }), 400],
    ['a form without query', () => post(form({ nothing: 'x' })), 400],
    ['an empty direct body', () => post('', 'application/sparql-query'), 400],
    [
      'a query in the body and in the address',
      () =>
        fetch(`${endpoint}?query=x`, {
          method: 'POST',
          body: ASK,
          headers: { 'content-type': 'application/sparql-query' },
        }),
      400,
    ],
    [
      'a direct body that is not UTF-8',
      () => post(new Uint8Array([0x41, 0xff, 0xfe]), 'application/sparql-query'),
      400,
    ],
    ['a parameter that is not UTF-8', () => fetch(`${endpoint}?query=ASK%20%7B%7D%ff`), 400],
    ['an unknown media type', () => post(ASK, 'text/plain'), 415],
    ['a body without media type', () => post(new TextEncoder().encode(ASK)), 415],
    ['another method', () => fetch(endpoint, { method: 'PUT', body: ASK }), 405],
    ['a query that is too long', () => post('#'.repeat(1_100_000), 'application/sparql-query'), 413],
  ])('%s', async (_what, send, status) => {
    const response = await send();
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await response.text()).not.toBe('');
  });

  test('the place of an error is shown with a caret', async () => {
    const text = await (await get({ query: 'SELECT * {\n ?s ?p }' })).text();
    expect(text).toBe('line 2, column 8: } cannot stand here\n ?s ?p }\n       ^\n');
  });
});

describe('nothing but reading is done', () => {
  const UPDATE = 'INSERT DATA { <a:b> <c:d> <e:f> }';
  test.each([
    ['an update by form', () => post(form({ update: UPDATE }))],
    ['an update by GET', () => get({ update: UPDATE })],
    ['an update directly', () => post(UPDATE, 'application/sparql-update')],
    ['an update as a query', () => get({ query: UPDATE })],
    ['LOAD', () => get({ query: 'LOAD <http://127.0.0.1/>' })],
    ['SERVICE', () => get({ query: 'SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }' })],
    [
      'SERVICE SILENT',
      () => get({ query: 'SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } }' }),
    ],
  ])('%s is refused', async (_what, send) => {
    expect((await send()).status).toBe(403);
    const left = await get({ query: 'ASK { <a:b> ?p ?o }' });
    expect(((await left.json()) as { boolean: boolean }).boolean).toBe(false);
  });
});

describe('beside queries', () => {
  test('without a query the service describes itself', async () => {
    const text = await (await fetch(endpoint, { headers: { accept: 'application/n-triples' } })).text();
    const SD = 'http://www.w3.org/ns/sparql-service-description#';
    expect(text).toContain(`<${endpoint}#service> <${SD}endpoint> <${endpoint}> .`);
    expect(text).toContain(`<${SD}name> <${EX}held> .`);
    expect((await fetch(endpoint)).headers.get('content-type')).toBe('text/turtle; charset=utf-8');
  });

  test.each([
    ['?default', 200],
    [`?graph=${encodeURIComponent(`${EX}said`)}`, 200],
    [`?graph=${encodeURIComponent(`${EX}none`)}`, 404],
    ['', 400],
    ['?graph=no', 400],
    ['?default&graph=a:b', 400],
  ])('/graphs%s is %i', async (search, status) => {
    expect((await fetch(`${server.url}graphs${search}`)).status).toBe(status);
  });

  test('OPTIONS says what may be done', async () => {
    for (const [path, allowed] of [
      ['sparql', 'GET, HEAD, POST, OPTIONS'],
      ['graphs', 'GET, HEAD, OPTIONS'],
      ['health', 'GET, HEAD, OPTIONS'],
    ]) {
      const response = await fetch(`${server.url}${path}`, { method: 'OPTIONS' });
      expect([response.status, response.headers.get('allow')]).toEqual([204, allowed]);
    }
  });

  test('graphs cannot be written', async () => {
    for (const method of ['PUT', 'POST', 'DELETE', 'PATCH']) {
      const response = await fetch(`${server.url}graphs?default`, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    }
  });

  test('health and metrics', async () => {
    expect(await (await fetch(`${server.url}health`)).json()).toMatchObject({ status: 'ok', triples: 21 });
    const metrics = await (await fetch(`${server.url}metrics`)).text();
    expect(metrics).toMatch(
      /^colloquy_http_requests_total\{route="\/sparql",method="GET",status="200"\} \d+$/m,
    );
    expect(metrics).toMatch(/^colloquy_triples 21$/m);
  });

  test('only the allowed origin is told that it may read', async () => {
    const from = async (origin: string) =>
      (await get({ query: ASK }, { origin })).headers.get('access-control-allow-origin');
    expect(await from('https://reader.example')).toBe('https://reader.example');
    expect(await from('https://other.example')).toBeNull();
  });

  test('every answer has a strict policy', async () => {
    for (const path of ['', 'sparql', 'nothing', 'health']) {
      const { headers } = await fetch(server.url + path);
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});

/** As a client that minds no rules sends it: fetch would tidy paths and hosts. */
const raw = (path: string, headers: Record<string, string> = {}): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path, headers, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('attacks through paths and headers', () => {
  test.each([
    '/../../../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fpackage.json',
    '/%00',
    '/\\..\\..\\x',
    '//etc/passwd',
    '/%ff',
    '/graph.json/../../x',
  ])('%s finds nothing', async (path) => {
    expect([400, 404]).toContain(await raw(path));
  });
  test.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'evil.example:80#localhost',
  ])('a page that calls us %s is turned away', async (host) => {
    expect([400, 403]).toContain(await raw('/health', { host }));
  });
  test('our own names are answered', async () => {
    for (const host of ['localhost', 'LOCALHOST:8080', '127.0.0.1', '[::1]:99'])
      expect(await raw('/health', { host })).toBe(200);
  });
  test('hostile Accept headers', async () => {
    for (const accept of [
      ','.repeat(5000),
      ';q='.repeat(5000),
      '*/*;q=NaN',
      '*/*;q=-1',
      'a/b;q=1e999',
      '__proto__',
    ])
      expect([200, 406]).toContain(await raw(`/sparql?query=${encodeURIComponent(ASK)}`, { accept }));
  });
});
