/** What every answer carries, and who may ask at all. */
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { Refusal } from './refusal.ts';

/** Everything from this site and nothing from elsewhere; WebAssembly for the query engine, blob: for workers and downloads. */
export const securityHeaders = (): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      workerSrc: ["'self'", 'blob:'],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
      objectSrc: ["'none'"],
    },
    // The server speaks plain HTTP: whoever puts TLS before it says so there.
    strictTransportSecurity: false,
    // Data may be read from other sites where --cors allows it.
    crossOriginResourcePolicy: false,
    xFrameOptions: 'DENY',
    referrerPolicy: 'no-referrer',
  });

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

export const isLoopback = (host: string): boolean =>
  LOOPBACK.test(host.includes(':') && !host.startsWith('[') ? `[${host}]` : host);

/**
 * A server on the loopback address answers only to its own names: a page elsewhere could otherwise have its name resolved to
 * 127.0.0.1 and read the data (DNS rebinding).
 */
export const ownNamesOnly = (): MiddlewareHandler => async (c, next) => {
  if (!LOOPBACK.test(c.req.header('host') ?? ''))
    throw new Refusal(403, 'this server answers to localhost only');
  await next();
};
