/** N3's data factory under the RDF/JS types that the vocabularies use. */
import type { DataFactory as Factory } from '@rdfjs/types';
import { DataFactory } from 'n3';

export type { Literal, NamedNode, Quad, Term } from '@rdfjs/types';

const factory = DataFactory as unknown as Required<Factory>;

export const namedNode = factory.namedNode.bind(factory);
export const literal = factory.literal.bind(factory);
export const quad = factory.quad.bind(factory);
export const defaultGraph = factory.defaultGraph();
