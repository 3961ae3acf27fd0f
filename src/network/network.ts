/** KnowledgeGraph → graphology network: one node an entity, one edge a statement between two entities; and its layout. */
import { MultiDirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import type { EntityType, KnowledgeGraph, NetworkNode, Statement } from '../model.ts';
import { startPosition } from './start.ts';

export interface NodeAttributes {
  label: string;
  type: EntityType;
  x: number;
  y: number;
  /** Number of mentions in the text. */
  mentions: number;
}

export interface EdgeAttributes {
  predicate: string;
  polarity: Statement['polarity'];
  modality: Statement['modality'];
  confidence: number;
  status: Statement['status'];
  /** Number of pieces of evidence. */
  weight: number;
  /** Distinct people who say so. */
  speakers: number;
  statement: string;
}

export type Network = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** The graph as graphology draws and measures it: an edge for each statement between two entities. Every entity is a node, so that the network counts what the graph counts. */
export function toNetwork(graph: Omit<KnowledgeGraph, 'network'> & { network?: NetworkNode[] }): Network {
  const network: Network = new MultiDirectedGraph();
  const mentions = new Map<string, number>();
  for (const { entity } of graph.mentions) mentions.set(entity, (mentions.get(entity) ?? 0) + 1);
  const placed = new Map((graph.network ?? []).map((node) => [node.id, node]));
  for (const entity of graph.entities) {
    const { x, y } = placed.get(entity.id) ?? startPosition(entity.id);
    network.addNode(entity.id, {
      label: entity.label,
      type: entity.type,
      x,
      y,
      mentions: mentions.get(entity.id) ?? 0,
    });
  }
  for (const statement of graph.statements) {
    const { subject, object } = statement;
    if (object === null || !network.hasNode(subject) || !network.hasNode(object)) continue;
    network.addEdgeWithKey(statement.id, subject, object, {
      predicate: statement.predicate,
      polarity: statement.polarity,
      modality: statement.modality,
      confidence: statement.confidence,
      status: statement.status,
      weight: statement.evidence.length,
      speakers: new Set(statement.evidence.map((e) => e.speaker)).size,
      statement: statement.id,
    });
  }
  return network;
}

/** ForceAtlas2 rounds; the sample is settled after about half as many. */
const ROUNDS = 600;

/**
 * Positions (ForceAtlas2 from seeded starts, then Noverlap), degree, normalised betweenness and Louvain community of every
 * entity, in the graph's order. Deterministic: starts hang on ids, and community detection draws from a fixed sequence.
 * Betweenness is left at 0 above 5,000 nodes, where Brandes' algorithm would take longer than the rest of a build.
 */
export function layOut(graph: Omit<KnowledgeGraph, 'network'>): NetworkNode[] {
  const network = toNetwork(graph);
  if (network.order === 0) return [];
  forceAtlas2.assign(network, {
    iterations: Math.max(50, Math.round(ROUNDS / (1 + network.order / 2000))),
    getEdgeWeight: pull,
    settings: {
      ...forceAtlas2.inferSettings(network),
      linLogMode: false,
      outboundAttractionDistribution: true,
      gravity: 1,
      scalingRatio: 12,
      edgeWeightInfluence: 1,
      barnesHutOptimize: network.order > 1000,
    },
  });
  spread(network);
  const communities = network.size > 0 ? louvain(network, { rng: fixedSequence(), getEdgeWeight: pull }) : {};
  const between = network.order <= 5000 ? betweenness(network) : {};
  return graph.entities.map(({ id }) => {
    const { x, y } = network.getNodeAttributes(id);
    return {
      id,
      x: round(x, 2),
      y: round(y, 2),
      degree: network.degree(id),
      betweenness: round(between[id] ?? 0, 5),
      community: communities[id] ?? 0,
    };
  });
}

/** What people say of two things draws them together; that somebody names something draws only a little. */
function pull(_: string, edge: { weight?: number; predicate?: string }): number {
  const quotes = Math.log2(Math.max(1, edge.weight ?? 1));
  return edge.predicate === 'mentions' || edge.predicate === 'addressed' ? 0.4 * (1 + quotes) : 2 + quotes;
}

/** Side of the square that the picture fills. */
const SIDE = 1000;

/** Scales to a fixed size, then moves discs apart by about the room that the explorer gives them. */
function spread(network: Network): void {
  const places = network.mapNodes((_, { x, y }) => [x, y] as const);
  const extent = (axis: 0 | 1) => {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const place of places) {
      least = Math.min(least, place[axis]);
      most = Math.max(most, place[axis]);
    }
    return most - least;
  };
  const scale = SIDE / (Math.max(extent(0), extent(1)) || 1);
  network.updateEachNodeAttributes((_, node) => ({ ...node, x: node.x * scale, y: node.y * scale }));
  const room = Math.min(1, Math.sqrt(200 / network.order));
  noverlap.assign(network, {
    maxIterations: network.order > 1000 ? 60 : 300,
    inputReducer: (id, { x, y }) => ({
      x,
      y,
      size: room * (8 + 3 * Math.sqrt(network.getNodeAttribute(id, 'mentions'))),
    }),
    settings: { margin: 8 * room, ratio: 1, expansion: 1.1 },
  });
}

const round = (value: number, digits: number): number =>
  Number((Number.isFinite(value) ? value : 0).toFixed(digits));

/** The mulberry32 generator (public domain, Tommy Ettinger) from a fixed seed. */
function fixedSequence(): () => number {
  let state = 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
