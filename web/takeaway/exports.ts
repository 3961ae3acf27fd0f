/** Formats that the publishing room writes, each fetched when first asked for. */
import type { KnowledgeGraph } from '../../src/model.ts';

interface Export {
  words: string;
  ending: string;
  mediaType: string;
  make: (graph: KnowledgeGraph) => Promise<string>;
}

export const EXPORTS: Export[] = [
  {
    words: 'Turtle (RDF)',
    ending: 'ttl',
    mediaType: 'text/turtle',
    make: async (graph) => (await import('../query/store.ts')).turtleOf(graph),
  },
];
