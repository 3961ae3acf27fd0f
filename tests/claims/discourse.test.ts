/** Invented talks: the acts that their words do are found, those that they only seem to do are not. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { relationByName } from '../../src/ontology.ts';
import { claimsOf } from './notation.ts';

const file = readFileSync(new URL('../fixtures/claims/discourse.txt', import.meta.url), 'utf8');
const talks = file.split(/^-{4,}$/m).map((block) => {
  const lines = block.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const told = lines.filter((line) => line.startsWith('=> ')).map((line) => line.slice(3).trim());
  const denied = lines.filter((line) => line.startsWith('not ')).map((line) => line.slice(4).trim());
  const text = lines.filter((line) => !/^(?:=>|not )/.test(line)).join('\n');
  return { name: text.slice(0, 60), text, told, denied };
});

const actsOf = (text: string): string[] =>
  claimsOf(text)
    .claims.filter((c) => relationByName.get(c.predicate)?.tier === 'discourse')
    .map((c) => `${c.subject} ${c.predicate} ${c.object}`);

describe('discourse acts', () => {
  it('reads fixtures', () => expect(talks.length).toBeGreaterThan(10));

  it.each(talks)('$name', ({ text, told, denied }) => {
    const acts = new Set(actsOf(text));
    for (const act of told) expect([...acts]).toContain(act);
    for (const act of denied) expect([...acts]).not.toContain(act);
    // Nothing beyond what was decided, where a talk lists its acts in full: sides, which matter most, are never invented.
    const sides = [...acts].filter((a) => / (?:agreesWith|disagreesWith|challenges) /.test(a));
    expect(sides.filter((a) => !told.includes(a))).toEqual([]);
  });

  it('takes every word of its evidence from the text', () => {
    for (const { text } of talks) {
      const { claims, document } = claimsOf(text);
      for (const { evidence } of claims)
        expect(document.text.slice(evidence.span.start, evidence.span.end)).toBe(evidence.quote);
    }
  });
});
