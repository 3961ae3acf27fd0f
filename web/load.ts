/** Where the graph comes from: inside this file, beside this page, `?graph=` of the same origin, or a file that the reader drops. */
import { parseGraphJson } from '../src/interchange.ts';
import type { KnowledgeGraph } from '../src/model.ts';
import { graph, loading, messages } from './state.ts';

/** Opens the graph that the page was given. */
export async function openGiven(): Promise<void> {
  const inside = document.getElementById('graph')?.textContent;
  if (inside) return openText(inside);
  const asked = new URLSearchParams(location.search).get('graph');
  const url = new URL(asked ?? 'graph.json', document.baseURI);
  if (url.origin !== location.origin)
    return fail(
      'The address asks for a graph of another site.',
      'Copy that graph.json beside this page, or drop it here.',
    );
  try {
    const response = await fetch(url);
    if (!response.ok) return fail(`There is no graph at ${url.pathname} (${response.status}).`, WELCOME);
    return openText(await response.text());
  } catch {
    return fail('The graph could not be fetched.', WELCOME);
  }
}

const WELCOME = 'Drop a graph.json or a transcript on this page, or choose a file.';

/** Reads graph.json. */
export function openText(text: string): void {
  try {
    open(parseGraphJson(text));
  } catch (error) {
    fail(`This file is no graph: ${(error as Error).message}.`, WELCOME);
  }
}

export function open(next: KnowledgeGraph): void {
  messages.value = [];
  graph.value = next;
  loading.value = { state: 'ready' };
  const title = titleOf(next);
  document.title = title ? `${title} · Colloquy` : 'Colloquy explorer';
}

export function fail(reason: string, hint: string): void {
  loading.value = { state: 'failed', reason, hint };
}

/** The title over the picture: the event's, or how many documents there are. */
export function titleOf({ documents }: KnowledgeGraph): string {
  if (documents.length === 0) return 'Empty graph';
  const first = documents.reduce((best, one) => (one.text.length > best.text.length ? one : best));
  const name = first.title ?? first.event ?? first.id;
  return documents.length === 1 ? name : `${name} and ${documents.length - 1} more`;
}
