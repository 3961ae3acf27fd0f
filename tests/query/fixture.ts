/** The hand-written data that the tests of `query` and `serve` ask. */
import { readFileSync } from 'node:fs';
import type { DataFile } from '../../src/query/engine.ts';

const fixture = (name: string, mediaType: string): DataFile => ({
  name,
  mediaType,
  content: readFileSync(new URL(`../fixtures/query/${name}`, import.meta.url), 'utf8'),
});

/** Three bodies, each part of the next, and a rule that the first issued: 17 triples. */
export const bodies = fixture('bodies.ttl', 'text/turtle');
/** Two named graphs that share one of their triples, and one triple in none: 4 different triples. */
export const layers = fixture('layers.trig', 'application/trig');
