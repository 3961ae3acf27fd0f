/** The graph that is open → a store of its triples that answers SPARQL; made once per graph. */

import type { KnowledgeGraph } from '../../src/model.ts';
import { openStore, type Store } from '../../src/query/store.ts';
import { workerThread } from './thread.ts';

let current: { graph: KnowledgeGraph; store: Promise<Store> } | null = null;

/** The graph as Turtle, with the same names of things as on the command line. */
export async function turtleOf(graph: KnowledgeGraph): Promise<string> {
  const { toTurtle } = await import('../../src/publish/turtle.ts');
  return toTurtle(graph);
}

export function storeOf(graph: KnowledgeGraph): Promise<Store> {
  if (current?.graph === graph) return current.store;
  void current?.store.then((store) => store.close()).catch(() => {});
  const store = turtleOf(graph).then((content) =>
    openStore([{ name: 'graph.ttl', mediaType: 'text/turtle', content }], { thread: workerThread }),
  );
  current = { graph, store };
  store.catch(() => {
    current = null;
  });
  return store;
}
