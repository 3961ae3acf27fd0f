/** A request to somebody's server: sent with credentials, sent again where the failure may pass. */
import { md5 } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { QueryProblem } from './problem.ts';

export interface Credentials {
  user?: string;
  password?: string;
  /** Sent as a bearer token, instead of user and password. */
  token?: string;
}

export interface RequestOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: string | URLSearchParams;
  credentials?: Credentials;
  /** How often a request that failed in passing (no connection, 429, 502, 503, 504) is sent again. Default 3. */
  retries?: number;
  /** First wait in milliseconds, doubled each time; a Retry-After of the server goes before it. Default 500. */
  pause?: number;
  signal?: AbortSignal;
}

const PASSING = new Set([429, 502, 503, 504]);
const LONGEST_PAUSE = 60_000;

/** @returns the last response, whatever its status. @throws QueryProblem `remote` where no connection came about */
export async function request(url: string, options: RequestOptions = {}): Promise<Response> {
  const { retries = 3, pause = 500, signal } = options;
  if (!URL.canParse(url) || !/^https?:/i.test(url))
    throw new QueryProblem('remote', `${url} is no address of a server`, {
      hint: 'for example http://127.0.0.1:8890/sparql',
    });
  for (let attempt = 0; ; attempt++) {
    let asked = pause * 2 ** attempt;
    try {
      const response = await authorized(url, options);
      if (!PASSING.has(response.status) || attempt >= retries) return response;
      asked = retryAfter(response.headers.get('retry-after')) ?? asked;
      await response.body?.cancel();
    } catch (error) {
      signal?.throwIfAborted();
      if (attempt >= retries) throw new QueryProblem('remote', `${url} does not answer: ${causeOf(error)}`);
    }
    await wait(Math.min(asked, LONGEST_PAUSE), signal);
  }
}

async function authorized(url: string, { credentials = {}, ...options }: RequestOptions): Promise<Response> {
  const { method = 'GET', headers, body, signal } = options;
  const send = (authorization?: string) =>
    fetch(url, {
      method,
      body,
      signal,
      headers: { ...headers, ...(authorization ? { authorization } : {}) },
    });
  if (credentials.token) return send(`Bearer ${credentials.token}`);
  const { user, password = '' } = credentials;
  if (user === undefined) return send();
  // The password leaves only where the server asks for it: hashed where it takes that.
  const first = await send();
  const challenge = first.headers.get('www-authenticate') ?? '';
  if (first.status !== 401) return first;
  await first.body?.cancel();
  if (/^digest /i.test(challenge)) return send(digest(challenge, method, new URL(url), user, password));
  return send(`Basic ${btoa(String.fromCharCode(...utf8ToBytes(`${user}:${password}`)))}`);
}

/** RFC 7616 with MD5 and qop=auth, as Virtuoso and Apache ask for it. */
function digest(challenge: string, method: string, url: URL, user: string, password: string): string {
  const field = (name: string) => new RegExp(`\\b${name}="?([^",]*)"?`, 'i').exec(challenge)?.[1];
  const hash = (text: string) => bytesToHex(md5(utf8ToBytes(text)));
  const realm = field('realm') ?? '';
  const nonce = field('nonce') ?? '';
  const uri = url.pathname + url.search;
  const cnonce = bytesToHex(crypto.getRandomValues(new Uint8Array(8)));
  const ha1 = hash(`${user}:${realm}:${password}`);
  const ha2 = hash(`${method}:${uri}`);
  const withQop = field('qop') !== undefined;
  const response = hash(
    withQop ? `${ha1}:${nonce}:00000001:${cnonce}:auth:${ha2}` : `${ha1}:${nonce}:${ha2}`,
  );
  const quoted = { username: user, realm, nonce, uri, response, opaque: field('opaque') };
  const parts = Object.entries(quoted).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${value}"`],
  );
  return `Digest ${[...parts, ...(withQop ? [`qop=auth, nc=00000001, cnonce="${cnonce}"`] : [])].join(', ')}`;
}

function retryAfter(value: string | null): number | undefined {
  if (!value || !/^\d+$/.test(value)) return undefined;
  return Number(value) * 1000;
}

function causeOf(error: unknown): string {
  const cause = (error as { cause?: { code?: string; message?: string } }).cause;
  return cause?.code ?? cause?.message ?? (error as Error).message;
}

function wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
