/** The network of a small graph: nodes, edges, measures and positions that do not depend on chance. */
import { describe, expect, test } from 'vitest';
import type { Entity, KnowledgeGraph, Statement } from '../../src/model.ts';
import { layOut, toNetwork } from '../../src/network/network.ts';
import { startPosition } from '../../src/network/start.ts';

const entity = (id: string): Entity => ({
  id,
  type: 'Place',
  label: id.toUpperCase(),
  altLabels: [],
  exactMatch: [],
});
const edge = (subject: string, object: string | null, speakers = ['s']): Statement => ({
  id: `${subject}>${object}`,
  subject,
  predicate: 'competesWith',
  object,
  value: object === null ? 'all others' : null,
  qualifiers: {},
  polarity: 'affirmed',
  modality: 'fact',
  confidence: 1,
  status: 'proposed',
  evidence: speakers.map((speaker) => ({
    document: 'd',
    utterance: 'u0000',
    speaker,
    span: { start: 0, end: 1 },
    quote: 'x',
    rule: 't',
  })) as Statement['evidence'],
});
const graphOf = (ids: string[], statements: Statement[]): KnowledgeGraph => ({
  version: 1,
  documents: [],
  entities: ids.map(entity),
  mentions: [],
  statements,
});

// b joins two sides: a–b–c and b–d.
const star = graphOf(
  ['a', 'b', 'c', 'd'],
  [edge('a', 'b'), edge('b', 'c'), edge('b', 'd', ['s', 't', 's']), edge('a', null)],
);

describe('network', () => {
  test('has a node for every entity and an edge for every statement between two', () => {
    const network = toNetwork(star);
    expect(network.order).toBe(4);
    expect(network.edges()).toEqual(['a>b', 'b>c', 'b>d']);
    expect(network.getEdgeAttributes('b>d')).toMatchObject({ weight: 3, speakers: 2, polarity: 'affirmed' });
  });

  test('the node between two sides has the highest betweenness', () => {
    const nodes = Object.fromEntries(layOut(star).map((n) => [n.id, n]));
    expect(nodes.b).toMatchObject({ degree: 3 });
    // Directed paths through b: a→c and a→d, of the 3 × 2 ordered pairs of other nodes.
    expect(nodes.b!.betweenness).toBeCloseTo(2 / 6, 4);
    expect(nodes.c!.betweenness).toBe(0);
  });

  test('positions are equal in every run, finite, and no two nodes lie on one spot', () => {
    const ids = Array.from({ length: 60 }, (_, i) => `n${i}`);
    const ring = graphOf(
      ids,
      ids.map((id, i) => edge(id, ids[(i + 1) % ids.length]!)),
    );
    const nodes = layOut(ring);
    expect(layOut(ring)).toEqual(nodes);
    expect(nodes.every((n) => Number.isFinite(n.x) && Number.isFinite(n.y))).toBe(true);
    expect(new Set(nodes.map((n) => `${n.x},${n.y}`)).size).toBe(ids.length);
  });

  test('an empty graph and one without edges are laid out too', () => {
    expect(layOut(graphOf([], []))).toEqual([]);
    expect(layOut(graphOf(['a', 'b'], []))).toHaveLength(2);
  });

  test('starts lie in a disc of radius 100 and differ by id', () => {
    const points = ['a', 'b', 'ab', 'ba', ''].map(startPosition);
    expect(points.every(({ x, y }) => Math.hypot(x, y) <= 100)).toBe(true);
    expect(new Set(points.map((p) => p.x)).size).toBe(points.length);
  });
});
