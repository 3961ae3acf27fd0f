/** KnowledgeGraph → GEXF and GraphML of its network: positions, colours, sizes, weights and every attribute. */
import gexf from 'graphology-gexf';
import type { EntityType, KnowledgeGraph } from '../model.ts';
import { type EdgeAttributes, type Network, type NodeAttributes, toNetwork } from './network.ts';

type Drawn = NodeAttributes & { color: string; size: number };

/** Colours by type for tools that show none of their own (Okabe and Ito's palette, then shades of it). */
const COLOURS: Readonly<Record<EntityType, string>> = {
  Person: '#0072b2',
  Organisation: '#e69f00',
  StandardsBody: '#d55e00',
  Agreement: '#009e73',
  Legislation: '#cc79a7',
  Initiative: '#56b4e9',
  Technology: '#f0e442',
  Standard: '#7a5195',
  Place: '#999999',
  Event: '#444444',
  Publication: '#8c6d31',
};

/** `#0072b2` as `rgb(0,114,178)`: the form in which GEXF's readers give colours back. */
const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(',')})`;

const sizeOf = (mentions: number): number => Math.round((4 + 2 * Math.sqrt(mentions)) * 100) / 100;

/** XML 1.0 has no place for control characters and lone surrogates. */
const forXml = (text: string): string =>
  text.replace(/\p{Surrogate}|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\ufffd');

/** The network with texts that XML can carry, and a colour and size for each node. */
export function drawable(graph: KnowledgeGraph): Network {
  const source = toNetwork(graph);
  const network = source.nullCopy() as Network;
  const measures = new Map((graph.network ?? []).map((node) => [node.id, node]));
  source.forEachNode((key, attributes) => {
    const look = { color: rgb(COLOURS[attributes.type] ?? '#999999'), size: sizeOf(attributes.mentions) };
    const { degree, betweenness, community } = measures.get(key) ?? {};
    const known = degree === undefined ? {} : { degree, betweenness, community };
    network.addNode(forXml(key), {
      ...attributes,
      label: forXml(attributes.label),
      ...known,
      ...look,
    } as never);
  });
  source.forEachEdge((key, attributes, from, to) => {
    network.addEdgeWithKey(forXml(key), forXml(from), forXml(to), {
      ...attributes,
      statement: forXml(attributes.statement),
      predicate: forXml(attributes.predicate),
    });
  });
  return network;
}

/** GEXF 1.2 with `viz` positions, colours and sizes. */
export function toGexf(graph: KnowledgeGraph): string {
  return gexf.write(drawable(graph) as never, {
    version: '1.2',
    formatNode: (_key, { label, x, y, color, size, ...attributes }: Drawn) => ({
      label,
      attributes,
      viz: { x, y, color, size },
    }),
    formatEdge: (_key, { weight, predicate, ...attributes }: EdgeAttributes) => ({
      label: predicate,
      weight,
      attributes: { ...attributes, predicate },
    }),
  });
}

const escaped = (text: string): string => text.replace(/[&<>"\r\n\t]/g, (c) => `&#${c.charCodeAt(0)};`);

type Attributes = Record<string, string | number>;

const KINDS: Readonly<Record<string, string>> = { number: 'double', string: 'string' };

/**
 * GraphML with every attribute as typed data (graphology reads GraphML but has no writer of its own).
 * Keys are declared in order of first appearance, so that networkx, Gephi and yEd read numbers as numbers.
 */
export function toGraphml(graph: KnowledgeGraph): string {
  const network = drawable(graph);
  const nodes = network.mapNodes((key, attributes) => [key, attributes as unknown as Attributes] as const);
  const edges = network.mapEdges(
    (key, attributes, from, to) => [key, attributes as unknown as Attributes, from, to] as const,
  );
  const keys = [...keysOf('node', nodes), ...keysOf('edge', edges)];
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys.join('\n')}
<graph edgedefault="directed">
${nodes.map(([key, attributes]) => `<node id="${escaped(key)}">${dataOf('node', attributes)}</node>`).join('\n')}
${edges
  .map(
    ([key, attributes, from, to]) =>
      `<edge id="${escaped(key)}" source="${escaped(from)}" target="${escaped(to)}">${dataOf('edge', attributes)}</edge>`,
  )
  .join('\n')}
</graph>
</graphml>
`;
}

function keysOf(kind: string, items: readonly (readonly [string, Attributes, ...string[]])[]): string[] {
  const types = new Map<string, string>();
  for (const [, attributes] of items)
    for (const [name, value] of Object.entries(attributes))
      if (!types.has(name)) types.set(name, KINDS[typeof value] ?? 'string');
  return [...types].map(
    ([name, type]) => `<key id="${kind}-${name}" for="${kind}" attr.name="${name}" attr.type="${type}"/>`,
  );
}

const dataOf = (kind: string, attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => `<data key="${kind}-${name}">${escaped(String(value))}</data>`)
    .join('');
