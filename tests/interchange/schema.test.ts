/** docs/graph.schema.json: graph.json conforms, and a graph that breaks the model does not. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { graphJson, parseGraphJson } from '../../src/interchange.ts';
import type { KnowledgeGraph, Resources } from '../../src/model.ts';
import { buildGraph } from '../../src/pipeline.ts';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const schema = JSON.parse(read('docs/graph.schema.json'));
const validate = new Ajv2020({ allowUnionTypes: true, allErrors: false }).compile(schema);
const faults = (value: unknown) =>
  validate(value) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);

const resources: Resources = { authority: [], countries: [], lexicons: {}, tagger: null };
const talk = `Reed Panel\n\nIda Moss 00:05\n\nWelcome. I'm Ida Moss from Delta Ferries Ltd. [laughter]\n\nKofi Mensah 01:10\n\nThank you, Ida. We met Delta Ferries Ltd in Oslo.\n`;

describe('graph.schema.json', () => {
  test('exports/graph.json conforms', () => {
    expect(faults(JSON.parse(read('exports/graph.json')))).toEqual([]);
  });

  test('a graph built without tables conforms', async () => {
    const { graph } = await buildGraph(
      [{ path: 'talk.txt', bytes: new TextEncoder().encode(talk) }],
      resources,
    );
    expect(graph.mentions.length).toBeGreaterThan(1);
    expect(faults(JSON.parse([...graphJson(graph)].join('')))).toEqual([]);
  });

  // biome-ignore lint/suspicious/noExplicitAny: a graph about to be broken has no type
  type Loose = Record<string, any>;
  const BREAKS: [what: string, spoil: (graph: Loose) => void][] = [
    ['another version', (g) => (g.version = 2)],
    ['no documents', (g) => delete g.documents],
    ['an unknown list', (g) => (g.triples = [])],
    ['a type that is none', (g) => (g.entities[0].type = 'Company')],
    ['an entity without label', (g) => delete g.entities[0].label],
    ['a span before the text', (g) => (g.mentions[0].span.start = -1)],
    ['a span of fractions', (g) => (g.mentions[0].span.end = 1.5)],
    ['a confidence above one', (g) => (g.mentions[0].confidence = 1.2)],
    ['an empty quote', (g) => (g.mentions[0].quote = '')],
    ['a hash that is none', (g) => (g.documents[0].sha256 = 'abc')],
    [
      'a note of unknown kind',
      (g) => g.documents[0].notes.push({ kind: 'x', span: { start: 0, end: 1 }, utterance: null }),
    ],
    ['a statement without evidence', (g) => (g.statements[0].evidence = [])],
    ['a polarity that is none', (g) => (g.statements[0].polarity = 'maybe')],
    ['a status that is none', (g) => (g.statements[0].status = 'checked')],
    ['an unknown qualifier', (g) => (g.statements[0].qualifiers.mood = 'glad')],
    ['evidence without a rule', (g) => delete g.statements[0].evidence[0].rule],
    ['a node without place', (g) => delete g.network[0].x],
  ];
  test.each(BREAKS)('refuses %s', (_what, spoil) => {
    const graph = structuredClone(parseGraphJson(read('exports/graph.json'))) as KnowledgeGraph & Loose;
    spoil(graph);
    expect(faults(graph)).not.toEqual([]);
  });
});
