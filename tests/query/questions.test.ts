/** The 25 questions: on a corpus made by hand, answers read off it; on the texts we ship, facts that the texts state. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readQuestions } from '../../src/cli/ask.ts';
import { dataDirectory, loadResources } from '../../src/node.ts';
import { buildGraph } from '../../src/pipeline.ts';
import { toQuads } from '../../src/publish/quads.ts';
import { Engine } from '../../src/query/engine.ts';
import { bindParameters } from '../../src/query/question.ts';
import { readTable } from '../../src/query/results.ts';
import { openStore } from '../../src/query/store.ts';
import { native, type Quad, writtenQuad } from '../../src/query/terms.ts';
import { corpus } from './corpus.ts';

const questions = new Map(readQuestions().map((question) => [question.name, question]));

function engineOf(...graphs: [quads: Iterable<unknown>, name?: string][]): Engine {
  const engine = new Engine();
  for (const [quads, graph] of graphs)
    engine.load({
      name: 'quads',
      mediaType: 'application/n-triples',
      content: [...(quads as Iterable<Quad>)].map(writtenQuad).join(''),
      graph,
    });
  return engine;
}

/** Rows as values, in the order of the columns. */
function ask(engine: Engine, name: string, values: Record<string, string> = {}) {
  const { variables, rows } = readTable(
    engine.run({ query: bindParameters(questions.get(name)!, values) }).body,
  );
  return rows.map((row) => variables.map((variable) => native(row[variable])));
}

test('there are 25, numbered, and each runs as it stands', async () => {
  expect([...questions.values()].map(({ number }) => number)).toEqual(
    Array.from({ length: 25 }, (_, i) => i + 1),
  );
  const store = await openStore([]);
  for (const { query, title, explanation } of questions.values()) {
    expect(title).toMatch(/\?$/);
    expect(explanation.length).toBeGreaterThan(20);
    await store.select(query);
  }
});

describe('a corpus made by hand', () => {
  const GPP = '3rd Generation Partnership Project';
  const YES = 'Port Board is part of Sea League';
  const NO = 'Port Board is not part of Sea League';
  const engine = engineOf([toQuads(corpus)]);

  test.each<[string, Record<string, string>, unknown[][]]>([
    [
      'bodies-by-speaker',
      {},
      [
        ['Ada', GPP, 0, '3GPP'],
        ['Bo', GPP, 1, '3GPP'],
        ['Eve', GPP, 1, '3GPP'],
      ],
    ],
    [
      'agreements',
      { party: 'Sea League' },
      [['Tide Pact', 'affirmed', 'hypothetical', 'Bo', 'Sea League may join the Tide Pact']],
    ],
    ['agreements', { party: 'Port Board' }, []],
    [
      'disagreements',
      {},
      [
        ['Ada', 'agreesWith', 'Bo', null, 'I agree with Bo'],
        ['Eve', 'disagreesWith', 'Bo', 'the League', 'I disagree with Bo'],
      ],
    ],
    ['contested', {}, [['Port Board is part of Sea League', 'Bo', 'Bo', YES, NO]]],
    [
      'participants',
      {},
      [
        ['lamps', 'Ada', 'speaker', null, null],
        ['lamps', 'Bo', 'speaker', 'clerk', 'Port Board'],
        ['tides', 'Bo', 'speaker', 'clerk', 'Sea League'],
        ['tides', 'Eve', 'speaker', null, null],
      ],
    ],
    ['roll-up', { body: 'Port Board' }, [['Port Board', 'Sea League']]],
    ['unevidenced', {}, []],
    [
      'first-use',
      { phrase: 'Tide-Ready' },
      [
        ['2021-03-01', 'Bo', 1, 1],
        ['2023-05-02', 'Eve', 1, 1],
      ],
    ],
    [
      'speaking-time',
      {},
      [
        ['Bo', 'speaker', 'Port Board', 3, 2],
        ['Ada', 'speaker', null, 2.5, 3],
        ['Eve', 'speaker', null, 1.5, 1],
        ['Bo', 'speaker', 'Sea League', 1, 1],
      ],
    ],
    [
      'not-facts',
      {},
      [
        [
          'Sea League is party to Tide Pact',
          'affirmed',
          'hypothetical',
          null,
          'Bo',
          'Sea League may join the Tide Pact',
        ],
        ['not: Port Board is part of Sea League', 'denied', 'fact', null, 'Bo', NO],
      ],
    ],
    ['laws', {}, [['Port Board', 'Lamp Rule', 1]]],
    ['absent', {}, [['Cy Doe', 1, 1]]],
    ['footnotes', {}, []],
    [
      'addressed',
      {},
      [
        ['Ada', 'agreesWith', 'Bo', 1],
        ['Ada', 'asks', 'Bo', 1],
        ['Ada', 'names', 'Bo', 2],
        ['Bo', 'answers', 'Ada', 1],
        ['Bo', 'names', 'Cy Doe', 1],
        ['Eve', 'disagreesWith', 'Bo', 1],
        ['Eve', 'names', 'Bo', 1],
      ],
    ],
    ['3gpp-neighbours', {}, [['Port Board', 1]]],
    ['3gpp-neighbours', { body: 'Sea League' }, [['Port Board', 2]]],
    ['3gpp-neighbours', { body: 'Nobody' }, []],
    ['uncertain-mentions', {}, [['Cy Doe', 'Cy Doe', 0.4, 'names/test', 'Bo']]],
    ['uncertain-mentions', { below: '0.3' }, []],
    [
      'neighbours',
      {},
      [
        ['Port Board', 1, 2],
        ['Sea League', 0, 2],
      ],
    ],
    [
      'affiliations',
      {},
      [
        ['Bo', '2021-03-01', 'lamps', 'clerk', 'Port Board'],
        ['Bo', '2023-05-02', 'tides', 'clerk', 'Sea League'],
      ],
    ],
    ['first-mention', { thing: 'lamp profile' }, [[null, 'Ada', '2021-03-01', 0]]],
    [
      'first-mention',
      { thing: 'Port Board' },
      [
        ['Port Board', 'Bo', '2021-03-01', 1],
        ['Sea League', 'Bo', '2023-05-02', 0],
      ],
    ],
    [
      'mentions-per-year',
      { body: 'Sea League' },
      [
        [2021, 3, 2],
        [2023, 2, 2],
      ],
    ],
    ['shared-claims', {}, [[`${GPP} publishes lamp profile`, 3, 2]]],
    ['shared-claims', { speakers: '4' }, []],
    [
      'changed-positions',
      {},
      [['Bo', 'Port Board is part of Sea League', '2021-03-01', YES, '2023-05-02', NO]],
    ],
    [
      'path',
      { start: 'Lamp Rule', end: 'Sea League' },
      [
        [2, 'Lamp Rule is issued by Port Board', 'Port Board is part of Sea League', null],
        [
          3,
          'Lamp Rule is issued by Port Board',
          'Bo holds position at Port Board (clerk)',
          'Bo holds position at Sea League (clerk)',
        ],
      ],
    ],
    ['path', { start: 'Lamp Rule', end: 'lamp profile' }, []],
  ])('%s %o', (name, values, answer) => {
    expect(ask(engine, name, values)).toEqual(answer);
  });

  test('unanswered: the chair’s question that nobody took up', () => {
    const chair = structuredClone(corpus);
    const turn = (i: number) =>
      `<https://example.org/colloquy/event/lamps/association/ada> <http://www.w3.org/ns/prov#hadRole> <https://w3id.org/colloquy/ontology#chair> .${i ? '' : '\n'}`;
    const asks = chair.statements.find(({ predicate }) => predicate === 'asks')!;
    const later = chair.documents[0]!.utterances[2]!;
    const start = chair.documents[0]!.text.indexOf('And who pays?');
    asks.evidence.push({
      ...asks.evidence[0],
      utterance: later.id,
      span: { start, end: start + 13 },
      quote: 'And who pays?',
    });
    const quads = engineOf([toQuads(chair)]);
    quads.load({ name: 'role', mediaType: 'application/n-triples', content: turn(0) });
    expect(ask(quads, 'unanswered')).toEqual([['Ada', 'Bo', 2, 'And who pays?']]);
  });

  test('changes: what one build has and the other has not', () => {
    const before = structuredClone(corpus);
    before.statements = before.statements.filter(({ predicate }) => predicate !== 'issuedBy');
    before.entities.find(({ id }) => id === 'cy')!.id = 'cyrus';
    const builds = engineOf(
      [toQuads(before), 'urn:colloquy:data:1'],
      [toQuads(corpus), 'urn:colloquy:data:2'],
    );
    expect(ask(builds, 'changes')).toEqual([
      ['added', 'Person', 'Cy Doe'],
      ['added', 'Statement', 'Lamp Rule is issued by Port Board'],
      ['removed', 'Person', 'Cy Doe'],
    ]);
  });
});

describe('the texts that we ship', () => {
  let engine: Engine;
  beforeAll(async () => {
    const read = (name: string) => ({
      path: name,
      bytes: new Uint8Array(readFileSync(join(dataDirectory, 'transcripts', name))),
    });
    const { graph } = await buildGraph(
      [read('oxford-2022-09-12-minutes.txt'), read('harbour-wg-call-2024-03-05.vtt')],
      await loadResources(),
    );
    engine = engineOf([toQuads(graph)]);
  });

  const ISO = 'International Organization for Standardization';
  test.each<[string, Record<string, string>, unknown[]]>([
    [
      'bodies-by-speaker',
      {},
      ['Claire Milne', 'British Standards Institution', 55, 'British Standards Institution'],
    ],
    ['bodies-by-speaker', {}, ['Beatriz Nogueira', 'ISO/TC 8', 1, 'ISO/TC 8']],
    [
      'agreements',
      {},
      [
        'Regional Comprehensive Economic Partnership',
        'affirmed',
        'fact',
        'Baisheng An',
        expect.stringContaining('China is a party to RCEP'),
      ],
    ],
    [
      'disagreements',
      {},
      [
        'Tom Achterberg',
        'disagreesWith',
        'Beatriz Nogueira',
        null,
        expect.stringContaining('disagree with Beatriz'),
      ],
    ],
    [
      'participants',
      {},
      [
        expect.stringContaining('call 14'),
        'Kofi Mensah',
        expect.any(String),
        'senior lecturer',
        'University of Ghana',
      ],
    ],
    ['roll-up', {}, ['ISO/IEC JTC 1/SC 42', 'ISO/IEC JTC 1']],
    ['roll-up', {}, ['ISO/IEC JTC 1', ISO]],
    ['first-use', {}, ['2022-09-12', 'Thomas Li', 12, 5]],
    [
      'not-facts',
      {},
      ['not: South Korea is part of Global South', 'denied', 'fact', null, 'June Park', expect.any(String)],
    ],
    ['absent', {}, ['Philip Wennblom', 1, 1]],
    ['3gpp-neighbours', {}, ['Internet Engineering Task Force', 2]],
    ['neighbours', {}, ['World Wide Web Consortium', expect.any(Number), 2]],
    [
      'affiliations',
      {},
      ['Beatriz Nogueira', '2024-03-05', expect.any(String), 'director of data', 'Maersk'],
    ],
    ['first-mention', {}, ['European University Institute', 'Andrea Renda', '2022-09-12', 9]],
  ])('%s %o has %o', (name, values, row) => {
    expect(ask(engine, name, values)).toContainEqual(row);
  });

  test('nothing is asserted without evidence', () => {
    expect(ask(engine, 'unevidenced')).toEqual([]);
  });
});
