/** Readers that nobody here wrote: Comunica’s; Jena’s riot and networkx, skipped where Debian’s packages are not there or do not run. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QueryEngine } from '@comunica/query-sparql';
import { afterAll, describe, expect, test } from 'vitest';
import { drawable, toGexf, toGraphml } from '../../src/network/formats.ts';
import { SERIALISATIONS } from '../../src/publish/formats.ts';
import { toQuads } from '../../src/publish/index.ts';
import { linesOf } from './rdf.ts';
import { HOSTILE, sample } from './sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'colloquy-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(ending: string, text: Iterable<string>): string {
  const path = join(folder, `graph${ending}`);
  writeFileSync(path, [...text].join(''));
  return path;
}

const rdf = (name: string): Iterable<string> =>
  SERIALISATIONS.find((s) => s.name === name)!.pieces(sample('tide-call', HOSTILE), {});

const JARS = '/usr/share/java';
/** Debian ships Jena as jars without a command; all its jars at once quarrel about logging, so only those that it needs. */
const NEEDED =
  /^(?:jena-|thrift|slf4j-(?:api|nop)|commons-|jackson-|httpc|xerces|xml-apis|caffeine|jsonld-java|titanium|jakarta\.json|javax\.json|gson|protobuf|guava|failureaccess|dexx)/;
const jars = existsSync(`${JARS}/jena-cmds.jar`)
  ? readdirSync(JARS).filter(
      (jar) => NEEDED.test(jar) && jar.endsWith('.jar') && !/-\d[\w.]*\.jar$/.test(jar),
    )
  : [];
const riot = (...args: string[]) =>
  spawnSync('java', ['-cp', jars.map((jar) => join(JARS, jar)).join(':'), 'riotcmd.riot', ...args], {
    encoding: 'utf8',
  });
const runs = jars.length > 0 && riot('--version').status === 0;

test.each([
  ['turtle', 'text/turtle'],
  ['n-triples', 'application/n-triples'],
  ['json-ld', 'application/ld+json'],
])(
  'Comunica’s parsers read %s as the same triples',
  async (name, mediaType) => {
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
  },
  60_000,
);

describe.skipIf(!runs)('riot (skipped where libapache-jena-java is not installed)', () => {
  test.each([
    ['turtle', '.ttl'],
    ['trig', '.trig'],
    ['n-triples', '.nt'],
    ['n-quads', '.nq'],
    ['json-ld', '.jsonld'],
  ])(
    'reads %s without a warning, and as many triples',
    (name, ending) => {
      const { stdout, stderr, status } = riot(
        '--strict',
        '--check',
        '--output=N-Quads',
        written(ending, rdf(name)),
      );
      expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
      expect(stdout.trim().split('\n')).toHaveLength([...toQuads(sample('tide-call', HOSTILE))].length);
    },
    60_000,
  );
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
