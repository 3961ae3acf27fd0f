/** Variables asked for and bound nowhere; and the CSV that a table is saved as. */
import { describe, expect, test } from 'vitest';
import { readQuestions } from '../../src/cli/ask.ts';
import { csvOf } from '../../src/query/csv.ts';
import { Engine } from '../../src/query/engine.ts';
import { readTable } from '../../src/query/results.ts';
import { unboundVariables } from '../../src/query/unbound.ts';
import { bodies } from './fixture.ts';

const names = (query: string) => unboundVariables(query).map(({ text, start }) => `${text}@${start}`);

describe('variables bound nowhere', () => {
  test.each<[string, string[]]>([
    ['SELECT ?s ?z { ?s ?p ?o }', ['?z@10']],
    ['SELECT ?s { ?s ?p ?o } ORDER BY ?t', ['?t@32']],
    ['SELECT (COUNT(?z) AS ?n) { ?s ?p ?o }', ['?z@14']],
    ['SELECT $s { ?s ?p ?o }', []],
    ['SELECT ?s ?v { ?s ?p ?o } VALUES ?v { 1 }', []],
    ['SELECT * { ?s ?p ?o } VALUES ?v { 1 }', []],
    ['SELECT (1 + 1 AS ?two) {}', []],
    ['CONSTRUCT { ?s ?p ?other } { ?s ?p ?o }', []],
    ['DESCRIBE ?x { ?y ?p ?o }', ['?x@9']],
    ['SELECT ?s { ?s ?p ?once }', []],
    ['', []],
  ])('%s', (query, expected) => expect(names(query)).toEqual(expected));

  test('the ready questions have none', () => {
    expect(readQuestions().flatMap(({ query }) => names(query))).toEqual([]);
  });
});

test('CSV of a table is what the engine writes', () => {
  const engine = new Engine();
  engine.load(bodies);
  const query = 'SELECT ?s ?o ?nothing ?odd { ?s ?p ?o BIND("say \\"a, b\\"\\n" AS ?odd) } ORDER BY ?s ?p ?o';
  const table = readTable(engine.run({ query }).body);
  expect(table.rows.length).toBeGreaterThan(10);
  expect(csvOf(table)).toBe(engine.run({ query, mediaType: 'text/csv' }).body);
});
