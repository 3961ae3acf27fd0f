/** The scorer on a text of nine words, where every count can be worked out by hand. */
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { parseGold } from '../../src/evaluate/gold.ts';
import { total } from '../../src/evaluate/mentions.ts';
import { scoreOf } from '../../src/evaluate/score.ts';
import { evaluationTable } from '../../src/evaluate/table.ts';
import type { KnowledgeGraph, Mention, Statement } from '../../src/model.ts';

const text = 'Ann Lee: Norway joined the Baltic Fish Pact. Bo Ek agrees.';
const at = (surface: string) => ({
  start: text.indexOf(surface),
  end: text.indexOf(surface) + surface.length,
});

const gold = parseGold('tiny', {
  turns: {
    source: { file: 'tiny.txt' },
    turns: [
      {
        speaker: 'Ann Lee',
        speakerId: 'ann-lee',
        startSeconds: null,
        headingStart: 0,
        headingEnd: 8,
        bodyStart: 9,
        bodyEnd: text.length,
      },
    ],
  },
  entities: {
    entities: [
      { id: 'ann-lee', name: 'Ann Lee', type: 'Person' },
      { id: 'bo', name: 'Bo Ek', type: 'Person' },
      { id: 'norway', name: 'Norway', type: 'Place' },
      { id: 'pact', name: 'Baltic Fish Pact', type: 'Agreement', altTypes: ['Policy/Initiative'] },
      { id: 'fish', name: 'fish', type: 'Technology', required: false },
    ],
  },
  mentions: {
    mentions: [
      { entity: 'ann-lee', type: 'Person', surface: 'Ann Lee', ...at('Ann Lee'), inHeading: true },
      { entity: 'norway', type: 'Place', surface: 'Norway', ...at('Norway') },
      { entity: 'pact', type: 'Agreement', surface: 'Baltic Fish Pact', ...at('Baltic Fish Pact') },
      { entity: 'fish', type: 'Technology', surface: 'Fish', ...at('Fish'), nested: true, optional: true },
      { entity: 'bo', type: 'Person', surface: 'Bo Ek', ...at('Bo Ek') },
    ],
  },
  relations: {
    predicates: [{ name: 'partyTo', tier: 'core' }],
    relations: [
      {
        subject: 'norway',
        predicate: 'partyTo',
        object: 'pact',
        modality: 'negated',
        ...at('Norway joined'),
      },
    ],
  },
  discourse: {
    discourse: [{ act: 'agreesWith', speaker: 'ann-lee', target: 'bo', turn: 0, ...at('agrees') }],
  },
});

const mention = (entity: string, type: Mention['type'], surface: string): Mention => ({
  entity,
  document: 'tiny',
  utterance: 'u0000',
  span: at(surface),
  quote: surface,
  type,
  rule: 'test',
  confidence: 1,
});
const statement = (subject: string, predicate: string, object: string, surface: string): Statement => ({
  id: `${subject}-${predicate}-${object}`,
  subject,
  predicate,
  object,
  value: null,
  qualifiers: {},
  polarity: 'affirmed',
  modality: 'fact',
  confidence: 1,
  status: 'proposed',
  evidence: [
    { document: 'tiny', utterance: 'u0000', speaker: 'ann', span: at(surface), quote: surface, rule: 'test' },
  ],
});

function graphWith(mentions: Mention[], statements: Statement[]): KnowledgeGraph {
  return {
    version: 1,
    documents: [
      {
        id: 'tiny',
        path: 'x/tiny.txt',
        format: 'text',
        sha256: '',
        text,
        notes: [],
        speakers: [],
        utterances: [
          {
            id: 'u0000',
            speaker: 'ann',
            label: 'Ann Lee',
            start: null,
            end: null,
            heading: { start: 0, end: 8 },
            span: { start: 9, end: text.length },
          },
        ],
      },
    ],
    entities: [{ id: 'ann', type: 'Person', label: 'Ann Lee', altLabels: [], exactMatch: [] }],
    mentions,
    statements,
  };
}

const right = [
  mention('ann', 'Person', 'Ann Lee'),
  mention('no', 'Place', 'Norway'),
  mention('p', 'Initiative', 'Baltic Fish Pact'),
  mention('b', 'Person', 'Bo Ek'),
];

describe('evaluate', () => {
  test('a graph that finds everything scores 100, alternative types included', () => {
    const scores = evaluate(graphWith(right, []), gold)!;
    expect(scoreOf(total(scores.mentions.strict)).f1).toBe(100);
    expect(scores.turns.speakers).toEqual({ tp: 1, fp: 0, fn: 0 });
    expect(scores.identity.f1).toBe(100);
    expect(scores.wrongQuotes).toBe(0);
  });

  test('a shorter span is right when relaxed, wrong and missed when strict', () => {
    const scores = evaluate(
      graphWith([...right.slice(0, 2), mention('p', 'Agreement', 'Fish Pact'), right[3]!], []),
      gold,
    )!;
    expect(total(scores.mentions.relaxed)).toEqual({ tp: 4, fp: 0, fn: 0 });
    expect(total(scores.mentions.strict)).toEqual({ tp: 3, fp: 1, fn: 1 });
  });

  test('a wrong type is wrong both ways; an optional nested one costs nothing', () => {
    const wrong = [mention('n', 'Person', 'Norway'), mention('f', 'Technology', 'Fish')];
    const scores = evaluate(graphWith(wrong, []), gold)!;
    expect(total(scores.mentions.relaxed)).toEqual({ tp: 0, fp: 1, fn: 4 });
  });

  test('two things on one node cost B³ precision', () => {
    const joined = right.map((m) => (m.entity === 'b' ? { ...m, entity: 'ann' } : m));
    expect(evaluate(graphWith(joined, []), gold)!.identity).toEqual({
      precision: 75,
      recall: 100,
      f1: (2 * 75 * 100) / 175,
    });
  });

  test('a denied relation written as affirmed is found out, though the triple is right', () => {
    const { statements } = evaluate(
      graphWith(right, [statement('no', 'partyTo', 'p', 'Norway joined')]),
      gold,
    )!;
    expect(statements.others).toEqual({ tp: 1, fp: 0, fn: 0 });
    expect(statements.polarity).toEqual({ right: 0, wrong: 1, denialsAffirmed: 1 });
  });

  test('a triple the gold has not is wrong, and the one it has is missed', () => {
    const { statements } = evaluate(
      graphWith(right, [statement('p', 'partyTo', 'no', 'Norway joined')]),
      gold,
    )!;
    expect(statements.others).toEqual({ tp: 0, fp: 1, fn: 1 });
  });

  test('acts match by act, speaker, target and turn', () => {
    const { discourse } = evaluate(
      graphWith(right, [
        statement('ann', 'agreesWith', 'b', 'agrees'),
        statement('ann', 'thanks', 'b', 'agrees'),
      ]),
      gold,
    )!;
    expect(discourse.all).toEqual({ tp: 1, fp: 1, fn: 0 });
    expect(discourse.stance).toEqual({ tp: 1, fp: 0, fn: 0 });
  });

  test('a quote that is not the text is counted', () => {
    const scores = evaluate(graphWith([{ ...right[1]!, quote: 'Norwich' }], []), gold)!;
    expect(scores.wrongQuotes).toBe(1);
  });

  test('a graph without the text cannot be scored, and the table prints for one with it', () => {
    expect(evaluate({ ...graphWith([], []), documents: [] }, gold)).toBeNull();
    expect(evaluationTable(evaluate(graphWith(right, []), gold)!)).toContain(
      'all types                          100.0 100.0 100.0',
    );
  });
});
