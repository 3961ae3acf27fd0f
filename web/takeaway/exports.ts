/** Formats whose writers are fetched when they are first asked for. */
import type { KnowledgeGraph } from '../../src/model.ts';

interface Export {
  words: string;
  ending: string;
  mediaType: string;
  make: (graph: KnowledgeGraph) => Promise<string>;
}

export const EXPORTS: Export[] = [
  {
    words: 'GEXF for Gephi',
    ending: 'gexf',
    mediaType: 'application/xml',
    make: async (graph) => (await import('./gexf.ts')).gexfOf(graph),
  },
  {
    words: 'Turtle (RDF)',
    ending: 'ttl',
    mediaType: 'text/turtle',
    make: async (graph) => (await import('../../src/publish/turtle.ts')).toTurtle(graph),
  },
];
