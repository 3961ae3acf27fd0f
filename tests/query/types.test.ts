/** The library as a program sees it: types of its answers, held by the type check, and a running query stopped by a signal. */
import { expect, expectTypeOf, test } from 'vitest';
import {
  type Answer,
  openStore,
  QueryProblem,
  type Row,
  type Store,
  type Term,
  toQuads,
} from '../../src/index.ts';
import { nodeThread } from '../../src/node.ts';
import { ENDLESS } from '../serve/serving.ts';
import { corpus } from './corpus.ts';
import { bodies } from './fixture.ts';

test('rows have the variables asked for, each a term or not there', async () => {
  const store: Store = await openStore([bodies]);
  const rows = await store.select<'s' | 'label'>('SELECT ?s ?label { ?s skos:prefLabel ?label }');
  expectTypeOf(rows).toEqualTypeOf<Row<'s' | 'label'>[]>();
  expectTypeOf(rows[0]!.label).toEqualTypeOf<Term | undefined>();
  // @ts-expect-error: no such variable
  expect(rows[0]!.labels).toBeUndefined();
  const [first] = rows;
  if (first?.label?.termType === 'Literal') expectTypeOf(first.label.language).toBeString();
  expect(first?.s?.termType).toBe('NamedNode');

  expectTypeOf(store.ask).returns.resolves.toBeBoolean();
  expectTypeOf(store.answer).returns.resolves.toEqualTypeOf<Answer>();
  const [quad] = await store.construct('CONSTRUCT WHERE { ?s skos:prefLabel ?label }');
  expectTypeOf(quad!.subject.value).toBeString();
  expect(quad?.predicate.value).toBe('http://www.w3.org/2004/02/skos/core#prefLabel');
  store.close();
});

test('what publishing makes goes in as it is', async () => {
  const store = await openStore(toQuads(corpus));
  expect(await store.ask('ASK { ?statement rdf:subject/skos:prefLabel ?who }')).toBe(true);
});

test('a running query is stopped by its signal, and the store goes on', async () => {
  const store = await openStore([bodies], { thread: nodeThread });
  const signal = AbortSignal.timeout(300);
  await expect(store.select(ENDLESS, { signal })).rejects.toMatchObject({ name: 'TimeoutError' });
  expect(await store.ask('ASK { ?s ?p ?o }')).toBe(true);
  await expect(store.select('SELECT')).rejects.toBeInstanceOf(QueryProblem);
  store.close();
});
