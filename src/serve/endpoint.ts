/** What the endpoint's parts share: its engines and limits, the formats it offers, and the headers of its answers. */
import { GRAPH_FORMATS, holdsGraphs } from '../query/formats.ts';
import type { Pool } from './pool.ts';

export interface Endpoint {
  pool: Pool;
  /** Prefixes that queries may use undeclared. */
  prefixes: Record<string, string>;
  maxRows: number;
  /** Answers longer than this many bytes are refused. */
  maxBytes: number;
}

/** Formats for triples. */
export const TRIPLE_FORMATS = GRAPH_FORMATS.filter(
  ({ mediaTypes }) => !holdsGraphs(mediaTypes[0]) || mediaTypes[0].endsWith('ld+json'),
);

export const headersOf = (mediaType: string): Record<string, string> => ({
  'content-type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
  vary: 'Accept',
  'cache-control': 'no-cache',
});
