/** Lines of the picture and two entities → the best evidenced chain between them; loaded when the first path is asked for. */
import Graph from 'graphology';
import dijkstra from 'graphology-shortest-path/dijkstra';
import type { Statement } from '../../src/model.ts';
import { isNaming, type Pair } from './pairs.ts';

export interface Hop {
  from: string;
  to: string;
  /** Strongest first; never empty. */
  statements: Statement[];
}

/** Length of a hop by the best thing said: plain facts are near, being named in one breath is far. */
function cost(statement: Statement): number {
  const said = isNaming(statement) ? 3 : 1;
  const denied = statement.polarity === 'denied' ? 1.5 : 0;
  const how = { fact: 0, claim: 0.3, hypothetical: 0.8 }[statement.modality];
  return said + denied + how + (1 - statement.confidence) * 0.5;
}

/** The cheapest chain of statements; null where the two are not connected. */
export function pathBetween(pairs: ReadonlyMap<string, Pair>, from: string, to: string): Hop[] | null {
  const graph = new Graph({ type: 'undirected' });
  const ranked = new Map<string, Statement[]>();
  for (const [key, { a, b, statements }] of pairs) {
    const best = [...statements].sort((p, q) => cost(p) - cost(q));
    ranked.set(key, best);
    graph.mergeNode(a);
    graph.mergeNode(b);
    graph.addEdgeWithKey(key, a, b, { weight: cost(best[0]!) });
  }
  if (!graph.hasNode(from) || !graph.hasNode(to)) return null;
  const nodes = dijkstra.bidirectional(graph, from, to, 'weight') as string[] | null;
  if (!nodes) return null;
  return nodes.slice(1).map((next, i) => ({
    from: nodes[i]!,
    to: next,
    statements: ranked.get(graph.edge(nodes[i]!, next)!)!,
  }));
}
