/** The table of serialisations: extension, media type and writer of each. */
import type { KnowledgeGraph } from '../model.ts';
import { CSV_TABLES, csvPieces } from './csv.ts';
import { cypherPieces } from './cypher.ts';
import { written } from './engine.ts';
import { jsonldPieces } from './jsonld.ts';
import type { PublishOptions } from './options.ts';
import { prefixesFor } from './prefixes.ts';
import { quadParts } from './quads.ts';
import { quickStatements } from './quickstatements.ts';
import { teiPieces } from './tei.ts';
import { turtlePieces } from './turtle.ts';

export interface Serialisation {
  name: string;
  /** Endings of file names that choose it. */
  extensions: readonly string[];
  mediaType: string;
  label: string;
  pieces(graph: KnowledgeGraph, options: PublishOptions): Iterable<string>;
}

const lines = (mediaType: string, layers: boolean) => (graph: KnowledgeGraph, options: PublishOptions) =>
  written(quadParts(graph, { ...options, layers }), {
    mediaType,
    prefixes: prefixesFor(graph, options),
  });

export const SERIALISATIONS: readonly Serialisation[] = [
  { name: 'turtle', extensions: ['.ttl'], mediaType: 'text/turtle', label: 'Turtle', pieces: turtlePieces },
  {
    name: 'trig',
    extensions: ['.trig'],
    mediaType: 'application/trig',
    label: 'TriG, each layer a named graph',
    pieces: lines('application/trig', true),
  },
  {
    name: 'n-triples',
    extensions: ['.nt'],
    mediaType: 'application/n-triples',
    label: 'N-Triples',
    pieces: lines('application/n-triples', false),
  },
  {
    name: 'n-quads',
    extensions: ['.nq'],
    mediaType: 'application/n-quads',
    label: 'N-Quads, each layer a named graph',
    pieces: lines('application/n-quads', true),
  },
  {
    name: 'json-ld',
    extensions: ['.jsonld'],
    mediaType: 'application/ld+json',
    label: 'JSON-LD',
    pieces: jsonldPieces,
  },
  {
    name: 'tei',
    extensions: ['.tei.xml', '.tei', '.xml'],
    mediaType: 'application/tei+xml',
    label: 'TEI, ParlaMint style',
    pieces: teiPieces,
  },
  {
    name: 'quickstatements',
    extensions: ['.qs'],
    mediaType: 'text/plain',
    label: 'QuickStatements for Wikidata: accepted statements only',
    pieces: quickStatements,
  },
  {
    name: 'cypher',
    extensions: ['.cypher', '.cql'],
    mediaType: 'application/x-cypher-query',
    label: 'Cypher for Neo4j',
    pieces: cypherPieces,
  },
  ...CSV_TABLES.map((table) => ({
    name: `csv-${table}`,
    extensions: [`.${table}.csv`],
    mediaType: 'text/csv',
    label: `CSV of the ${table}`,
    pieces: (graph: KnowledgeGraph, options: PublishOptions) => csvPieces(table, graph, options),
  })),
];

/** The serialisation of a name (`turtle`, or an extension without its dot) or of a file's ending; undefined where none fits. */
export function serialisationOf(path: string, name?: string): Serialisation | undefined {
  if (name !== undefined)
    return SERIALISATIONS.find((s) => s.name === name || s.extensions.includes(`.${name}`));
  return SERIALISATIONS.flatMap((s) => s.extensions.map((end) => ({ s, end })))
    .filter(({ end }) => path.endsWith(end))
    .sort((a, b) => b.end.length - a.end.length)[0]?.s;
}
