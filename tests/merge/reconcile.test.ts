/** The reconciliation client against a local server that speaks the protocol (version 0.2). */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ReconciliationCache, reconcile } from '../../src/merge/reconcile.ts';
import type { Entity } from '../../src/model.ts';

const entity = (id: string, label: string, exactMatch: string[] = []): Entity => ({
  id,
  type: 'Organisation',
  label,
  altLabels: [],
  exactMatch,
});

let server: Server;
let service: string;
let batches: Record<string, { query: string; type?: string; limit?: number }>[];
let answer: (path: string, body: string) => { status?: number; body: string };

const manifest = JSON.stringify({
  versions: ['0.2'],
  name: 'Harbour register',
  identifierSpace: 'https://harbour.example/id/',
  schemaSpace: 'https://harbour.example/type/',
  view: { url: 'https://harbour.example/{{id}}' },
  batchSize: 2,
});

beforeEach(async () => {
  batches = [];
  answer = (_, body) => {
    if (body === '') return { body: manifest };
    const queries = JSON.parse(new URLSearchParams(body).get('queries')!);
    batches.push(queries);
    const result = (query: string) => [
      {
        id: 'H2',
        name: `${query} Museum`,
        score: 40,
        match: false,
        type: [{ id: 'museum', name: 'museum' }],
      },
      { id: 'H1', name: query, score: 98.5, match: true, type: ['authority'] },
    ];
    return {
      body: JSON.stringify(
        Object.fromEntries(
          Object.entries(queries).map(([key, q]) => [
            key,
            { result: result((q as { query: string }).query) },
          ]),
        ),
      ),
    };
  };
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const { status = 200, body: text } = answer(request.url ?? '', body);
      response.writeHead(status, { 'content-type': 'application/json' }).end(text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  service = `http://127.0.0.1:${(server.address() as AddressInfo).port}/reconcile`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

describe('reconcile', () => {
  test('offers unlinked entities only, best candidate first, and changes none of them', async () => {
    const entities = [
      entity('a', 'Port of Orr'),
      entity('b', 'Linked Body', ['http://www.wikidata.org/entity/Q1']),
    ];
    const before = structuredClone(entities);
    const found = await reconcile(entities, service, { fetch });
    expect(found).toEqual([
      {
        entity: 'a',
        label: 'Port of Orr',
        type: 'Organisation',
        candidates: [
          {
            id: 'H1',
            name: 'Port of Orr',
            score: 98.5,
            match: true,
            types: ['authority'],
            url: 'https://harbour.example/H1',
          },
          {
            id: 'H2',
            name: 'Port of Orr Museum',
            score: 40,
            match: false,
            types: ['museum'],
            url: 'https://harbour.example/H2',
          },
        ],
      },
    ]);
    expect(entities).toEqual(before);
  });

  test('keeps to the batch size of the manifest and sends the type that is asked for', async () => {
    await reconcile(
      ['One', 'Two', 'Three'].map((name) => entity(name, name)),
      service,
      { fetch, types: { Organisation: 'Q43229' }, limit: 3 },
    );
    expect(batches.map((batch) => Object.keys(batch))).toEqual([['q0', 'q1'], ['q0']]);
    expect(batches[0]!.q0).toEqual({ query: 'One', limit: 3, type: 'Q43229' });
  });

  test('asks nothing twice: answers come from the cache', async () => {
    const cache: ReconciliationCache = {};
    const first = await reconcile([entity('a', 'Orr')], service, { fetch, cache });
    answer = () => ({ status: 500, body: '' });
    expect(await reconcile([entity('a', 'Orr')], service, { fetch, cache })).toEqual(first);
  });

  test.each([
    ['an error status', () => ({ status: 503, body: '' }), /503/],
    ['no JSON', () => ({ body: '<html>' }), /JSON/],
    ['JSON that is no manifest', () => ({ body: '{"hello":1}' }), /manifest/],
    [
      'a missing result',
      (_: string, body: string) => ({ body: body === '' ? manifest : '{"q0":{}}' }),
      /no result/,
    ],
  ] as [string, typeof answer, RegExp][])(
    'says what is wrong with a service that answers with %s',
    async (_, reply, message) => {
      answer = reply;
      await expect(reconcile([entity('a', 'Orr')], service, { fetch })).rejects.toThrow(message);
    },
  );

  test('a candidate without id or name is left out', async () => {
    answer = (_, body) => ({
      body: body === '' ? manifest : '{"q0":{"result":[{"name":"no id"},{"id":"x","name":"X"},7]}}',
    });
    const [first] = await reconcile([entity('a', 'Orr')], service, { fetch });
    expect(first!.candidates.map((c) => c.id)).toEqual(['x']);
  });
});
