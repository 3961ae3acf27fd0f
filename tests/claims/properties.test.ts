/** Whatever is said: every claim has exact evidence that names its ends, and time grows with length, not faster. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsOf, notate } from './notation.ts';

const WORDS =
  'the a of in at for with by and or , . ? who which that is was will not never said if founder director member chair fellow agree thank you I we he they develops joined signed banned hosts published based works from to welcome'.split(
    ' ',
  );
const NAMES = [
  '[Ada Brook|Person]',
  '[Ben Hale|Person]',
  '[Tide Lab|Organisation]',
  '[Rail Board|StandardsBody]',
  '[Norway|Place]',
  '[Delta Treaty|Agreement]',
  '[Seed Act|Legislation]',
  '[Ice Pipe|Technology]',
  '[Lamp Days|Event]',
  '[Cod Report|Publication]',
];
const sentence = fc
  .array(fc.constantFrom(...WORDS, ...NAMES), { minLength: 1, maxLength: 30 })
  .map((words) => `${words.join(' ')} .`);
const talk = fc
  .array(fc.tuple(fc.constantFrom('Ada Brook: ', 'Ben Hale: ', ''), sentence), { minLength: 1, maxLength: 8 })
  .map((lines) => lines.map(([label, text]) => label + text).join('\n'));
/** Words that can stand for a name. */
const STANDS_FOR =
  /\b(?:i|me|my|we|us|our|you|your|he|him|his|she|her|it|its|they|them|their|who|which|that|the|this|today|thanks?|welcome|yes|no)\b/i;

describe('any talk', () => {
  it('gives claims whose evidence is exact, not empty, and names both ends or what stands for them', () => {
    fc.assert(
      fc.property(talk, (text) => {
        const { mentions } = notate(text);
        const { claims, document } = claimsOf(text);
        for (const { subject, object, value, evidence, confidence } of claims) {
          const { span, quote } = evidence;
          expect(document.text.slice(span.start, span.end)).toBe(quote);
          expect(quote.trim()).not.toBe('');
          expect(object !== null || value !== null).toBe(true);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const end of [subject, object]) {
            if (end === null || end.startsWith('group:') || end === 'event' || end === evidence.speaker)
              continue;
            const named = mentions.some(
              (m) => m.entity === end && m.span.start < span.end && span.start < m.span.end,
            );
            expect(named || STANDS_FOR.test(quote) || evidence.rule.startsWith('discourse/')).toBe(true);
          }
        }
      }),
      { numRuns: 300, seed: 42 },
    );
  });

  it('says the same each time', () => {
    fc.assert(
      fc.property(talk, (text) => {
        expect(claimsOf(text).claims).toEqual(claimsOf(text).claims);
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('reads arbitrary characters without fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(() => claimsOf(`Ada Brook: ${text.replace(/[[\]|]/g, ' ')}`)).not.toThrow();
      }),
      { numRuns: 100, seed: 11 },
    );
  });
});
