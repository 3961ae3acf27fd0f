/** Names, media types and file endings of the formats that queries answer in and that data come in. */

export interface Format {
  /** As `--format` takes it. */
  name: string;
  /** As the engine and HTTP know it; the first is sent. */
  mediaTypes: [string, ...string[]];
  extensions: string[];
}

/** For SELECT and ASK. */
export const RESULT_FORMATS: Format[] = [
  { name: 'json', mediaTypes: ['application/sparql-results+json', 'application/json'], extensions: ['srj'] },
  {
    name: 'xml',
    mediaTypes: ['application/sparql-results+xml', 'application/xml', 'text/xml'],
    extensions: ['srx'],
  },
  { name: 'csv', mediaTypes: ['text/csv'], extensions: ['csv'] },
  { name: 'tsv', mediaTypes: ['text/tab-separated-values'], extensions: ['tsv'] },
];

/** For CONSTRUCT and DESCRIBE, and for data. */
export const GRAPH_FORMATS: Format[] = [
  { name: 'turtle', mediaTypes: ['text/turtle', 'application/x-turtle'], extensions: ['ttl'] },
  { name: 'ntriples', mediaTypes: ['application/n-triples', 'text/plain'], extensions: ['nt'] },
  { name: 'rdfxml', mediaTypes: ['application/rdf+xml'], extensions: ['rdf', 'owl'] },
  { name: 'jsonld', mediaTypes: ['application/ld+json'], extensions: ['jsonld'] },
  { name: 'trig', mediaTypes: ['application/trig'], extensions: ['trig'] },
  { name: 'nquads', mediaTypes: ['application/n-quads'], extensions: ['nq'] },
  { name: 'n3', mediaTypes: ['text/n3'], extensions: ['n3'] },
];

/** Media type of a data file by its ending; undefined where it is none of ours. */
export function dataFormat(path: string): string | undefined {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return GRAPH_FORMATS.find(({ extensions }) => extensions.includes(extension))?.mediaTypes[0];
}

/** Whether files of this media type may hold several graphs. */
export const holdsGraphs = (mediaType: string): boolean =>
  ['application/trig', 'application/n-quads', 'application/ld+json'].includes(mediaType);

export const isGraphFormat = (mediaType: string): boolean =>
  GRAPH_FORMATS.some(({ mediaTypes }) => mediaTypes.includes(mediaType));
