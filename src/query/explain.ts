/** A query and a store → a text that tells why it answers as it does: how often each of its patterns matches by itself, and the time taken. */
import { printable } from '../report.ts';
import { patternsOf } from './patterns.ts';
import { declarePrefixes, shortened } from './prefixes.ts';
import { shapeOf } from './shape.ts';
import type { Store } from './store.ts';

/** @throws QueryProblem for a query that cannot be read; the signal's reason */
export async function explain(
  store: Store,
  query: string,
  { signal }: { signal?: AbortSignal } = {},
): Promise<string> {
  const began = performance.now();
  const { body, form } = await store.answer(query, { signal });
  const took = performance.now() - began;
  const lines: string[] = [];
  for (const pattern of patternsOf(declarePrefixes(query, store.prefixes).text)) {
    const [row] = await store.select<'n'>(`SELECT (COUNT(*) AS ?n) { ${pattern} }`, { signal });
    const short = pattern.replace(/<([^<>\s]+)>/g, (whole, iri) => shortened(iri, store.prefixes) ?? whole);
    lines.push(`${(row?.n?.value ?? '').padStart(9)}  ${printable(short)}`);
  }
  const prefixes = shapeOf(query).undeclared.filter((prefix) => store.prefixes[prefix]);
  return [
    `${store.size} triples`,
    prefixes.length > 0
      ? `prefixes taken as known: ${prefixes.map((p) => `${p}: <${store.prefixes[p]}>`).join(' ')}`
      : '',
    'how often each pattern matches by itself:',
    ...lines,
    `${form}: ${sizeOf(form, body)} in ${took.toFixed(1)} ms`,
    lines.some((line) => /^ +0 /.test(line))
      ? 'a pattern with 0 matches leaves the answer empty unless it is optional'
      : '',
  ]
    .filter(Boolean)
    .join('\n')
    .concat('\n');
}

function sizeOf(form: string, body: string): string {
  if (form === 'ASK') return 'yes or no';
  if (form === 'SELECT') return `${JSON.parse(body).results.bindings.length} rows`;
  return `${body.split('\n').length - 1} triples`;
}
