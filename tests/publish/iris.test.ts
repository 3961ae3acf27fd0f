/** Ids → IRIs: readable, stable, valid, and one for one thing. */
import { describe, expect, test } from 'vitest';
import { baseIri, segment, titleSegment, utteranceName, validIri } from '../../src/publish/iris.ts';

describe('a segment', () => {
  test.each([
    ['thomas-li', 'thomas-li'],
    ['łódź-東京', 'łódź-東京'],
    ['a b/c?d#e', 'a%20b%2Fc%3Fd%23e'],
    ["o'brien (chair)!*", 'o%27brien%20%28chair%29%21%2A'],
    ['', 'id-'],
    ['.', 'id-.'],
    ['..', 'id-..'],
  ])('%j → %s', (id, iri) => {
    expect(segment(id)).toBe(iri);
  });

  test('one spelling of a letter is one address: composed', () => {
    expect(segment('cafe\u0301')).toBe('caf\u00e9');
  });

  test('half a character is replaced, and nothing is thrown', () => {
    expect(segment('a\ud800b')).toBe(segment('a\ufffdb'));
  });

  test('a title keeps its words apart', () => {
    expect(titleSegment('  Head of  Tides ')).toBe('Head_of_Tides');
  });

  test.each([
    ['u0005', '5'],
    ['u0000', '0'],
    ['u12345', '12345'],
    ['utter', 'utter'],
  ])('utterance %s is %s', (id, name) => {
    expect(utteranceName(id)).toBe(name);
  });
});

describe('a base', () => {
  test('gets the slash that it lacks, and keeps the end that it has', () => {
    expect(baseIri('https://a.example/talks')).toBe('https://a.example/talks/');
    expect(baseIri('https://a.example/talks/')).toBe('https://a.example/talks/');
    expect(baseIri('https://a.example/talks#')).toBe('https://a.example/talks#');
  });

  test.each(['talks/', 'http://', '', 'https://a.example/<b>', 'https://a.example/%zz'])(
    '%j is none',
    (base) => {
      expect(() => baseIri(base)).toThrow(/not an absolute IRI/);
    },
  );
});

test.each([
  ['https://a.example/x%20y', 'https://a.example/x%20y'],
  ['https://a.example/x y', null],
  ['https://a.example/x%2', null],
  ['https://a.example/\ud800', null],
  ['x', null],
  [undefined, null],
])('%j as an IRI of others', (text, iri) => {
  expect(validIri(text)).toBe(iri);
});
