/** Documents built apart and merged are the documents built together: as graphs in every byte, as RDF but for what is derived of the whole. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { mergeGraphs } from '../../src/merge/graphs.ts';
import { mergeExtractions } from '../../src/merge/merge.ts';
import type { Extraction, KnowledgeGraph, Resources, Statement } from '../../src/model.ts';
import { loadResources } from '../../src/node.ts';
import { buildGraph } from '../../src/pipeline.ts';
import { toQuads } from '../../src/publish/index.ts';
import type { Quad } from '../../src/publish/terms.ts';
import { dialogue } from '../extract/documents.ts';
import { canonical, lineOf } from './rdf.ts';

let resources: Resources;
beforeAll(async () => {
  resources = await loadResources();
});

/** Two talks that share speakers, a statement, a title worded twice, a body whose parts and wholes are named apart, and a dispute. */
const TALKS: readonly (readonly [string, string])[][] = [
  [
    [
      'Astrid Holm',
      'I am the director of the Fjord Council. Norway signed the Fjord Safety Agreement. ISO/IEC JTC 1/SC 42 met in Oslo. I agree with Ravi Menon.',
    ],
    ['Ravi Menon', 'Thank you, Astrid. India is party to the Fjord Safety Agreement.'],
  ],
  [
    [
      'Ravi Menon',
      'India is not party to the Fjord Safety Agreement. Norway signed the Fjord Safety Agreement, and the International Organization for Standardization wrote to the Fjord Council.',
    ],
    [
      'Astrid Holm',
      'I am the Director of the Fjord Council. Perhaps Norway signed the Fjord Safety Agreement.',
    ],
  ],
  [
    ['Lena Ek', 'The Fjord Council wrote to JTC 1. Norway signed the Fjord Safety Agreement.'],
    ['Astrid Holm', 'I disagree with Lena Ek.'],
  ],
];
const extractions = (): Extraction[] =>
  TALKS.map((turns, i) => extract(dialogue(turns, `talk-${i}`), resources));
const together = (parts: Extraction[]): KnowledgeGraph => mergeExtractions(parts, resources);
const apart = (parts: Extraction[]): KnowledgeGraph[] => parts.map((part) => together([part]));

const digest = async (quads: Iterable<Quad>): Promise<string> =>
  createHash('sha256')
    .update(await canonical(quads))
    .digest('hex');

describe('graphs', () => {
  test('built apart and merged, in either order, are those built together', () => {
    const whole = together(extractions());
    expect(whole.statements.some((s) => new Set(s.evidence.map((e) => e.document)).size === 3)).toBe(true);
    expect(mergeGraphs(apart(extractions()), resources)).toEqual(whole);
    expect(mergeGraphs(apart(extractions()).reverse(), resources)).toEqual(whole);
  });

  test('merged in two steps are those built together, the order of entities apart', () => {
    const [a, b, c] = apart(extractions());
    const sorted = ({ entities, ...rest }: KnowledgeGraph) => ({
      ...rest,
      entities: [...entities].sort((x, y) => (x.id < y.id ? -1 : 1)),
    });
    const whole = sorted(together(extractions()));
    expect(sorted(mergeGraphs([mergeGraphs([a!, b!], resources), c!], resources))).toEqual(whole);
    expect(sorted(mergeGraphs([a!, mergeGraphs([b!, c!], resources)], resources))).toEqual(whole);
  });

  test('the canonical form of their RDF is the same', async () => {
    const whole = await digest(toQuads(together(extractions())));
    expect(await digest(toQuads(mergeGraphs(apart(extractions()), resources)))).toBe(whole);
  });

  test('what a reviewer decided stays; where two disagree the statement is open', () => {
    const [a, b] = apart(extractions());
    const shared = a!.statements.find((s) => b!.statements.some(({ id }) => id === s.id))!;
    const decide = (graph: KnowledgeGraph, status: Statement['status']): KnowledgeGraph => ({
      ...graph,
      statements: graph.statements.map((s) => (s.id === shared.id ? { ...s, status } : s)),
    });
    const merged = (...graphs: KnowledgeGraph[]) =>
      mergeGraphs(graphs, resources).statements.find((s) => s.id === shared.id)!.status;
    expect(merged(decide(a!, 'accepted'), b!)).toBe('accepted');
    expect(merged(a!, decide(b!, 'rejected'))).toBe('rejected');
    expect(merged(decide(a!, 'accepted'), decide(b!, 'rejected'))).toBe('proposed');
  });

  test('the two shipped transcripts', async () => {
    const sources = ['harbour-wg-call-2024-03-05.vtt', 'oxford-2022-09-12-minutes.txt'].map((name) => ({
      path: name,
      bytes: new Uint8Array(readFileSync(`data/transcripts/${name}`)),
    }));
    const build = async (...chosen: typeof sources) => {
      const { network: _, ...graph } = (await buildGraph(chosen, resources)).graph;
      return { ...graph, statements: graph.statements.map(({ salience: _, ...s }) => s) };
    };
    const parts = [await build(sources[0]!), await build(sources[1]!)];
    expect(mergeGraphs(parts, resources)).toEqual(await build(...sources));
  });
});

describe('RDF files put together', () => {
  const CLAIM = 'http://schema.org/Claim';
  const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
  /** What says something of the whole and so is made anew where graphs are merged: the description of the dataset, joint confidence, plain triples. */
  const lasting = (quads: readonly Quad[]): Quad[] => {
    const claims = new Set(
      quads.filter((q) => q.predicate.value === TYPE && q.object.value === CLAIM).map((q) => q.subject.value),
    );
    return quads.filter(
      ({ subject, predicate, graph }) =>
        !/^https:\/\/example\.org\/colloquy\/dataset(?:\/|$)/.test(subject.value) &&
        !(claims.has(subject.value) && predicate.value.endsWith('#taConfidence')) &&
        !graph.value.endsWith('/asserted'),
    );
  };
  const layered = (graph: KnowledgeGraph) => [...toQuads(graph, { layers: true })];

  test('are the same graph, but for what is derived of the whole', async () => {
    const parts = extractions().slice(0, 1).concat(extractions().slice(2));
    // A graph holds a triple once, however many files say it.
    const united = new Map(
      apart(parts)
        .flatMap(layered)
        .map((q) => [lineOf(q), q]),
    );
    expect(await digest(lasting([...united.values()]))).toBe(await digest(lasting(layered(together(parts)))));
  });
});
