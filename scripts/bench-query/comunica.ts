/** Comunica over an N3 store: the peer that our engine is timed beside. */
import { QueryEngine } from '@comunica/query-sparql';
import { Parser, Store } from 'n3';

export interface Peer {
  /** Rows of the answer (triples, each once, of a CONSTRUCT); undefined where the cap came first. */
  ask(query: string, capMilliseconds?: number): Promise<number | undefined>;
}

export function openComunica(ntriples: string[]): Peer {
  const store = new Store();
  for (const text of ntriples) store.addQuads(new Parser({ format: 'N-Triples' }).parse(text));
  const engine = new QueryEngine();
  const context = { sources: [store] };
  return {
    ask: async (query, cap = Number.POSITIVE_INFINITY) => {
      if (/\bCONSTRUCT\b/.test(query)) {
        const quads = await (await engine.queryQuads(query, context)).toArray();
        return new Set(quads.map((q) => `${q.subject.value} ${q.predicate.value} ${q.object.value}`)).size;
      }
      const rows = await engine.queryBindings(query, context);
      // Looked at row by row: a timer would wait for a join that never yields.
      const end = performance.now() + cap;
      return new Promise((resolve, reject) => {
        let count = 0;
        const timer = Number.isFinite(cap) ? setTimeout(stop, cap) : undefined;
        function stop() {
          rows.destroy();
          resolve(undefined);
        }
        rows.on('data', () => {
          count++;
          if (performance.now() > end) stop();
        });
        rows.on('error', reject);
        rows.on('end', () => {
          clearTimeout(timer);
          resolve(count);
        });
      });
    },
  };
}
