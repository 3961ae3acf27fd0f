/** Every serialisation comes back as the same graph, read by parsers we did not write, whatever people are called. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { SERIALISATIONS } from '../../src/publish/formats.ts';
import { toQuads, toTurtle } from '../../src/publish/index.ts';
import type { PublishOptions } from '../../src/publish/options.ts';
import { byOxigraph, canonical, lineOf, linesOf, parsed } from './rdf.ts';
import { HOSTILE, sample } from './sample.ts';

const write = (name: string, graph = sample(), options: PublishOptions = {}): string =>
  [...SERIALISATIONS.find((s) => s.name === name)!.pieces(graph, options)].join('');

const RDF = [
  ['turtle', 'text/turtle', false],
  ['trig', 'application/trig', true],
  ['n-triples', 'application/n-triples', false],
  ['n-quads', 'application/n-quads', true],
] as const;

describe.each(RDF)('%s', (name, format, layers) => {
  test.each([
    ['plain names', 'BO RUIZ'],
    ['hostile names', HOSTILE],
  ])('%s come back equal through N3 and Oxigraph', (_, person) => {
    const graph = sample('tide-call', person);
    const expected = linesOf(toQuads(graph, { layers }));
    const text = write(name, graph);
    expect(linesOf(parsed(text, format))).toEqual(expected);
    expect(linesOf(byOxigraph(text, format))).toEqual(expected);
  });

  test('RDF 1.2: triple terms are read by N3 and Oxigraph', () => {
    const expected = linesOf(toQuads(sample(), { layers, rdf: '1.2' }));
    const text = write(name, sample(), { rdf: '1.2' });
    expect(text).toContain('<<(');
    expect(linesOf(parsed(text, format))).toEqual(expected);
    expect(linesOf(byOxigraph(text, format))).toEqual(expected);
  });

  test('two writings are equal byte by byte', () => {
    expect(write(name)).toBe(write(name));
  });
});

const offline = () => Promise.reject(new Error('nothing may be fetched'));
const expand = async (text: string) =>
  linesOf((await jsonld.toRDF(JSON.parse(text), { documentLoader: offline } as never)) as never);

test.each([
  ['plain names', 'BO RUIZ'],
  ['hostile names', HOSTILE],
])('JSON-LD with %s expands to the same graph, offline', async (_, person) => {
  const graph = sample('tide-call', person);
  expect(await expand(write('json-ld', graph))).toEqual(linesOf(toQuads(graph)));
});

test('any name survives every syntax: canonical forms (RDFC-1.0) are equal', async () => {
  const names = fc.oneof(
    fc.string({ minLength: 1, unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          '"',
          '\\',
          '\n',
          '<',
          '>',
          '\ud83d',
          '\udc00',
          "'''",
          '"""',
          '%',
          '.',
          ';',
          'é',
          'e\u0301',
          '\u0000',
        ),
        { minLength: 1 },
      )
      .map((a) => a.join('')),
  );
  await fc.assert(
    fc.asyncProperty(names, async (person) => {
      const graph = sample('tide-call', `x${person}x`);
      const plain = await canonical(toQuads(graph));
      const inLayers = await canonical(toQuads(graph, { layers: true }));
      for (const [name, format, layers] of RDF)
        expect(await canonical(parsed(write(name, graph), format))).toBe(layers ? inLayers : plain);
      const json = await jsonld.toRDF(JSON.parse(write('json-ld', graph)), {
        documentLoader: offline,
      } as never);
      expect(await canonical(json as never)).toBe(plain);
    }),
    { numRuns: 15, seed: 6 },
  );
}, 120_000);

test('any entity id makes a valid IRI that Oxigraph accepts, and the same one every time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (id) => {
      const graph = sample();
      graph.entities[7]!.id = id;
      graph.mentions = graph.mentions.filter((m) => m.entity !== 'tide-atlas');
      expect(linesOf(byOxigraph(toTurtle(graph), 'text/turtle'))).toEqual(linesOf(toQuads(graph)));
    }),
    { numRuns: 40, seed: 6 },
  );
});

describe('what is written', () => {
  const quads = [...toQuads(sample())];

  test('has no blank node and no quad twice', () => {
    expect(
      quads.filter((q) => q.subject.termType === 'BlankNode' || q.object.termType === 'BlankNode'),
    ).toEqual([]);
    expect(new Set(quads.map(lineOf)).size).toBe(quads.length);
    const layered = [...toQuads(sample(), { layers: true })];
    expect(layered.length).toBe(quads.length);
    expect([...new Set(layered.map((q) => q.graph.value.split('/').pop()))].sort()).toEqual([
      'asserted',
      'claims',
      'document',
      'mentions',
    ]);
  });

  test('counts itself correctly', () => {
    const triples = quads.find(
      (q) => q.subject.value.endsWith('/dataset') && q.predicate.value.endsWith('#triples'),
    );
    expect(Number(triples?.object.value)).toBe(quads.length);
    const of = (node: string) =>
      quads.find((q) => q.subject.value.endsWith(node) && q.predicate.value.endsWith('#triples'))?.object
        .value;
    expect(Number(of('property/void.triples'))).toBe(
      quads.filter((q) => q.predicate.value.endsWith('void#triples')).length,
    );
  });

  test('keeps a space between an integer and the dot that ends its block', () => {
    expect(toTurtle(sample())).not.toMatch(/\d\.\n/);
  });

  test('declares each class of ids, so that people read names and not addresses', () => {
    expect(toTurtle(sample())).toContain('agent:ann-lee a colloquy:Person, schema:Person ;');
  });
});

test('a base is completed or refused', () => {
  expect(toTurtle(sample(), { base: 'https://a.example/x' })).toContain(
    '@prefix agent: <https://a.example/x/agent/>',
  );
  for (const base of ['', 'no', 'https://a.example/a b', '/local', 'https://a.example/%zz'])
    expect(() => toTurtle(sample(), { base })).toThrow(/absolute IRI/);
});

const rapper = spawnSync('rapper', ['--version']).status === 0;
describe.skipIf(!rapper)('rapper (skipped where raptor2-utils is not installed)', () => {
  const formats = [
    ['turtle', 'turtle'],
    ['trig', 'trig'],
    ['n-triples', 'ntriples'],
    ['n-quads', 'nquads'],
  ] as const;
  test.each(formats)('reads %s without a word, and as many triples', (name, format) => {
    const folder = mkdtempSync(join(tmpdir(), 'colloquy-'));
    try {
      const file = join(folder, 'graph');
      writeFileSync(file, write(name, sample('tide-call', `B "o" \\ <ruiz> é 🌊`)));
      const { stdout, stderr, status } = spawnSync('rapper', ['-q', '-i', format, '-o', 'ntriples', file], {
        encoding: 'utf8',
      });
      expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
      expect(stdout.trim().split('\n').length).toBe([...toQuads(sample())].length);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
