/** Readers that nobody here wrote: Comunica’s; Jena’s riot and networkx, skipped where Debian’s packages are not there or do not run. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { QueryEngine } from '@comunica/query-sparql';
import { afterAll, describe, expect, test } from 'vitest';
import type { KnowledgeGraph } from '../../src/model.ts';
import { drawable, toGexf, toGraphml } from '../../src/network/formats.ts';
import { SERIALISATIONS } from '../../src/publish/formats.ts';
import { toQuads, toTurtle } from '../../src/publish/index.ts';
import { jenaRuns, riot, shacl } from './jena.ts';
import { linesOf, parsed } from './rdf.ts';
import { HOSTILE, sample } from './sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'colloquy-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, text: Iterable<string>): string {
  const path = join(folder, name.startsWith('.') ? `graph${name}` : name);
  writeFileSync(path, [...text].join(''));
  return path;
}

const rdf = (name: string): Iterable<string> =>
  SERIALISATIONS.find((s) => s.name === name)!.pieces(sample('tide-call', HOSTILE), {});

test.each([
  ['turtle', 'text/turtle'],
  ['n-triples', 'application/n-triples'],
  ['json-ld', 'application/ld+json'],
])('Comunica’s parsers read %s as the same triples', async (name, mediaType) => {
  const source = {
    type: 'serialized',
    value: [...rdf(name)].join(''),
    mediaType,
    baseIRI: 'http://base.example/',
  };
  const quads = await (
    await new QueryEngine().queryQuads('CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }', {
      sources: [source as never],
    })
  ).toArray();
  expect(linesOf(quads as never)).toEqual(linesOf(toQuads(sample('tide-call', HOSTILE))));
});

/** What Raptor calls each syntax that it reads; it knows no JSON-LD. */
const RAPTOR: Readonly<Record<string, string>> = {
  '.ttl': 'turtle',
  '.trig': 'trig',
  '.nt': 'ntriples',
  '.nq': 'nquads',
};
const RDF = { turtle: '.ttl', trig: '.trig', 'n-triples': '.nt', 'n-quads': '.nq', 'json-ld': '.jsonld' };
const rapper = spawnSync('rapper', ['--version']).status === 0;

/** Every RDF 1.1 export of the sample and of the shipped graph, and the shipped Turtle as it lies there, with the quads of each. */
function exported(): [file: string, quads: number][] {
  const shipped = JSON.parse(readFileSync('exports/graph.json', 'utf8')) as KnowledgeGraph;
  // riot warns of U+FFFD, which is what stands for a lone surrogate; all else that is hostile must pass.
  const graphs = { sample: sample('tide-call', HOSTILE.replace('\ud800', '')), shipped };
  return [
    ...Object.entries(graphs).flatMap(([title, graph]) => {
      const count = [...toQuads(graph)].length;
      return Object.entries(RDF).map(([name, ending]): [string, number] => [
        written(`${title}${ending}`, SERIALISATIONS.find((s) => s.name === name)!.pieces(graph, {})),
        count,
      ]);
    }),
    ...['graph', 'ontology', 'shapes'].map((name): [string, number] => {
      const file = resolve('exports', `${name}.ttl`);
      return [file, parsed(readFileSync(file, 'utf8'), 'text/turtle').length];
    }),
  ];
}

describe.skipIf(!jenaRuns)('Jena (skipped where libapache-jena-java is not installed)', () => {
  test('riot reads every RDF 1.1 export without a warning, and as many triples as rapper', () => {
    const files = exported();
    // Debian has no JSON provider for Jena's reader of JSON-LD 1.1; ours is JSON-LD 1.0 as well.
    const [json, rest] = [true, false].map((is) => files.filter(([file]) => file.endsWith('.jsonld') === is));
    for (const [group, ...syntax] of [[rest!], [json!, '--syntax=jsonld10']] as const) {
      // riot prints the counts among its warnings: nothing but counts may stand there.
      const { stderr, status } = riot(
        '--strict',
        '--check',
        '--count',
        ...syntax,
        ...group.map(([file]) => file),
      );
      const lines = stderr.trim().replaceAll(',', '').split('\n');
      expect({ status, lines: lines.map((line) => line.replace(/ (?:Triples|Quads) = /, ' ')) }).toEqual({
        status: 0,
        lines: [
          ...group.map(([file, count]) => `file://${file} : ${count}`),
          expect.stringMatching(/^Total/),
        ],
      });
    }
    for (const [file, count] of files) {
      const syntax = RAPTOR[extname(file)];
      if (!rapper || !syntax) continue;
      const raptor = spawnSync('rapper', ['-q', '-i', syntax, '-o', 'ntriples', file], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      expect({ file, stderr: raptor.stderr, status: raptor.status }).toEqual({ file, stderr: '', status: 0 });
      expect(raptor.stdout.trim().split('\n')).toHaveLength(count);
    }
  }, 180_000);

  test('its SHACL engine finds that the exports conform, and what is broken where ours does', () => {
    expect(shacl('validate', '--shapes', 'exports/shapes.ttl', '--data', 'exports/graph.ttl').stdout).toMatch(
      /sh:conforms\s+true/,
    );
    const broken = written(
      '.ttl',
      toTurtle(sample('tide-call')).replace('itsrdf:taConfidence 0.9', 'itsrdf:taConfidence 9.9'),
    );
    const report = shacl('validate', '--shapes', 'exports/shapes.ttl', '--data', broken).stdout;
    expect(report).toMatch(/sh:sourceShape\s+\S*shape-Mention-itsrdf-taConfidence/);
    expect(report.match(/sh:sourceShape/g)).toHaveLength(1);
  }, 120_000);
});

const networkx = spawnSync('python3', ['-c', 'import networkx']).status === 0;
describe.skipIf(!networkx)('networkx (skipped where python3-networkx is not installed)', () => {
  const script = `
import json, sys, networkx
read = networkx.read_gexf if sys.argv[1].endswith('gexf') else networkx.read_graphml
graph = read(sys.argv[1])
print(json.dumps([sorted(graph.nodes), sorted([a, b] for a, b in graph.edges()), sorted(d.get('label', '') for _, d in graph.nodes(data=True))]))`;
  test.each([
    ['.gexf', toGexf],
    ['.graphml', toGraphml],
  ])('reads %s: every node with its label, every edge', (ending, write) => {
    const { stdout, stderr, status } = spawnSync(
      'python3',
      ['-c', script, written(ending, write(sample('tide-call', HOSTILE)))],
      {
        encoding: 'utf8',
      },
    );
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const expected = drawable(sample('tide-call', HOSTILE));
    const [nodes, edges, labels] = JSON.parse(stdout);
    expect(nodes).toEqual(expected.nodes().sort());
    expect(edges).toHaveLength(expected.size);
    expect(labels).toContain('Norland');
  });
});
