/**
 * How fast queries are answered, beside Comunica over an N3 store in the same run: `npx tsx scripts/bench-query.ts`.
 * `--million` takes a million triples instead of a hundred thousand; `--data DIR` asks the 25 questions of that graph too,
 * and, with `--million`, of a million triples made of copies of it, and times the program's start over it. `--only PART`
 * does `start`, `calls` or `questions` alone. Comunica is given up on a question after `--cap` seconds,
 * and with `--cap 0` not asked the questions.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readQuestions } from '../src/cli/ask.ts';
import { Engine } from '../src/query/engine.ts';
import { COMMON_PREFIXES } from '../src/query/prefixes.ts';
import { openComunica, type Peer } from './bench-query/comunica.ts';
import { builds, CALL_QUERIES, calls, copies } from './bench-query/made.ts';
import { timeStarts } from './bench-query/start.ts';
import { print, timed } from './bench-query/timing.ts';

const { values } = parseArgs({
  options: {
    million: { type: 'boolean' },
    data: { type: 'string' },
    only: { type: 'string' },
    runs: { type: 'string', default: '7' },
    cap: { type: 'string', default: '10' },
  },
});
const MILLION = 1_000_000;
const RUNS = Number(values.runs);
const CAP = Number(values.cap) * 1000;
const wanted = (part: string) => (values.only ?? part) === part;

if (values.data && wanted('start')) await timeStarts(values.data, RUNS);
if (wanted('calls')) await askCalls(values.million ? MILLION : MILLION / 10);
if (values.data && wanted('questions')) await askQuestions(values.data);

async function askCalls(triples: number): Promise<void> {
  const text = [...calls(triples)].join('');
  const engine = new Engine();
  const loading = await timed(1, () =>
    engine.load({ name: 'bench', mediaType: 'application/n-triples', content: text }),
  );
  let peer: Peer | undefined;
  const theirLoading = await timed(1, () => {
    peer = openComunica([text]);
  });
  console.log(`\n${engine.size} triples, median of ${RUNS} runs after one to warm up, milliseconds`);
  print('query', 'Oxigraph', 'Comunica', 'ratio', 'rows');
  print('(load)', loading, theirLoading, theirLoading / loading, '');
  for (const [name, query] of CALL_QUERIES) {
    const [rows, theirRows] = [rowsOf(engine, query), await peer!.ask(query)];
    const ours = await timed(RUNS, () => rowsOf(engine, query));
    const theirs = await timed(RUNS, () => peer!.ask(query));
    print(name, ours, theirs, theirs / ours, rows === theirRows ? String(rows) : `${rows}≠${theirRows}`);
  }
}

async function askQuestions(directory: string): Promise<void> {
  const small = new Engine();
  small.load({
    name: 'graph.ttl',
    mediaType: 'text/turtle',
    content: readFileSync(join(directory, 'graph.ttl'), 'utf8'),
  });
  const ntriples = small.dump(null, 'application/n-triples') ?? '';
  await ask(small, builds(ntriples, 0), [ntriples]);
  if (!values.million) return;
  const { engine, text } = copies(ntriples, MILLION);
  await ask(engine, builds(ntriples, MILLION), text);
}

/** The question about two builds goes to two builds, which Comunica is not given: they are no N-Triples. */
async function ask(engine: Engine, two: Engine, ntriples: string[]): Promise<void> {
  console.log(
    `\nquestions over ${engine.size} triples, milliseconds, median of ${RUNS} runs after one to warm up`,
  );
  print('question', 'Oxigraph', 'Comunica', 'ratio', 'rows');
  // Ours first, all of them: the other store would stand in the way of the collector of garbage.
  const answers: { name: string; query: string; rows: number; ours: number }[] = [];
  for (const { name, query } of readQuestions()) {
    const asked = name === 'changes' ? two : engine;
    const rows = rowsOf(asked, query);
    answers.push({ name, query, rows, ours: await timed(RUNS, () => rowsOf(asked, query)) });
  }
  const peer = CAP > 0 ? openComunica(ntriples) : undefined;
  for (const { name, query, rows, ours } of answers) {
    if (!peer || name === 'changes') print(name, ours, '', '', String(rows));
    else print(name, ours, ...(await askPeer(peer, query, ours, rows)));
  }
}

/** Comunica's time, how many times ours it is, and the rows of both. */
async function askPeer(
  peer: Peer,
  query: string,
  ours: number,
  rows: number,
): Promise<[number | string, number | string, string]> {
  let theirRows: number | undefined;
  const first = await timed(1, async () => {
    theirRows = await peer.ask(query, CAP);
  });
  if (theirRows === undefined) return [`>${CAP}`, `>${Math.floor(CAP / ours)}`, String(rows)];
  // What takes seconds is not waited for so often.
  const theirs = first > 2000 ? first : await timed(RUNS, () => peer.ask(query, CAP));
  return [theirs, theirs / ours, rows === theirRows ? String(rows) : `${rows}≠${theirRows}`];
}

/** Rows of a table, triples of a graph. */
function rowsOf(engine: Engine, query: string): number {
  const { body, form } = engine.run({ query, prefixes: COMMON_PREFIXES });
  return form === 'CONSTRUCT' ? body.split('\n').length - 1 : JSON.parse(body).results.bindings.length;
}
