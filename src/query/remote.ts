/** A query to somebody else's SPARQL 1.1 Protocol endpoint → its answer as text. */
import type { Answer } from './engine.ts';
import { type RequestOptions, request } from './http.ts';
import { COMMON_PREFIXES, declarePrefixes } from './prefixes.ts';
import { QueryProblem } from './problem.ts';
import { shapeOf } from './shape.ts';

export type RemoteOptions = Pick<RequestOptions, 'credentials' | 'retries' | 'pause' | 'signal'> & {
  /** Wanted media type; JSON or N-Triples where absent. */
  mediaType?: string;
  prefixes?: Record<string, string>;
};

/** Sent as a form, which every server takes (Virtuoso hangs on a direct body). @throws QueryProblem */
export async function askEndpoint(
  endpoint: string,
  query: string,
  options: RemoteOptions = {},
): Promise<Answer> {
  const { form, refusal } = shapeOf(query);
  if (!form) throw new QueryProblem('refused', refusal ?? 'this is no query');
  const graph = form === 'CONSTRUCT' || form === 'DESCRIBE';
  const mediaType =
    options.mediaType ?? (graph ? 'application/n-triples' : 'application/sparql-results+json');
  const { text } = declarePrefixes(query, options.prefixes ?? COMMON_PREFIXES);
  const response = await request(endpoint, {
    ...options,
    method: 'POST',
    headers: { accept: mediaType, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ query: text }),
  });
  const body = await response.text();
  if (response.status === 400) await throwOwnComplaint(query, options.prefixes ?? COMMON_PREFIXES);
  if (!response.ok)
    throw new QueryProblem('remote', `${endpoint} answers ${response.status}: ${firstLines(body)}`);
  return { form, mediaType: (response.headers.get('content-type') ?? mediaType).split(';')[0]!.trim(), body };
}

/** Every server says in its own way what it dislikes: where our reader dislikes the query too, it says so with the place. */
async function throwOwnComplaint(query: string, prefixes: Record<string, string>): Promise<void> {
  const { Engine, startEngine } = await import('./engine.ts');
  await startEngine();
  try {
    new Engine().run({ query, prefixes });
  } catch (error) {
    if (error instanceof QueryProblem && error.kind === 'syntax') throw error;
  }
}

export const firstLines = (text: string): string =>
  text.trim().split('\n').slice(0, 3).join(' ').replace(/\s+/g, ' ').slice(0, 300);
