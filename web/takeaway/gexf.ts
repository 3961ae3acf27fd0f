/** Graph → GEXF for Gephi, with positions, sizes and colours as in the picture. */
import { write } from 'graphology-gexf';
import type { KnowledgeGraph } from '../../src/model.ts';
import { type EdgeAttributes, type NodeAttributes, toNetwork } from '../../src/network/network.ts';
import { version } from '../../src/version.ts';
import { typeLook } from '../palette.ts';

export function gexfOf(graph: KnowledgeGraph): string {
  return write(toNetwork(graph), {
    version: '1.3',
    creator: `Colloquy ${version}`,
    formatNode: (_: string, { label, type, x, y, mentions }: NodeAttributes) => ({
      label,
      attributes: { type, mentions },
      viz: { color: typeLook(type).light, x: String(x), y: String(y), size: String(3 + Math.sqrt(mentions)) },
    }),
    formatEdge: (
      _: string,
      { predicate, weight, polarity, modality, confidence, speakers }: EdgeAttributes,
    ) => ({
      label: predicate,
      weight,
      attributes: { polarity, modality, confidence, speakers },
    }),
  } as never);
}
