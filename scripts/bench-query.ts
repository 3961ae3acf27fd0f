/**
 * How fast queries are answered, beside Comunica over an N3 store in the same run: `npx tsx scripts/bench-query.ts`.
 * `--million` takes a million triples instead of a hundred thousand; `--data DIR` asks the 25 questions of that graph too,
 * and, with `--million`, of a million triples made of copies of it. `--only questions` leaves the comparison out.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { QueryEngine } from '@comunica/query-sparql';
import { Parser, Store } from 'n3';
import { readQuestions } from '../src/cli/ask.ts';
import { Engine } from '../src/query/engine.ts';
import { COMMON_PREFIXES } from '../src/query/prefixes.ts';

const { values } = parseArgs({
  options: {
    million: { type: 'boolean' },
    data: { type: 'string' },
    only: { type: 'string' },
    runs: { type: 'string', default: '5' },
  },
});
const SIZE = values.million ? 1_000_000 : 100_000;
const RUNS = Number(values.runs);

/** Utterances of many calls, each naming bodies, as the graph has them: ten triples an utterance. */
function* corpus(triples: number): Generator<string> {
  const ex = (path: string) => `<https://bench.example/${path}>`;
  const say = (s: string, p: string, o: string) => `${ex(s)} <${p}> ${o} .\n`;
  const SKOS = 'http://www.w3.org/2004/02/skos/core#';
  const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
  for (let i = 0; i < 200; i++) {
    yield say(`agent/${i}`, TYPE, ex(i % 2 ? 'Body' : 'Person'));
    yield say(`agent/${i}`, `${SKOS}prefLabel`, `"Agent ${i}"@en`);
    if (i > 7) yield say(`agent/${i}`, 'http://www.w3.org/ns/org#subOrganizationOf', ex(`agent/${i >> 1}`));
  }
  for (let i = 0; i * 10 < triples; i++) {
    const u = `call/${i >> 7}/utterance/${i & 127}`;
    yield say(u, TYPE, ex('Utterance'));
    yield say(u, 'http://schema.org/isPartOf', ex(`call/${i >> 7}`));
    yield say(u, 'http://schema.org/spokenByCharacter', ex(`agent/${(i * 7) % 40}`));
    yield say(u, 'http://schema.org/position', `"${i & 127}"^^<http://www.w3.org/2001/XMLSchema#integer>`);
    yield say(u, 'http://schema.org/text', `"Utterance ${i} speaks of standard ${i % 911} at length"@en`);
    for (let j = 0; j < 5; j++)
      yield say(u, 'https://bench.example/mentions', ex(`agent/${(i * 13 + j * j * 17) % 200}`));
  }
}

const HEAD =
  'PREFIX b: <https://bench.example/> PREFIX schema: <http://schema.org/> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX org: <http://www.w3.org/ns/org#>';
const QUERIES: Record<string, string> = {
  label: 'SELECT ?x { ?x skos:prefLabel "Agent 77"@en }',
  join: 'SELECT ?u ?l { ?u b:mentions <https://bench.example/agent/77> ; schema:spokenByCharacter ?s . ?s skos:prefLabel ?l }',
  path: 'SELECT ?u ?whole { ?u schema:isPartOf <https://bench.example/call/3> ; b:mentions ?x . ?x org:subOrganizationOf+ ?whole }',
  group: 'SELECT ?s (COUNT(?u) AS ?n) { ?u schema:isPartOf ?c ; schema:spokenByCharacter ?s } GROUP BY ?s',
  optional:
    'SELECT ?u ?l { ?u schema:text ?t FILTER(REGEX(STR(?t), "standard 91[01]")) OPTIONAL { ?u schema:spokenByCharacter/skos:prefLabel ?l } }',
  construct:
    'CONSTRUCT { ?s b:spokeOf ?x } WHERE { ?u schema:spokenByCharacter ?s ; b:mentions ?x ; schema:position 7 }',
};

const ms = (began: number) => performance.now() - began;
const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1]!;
const timed = async (work: () => unknown): Promise<number> => {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const began = performance.now();
    await work();
    times.push(ms(began));
  }
  return median(times);
};
const print = (...cells: (string | number)[]) =>
  console.log(
    cells
      .map((cell, i) =>
        i === 0
          ? String(cell).padEnd(26)
          : (typeof cell === 'number' ? cell.toFixed(cell < 10 ? 1 : 0) : cell).padStart(12),
      )
      .join(''),
  );

if (values.only !== 'questions') await compare();
if (values.data) await askQuestions(values.data);

async function compare(): Promise<void> {
  const text = [...corpus(SIZE)].join('');
  let began = performance.now();
  const engine = new Engine();
  engine.load({ name: 'bench', mediaType: 'application/n-triples', content: text });
  const loading = ms(began);
  began = performance.now();
  const store = new Store(new Parser({ format: 'N-Triples' }).parse(text));
  const loadingN3 = ms(began);
  console.log(`${engine.size} triples, median of ${RUNS} runs after one to warm up, milliseconds`);
  print('query', 'Oxigraph', 'Comunica', 'ratio', 'rows');
  print('(load)', loading, loadingN3, loadingN3 / loading, '');
  const comunica = new QueryEngine();
  for (const [name, query] of Object.entries(QUERIES)) {
    const text = `${HEAD} ${query}`;
    const graph = query.startsWith('CONSTRUCT');
    const ours = () => {
      const { body } = engine.run({ query: text });
      return graph ? body.split('\n').length - 1 : JSON.parse(body).results.bindings.length;
    };
    const theirs = async () => {
      if (!graph) return (await (await comunica.queryBindings(text, { sources: [store] })).toArray()).length;
      const quads = await (await comunica.queryQuads(text, { sources: [store] })).toArray();
      return new Set(quads.map((q) => `${q.subject.value} ${q.predicate.value} ${q.object.value}`)).size;
    };
    const rows = ours();
    const others = await theirs();
    const [a, b] = [await timed(ours), await timed(theirs)];
    print(name, a, b, b / a, rows === others ? String(rows) : `${rows}≠${others}`);
  }
}

async function askQuestions(directory: string): Promise<void> {
  const turtle = readFileSync(join(directory, 'graph.ttl'), 'utf8');
  const small = new Engine();
  small.load({ name: 'graph.ttl', mediaType: 'text/turtle', content: turtle });
  const columns: [string, Engine][] = [[`${small.size}`, small]];
  if (values.million) {
    const large = copies(small);
    columns.push([String(large.size), large]);
  }
  console.log('\nquestions, median milliseconds warm, by number of triples');
  print('question', ...columns.map(([size]) => size), 'rows');
  for (const { name, query } of readQuestions()) {
    const cells: number[] = [];
    let rows = 0;
    for (const [, engine] of columns) {
      const ask = () => engine.run({ query, prefixes: COMMON_PREFIXES }).body;
      const answer = JSON.parse(ask());
      rows = answer.results?.bindings.length ?? 1;
      cells.push(await timed(ask));
    }
    print(name, ...cells, String(rows));
  }
}

/** The graph once more and once more, with other events and statements about the same people and bodies, up to a million triples. */
function copies(engine: Engine): Engine {
  const all = engine.dump(null, 'application/n-triples') ?? '';
  const large = new Engine();
  for (let i = 0; large.size < 1_000_000; i++) {
    const content =
      i === 0 ? all : all.replace(/\/(event|document|statement)\/([^/>]+)/g, `/$1/$2-copy-${i}`);
    large.load({ name: `copy ${i}`, mediaType: 'application/n-triples', content });
  }
  return large;
}
