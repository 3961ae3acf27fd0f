/** The notation of terms, and how quads follow one another: what N3 reads back is what was written. */
import { DataFactory, Parser } from 'n3';
import { expect, it } from 'vitest';
import { written } from '../../src/publish/engine.ts';
import type { Quad } from '../../src/publish/terms.ts';

const { blankNode, defaultGraph, literal, namedNode, quad } = DataFactory;
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const PREFIXES = {
  ex: 'http://ex.org/a/',
  deep: 'http://ex.org/a/b#',
  odd: 'http://ex.org/id-',
  '': 'urn:x/',
};

const typed = (value: string, type: string) => literal(value, namedNode(XSD + type));

const OBJECTS = [
  ...['http://ex.org/a/name', 'http://ex.org/a/b#name', 'http://ex.org/id-7', 'http://ex.org/a/'].map(
    namedNode,
  ),
  ...['http://ex.org/a/dot.', 'http://ex.org/a/a..b', 'http://ex.org/a/-dash', 'http://ex.org/a/é'].map(
    namedNode,
  ),
  ...['http://ex.org/a/%41', 'http://ex.org/a/b/c', 'urn:x/1', 'urn:y', 'mailto:a@b.c'].map(namedNode),
  blankNode('b1'),
  ...['', '"', '\\', '\\"', 'a\nb\r\tc', '\u0000\u0008\u000c\u001f\u007f', '😀é', '"""', '@en'].map((t) =>
    literal(t),
  ),
  literal('so', 'de-ch'),
  ...['127', '-5', '+05', '1.', '1e5', 'x'].map((t) => typed(t, 'integer')),
  ...['1.5', '.5', '5.', '5'].map((t) => typed(t, 'decimal')),
  ...['1e5', '1.e5', '.5E-3', 'NaN', '1.0'].map((t) => typed(t, 'double')),
  ...['true', 'false', '1', 'TRUE'].map((t) => typed(t, 'boolean')),
  typed('2022-09-12', 'date'),
];

const nameless = (name: string): string => name.replace(/^_:(?:b\d+_)?/, '_:');
const keyOf = ({ subject, predicate, object, graph }: Quad): string =>
  JSON.stringify(
    [subject, predicate, object, graph].map((t) => [
      t.termType,
      nameless(t.termType === 'BlankNode' ? `_:${t.value}` : t.value),
      t.termType === 'Literal' ? [t.language, t.datatype.value] : '',
    ]),
  );

const text = (mediaType: string, quads: Quad[]): string =>
  [...written([{ title: 'part', quads }], { mediaType, prefixes: PREFIXES })].join('');

const graphs = [defaultGraph(), namedNode('http://ex.org/a/g'), namedNode('http://ex.org/a/g2')];
const subjects = [namedNode('http://ex.org/a/s'), blankNode('s'), namedNode('http://other.org/?q=1#x')];
const predicates = [
  'http://ex.org/a/p',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
  'http://ex.org/q',
].map(namedNode);

/** Every object once for each, with neighbours that change graph, subject and predicate in every combination. */
const triples = (where: typeof graphs): Quad[] =>
  OBJECTS.flatMap((object, i) =>
    Array.from({ length: 9 }, (_, j) =>
      quad(
        subjects[(i + (j % 3)) % 3]!,
        predicates[(j / 3) | 0]!,
        object,
        where[(i + j) % where.length]! as never,
      ),
    ),
  ) as unknown as Quad[];

it.each([
  ['text/turtle', [graphs[0]!]],
  ['application/n-triples', [graphs[0]!]],
  ['application/trig', graphs],
  ['application/n-quads', graphs],
])('%s is read back as it was written, term by term', (mediaType, where) => {
  const quads = triples(where);
  const back = new Parser({ format: mediaType }).parse(text(mediaType, quads)) as unknown as Quad[];
  expect(back.map(keyOf)).toEqual(quads.map(keyOf));
});

it('writes names with the prefix that fits, and bare numbers with their dot apart', () => {
  const s = namedNode('http://ex.org/a/s');
  const p = namedNode('http://ex.org/a/b#p');
  const turtle = text('text/turtle', [
    quad(s, p, typed('127', 'integer')),
    quad(s, p, namedNode('http://ex.org/id-7')),
    quad(s, namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type'), namedNode('urn:x/1')),
  ] as unknown as Quad[]);
  expect(turtle.split('\n\n')[1]).toBe('ex:s deep:p 127, odd:7 ;\n    a :1 .\n');
});

it('never lets an IRI end itself', () => {
  const line = text('application/n-triples', [
    quad(namedNode('urn:s'), namedNode('urn:p'), namedNode('urn:a> <urn:b> "x" .\n<urn:c')),
  ] as unknown as Quad[]);
  expect(line).toBe(
    '<urn:s> <urn:p> <urn:a\\u003E\\u0020\\u003Curn:b\\u003E\\u0020\\u0022x\\u0022\\u0020.\\u000A\\u003Curn:c> .\n',
  );
});

it('writes triple terms so that N3 reads them', () => {
  const inner = quad(namedNode('urn:a'), namedNode('urn:b'), literal('c "d"', 'en'));
  const quads = [quad(namedNode('urn:s'), namedNode('urn:p'), inner as never)] as unknown as Quad[];
  for (const mediaType of ['text/turtle', 'application/n-triples']) {
    const [back] = new Parser({ format: mediaType }).parse(text(mediaType, quads));
    expect((back!.object as unknown as typeof inner).equals(inner)).toBe(true);
  }
});

it('writes comments only between finished blocks', () => {
  const quads = triples([graphs[0]!]).slice(0, 30);
  const parts = [
    { title: 'one', quads: quads.slice(0, 10) },
    { title: 'empty', quads: [] },
    { title: 'two', quads: quads.slice(10) },
  ];
  const turtle = [...written(parts, { mediaType: 'text/turtle', prefixes: PREFIXES, comments: true })].join(
    '',
  );
  expect(turtle.match(/^# .*$/gm)).toEqual(['# one', '# two']);
  expect(new Parser().parse(turtle)).toHaveLength(30);
});
