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
  if (!response.ok)
    throw new QueryProblem('remote', `${endpoint} answers ${response.status}: ${firstLines(body)}`);
  return { form, mediaType: (response.headers.get('content-type') ?? mediaType).split(';')[0]!.trim(), body };
}

export const firstLines = (text: string): string =>
  text.trim().split('\n').slice(0, 3).join(' ').slice(0, 300);
