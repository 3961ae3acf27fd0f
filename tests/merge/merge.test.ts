/** Extractions of several documents → one graph: what becomes one, what stays apart, and that order does not matter. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { mergeExtractions } from '../../src/merge/merge.ts';
import { mergeStatements } from '../../src/merge/statements.ts';
import type { Claim, Extraction, Resources } from '../../src/model.ts';
import { loadResources } from '../../src/node.ts';
import { dialogue } from '../extract/documents.ts';

let resources: Resources;
beforeAll(async () => {
  resources = await loadResources();
});

const TALKS: readonly (readonly [string, string])[][] = [
  [
    [
      'Astrid Holm',
      'Norway signed the Fjord Safety Agreement. Ms. Okoro drafted it for the Tidal Energy Advisory Board.',
    ],
    ['Ravi Menon', 'Thank you, Astrid. India has not signed.'],
  ],
  [
    ['Ravi Menon', 'The Fjord Safety Agreement was a mistake, and Ms. Okoro knows it.'],
    ['Speaker 1', 'Norway signed the Fjord Safety Agreement.'],
  ],
  [['Lena Ek', 'ITU-T wrote to the Tidal Energy Advisory Board. The Apple stood by the window in Georgia.']],
];
const extractions = (): Extraction[] =>
  TALKS.map((turns, i) => extract(dialogue(turns, `talk-${i}`), resources));

describe('entities', () => {
  test('one full name and type is one entity over documents; a partial name is one for each document', () => {
    const { entities } = mergeExtractions(extractions(), resources);
    const ids = entities.map((e) => e.id);
    expect(ids.filter((id) => id.startsWith('ravi-menon'))).toEqual(['ravi-menon']);
    expect(ids.filter((id) => id.startsWith('ms-okoro'))).toEqual(['ms-okoro-talk-0', 'ms-okoro-talk-1']);
    expect(ids.filter((id) => id === 'fjord-safety-agreement')).toHaveLength(1);
  });

  test('a join over documents is explained', () => {
    const { entities } = mergeExtractions(extractions(), resources);
    const board = entities.find((e) => e.id === 'tidal-energy-advisory-board')!;
    expect(board.merges).toContainEqual(expect.objectContaining({ rule: 'merge/same-name', from: 'talk-2' }));
  });

  test('one id for two kinds: those without identifiers carry their type', () => {
    const [a, b] = [
      extract(dialogue([['', 'x']], 'a'), resources),
      extract(dialogue([['', 'x']], 'b'), resources),
    ];
    const entity = { id: 'orion', label: 'Orion', altLabels: [], exactMatch: [] };
    const mention = {
      span: { start: 0, end: 1 },
      quote: 'x',
      utterance: 'u0000',
      rule: 'test',
      confidence: 1,
      entity: 'orion',
    };
    a.entities = [{ ...entity, type: 'Technology' }];
    a.mentions = [{ ...mention, document: 'a', type: 'Technology' }];
    b.entities = [{ ...entity, type: 'Organisation', exactMatch: ['http://www.wikidata.org/entity/Q1'] }];
    b.mentions = [{ ...mention, document: 'b', type: 'Organisation' }];
    const { entities, mentions } = mergeExtractions([a, b], resources);
    expect(entities.map((e) => [e.id, e.type])).toEqual([
      ['orion', 'Organisation'],
      ['orion-technology', 'Technology'],
    ]);
    expect(mentions.map((m) => m.entity)).toEqual(['orion-technology', 'orion']);
  });
});

describe('wholes', () => {
  test('are those of the graph; one that nobody mentions is stepped over', () => {
    const said = 'ISO/IEC JTC 1/SC 42 listened. NTIA wrote to the US government. ITU-R met.';
    const { entities } = mergeExtractions([extract(dialogue([['', said]]), resources)], resources);
    const wholes = Object.fromEntries(entities.map((e) => [e.id, e.partOf]));
    expect(wholes['iso-iec-jtc-1-sc-42']).toEqual(['iso-iec-jtc-1']);
    expect(wholes.ntia).toEqual(['us-federal-government']);
    expect(wholes['itu-r']).toBeUndefined();
    const ids = new Set(entities.map((e) => e.id));
    for (const entity of entities) for (const whole of entity.partOf ?? []) expect(ids.has(whole)).toBe(true);
  });
});

describe('order', () => {
  test('the graph is the same for every order of the documents', () => {
    const all = extractions();
    const expected = JSON.stringify(mergeExtractions(all, resources));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(JSON.stringify(mergeExtractions(shuffled, resources))).toBe(expected);
      }),
    );
  });

  test('a file given twice counts once; two files of one id are told apart by their content', () => {
    const one = extract(dialogue([['', 'Norway agreed.']], 'talk'), resources);
    const other = extract(dialogue([['', 'Sweden agreed.']], 'talk'), resources);
    other.document.sha256 = 'fedcba9876543210';
    expect(mergeExtractions([one, one], resources).documents).toHaveLength(1);
    const ids = mergeExtractions([one, other], resources).documents.map((d) => d.id);
    expect(ids).toEqual(['talk-fedcba98', 'talk-talk']);
  });
});

describe('statements', () => {
  const claim = (over: Partial<Claim>, at = 0): Claim => ({
    subject: 'norway',
    predicate: 'partyTo',
    object: 'fjord-agreement',
    value: null,
    qualifiers: {},
    polarity: 'affirmed',
    modality: 'fact',
    confidence: 0.5,
    evidence: {
      document: 'talk',
      utterance: 'u0000',
      speaker: 'ana',
      span: { start: at, end: at + 5 },
      quote: 'words',
      rule: 'test',
    },
    ...over,
  });

  test('evidence gathers on one statement, which grows surer', () => {
    const [statement, ...rest] = mergeStatements([claim({}, 40), claim({}, 10)]);
    expect(rest).toEqual([]);
    expect(statement!.evidence.map((e) => e.span.start)).toEqual([10, 40]);
    expect(statement!.confidence).toBe(0.75);
  });

  test('the same words twice are one piece of evidence', () => {
    expect(mergeStatements([claim({}), claim({})])[0]!.evidence).toHaveLength(1);
  });

  test('affirmed and denied are two statements, so that the contested can be found', () => {
    const statements = mergeStatements([claim({}), claim({ polarity: 'denied' }, 50)]);
    expect(statements.map((s) => [s.id, s.polarity])).toEqual([
      ['norway.partyTo.fjord-agreement', 'affirmed'],
      ['norway.partyTo.fjord-agreement.denied', 'denied'],
    ]);
  });

  test('two titles at one body are two statements; a hypothesis does not weaken a fact', () => {
    const titled = (title: string): Claim => claim({ predicate: 'holdsPosition', qualifiers: { title } });
    expect(mergeStatements([titled('chair'), titled('treasurer')])).toHaveLength(2);
    expect(mergeStatements([claim({ modality: 'hypothetical' }), claim({}, 9)])[0]!.modality).toBe('fact');
  });
});
