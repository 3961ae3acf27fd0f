/** RDF text → quads, with N3's parser; faults come back as a message with their line. */
import { Parser } from 'n3';
import type { Message } from '../report.ts';
import type { Quad } from './terms.ts';

/** @param format a media type; Turtle, TriG, N-Triples and N-Quads are known. What stood before a fault is lost. */
export function parseRdf(
  path: string,
  text: string,
  format = 'text/turtle',
): { quads: Quad[]; messages: Message[] } {
  try {
    return {
      quads: new Parser({ format, baseIRI: 'file:///' }).parse(text) as unknown as Quad[],
      messages: [],
    };
  } catch (error) {
    const { message, context } = error as Error & { context?: { line?: number } };
    return {
      quads: [],
      messages: [
        {
          place: { path, ...(context?.line ? { line: context.line } : {}) },
          severity: 'error',
          rule: 'publish/syntax',
          reason: message.replace(/ on line \d+\.?$/, ''),
          hint: 'the file is not valid RDF; write it again with colloquy export',
        },
      ],
    };
  }
}
