/** The public API: everything a program needs to build, read, write and ask a Colloquy graph. Runs in Node and in a page. */
export { type Reading, readDocument } from './corpus/read.ts';
export { extract } from './extract/extract.ts';
export { graphJson, pageWithGraph, parseGraphJson } from './interchange.ts';
export { type Decision, parseDecisions } from './merge/decisions.ts';
export { mergeGraphs } from './merge/graphs.ts';
export { mergeExtractions } from './merge/merge.ts';
export type * from './model.ts';
export { layOut, type Network, toNetwork } from './network/network.ts';
export { type EntityTypeDefinition, entityTypes, type RelationDefinition, relations } from './ontology.ts';
export { type BuildOptions, type BuildResult, buildGraph } from './pipeline.ts';
export { type PublishOptions, prefixesOf, toQuads, toTurtle, turtlePieces } from './publish/index.ts';
export type { Answer, DataFile } from './query/engine.ts';
export { QueryProblem } from './query/problem.ts';
export type { Row } from './query/results.ts';
export { type AskOptions, openStore, type Store, type StoreOptions } from './query/store.ts';
export type { Term } from './query/terms.ts';
export { formatMessage, type Message } from './report.ts';
export { parseResources } from './resources.ts';
