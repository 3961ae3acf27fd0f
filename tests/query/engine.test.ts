/** What the engine answers, and how it says that it cannot. */
import { describe, expect, test } from 'vitest';
import { Engine } from '../../src/query/engine.ts';
import { excerpt, QueryProblem } from '../../src/query/problem.ts';
import { bodies, layers } from './fixture.ts';

function engineWith(...files: Parameters<Engine['load']>[0][]): Engine {
  const engine = new Engine();
  for (const file of files) engine.load(file);
  return engine;
}

const csv = (engine: Engine, query: string, more = {}) =>
  engine
    .run({ query, mediaType: 'text/csv', ...more })
    .body.trim()
    .split(/\r?\n/)
    .slice(1);

function problemOf(run: () => unknown): QueryProblem {
  try {
    run();
  } catch (error) {
    if (error instanceof QueryProblem) return error;
    throw error;
  }
  throw new Error('no problem');
}

describe('loading', () => {
  test('the default graph is the merge of all graphs, each triple once', () => {
    const engine = engineWith(layers);
    expect(engine.size).toBe(4);
    expect(csv(engine, 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }')).toEqual(['4']);
  });

  test('named graphs stay apart and can be chosen by FROM or by the protocol', () => {
    const engine = engineWith(layers);
    const [said, held] = ['https://data.example/said', 'https://data.example/held'];
    expect(engine.graphs()).toEqual([held, said]);
    const count = 'SELECT (COUNT(*) AS ?n)';
    expect(csv(engine, `${count} FROM <${said}> { ?s ?p ?o }`)).toEqual(['2']);
    expect(csv(engine, `${count} FROM <${said}> { ?s ?p ?o }`, { defaultGraphs: [held, said] })).toEqual([
      '4',
    ]);
    expect(csv(engine, `${count} { ?s ?p ?o }`, { namedGraphs: [said] })).toEqual(['0']);
    expect(csv(engine, 'SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }', { namedGraphs: [said] })).toEqual([
      said,
    ]);
  });

  test('a file may stand as a graph of its own too', () => {
    const engine = engineWith({ ...bodies, graph: 'urn:one' });
    expect(engine.size).toBe(17);
    expect(csv(engine, 'SELECT (COUNT(*) AS ?n) { GRAPH <urn:one> { ?s ?p ?o } }')).toEqual(['17']);
  });

  test('a broken file is named with the place, and loads nothing', () => {
    const engine = new Engine();
    const broken = { name: 'b.ttl', mediaType: 'text/turtle', content: '<a:b> <c:d> <e:f> .\n<a:b> <c:d .' };
    expect(problemOf(() => engine.load(broken))).toMatchObject({
      kind: 'data',
      message: expect.stringMatching(/^b\.ttl: .*line 2/),
    });
    expect(engine.size).toBe(0);
  });
});

describe('answers', () => {
  const engine = engineWith(bodies);
  const ex = { prefixes: { ex: 'https://data.example/', skos: 'http://www.w3.org/2004/02/skos/core#' } };

  test('known prefixes need no declaration, and the query’s own go first', () => {
    expect(csv(engine, 'SELECT ?b { ?b ex:partOf ex:coast }', ex)).toEqual(['https://data.example/harbour']);
    expect(csv(engine, 'PREFIX ex: <urn:other:> SELECT ?b { ?b ex:partOf ex:coast }', ex)).toEqual([]);
  });

  test('property paths roll a body up through its wholes', () => {
    expect(csv(engine, 'SELECT ?w { ex:harbour ex:partOf+ ?w } ORDER BY ?w', ex)).toEqual([
      'https://data.example/coast',
      'https://data.example/seas',
    ]);
  });

  test.each([
    ['text/turtle', /^<https:\/\/data\.example\/harbour> <https:\/\/data\.example\/founded> 1921 \.\n$/],
    ['application/n-triples', /"1921"\^\^<http:\/\/www\.w3\.org\/2001\/XMLSchema#integer> \.\n$/],
    ['application/rdf+xml', /<rdf:Description rdf:about="https:\/\/data\.example\/harbour">/],
    ['application/ld+json', /"@id":"https:\/\/data\.example\/harbour"/],
  ])('CONSTRUCT as %s', (mediaType, text) => {
    const query = 'CONSTRUCT { ex:harbour ex:founded ?y } WHERE { ex:harbour ex:founded ?y }';
    expect(engine.run({ query, mediaType, ...ex }).body).toMatch(text);
  });

  test('more rows than allowed are a problem in every format, as many as allowed are not', () => {
    const query = 'SELECT ?l { ?b skos:prefLabel ?l }';
    for (const name of [
      'application/sparql-results+json',
      'application/sparql-results+xml',
      'text/csv',
      'text/tab-separated-values',
    ]) {
      expect(problemOf(() => engine.run({ query, mediaType: name, maxRows: 4, ...ex })).kind).toBe('rows');
      expect(engine.run({ query, mediaType: name, maxRows: 5, ...ex }).body).toContain('Lantern, Rule');
    }
    expect(problemOf(() => engine.run({ query: 'CONSTRUCT WHERE { ?s ?p ?o }', maxRows: 16 })).kind).toBe(
      'rows',
    );
    expect(engine.run({ query: 'CONSTRUCT WHERE { ?s ?p ?o }', maxRows: 17 }).form).toBe('CONSTRUCT');
  });

  test('a limit cuts the answer', () => {
    expect(csv(engine, 'SELECT ?s { ?s ?p ?o }', { limit: 3 })).toHaveLength(3);
  });
});

describe('what cannot be answered', () => {
  const engine = engineWith(bodies);

  test.each([
    ['SELECT * {\n  ?s ?p ?o', 2, 11, /ends too early/, /\{ of line 1, column 10 is never closed/],
    ['SELECT * {\n  ?s nix:p ?o }', 2, 6, /prefix of nix:p is not declared/, undefined],
    ['SELECT * { ?s ?p "é😀" . ) }', 1, 26, /\) cannot stand here/, undefined],
    ['SELECT * { ?s skoz:prefLabel ?o }', 1, 15, /prefix of skoz:prefLabel/, /did you mean skos:\?/],
    ['SELECT (COUNT(?s) AS ?n) ?p { ?s ?p ?o }', 1, 26, /\?p is neither grouped by/, /GROUP BY/],
    ['SELECT ?a ?b (MAX(?c) AS ?d) { ?a ?b ?c } GROUP BY ?a', 1, 11, /\?b is neither/, /SAMPLE\(\?b\)/],
    ['SELECT * {\n ?s ?p "open }', 2, 8, /the " here is never closed/, undefined],
    [`SELECT * { ?s ?p 'it\\'s }`, 1, 18, /the ' here is never closed/, undefined],
    ['SELECT * { ?s ?p "a" FILTER }', 1, 29, /\} cannot stand here/, undefined],
    ['ASK { ?s skos:prefLabel ?l ', 1, 28, /ends too early/, /never closed/],
  ])('%s', (query, line, column, reason, hint) => {
    const problem = problemOf(() => engine.run({ query, prefixes: { skos: 'urn:s:' }, maxRows: 10 }));
    expect(problem).toMatchObject({ kind: 'syntax', place: { line, column } });
    expect(problem.message).toMatch(reason);
    if (hint) expect(problem.hint).toMatch(hint);
  });

  test('the caret stands under the place, tabs and wide letters before it or not', () => {
    expect(excerpt('a\n\tß😀 ?x', { line: 2, column: 6 })).toBe('\tß😀 ?x\n\t   ^');
  });

  test('updates are refused and change nothing', () => {
    for (const query of [
      'INSERT DATA { <a:b> <c:d> <e:f> }',
      'DROP ALL',
      'SELECT * { SERVICE SILENT <http://127.0.0.1/> { ?s ?p ?o } }',
    ])
      expect(problemOf(() => engine.run({ query })).kind).toBe('refused');
    expect(engine.size).toBe(17);
  });
});
