/** What a publisher may choose: where names live, how many words leave, what is asserted, which RDF. */

/** Whole sentences, only the matched words of mentions with their positions, or positions and hashes. */
export type Quotes = 'full' | 'span' | 'none';
/** Plain triples for what is stated as fact, for what a reviewer accepted, or for nothing. */
export type Assert = 'facts' | 'accepted' | 'none';

/** A question of `data/questions/`, published with the data it is asked of. */
export interface ExampleQuery {
  name: string;
  title: string;
  description: string;
  /** SPARQL text, with its prefixes. */
  query: string;
}

/** A file of the whole graph: its path below the base, and IANA's media type. */
export interface Download {
  path: string;
  mediaType: string;
  label: string;
}

export interface PublishOptions {
  /** IRI that the names of things begin with. Default `https://example.org/colloquy/`. */
  base?: string;
  /** Default `full`. */
  quotes?: Quotes;
  /** Default `facts`. */
  assert?: Assert;
  /** 1.2 writes `rdf:reifies <<( s p o )>>` where 1.1 writes `rdf:subject`, `rdf:predicate`, `rdf:object`. Default 1.1. */
  rdf?: '1.1' | '1.2';
  /** Put each quad into the graph of its layer instead of the default graph. */
  layers?: boolean;
  /** Language tag of names and quotes. Default `en`. */
  language?: string;
  /** Title, licence (IRI or name) and rights holder of the dataset, where they are not those of its documents. */
  title?: string;
  licence?: string;
  rightsHolder?: string;
  /** Address of the recording by document id, for media fragments. */
  recordings?: Record<string, string>;
  /** ISO 8601 moment of the run; left out unless given, so that builds compare byte by byte. */
  generatedAt?: string;
  queries?: ExampleQuery[];
  /** Files of the whole graph that are published below the base beside its description. */
  downloads?: readonly Download[];
  /** Put a comment before each part of a Turtle file. Default true. */
  comments?: boolean;
}

export const DEFAULT_BASE = 'https://example.org/colloquy/';
