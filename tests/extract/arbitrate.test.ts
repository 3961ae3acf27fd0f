/** Candidates that overlap → the mentions that stay: which source wins, what stands inside what, and how long it may take. */
import { describe, expect, test } from 'vitest';
import { arbitrate } from '../../src/extract/arbitrate.ts';
import type { Candidate } from '../../src/extract/types.ts';
import type { EntityType } from '../../src/model.ts';

const TEXT = 'Ann Lee Harbour Board met the Oslo Tide Agency in Oslo.';
const at = (words: string, type: EntityType, rule: string, confidence: number, more = {}): Candidate => {
  const start = TEXT.indexOf(words);
  return { span: { start, end: start + words.length }, type, rule, confidence, ...more };
};
const kept = (...candidates: Candidate[]) =>
  arbitrate(candidates, TEXT).map(
    ({ span, type, nested }) => `${TEXT.slice(span.start, span.end)}|${type}${nested ? '|nested' : ''}`,
  );

describe('one span', () => {
  test('too unsure is no mention', () => {
    expect(kept(at('Oslo', 'Place', 'tagger/crf', 0.44))).toEqual([]);
    expect(kept(at('Oslo', 'Place', 'tagger/crf', 0.46))).toEqual(['Oslo|Place']);
  });

  test('two sources that agree are surer than either, one source twice is not', () => {
    const tagger = at('Harbour Board', 'Organisation', 'tagger/crf', 0.4);
    const grammar = at('Harbour Board', 'Organisation', 'grammar/head', 0.4);
    expect(kept(tagger, grammar)).toEqual(['Harbour Board|Organisation']);
    expect(kept(tagger, { ...tagger })).toEqual([]);
    const [both] = arbitrate([at('Oslo', 'Place', 'tagger/crf', 0.7), at('Oslo', 'Place', 'x/y', 0.5)], TEXT);
    expect(both!.confidence).toBeCloseTo(1 - 0.3 * (1 - 0.6 * 0.5));
  });

  test('a row of the tables knows its type better than a surer guess', () => {
    const row = at('Oslo', 'Place', 'authority/authority', 0.91, { entity: 'oslo' });
    const guess = at('Oslo', 'Organisation', 'tagger/crf', 0.98);
    expect(kept(guess, row)).toEqual(['Oslo|Place']);
  });

  test('without a table the surest type counts, and bodies of either kind back each other', () => {
    expect(kept(at('Oslo', 'Place', 'a/b', 0.6), at('Oslo', 'Person', 'c/d', 0.7))).toEqual(['Oslo|Person']);
    expect(
      kept(
        at('Harbour Board', 'Organisation', 'a/b', 0.6),
        at('Harbour Board', 'StandardsBody', 'c/d', 0.6),
        at('Harbour Board', 'Person', 'e/f', 0.7),
      ),
    ).toEqual(['Harbour Board|Organisation']);
  });
});

describe('one inside the other', () => {
  test('the longer stands though it is somewhat less sure, not where it is much less sure', () => {
    const inner = at('Harbour Board', 'Organisation', 'grammar/head', 0.9);
    const long = (confidence: number) => at('Lee Harbour Board', 'Organisation', 'grammar/head', confidence);
    expect(kept(inner, long(0.65))).toEqual(['Lee Harbour Board|Organisation']);
    expect(kept(inner, long(0.55))).toEqual(['Harbour Board|Organisation']);
  });

  test('a person whom the cast knows is no part of a body’s name', () => {
    const person = at('Ann Lee', 'Person', 'cast/full', 0.9);
    const body = at('Ann Lee Harbour Board', 'Organisation', 'grammar/head', 0.9);
    expect(kept(person, body)).toEqual(['Ann Lee|Person']);
  });

  test('the tagger’s ends have little credit', () => {
    const inner = at('Harbour Board', 'Organisation', 'grammar/head', 0.9);
    expect(kept(inner, at('Lee Harbour Board', 'Organisation', 'tagger/crf', 0.75))).toEqual([
      'Harbour Board|Organisation',
    ]);
  });

  test('a place before a state’s body stays as nested, if it is sure', () => {
    const body = at('Oslo Tide Agency', 'Organisation', 'grammar/head', 0.9);
    const place = (confidence: number) => at('Oslo', 'Place', 'authority/authority', confidence);
    expect(kept(body, place(0.8))).toEqual(['Oslo Tide Agency|Organisation', 'Oslo|Place|nested']);
    expect(kept(body, place(0.65))).toEqual(['Oslo Tide Agency|Organisation']);
  });
});

test('of two that cross the stronger stays, wherever it begins', () => {
  const [weak, strong] = [
    at('Lee Harbour', 'Person', 'tagger/crf', 0.6),
    at('Harbour Board', 'Organisation', 'grammar/head', 0.9),
  ];
  expect(kept(weak, strong)).toEqual(['Harbour Board|Organisation']);
  expect(kept({ ...weak, confidence: 0.95 }, { ...strong, confidence: 0.6 })).toEqual(['Lee Harbour|Person']);
});

test('a chain of overlaps without end is settled in pieces, and none of the kept cross', () => {
  const chain = Array.from(
    { length: 3000 },
    (_, i): Candidate => ({
      span: { start: i, end: i + 3 },
      type: 'Organisation',
      rule: 'grammar/head',
      confidence: 0.6 + (i % 7) / 20,
    }),
  );
  const stay = arbitrate(chain, 'x'.repeat(3010));
  expect(stay.length).toBeGreaterThan(500);
  for (const [i, one] of stay.entries())
    expect(one.span.start).toBeGreaterThanOrEqual(stay[i - 1]?.span.end ?? 0);
});
