/** A store in memory: loading, asking, stopping, counting. */
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/query/explain.ts';
import { openStore } from '../../src/query/store.ts';
import { inQueryOrder, textTable } from '../../src/query/table.ts';
import { literal, namedNode, native, type Quad } from '../../src/query/terms.ts';
import { nodeThread } from '../../src/serve/thread.ts';
import { bodies, layers } from './fixture.ts';

const EX = 'https://data.example/';
const ENDLESS =
  'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n0 ?o . ?p ?q ?r . ?s ?t ?u }';

describe('a store of files', () => {
  test('answers typed rows, unbound variables left out', async () => {
    const store = await openStore([bodies]);
    const rows = await store.select<'name' | 'year'>(
      'SELECT ?name ?year { ?x a ?kind ; skos:prefLabel ?name OPTIONAL { ?x ex:founded ?year } FILTER(LANG(?name) = "en") } ORDER BY ?year',
    );
    expect(rows.map(({ name, year }) => [native(name), native(year)])).toEqual([
      ['Lantern, Rule', null],
      ['Harbour Council', 1921],
      ['Coast Union', 1948],
      ['League of "Seas"\nand Lakes', 1950],
    ]);
    expect(rows[1]?.name).toMatchObject({ termType: 'Literal', language: 'en' });
  });

  test('asks and constructs', async () => {
    const store = await openStore([bodies]);
    expect(await store.ask('ASK { ex:lantern ex:active true }')).toBe(true);
    expect(await store.ask('ASK { ex:lantern ex:active false }')).toBe(false);
    expect(await store.construct('CONSTRUCT WHERE { ex:lantern ex:weight ?w }')).toEqual([
      {
        subject: namedNode(`${EX}lantern`),
        predicate: namedNode(`${EX}weight`),
        object: literal('2.5', { datatype: 'http://www.w3.org/2001/XMLSchema#decimal' }),
        graph: { termType: 'DefaultGraph', value: '' },
      },
    ]);
  });

  test('gives out whole graphs', async () => {
    const store = await openStore([layers]);
    expect(await store.graphs()).toEqual([`${EX}held`, `${EX}said`]);
    expect((await store.dump(`${EX}said`, 'application/n-triples'))?.trim().split('\n')).toHaveLength(2);
    expect(await store.dump(`${EX}none`, 'text/turtle')).toBeNull();
  });

  test('one that is closed answers no more', async () => {
    const store = await openStore([bodies]);
    store.close();
    await expect(store.ask('ASK {}')).rejects.toMatchObject({ kind: 'cancelled' });
  });
});

test('a store of quads keeps terms as they were', async () => {
  const quads: Quad[] = [
    {
      subject: namedNode('a:s'),
      predicate: namedNode('a:p'),
      object: literal('“x”\n\\', { language: 'en' }),
      graph: { termType: 'DefaultGraph', value: '' },
    },
    {
      subject: namedNode('a:s'),
      predicate: namedNode('a:p'),
      object: namedNode('a:o'),
      graph: namedNode('a:g'),
    },
  ];
  const store = await openStore(quads);
  expect(store.size).toBe(2);
  expect(await store.select('SELECT ?o { <a:s> <a:p> ?o FILTER isLiteral(?o) }')).toEqual([
    { o: quads[0]!.object },
  ]);
  expect(await store.select('SELECT ?g { GRAPH ?g { ?s ?p ?o } }')).toEqual([{ g: namedNode('a:g') }]);
});

describe('stopping', () => {
  test('a running query in its own thread ends with the signal, and the store goes on', async () => {
    const store = await openStore([bodies], { thread: () => nodeThread() });
    const control = new AbortController();
    const running = store.select(ENDLESS, { signal: control.signal });
    const behind = store.ask('ASK { ?s ?p ?o }');
    setTimeout(() => control.abort(new Error('enough')), 100);
    await expect(running).rejects.toThrow('enough');
    expect(await behind).toBe(true);
    store.close();
  });

  test('a query whose signal has gone does not begin', async () => {
    const store = await openStore([bodies]);
    await expect(store.ask('ASK {}', { signal: AbortSignal.abort(new Error('late')) })).rejects.toThrow(
      'late',
    );
  });

  test('an engine that broke down is replaced', async () => {
    const store = await openStore([bodies], { thread: () => nodeThread() });
    const deep = `SELECT * { ?s ${Array(20_000).fill('<a:b>').join('/')} ?o }`;
    await expect(store.select(deep)).rejects.toMatchObject({ kind: 'memory' });
    expect(await store.ask('ASK { ?s ?p ?o }')).toBe(true);
    store.close();
  });
});

test('explain counts what each pattern matches by itself', async () => {
  const store = await openStore([bodies]);
  const text = await explain(
    store,
    'SELECT ?a { ?a ex:partOf+ [ skos:prefLabel "Coast Union"@en ] ; a ex:Body . OPTIONAL { ?a ex:nothing ?b } }',
  );
  const lines = text.split('\n').map((line) => line.trim().replace(/\s+/g, ' '));
  expect(lines).toContain('3 ?a (ex:partOf)+ ?_g_0');
  expect(lines).toContain('1 ?_g_0 skos:prefLabel "Coast Union"@en');
  expect(lines).toContain('3 ?a rdf:type ex:Body');
  expect(lines).toContain('0 ?a ex:nothing ?b');
  expect(text).toMatch(/SELECT: 1 rows in/);
});

describe('tables', () => {
  const prefixes = { ex: EX };
  const table = {
    variables: ['what', 'n'],
    rows: [
      {
        what: namedNode(`${EX}harbour`),
        n: literal('7', { datatype: 'http://www.w3.org/2001/XMLSchema#integer' }),
      },
      {
        what: literal('海岸 with a long, long tail'),
        n: literal('12', { datatype: 'http://www.w3.org/2001/XMLSchema#integer' }),
      },
    ],
  };

  test('fit the terminal, numbers to the right, IRIs short', () => {
    expect(textTable(table, 20, prefixes)).toBe(
      [
        'what               n',
        '────────────────  ──',
        'ex:harbour         7',
        '海岸 with a lon…  12',
        '2 rows',
        '',
      ].join('\n'),
    );
  });

  test('cannot drive the terminal', () => {
    expect(textTable({ variables: ['x'], rows: [{ x: literal('\u001b[31mred\u202e') }] }, 80, {})).toContain(
      '\\u001b[31mred\\u202e',
    );
  });

  test('SELECT * has its columns as the query names them', () => {
    const named = inQueryOrder({ variables: ['a', 'b', 'c'], rows: [] }, 'SELECT * { ?c ?a ?b }');
    expect(named.variables).toEqual(['c', 'a', 'b']);
  });
});
