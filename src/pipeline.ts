/** The order of the rooms, once: sources → documents → mentions and claims → one knowledge graph. */
import { readDocument } from './corpus/read.ts';
import { extract } from './extract/extract.ts';
import { type Decision, vainDecisions } from './merge/decisions.ts';
import { mergeExtractions } from './merge/merge.ts';
import { ranked } from './merge/salience.ts';
import type { Extraction, KnowledgeGraph, Resources, Source } from './model.ts';
import { layOut } from './network/network.ts';
import type { Message } from './report.ts';

export interface BuildOptions {
  /** Called before each document and stage, for progress. */
  onProgress?: (done: number, total: number, what: string) => void;
  /** A reviewer's decisions (`parseDecisions`): statements accepted or rejected, entities that are one, names put right. */
  decisions?: readonly Decision[];
}

export interface BuildResult {
  graph: KnowledgeGraph;
  /** Every message of every room; one with severity `error` names a source that could not be read at all. */
  messages: Message[];
}

/** Reads, extracts, merges and lays out. Never throws on bad input: what cannot be read is left out and named in `messages`. */
export async function buildGraph(
  sources: Source[],
  resources: Resources,
  options: BuildOptions = {},
): Promise<BuildResult> {
  const messages: Message[] = [];
  const extractions: Extraction[] = [];
  for (const [i, source] of sources.entries()) {
    options.onProgress?.(i, sources.length, source.path);
    const reading = await readDocument(source);
    messages.push(...reading.messages);
    if (reading.document) extractions.push(extract(reading.document, resources));
  }
  options.onProgress?.(sources.length, sources.length, 'merging');
  const graph = mergeExtractions(extractions, resources, options.decisions);
  messages.push(...vainDecisions(graph, options.decisions ?? []));
  return { graph: ranked({ ...graph, network: layOut(graph) }), messages };
}
