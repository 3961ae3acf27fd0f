/** What the editor completes: the prefixes, classes and properties of this graph, and the names of its things. */
import { signal } from '@preact/signals';
import type { KnowledgeGraph } from '../../src/model.ts';
import { COMMON_PREFIXES, shortened } from '../../src/query/prefixes.ts';
import type { Offer } from './editor.ts';
import { storeOf } from './store.ts';

export const offers = signal<readonly Offer[]>([]);
export const prefixes = signal<Record<string, string>>(COMMON_PREFIXES);
let prepared: KnowledgeGraph | null = null;

const TERMS = `SELECT ?term ?kind (COUNT(*) AS ?n) {
  { ?s ?term ?o BIND("property" AS ?kind) } UNION { ?s a ?term BIND("class" AS ?kind) }
} GROUP BY ?term ?kind ORDER BY DESC(?n)`;

const NAMES = `PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?thing (SAMPLE(?label) AS ?name) { ?thing skos:prefLabel ?label } GROUP BY ?thing LIMIT 5000`;

export async function prepareOffers(graph: KnowledgeGraph): Promise<void> {
  if (prepared === graph) return;
  prepared = graph;
  try {
    const store = await storeOf(graph);
    prefixes.value = store.prefixes;
    const terms = await store.select<'term' | 'kind'>(TERMS);
    const names = await store.select<'thing' | 'name'>(NAMES);
    const write = (iri: string) => shortened(iri, store.prefixes) ?? `<${iri}>`;
    offers.value = [
      ...terms.map(({ term, kind }): Offer => ({ label: write(term!.value), detail: kind!.value })),
      ...names.map(
        ({ thing, name }): Offer => ({ label: name!.value, detail: 'name', apply: write(thing!.value) }),
      ),
    ];
  } catch {
    // The first run of a query tells what is wrong; completion goes without the graph's terms until then.
    prepared = null;
  }
}
