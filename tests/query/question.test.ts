/** Ready questions: their heads are read, and parameters are put in as terms and nothing else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Engine } from '../../src/query/engine.ts';
import { tokens } from '../../src/query/lexer.ts';
import { QueryProblem } from '../../src/query/problem.ts';
import { bindParameters, readQuestion } from '../../src/query/question.ts';
import { literal, namedNode, written } from '../../src/query/terms.ts';
import { bodies } from './fixture.ts';

const FILE = `# title: Which body has this name?
# explanation: Looks a body up
# by its label.
# parameter name: its label
# parameter since: founded in this year or later
# parameter kind: its class
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?body {
  VALUES ?name { "Coast Union" }
  VALUES ?since { 1900 }
  VALUES ?kind { <https://data.example/Body> }
  ?body a ?kind ; skos:prefLabel ?label ; <https://data.example/founded> ?year .
  FILTER(STR(?label) = ?name && ?year >= ?since)
}`;
const question = readQuestion('data/questions/07-named-body.rq', FILE);

const engine = new Engine();
engine.load(bodies);
const rows = (query: string) =>
  engine.run({ query, mediaType: 'text/csv' }).body.trim().split(/\r?\n/).slice(1);

describe('a question file', () => {
  test('has a head of comments, and parameters typed by their defaults', () => {
    expect(question).toMatchObject({
      number: 7,
      name: 'named-body',
      title: 'Which body has this name?',
      explanation: 'Looks a body up by its label.',
    });
    expect(question.parameters).toEqual([
      { name: 'name', meaning: 'its label', fallback: '"Coast Union"', type: 'text' },
      { name: 'since', meaning: 'founded in this year or later', fallback: '1900', type: 'integer' },
      { name: 'kind', meaning: 'its class', fallback: '<https://data.example/Body>', type: 'iri' },
    ]);
  });

  test('runs as it is, with the defaults', () => {
    expect(rows(question.query)).toEqual(['https://data.example/coast']);
  });

  test('without title, or with a parameter that the query has not, is refused', () => {
    expect(() => readQuestion('1-x.rq', 'ASK {}')).toThrow(/title/);
    expect(() => readQuestion('1-x.rq', '# title: x\n# parameter a: b\nASK { ?a ?b ?c }')).toThrow(
      /VALUES \?a/,
    );
  });
});

describe('parameters', () => {
  test('take the place of the defaults', () => {
    expect(rows(bindParameters(question, { name: 'Harbour Council' }))).toEqual([
      'https://data.example/harbour',
    ]);
    expect(rows(bindParameters(question, { name: 'Harbour Council', since: '1922' }))).toEqual([]);
    expect(rows(bindParameters(question, { name: 'League of "Seas"\nand Lakes' }))).toEqual([
      'https://data.example/seas',
    ]);
  });

  test('text keeps the language of its default', () => {
    const named = readQuestion(
      '1-x.rq',
      '# title: x\n# parameter n: y\nSELECT ?s { VALUES ?n { "ISO"@en } ?s ?p ?n }',
    );
    expect(bindParameters(named, { n: 'I "E" C' })).toContain('VALUES ?n { "I \\"E\\" C"@en }');
  });

  test.each([
    [{ since: '1900 } { ?s ?p ?o' }],
    [{ since: '' }],
    [{ kind: 'https://data.example/Body> } ?x ?y ?z { <a:b' }],
    [{ kind: 'Body' }],
    [{ kind: 'https://data.example/{x}' }],
    [{ nosuch: 'x' }],
    [{ ['__proto__']: 'x', constructor: 'y' }],
  ])('%o is refused', (values) => {
    expect(() => bindParameters(question, values)).toThrow(QueryProblem);
  });

  const attacks = [
    'x" } { ?s ?p ?o } #',
    'x\\" } #',
    '"""',
    "' } UNION { ?s ?p ?o } #",
    '\\u0022 } { ?s ?p ?o',
    '} VALUES ?since { 1',
    'x\n} #',
    '\\',
    '\u0000',
    '\ud800" }',
    '?name',
    '$&$`$1',
  ];
  test.each(attacks)('%j stays one literal', (attack) => {
    const bound = bindParameters(question, { name: attack });
    expect(tokens(bound).map(({ kind }) => kind)).toEqual(tokens(question.query).map(({ kind }) => kind));
    expect(rows(bound)).toEqual([]);
  });

  test('any text stays one literal and comes back as it was', () => {
    const shape = tokens(question.query).map(({ kind }) => kind);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bound = bindParameters(question, { name: text });
        expect(tokens(bound).map(({ kind }) => kind)).toEqual(shape);
        const answer = engine.run({ query: `SELECT ?x { VALUES ?x { ${written(literal(text))} } }` });
        const value = JSON.parse(answer.body).results.bindings[0].x.value;
        expect(value).toBe(text.replace(/[\ud800-\udfff]/gu, '\ufffd'));
      }),
    );
  });
});

describe('written', () => {
  test('an IRI that could end itself is never written', () => {
    for (const iri of ['a:b> <c:d', 'a:b c', 'a:"', 'a:\n', 'a:\\u003e'])
      expect(() => written(namedNode(iri))).toThrow(RangeError);
  });

  test('languages and datatypes', () => {
    expect(written(literal('ja "so"', { language: 'de' }))).toBe('"ja \\"so\\""@de');
    expect(written(literal('5', { datatype: 'http://www.w3.org/2001/XMLSchema#integer' }))).toBe(
      '"5"^^<http://www.w3.org/2001/XMLSchema#integer>',
    );
  });
});
