/** Names in sequences of words: leftmost, longest, whole. */
import { describe, expect, it } from 'vitest';
import { WordAutomaton } from '../../src/extract/automaton.ts';

const names = [
  'herring',
  'herring board',
  'board of trade',
  'trade',
  'north sea',
  'north sea herring fund of fife',
];
const automaton = new WordAutomaton(names.map((name): [string, string] => [name, name]));
const found = (text: string): string[] => automaton.match(text.split(' ')).map((m) => m.value);

describe('names in words', () => {
  it('takes the leftmost and longest', () => {
    expect(found('the herring board of trade')).toEqual(['herring board', 'trade']);
    expect(found('a board of trade met')).toEqual(['board of trade']);
  });
  it('goes back to the shorter name where a longer one breaks off', () => {
    expect(found('north sea herring fund of kent')).toEqual(['north sea', 'herring']);
    expect(found('north sea herring fund of')).toEqual(['north sea', 'herring']);
  });
  it('tells where each stands', () => {
    expect(automaton.match(['no', 'north', 'sea'])).toEqual([{ from: 1, to: 3, value: 'north sea' }]);
  });
  it('finds no part of a name and nothing in nothing', () => {
    expect(found('board of')).toEqual([]);
    expect(automaton.match([])).toEqual([]);
    expect(new WordAutomaton<string>([]).match(['herring'])).toEqual([]);
  });
});
