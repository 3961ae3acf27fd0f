/** A query's text → its answer, one at a time, with a way to stop it. */
import { signal } from '@preact/signals';
import { QueryProblem } from '../../src/query/problem.ts';
import { type ResultTable, readBoolean, readTable } from '../../src/query/results.ts';
import { shapeOf } from '../../src/query/shape.ts';
import type { Quad } from '../../src/query/terms.ts';
import { announcement, graph } from '../state.ts';
import { count } from '../words.ts';
import { storeOf } from './store.ts';

export type AnswerState =
  | { state: 'none' }
  | { state: 'running' }
  | { state: 'failed'; reason: string; hint: string }
  | { state: 'table'; table: ResultTable; took: number; prefixes: Record<string, string> }
  | { state: 'yes-no'; yes: boolean; took: number }
  | { state: 'triples'; quads: Quad[]; took: number; prefixes: Record<string, string> };

export const answer = signal<AnswerState>({ state: 'none' });
export const running = signal(false);

/** Rows beyond which a page is no place to read them. */
const MAX_ROWS = 50_000;

let stop: AbortController | null = null;

export function cancel(): void {
  stop?.abort(new QueryProblem('cancelled', 'it was cancelled'));
}

export async function run(query: string): Promise<void> {
  if (!graph.value) return;
  cancel();
  const mine = new AbortController();
  stop = mine;
  running.value = true;
  answer.value = { state: 'running' };
  try {
    const result = await ask(query, mine.signal);
    if (stop === mine) settle(result);
  } catch (error) {
    if (stop === mine) settle(failure(error));
  }
}

function settle(result: AnswerState): void {
  running.value = false;
  stop = null;
  answer.value = result;
  announcement.value = sayResult(result);
}

async function ask(query: string, signal: AbortSignal): Promise<AnswerState> {
  const store = await storeOf(graph.value!);
  const began = performance.now();
  const { form } = shapeOf(query);
  const took = () => Math.round(performance.now() - began);
  const { prefixes } = store;
  if (form === 'CONSTRUCT' || form === 'DESCRIBE')
    return {
      state: 'triples',
      quads: await store.construct(query, { signal, maxRows: MAX_ROWS }),
      took: took(),
      prefixes,
    };
  const { body } = await store.answer(query, {
    signal,
    maxRows: MAX_ROWS,
    mediaType: 'application/sparql-results+json',
  });
  if (form === 'ASK') return { state: 'yes-no', yes: readBoolean(body), took: took() };
  return { state: 'table', table: readTable(body), took: took(), prefixes };
}

function failure(error: unknown): AnswerState {
  if (!(error instanceof QueryProblem))
    return { state: 'failed', reason: String((error as Error)?.message ?? error), hint: '' };
  const place = error.place ? `Line ${error.place.line}, column ${error.place.column}: ` : '';
  return { state: 'failed', reason: place + error.message, hint: error.hint ?? '' };
}

function sayResult(result: AnswerState): string {
  if (result.state === 'table') return count(result.table.rows.length, 'row');
  if (result.state === 'triples') return count(result.quads.length, 'triple');
  if (result.state === 'yes-no') return result.yes ? 'Yes' : 'No';
  return result.state === 'failed' ? result.reason : '';
}
