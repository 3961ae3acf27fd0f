/** KnowledgeGraph ⇄ graph.json: keys in a fixed order, one array element a line, so that two builds compare line by line. */
import type { Document, Entity, KnowledgeGraph, Mention, NetworkNode, Statement } from './model.ts';

const KEYS = {
  documents: [
    'id',
    'path',
    'format',
    'title',
    'date',
    'event',
    'host',
    'place',
    'source',
    'licence',
    'rightsHolder',
    'disclaimer',
    'sha256',
    'text',
    'utterances',
    'notes',
    'speakers',
  ] satisfies (keyof Document)[],
  entities: ['id', 'type', 'label', 'altLabels', 'exactMatch', 'partOf', 'merges'] as (keyof Entity)[],
  mentions: [
    'entity',
    'document',
    'utterance',
    'span',
    'quote',
    'type',
    'rule',
    'confidence',
    'nested',
    'heading',
  ] satisfies (keyof Mention)[],
  statements: [
    'id',
    'subject',
    'predicate',
    'object',
    'value',
    'qualifiers',
    'polarity',
    'modality',
    'confidence',
    'status',
    'evidence',
    'salience',
  ] satisfies (keyof Statement)[],
  network: ['id', 'x', 'y', 'degree', 'betweenness', 'community', 'salience'] satisfies (keyof NetworkNode)[],
} as const;

type Part = keyof typeof KEYS;

/** Pieces of graph.json in order; joined they are the file. Lone surrogates come out as `\udXXX` escapes, as JSON.stringify writes them. */
export function* graphJson(graph: KnowledgeGraph): Generator<string> {
  yield '{"version":1';
  for (const part of Object.keys(KEYS) as Part[]) {
    const items = graph[part];
    if (!items) continue;
    yield `,\n"${part}":[`;
    for (const [i, item] of items.entries()) yield (i === 0 ? '\n' : ',\n') + line(item, KEYS[part]);
    yield '\n]';
  }
  yield '}\n';
}

function line(item: object, order: readonly string[]): string {
  const known = order.filter((key) => (item as Record<string, unknown>)[key] !== undefined);
  const rest = Object.keys(item).filter((key) => !order.includes(key));
  return JSON.stringify(
    Object.fromEntries([...known, ...rest].map((key) => [key, (item as Record<string, unknown>)[key]])),
  );
}

/**
 * Reads graph.json.
 * @throws Error that says what is wrong where the text is no JSON or no graph of version 1
 */
export function parseGraphJson(text: string): KnowledgeGraph {
  let graph: unknown;
  try {
    graph = JSON.parse(text);
  } catch (error) {
    throw new Error(`not JSON: ${(error as Error).message}`);
  }
  if (typeof graph !== 'object' || graph === null || (graph as KnowledgeGraph).version !== 1)
    throw new Error('not a Colloquy graph: "version": 1 is missing');
  for (const part of ['documents', 'entities', 'mentions', 'statements'] as const)
    if (!Array.isArray((graph as KnowledgeGraph)[part]))
      throw new Error(`not a Colloquy graph: "${part}" is not a list`);
  return graph as KnowledgeGraph;
}

/**
 * The explorer's one-file page with a graph inside, for reading without a network.
 * @param template `single.html` of the built site
 */
export function pageWithGraph(template: string, graph: KnowledgeGraph): string {
  // `<` is written as an escape, so that no text of the graph can end the element.
  const json = [...graphJson(graph)].join('').replaceAll('<', '\\u003c');
  const at = template.lastIndexOf('</body>');
  return `${template.slice(0, at)}<script type="application/json" id="graph">${json}</script>${template.slice(at)}`;
}
