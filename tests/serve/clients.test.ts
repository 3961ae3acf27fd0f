/** Clients that no one here wrote get the same answers: Comunica and Redland's roqet ask the endpoint, and answer the same from the data by themselves. */
import { execFile, execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { QueryEngine } from '@comunica/query-sparql';
import { Parser, Store } from 'n3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTable } from '../../src/query/results.ts';
import type { RunningServer } from '../../src/serve/server.ts';
import { bodies } from '../query/fixture.ts';
import { serving } from './serving.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await serving({ files: [bodies] });
});
afterAll(() => server.stop(0));

const PREFIXES = 'PREFIX ex: <https://data.example/> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>';
const QUERIES = {
  labels: 'SELECT ?s ?l { ?s skos:prefLabel ?l }',
  optional: 'SELECT ?s ?y { ?s a ?kind OPTIONAL { ?s ex:founded ?y FILTER(?y > 1930) } }',
  aggregate:
    'SELECT ?kind (COUNT(?s) AS ?n) (MAX(?y) AS ?last) { ?s a ?kind OPTIONAL { ?s ex:founded ?y } } GROUP BY ?kind',
  union: 'SELECT ?s ?o { { ?s ex:partOf ?o } UNION { ?s ex:issuedBy ?o } }',
  strings: 'SELECT ?s (LANG(?l) AS ?language) { ?s skos:prefLabel ?l FILTER(CONTAINS(STR(?l), "o")) }',
};

/** Rows as sorted text, whatever the order they came in. */
const canonical = (rows: Record<string, string>[]) =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();

async function ours(query: string): Promise<string[]> {
  const response = await fetch(`${server.url}sparql?query=${encodeURIComponent(`${PREFIXES} ${query}`)}`);
  const { rows } = readTable(await response.text());
  return canonical(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, term]) => [name, term!.value]))),
  );
}

describe('Comunica', () => {
  const engine = new QueryEngine();
  const ask = async (query: string, source: unknown) => {
    const stream = await engine.queryBindings(`${PREFIXES} ${query}`, { sources: [source] as never });
    const rows = await stream.toArray();
    return canonical(
      rows.map((row) => Object.fromEntries([...row].map(([variable, term]) => [variable.value, term.value]))),
    );
  };

  test.each(Object.entries(QUERIES))('%s', async (_name, query) => {
    const expected = await ours(query);
    expect(expected.length).toBeGreaterThan(0);
    expect(await ask(query, { type: 'sparql', value: `${server.url}sparql` })).toEqual(expected);
    expect(await ask(query, new Store(new Parser().parse(bodies.content as string)))).toEqual(expected);
  });

  test('asks and constructs', async () => {
    const sources = [{ type: 'sparql', value: `${server.url}sparql` }] as never;
    expect(await engine.queryBoolean(`${PREFIXES} ASK { ex:lantern ex:active true }`, { sources })).toBe(
      true,
    );
    const quads = await engine.queryQuads(`${PREFIXES} CONSTRUCT WHERE { ?s ex:partOf ?o }`, { sources });
    expect((await quads.toArray()).map(({ object }) => object.value).sort()).toEqual([
      'https://data.example/coast',
      'https://data.example/seas',
    ]);
  });
});

function has(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!has('roqet'))('roqet (skipped where Debian’s rasqal-utils is not installed)', () => {
  const file = fileURLToPath(new URL('../fixtures/query/bodies.ttl', import.meta.url));
  const roqet = async (...where: string[]) => {
    const { stdout } = await promisify(execFile)('roqet', ['-q', '-r', 'xml', ...where]);
    return canonical([...stdout.matchAll(/<result>(.*?)<\/result>/gs)].map(([, result]) => cells(result!)));
  };
  /** Variables and values of one result in SPARQL Results XML. */
  const cells = (result: string) =>
    Object.fromEntries(
      [...result.matchAll(/<binding name="(\w+)">\s*<(?:uri|literal)[^>]*>(.*?)<\/(?:uri|literal)>/gs)].map(
        ([, name, value]) => [
          name!,
          value!.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
        ],
      ),
    );

  test.each([
    ['labels', QUERIES.labels],
    ['filter', 'SELECT ?s ?y { ?s ex:founded ?y FILTER(?y > 1930) }'], // it crashes writing an unbound variable as XML
    ['union', QUERIES.union],
  ])('%s', async (_name, query) => {
    const text = `${PREFIXES} ${query}`;
    const expected = await ours(query);
    expect(await roqet('-D', file, '-e', text)).toEqual(expected);
    expect(await roqet('-p', `${server.url}sparql`, '-e', text)).toEqual(expected);
  });
});
