/** Data for the bench: calls made up in any number, and a graph made large by copies of itself. */
import { Engine } from '../../src/query/engine.ts';

const NT = 'application/n-triples';

/** Utterances of many calls, each naming bodies, as the graph has them: ten triples an utterance. */
export function* calls(triples: number): Generator<string> {
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

/** Queries of the made-up calls, by name. */
export const CALL_QUERIES: [string, string][] = Object.entries(QUERIES).map(([name, query]) => [
  name,
  `${HEAD} ${query}`,
]);

/** The graph once more and once more, with other events and statements about the same people and bodies, up to a number of triples. */
export function copies(ntriples: string, triples: number): { engine: Engine; text: string[] } {
  const engine = new Engine();
  const text: string[] = [];
  for (let i = 0; engine.size < triples; i++) {
    const content = copy(ntriples, i);
    engine.load({ name: `copy ${i}`, mediaType: NT, content });
    text.push(content);
  }
  return { engine, text };
}

const copy = (ntriples: string, i: number): string =>
  i === 0 ? ntriples : ntriples.replace(/\/(event|document|statement)\/([^/>]+)/g, `/$1/$2-copy-${i}`);

/** Two builds side by side, as `colloquy ask changes` loads them: so many triples in all, the later with one event more. */
export function builds(ntriples: string, triples: number): Engine {
  const engine = new Engine();
  const load = (graph: number, i: number) =>
    engine.load({
      name: `build ${graph}`,
      mediaType: NT,
      content: copy(ntriples, i),
      graph: `urn:colloquy:data:${graph}`,
    });
  const each = ntriples.split('\n').length - 1;
  const last = Math.max(0, Math.ceil(triples / 2 / each) - 1);
  for (let i = 0; i <= last; i++) for (const graph of [1, 2]) load(graph, i);
  load(2, last + 1);
  return engine;
}
