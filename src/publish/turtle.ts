/** KnowledgeGraph → Turtle that a person can read: grouped by subject, with prefixes and a line before each part. */
import type { KnowledgeGraph } from '../model.ts';
import { written } from './engine.ts';
import type { PublishOptions } from './options.ts';
import { parseRdf } from './parse.ts';
import { prefixesFor } from './prefixes.ts';
import { quadParts } from './quads.ts';

/** Pieces of a Turtle document; joined they are the file. @throws Error where `options.base` is no absolute IRI */
export function turtlePieces(graph: KnowledgeGraph, options: PublishOptions = {}): Generator<string> {
  return written(quadParts(graph, { ...options, layers: false }), {
    mediaType: 'text/turtle',
    prefixes: prefixesFor(graph, options),
    comments: options.comments ?? true,
  });
}

/** The same as one string. @throws Error where `options.base` is no absolute IRI */
export const toTurtle = (graph: KnowledgeGraph, options: PublishOptions = {}): string =>
  [...turtlePieces(graph, options)].join('');

/** N-Triples, an answer's for instance, as Turtle with those prefixes that it uses; subjects in order. Unchanged where it is no N-Triples. */
export function asTurtle(ntriples: string, prefixes: Readonly<Record<string, string>>): string {
  const lines = ntriples.split('\n').sort().join('\n');
  const { quads, messages } = parseRdf('answer', lines, 'application/n-triples');
  if (messages.length > 0) return ntriples;
  const used = Object.fromEntries(Object.entries(prefixes).filter(([, iri]) => ntriples.includes(`<${iri}`)));
  return [...written([{ title: '', quads }], { mediaType: 'text/turtle', prefixes: used })].join('');
}
