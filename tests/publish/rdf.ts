/** Reading back what was written, with parsers and canonical forms that are not the writer's. */
import { Parser } from 'n3';
import * as oxigraph from 'oxigraph';
import { canonize } from 'rdf-canonize';
import type { Quad, Term } from '../../src/publish/terms.ts';

const termOf = (term: Term): string => {
  if (term.termType === 'Literal')
    return JSON.stringify([
      term.value,
      (term.language ?? '').toLowerCase(),
      term.language ? '' : term.datatype.value,
    ]);
  if (term.termType === 'Quad') return `<<${lineOf(term as unknown as Quad)}>>`;
  return `<${term.value}>`;
};

/** A quad as a line that is equal where the quads are. */
export const lineOf = (q: Quad): string =>
  [q.subject, q.predicate, q.object, q.graph].map((t) => termOf(t as Term)).join(' ');

export const linesOf = (quads: Iterable<Quad>): string[] => [...quads].map(lineOf).sort();

export const parsed = (text: string, format: string): Quad[] =>
  new Parser({ format }).parse(text) as unknown as Quad[];

/** Read by Oxigraph's parser: a second opinion on the syntax. (Its store would turn xsd:nonNegativeInteger into xsd:integer.) */
export const byOxigraph = (text: string, format: string): Quad[] =>
  oxigraph.parse(text, { format }) as unknown as Quad[];

/** RDFC-1.0 form of quads. */
export const canonical = (quads: Iterable<Quad>): Promise<string> =>
  canonize(
    [...quads] as never,
    { algorithm: 'RDFC-1.0', format: 'application/n-quads' } as never,
  ) as Promise<string>;
