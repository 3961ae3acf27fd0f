/** Why a request is not answered, as status, text and headers; and the same for what the engine says. */
import { excerpt, type ProblemKind, type QueryProblem } from '../query/problem.ts';

/** Methods answered at /sparql, and everywhere else, as Allow names them. */
export const QUERIED = 'GET, HEAD, POST, OPTIONS';
export const READ = 'GET, HEAD, OPTIONS';

export class Refusal extends Error {
  readonly status: number;
  readonly headers: Record<string, string>;
  constructor(status: number, reason: string, headers: Record<string, string> = {}) {
    super(reason);
    this.status = status;
    this.headers = headers;
  }

  response(): Response {
    return new Response(`${this.message}\n`, {
      status: this.status,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...this.headers },
    });
  }
}

const STATUS: Record<ProblemKind, number> = {
  syntax: 400,
  refused: 403,
  time: 503,
  memory: 503,
  rows: 503,
  busy: 503,
  cancelled: 503,
  data: 500,
  remote: 502,
};

/** Seconds after which a client that found all engines busy may come again. */
const RETRY_AFTER = '2';

/** @param query for the line that the problem's place points into */
export function refusalOf(problem: QueryProblem, query = ''): Refusal {
  const { kind, message, place, hint } = problem;
  const where = place ? `line ${place.line}, column ${place.column}: ` : '';
  const text = [`${where}${message}`, excerpt(query, place), hint ? `hint: ${hint}` : '']
    .filter(Boolean)
    .join('\n');
  return new Refusal(STATUS[kind], text, kind === 'busy' ? { 'retry-after': RETRY_AFTER } : {});
}
