/** Pushing into a store over HTTP: one graph per document and layer, resumable, checked. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { KnowledgeGraph, Statement } from '../../src/model.ts';
import { namedNode, type Quad } from '../../src/query/terms.ts';
import { partition } from '../../src/serve/push/partition.ts';
import { push } from '../../src/serve/push/push.ts';
import { HASH, openTarget } from '../../src/serve/push/target.ts';
import { linesOf, type StoreServer, storeServer } from './store-server.ts';

const BASE = 'https://data.example/';
const iri = (local: string) => namedNode(BASE + local);

const statement = (
  id: string,
  subject: string,
  object: string,
  documents: string[],
  polarity: Statement['polarity'] = 'affirmed',
) =>
  ({
    id,
    subject,
    predicate: 'partOf',
    object,
    value: null,
    qualifiers: {},
    polarity,
    modality: 'fact',
    confidence: 1,
    status: 'proposed',
    evidence: documents.map((document) => ({
      document,
      utterance: 'u1',
      speaker: null,
      span: { start: 0, end: 1 },
      quote: 'x',
      rule: 'r',
    })),
  }) as unknown as Statement;

/** Two calls: both say that the harbour is part of the coast; the second also denies what the first says of the tide. */
const graph = (documents = ['one', 'two']): KnowledgeGraph =>
  ({
    version: 1,
    documents: documents.map((id) => ({ id, utterances: [] })),
    entities: ['harbour', 'coast', 'tide', 'sea'].map((id) => ({ id, label: id })),
    mentions: [],
    statements: [
      statement('s1', 'harbour', 'coast', documents),
      ...(documents.includes('one') ? [statement('s2', 'tide', 'sea', ['one'])] : []),
      ...(documents.includes('two') ? [statement('s3', 'tide', 'sea', ['two'], 'denied')] : []),
    ],
  }) as unknown as KnowledgeGraph;

/** A modelling as small as it gets: names, claims, what nobody denies, and a count over the corpus. */
function* toQuads({ documents, entities, statements }: KnowledgeGraph): Generator<Quad> {
  const say = (layer: string, s: string, p: string, o: string): Quad => ({
    subject: iri(s),
    predicate: iri(p),
    object: iri(o),
    graph: iri(`graph/${layer}`),
  });
  yield say('document', 'corpus', 'documents', String(documents.length));
  for (const { id } of entities) yield say('document', id, 'label', `label-${id}`);
  for (const { id, subject, object, polarity, evidence } of statements) {
    for (const { document } of evidence) yield say('claims', id, `${polarity}In`, document);
    const denied = statements.some(
      (other) => other.polarity === 'denied' && other.subject === subject && other.object === object,
    );
    if (!denied) yield say('asserted', subject, 'partOf', object!);
  }
}

const partsOf = (g: KnowledgeGraph) => partition(g, toQuads, BASE);
const named = (g: KnowledgeGraph) =>
  Object.fromEntries(partsOf(g).map(({ name, lines }) => [name.slice(`${BASE}graph/`.length), lines]));
const line = (s: string, p: string, o: string) => `<${BASE}${s}> <${BASE}${p}> <${BASE}${o}> .\n`;

describe('parts', () => {
  test('each document has what it says, and what several say stands in each', () => {
    const parts = named(graph());
    expect(parts['one/claims']).toEqual([line('s1', 'affirmedIn', 'one'), line('s2', 'affirmedIn', 'one')]);
    expect(parts['two/claims']).toEqual([line('s1', 'affirmedIn', 'two'), line('s3', 'deniedIn', 'two')]);
    expect(parts['one/asserted']).toEqual([line('harbour', 'partOf', 'coast')]);
    expect(parts['two/asserted']).toEqual([line('harbour', 'partOf', 'coast')]);
  });

  test('what one document denies is not asserted for another', () => {
    expect(named(graph(['one']))['one/asserted']).toContain(line('tide', 'partOf', 'sea'));
    expect(named(graph())['one/asserted']).not.toContain(line('tide', 'partOf', 'sea'));
  });

  test('what no document says by itself stands apart, and the union is the whole', () => {
    expect(named(graph())['corpus/document']).toEqual([line('corpus', 'documents', '2')]);
    const union = new Set(partsOf(graph()).flatMap(({ lines }) => lines));
    const whole = new Set(
      [...toQuads(graph())].map((q) => `<${q.subject.value}> <${q.predicate.value}> <${q.object.value}> .\n`),
    );
    expect(union).toEqual(whole);
  });
});

let server: StoreServer;
beforeEach(async () => {
  server = await storeServer();
});
afterEach(() => server.close());

const start = `${BASE}graph/`;
const target = (more: object = {}) =>
  openTarget({
    endpoint: `${server.url}/query`,
    credentials: {},
    pause: 1,
    graphStore: `${server.url}/data`,
    ...more,
  });
const names = () =>
  [...new Set(server.store.match(null, null, null, null).map((quad) => quad.graph.value))].sort();

describe.each([
  ['graph store', {}],
  ['update', { graphStore: undefined, update: 'x' }],
])('pushing by %s', (_how, options) => {
  const open = () =>
    target('update' in options ? { graphStore: undefined, update: `${server.url}/update` } : {});

  test('puts each part in its graph, marked as whole', async () => {
    const parts = partsOf(graph());
    const result = await push(parts, open(), { start, prune: false });
    expect(result.written).toEqual(parts.map(({ name }) => name));
    expect(names()).toEqual(parts.map(({ name }) => name).sort());
    for (const { name, lines } of parts) {
      const there = linesOf(server.store, name);
      expect(there.filter((one) => !one.includes(HASH))).toEqual(lines.map((one) => one.trim()).sort());
      expect(there).toHaveLength(lines.length + 1);
    }
  });

  test('again does nothing; another content replaces its graphs only', async () => {
    await push(partsOf(graph(['one'])), open(), { start, prune: false });
    const again = await push(partsOf(graph(['one'])), open(), { start, prune: false });
    expect(again.written).toEqual([]);
    const two = await push(partsOf(graph()), open(), { start, prune: false });
    // The new document's graphs; of the first, what the second's denial takes back, and the count of what was alone.
    expect(two.written.map((name) => name.slice(start.length)).sort()).toEqual(
      [
        'corpus/document',
        'one/asserted',
        'one/document',
        'two/asserted',
        'two/claims',
        'two/document',
      ].sort(),
    );
    expect(linesOf(server.store, `${start}one/asserted`)).toHaveLength(2);
  });

  test('graphs of a document that is gone are dropped only when asked', async () => {
    await push(partsOf(graph()), open(), { start, prune: false });
    server.store.update('INSERT DATA { GRAPH <urn:other> { <a:b> <c:d> <e:f> } }');
    await push(partsOf(graph(['one'])), open(), { start, prune: false });
    expect(names()).toContain(`${start}two/claims`);
    const { dropped } = await push(partsOf(graph(['one'])), open(), { start, prune: true });
    expect(dropped.filter((name) => !name.includes('/corpus/')).sort()).toEqual([
      `${start}two/asserted`,
      `${start}two/claims`,
      `${start}two/document`,
    ]);
    expect(names()).toContain('urn:other');
    expect(names().filter((name) => name.includes('/two/'))).toEqual([]);
  });

  test('takes up where it was broken off', async () => {
    const parts = partsOf(graph());
    const stop = new AbortController();
    const onProgress = (done: number) => {
      if (done === 2) stop.abort(new Error('power cut'));
    };
    const broken = openTarget({
      endpoint: `${server.url}/query`,
      credentials: {},
      pause: 1,
      signal: stop.signal,
      ...('update' in options ? { update: `${server.url}/update` } : { graphStore: `${server.url}/data` }),
    });
    await expect(push(parts, broken, { start, prune: false, onProgress })).rejects.toThrow('power cut');
    const rest = await push(parts, open(), { start, prune: false });
    expect(rest.unchanged).toHaveLength(2);
    expect(rest.written).toHaveLength(parts.length - 2);
  });
});

describe('what may go wrong', () => {
  test('failures that pass are waited out, as long as the server asks', async () => {
    server.failures.push({ status: 503, retryAfter: '0' }, { status: 429 }, { status: 502 });
    const result = await push(partsOf(graph(['one'])), target(), { start, prune: false });
    expect(result.written.length).toBeGreaterThan(0);
    expect(server.requests.slice(0, 4).map(({ status }) => status)).toEqual([503, 429, 502, 200]);
  });

  test('a failure that stays is said with the server’s status', async () => {
    for (let i = 0; i < 10; i++) server.failures.push({ status: 503, retryAfter: '0' });
    await expect(push(partsOf(graph()), target(), { start, prune: false })).rejects.toMatchObject({
      kind: 'remote',
      message: expect.stringContaining('503'),
    });
  });

  test('a store that loses triples is found out, and keeps no half of a graph', async () => {
    server.losing = 1;
    await expect(push(partsOf(graph()), target(), { start, prune: false })).rejects.toThrow(
      /holds \d+ triples where \d+ were sent/,
    );
    expect(names()).toEqual([]);
  });

  test('no server at all', async () => {
    const nowhere = openTarget({ endpoint: 'http://127.0.0.1:9/query', credentials: {}, pause: 1 });
    await expect(push([], nowhere, { start, prune: false })).rejects.toMatchObject({
      kind: 'remote',
      message: expect.stringContaining('does not answer'),
    });
  });
});

describe('credentials', () => {
  test('Digest: the password is never sent', async () => {
    server.login = { user: 'writer', password: 'pässword' };
    const result = await push(
      partsOf(graph()),
      target({ credentials: { user: 'writer', password: 'pässword' } }),
      { start, prune: false },
    );
    expect(result.written.length).toBeGreaterThan(0);
    expect(server.requests.some(({ authorization }) => authorization?.startsWith('Basic'))).toBe(false);
  });

  test('wrong ones are said, with what to set', async () => {
    server.login = { user: 'writer', password: 'right' };
    const wrong = target({ credentials: { user: 'writer', password: 'wrong' } });
    await expect(push(partsOf(graph()), wrong, { start, prune: false })).rejects.toMatchObject({
      message: expect.stringContaining('401'),
      hint: expect.stringContaining('COLLOQUY_ENDPOINT_'),
    });
  });

  test('a token goes as Bearer', async () => {
    await push(partsOf(graph(['one'])), target({ credentials: { token: 't0' } }), { start, prune: false });
    expect(new Set(server.requests.map(({ authorization }) => authorization))).toEqual(
      new Set(['Bearer t0']),
    );
  });
});
