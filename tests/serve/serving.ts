/** A server over the hand-written data, for the tests of `serve`. */
import { startServing } from '../../src/serve/start.ts';
import { bodies, layers } from '../query/fixture.ts';

export const EX = 'https://data.example/';

/** A product that no machine ends in the time of a test. */
export const ENDLESS =
  'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n0 ?o . ?p ?q ?r . ?s ?t ?u . ?v ?w ?x }';

export const serving = (options: Partial<Parameters<typeof startServing>[0]> = {}) =>
  startServing({
    files: [bodies, layers],
    dataset: '0'.repeat(64),
    host: '127.0.0.1',
    port: 0,
    cors: [],
    timeout: 60_000,
    maxRows: 1000,
    memory: 256,
    workers: 2,
    queue: 100,
    site: null,
    data: null,
    ...options,
  });
