/** Forms beside RDF: networks, tables, TEI, QuickStatements, Cypher, the site, the difference of two builds. */
import type Graph from 'graphology';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import type { KnowledgeGraph } from '../../src/model.ts';
import { drawable, toGexf, toGraphml } from '../../src/network/formats.ts';
import { csvCell } from '../../src/publish/csv.ts';
import { cypherValue } from '../../src/publish/cypher.ts';
import { diffGraphs } from '../../src/publish/diff.ts';
import { SERIALISATIONS, serialisationOf } from '../../src/publish/formats.ts';
import { toQuads } from '../../src/publish/index.ts';
import { siteFiles } from '../../src/publish/site/index.ts';
import { parsed } from './rdf.ts';
import { HOSTILE, sample } from './sample.ts';

const write = (
  name: string,
  graph: KnowledgeGraph = sample(),
  quotes: 'full' | 'span' | 'none' = 'full',
): string => [...SERIALISATIONS.find((s) => s.name === name)!.pieces(graph, { quotes })].join('');

/** Nodes and edges as plain data; positions and numbers as they are. */
const nodesOf = (graph: Graph) => graph.mapNodes((key, a) => [key, a]);
const edgesOf = (graph: Graph) => graph.mapEdges((key, a, from, to) => [key, a, from, to]);

describe.each([
  ['plain', 'BO RUIZ'],
  ['hostile', HOSTILE],
])('networks with %s names', (_, person) => {
  const graph = sample('tide-call', person);
  const expected = drawable(graph) as unknown as Graph;

  test('GraphML comes back equal through graphology', () => {
    const read = graphml.parse(MultiDirectedGraph as never, toGraphml(graph)) as unknown as Graph;
    expect(nodesOf(read)).toEqual(nodesOf(expected));
    expect(edgesOf(read)).toEqual(edgesOf(expected));
  });

  test('GEXF comes back equal through graphology', () => {
    const read = gexf.parse(MultiDirectedGraph as never, toGexf(graph)) as unknown as Graph;
    const numbers = (list: unknown[]) => JSON.parse(JSON.stringify(list));
    expect(nodesOf(read)).toEqual(numbers(nodesOf(expected)));
    expect(
      edgesOf(read).map(([key, a, from, to]) => [key, { ...(a as object), label: undefined }, from, to]),
    ).toEqual(
      edgesOf(expected).map(([key, a, from, to]) => [key, { ...(a as object), label: undefined }, from, to]),
    );
  });
});

describe('tables', () => {
  test.each([
    ['=1+1', "'=1+1"],
    [' @x', "' @x"],
    ['+44', "'+44"],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    [-5, '-5'],
    [null, ''],
    ['\ud800', '\ufffd'],
  ])('%j becomes %j', (value, cell) => {
    expect(csvCell(value as never)).toBe(cell);
  });

  test('statements have a line for each piece of evidence; words leave only where they may', () => {
    expect(write('csv-statements').trim().split('\r\n')).toHaveLength(6);
    expect(write('csv-statements')).toContain('I agree with Ann.');
    expect(write('csv-statements', sample(), 'span')).not.toContain('I agree with Ann.');
    expect(write('csv-mentions', sample(), 'none')).not.toContain('Gauge Treaty');
  });
});

function wellFormedXml(xml: string): { tags: string[]; text: string } {
  const tags: string[] = [];
  const open: string[] = [];
  let text = '';
  const parser = new Parser(
    {
      onopentag: (name) => {
        tags.push(name);
        open.push(name);
      },
      ontext: (t) => {
        text += t;
      },
      onclosetag: (name, implied) => {
        expect(implied && !xml.includes(`<${name}`)).toBe(false);
        expect(open.pop()).toBe(name);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  expect(open).toEqual([]);
  return { tags, text };
}

describe('TEI', () => {
  test.each([
    ['plain', 'BO RUIZ'],
    ['hostile', HOSTILE],
  ])('is well formed and keeps every word: %s names', (_, person) => {
    const graph = sample('tide-call', person);
    const { tags, text } = wellFormedXml(write('tei', graph));
    expect(tags.filter((t) => t === 'u')).toHaveLength(2);
    expect(text).toContain('No. Norland is not party to the Gauge Treaty.');
  });

  test('marks mentions by id, and leaves gaps where words may not leave', () => {
    expect(write('tei')).toContain('<placeName ref="#norland">Norland</placeName>');
    expect(write('tei', sample(), 'span')).toContain('<gap reason="rights"/>');
    expect(write('tei', sample(), 'span')).not.toContain('might join');
    expect(write('tei', sample(), 'none')).not.toContain('>Norland</placeName> is');
  });
});

describe('QuickStatements', () => {
  const accepted = (): KnowledgeGraph => {
    const graph = sample();
    graph.statements = graph.statements
      .filter((s) => s.predicate === 'partyTo' && s.polarity === 'affirmed')
      .map((s) => ({ ...s, status: 'accepted' }));
    return graph;
  };

  test('say what was accepted, with a reference; and nothing that was not', () => {
    expect(write('quickstatements', accepted())).toBe(
      'Q313131\tP1891\tQ515151\tS854\t"https://talks.example/tides"\tS1476\ten:"Tide gauges: a call"\tS577\t+2031-05-06T00:00:00Z/11\n',
    );
    expect(write('quickstatements')).toBe('');
  });
});

test('Cypher values cannot end their string', () => {
  expect(cypherValue(`a'b\\c\nd`)).toBe("'a\\'b\\\\c\\u000ad'");
  const lines = write('cypher', sample('tide-call', HOSTILE)).trim().split('\n');
  expect(lines.filter((line) => !/^(?:CREATE|MERGE|MATCH) .*;$/.test(line))).toEqual([]);
});

test('the longest ending decides', () => {
  expect(serialisationOf('a.tei.xml')?.name).toBe('tei');
  expect(serialisationOf('a.nodes.csv')?.name).toBe('csv-nodes');
  expect(serialisationOf('a.txt')).toBeUndefined();
  expect(serialisationOf('a.txt', 'nt')?.name).toBe('n-triples');
});

describe('the site', () => {
  const files = (graph = sample(), quotes: 'full' | 'none' = 'full') =>
    new Map(
      [...siteFiles(graph, { base: 'https://talks.example/d/', quotes })].map(([path, pieces]) => [
        path,
        [...pieces].join(''),
      ]),
    );

  test('has three files for each entity and turn, and the files that find them', () => {
    const site = files();
    for (const end of ['html', 'ttl', 'jsonld'])
      for (const path of ['agent/ann-lee', 'event/tide-call/utterance/1', 'dataset'])
        expect(site.has(`${path}.${end}`)).toBe(true);
    for (const path of [
      'index.html',
      'ontology.html',
      'ontology.ttl',
      'shapes.ttl',
      'sitemap.xml',
      'robots.txt',
      '.htaccess',
      '_redirects',
      '_headers',
      'style.css',
    ])
      expect(site.has(path)).toBe(true);
    expect(site.get('sitemap.xml')).toContain('<loc>https://talks.example/d/agent/ann-lee.html</loc>');
  });

  test('links lead to files that are there', () => {
    const site = files();
    for (const [path, text] of site) {
      if (!path.endsWith('.html')) continue;
      for (const [, href = ''] of text.matchAll(/href="([^"#]+)"/g)) {
        if (/^https?:/.test(href)) continue;
        const target = decodeURI(new URL(href, `http://x/${encodeURI(path)}`).pathname.slice(1));
        expect(site.has(target), `${path} → ${href}`).toBe(true);
      }
    }
  });

  test('a harvester of catalogues finds the whole graph, its form and its licence', () => {
    const site = files();
    const store = parsed(site.get('dataset.ttl')!, 'text/turtle');
    const of = (subject: string, name: string): string[] =>
      store
        .filter((q) => q.subject.value === subject && q.predicate.value.endsWith(name))
        .map((q) => q.object.value);
    const nodes = of('https://talks.example/d/dataset', 'dcat#distribution');
    expect(nodes).toHaveLength(3);
    for (const node of nodes) {
      expect(of(node, '#type')).toEqual(['http://www.w3.org/ns/dcat#Distribution']);
      const [address = ''] = of(node, 'dcat#downloadURL');
      expect(site.has(address.slice('https://talks.example/d/'.length))).toBe(true);
      expect(of(node, 'dcat#mediaType')[0]).toMatch(/media-types\/(text\/turtle|application\/)/);
      expect(of(node, '/license')).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
    }
  });

  test('every node of the graph leads to a file that tells of it', () => {
    const site = files();
    const rules = site
      .get('_redirects')!
      .trim()
      .split('\n')
      .map((line) => line.split(' '));
    const root = 'https://talks.example';
    const target = (address: string): string | undefined => {
      for (const [from = '', to = ''] of rules) {
        const pattern = from
          .replace(/[.+?^$()|[\]\\{}]/g, '\\$&')
          .replace('*', '.+')
          .replace(':name', '([^/]+)');
        const [whole, name] = new RegExp(`^${pattern}$`).exec(address) ?? [];
        if (whole !== undefined) return to.replace(':name', name ?? ':name');
      }
      return undefined;
    };
    const nodes = new Set([...toQuads(sample(), { base: `${root}/d/` })].map((q) => q.subject.value));
    const lost = [...nodes].filter((node) => {
      const file = target(new URL(node).pathname)?.slice('/d/'.length);
      return node.startsWith(root) && !site.has(decodeURI(file ?? ''));
    });
    expect(lost).toEqual([]);
    const apache = [...site.get('.htaccess')!.matchAll(/RewriteRule \^(\(\?:.*\))\$ graph\.ttl/g)].map(
      (m) => m[1],
    );
    for (const path of ['statement/a.b.c', 'evidence/x', 'event/tide-call/mention/1-2', 'event/tide-call'])
      expect(path).toMatch(new RegExp(`^${apache[0]}$`));
  });

  test('text stays text, whatever people are called', () => {
    const name = `</script><script>alert(1)</script>"'<img src=x onerror=alert(1)>`;
    for (const [path, text] of files(sample('tide-call', name))) {
      if (!path.endsWith('.html')) continue;
      expect(text).not.toMatch(/<img|<script>/);
      expect(text.match(/<\/script>/g)).toHaveLength(1);
    }
  });

  test('no path leaves the folder', () => {
    const graph = sample();
    graph.entities[7]!.id = '../../etc/passwd';
    expect([...files(graph).keys()].filter((p) => p.split('/').includes('..') || p.startsWith('/'))).toEqual(
      [],
    );
  });

  test('withheld words are in no file', () => {
    for (const [path, text] of files(sample(), 'none')) expect(text, path).not.toContain('might join');
  });
});

test('the difference of two builds is what was added, removed and changed, with the words', () => {
  expect(diffGraphs(sample(), sample())).toEqual([]);
  const after = sample();
  const [removed] = after.statements.splice(0, 1);
  after.statements[0] = { ...after.statements[0]!, status: 'accepted' };
  expect(diffGraphs(sample(), after)).toMatchObject([
    {
      change: 'removed',
      id: removed!.id,
      sentence: 'Ann Lee is chair of Tide Board',
      quotes: [{ sign: '-', quote: 'I chair the Tide Board.' }],
    },
    {
      change: 'changed',
      id: 'norland.partyTo.gauge-treaty',
      fields: [['status', 'proposed', 'accepted']],
      quotes: [],
    },
  ]);
  expect(diffGraphs(after, sample())[0]).toMatchObject({ change: 'added', id: removed!.id });
});

test('TEI has no empty list and no date that is none', () => {
  const graph = sample();
  graph.entities = [];
  graph.mentions = [];
  graph.statements = [];
  graph.documents = graph.documents.map((d) => ({
    ...d,
    date: 'early May',
    source: 'a box in the attic',
    utterances: d.utterances.map(({ handovers: _, ...u }) => ({ ...u, speaker: null })),
  }));
  const text = write('tei', graph);
  expect(text).not.toMatch(/<list|<standOff|when=|target="a box/);
  expect(text).toContain('<date>early May</date><note>a box in the attic</note>');
  expect(text).toContain('The Tide Board might join');
});

test('words that only moved, or whose file has another name, are no difference', () => {
  const moved = sample();
  for (const s of moved.statements)
    for (const e of s.evidence) e.span = { start: e.span.start + 7, end: e.span.end + 7 };
  expect(diffGraphs(sample(), moved)).toEqual([]);
  expect(diffGraphs(sample('call-a'), sample('call-b'))).toEqual([]);
  const twice = sample();
  twice.statements[0]!.evidence.push({ ...twice.statements[0]!.evidence[0], span: { start: 0, end: 3 } });
  expect(diffGraphs(sample(), twice)).toMatchObject([{ change: 'changed', quotes: [{ sign: '+' }] }]);
});
