/** What holds for every text: quotes equal the text, spans are ordered and sound, extraction neither throws nor varies. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import type { Resources } from '../../src/model.ts';
import { loadResources } from '../../src/node.ts';
import { dialogue } from './documents.ts';

let resources: Resources;
beforeAll(async () => {
  resources = await loadResources();
});

/** Words that start rules, marks that end them, and anything else. */
const pieces = fc.oneof(
  fc.constantFrom(
    'ISO/IEC',
    'JTC 1',
    'SC 42',
    'the',
    'of',
    'and',
    'for',
    'Ministry',
    'Act',
    'U.S.',
    'Dr.',
    'van der',
    'Berg',
    'June',
    ',',
    '.',
    '(',
    ')',
    '"',
    "'s",
    'RFC 2119',
    'EU-Korea FTA',
    'Agreement',
    'on',
    'Inc.',
    '5G',
    '—',
    '/',
    '-',
    'S. 12',
    'Regulation (EU) 2016/679',
    'http://x.y/z',
    '\n\n',
    'É',
    '🙂',
    '\ud800',
  ),
  fc.string({ maxLength: 12, unit: 'grapheme' }),
);
const words = fc.array(pieces, { maxLength: 60 }).map((list) => list.join(' '));
const turns = fc.array(fc.tuple(fc.constantFrom('', 'Ana Li', 'JOHN F. ODUYA', 'Speaker 1', 'An'), words), {
  maxLength: 6,
});

describe('extraction of arbitrary text', () => {
  test('every mention quotes the text at its span, under an entity of its document', () => {
    fc.assert(
      fc.property(turns, (list) => {
        const document = dialogue(list);
        const { mentions, entities, claims } = extract(document, resources);
        const ids = new Set(entities.map((e) => e.id));
        expect(ids.size).toBe(entities.length);
        for (const { span, quote, entity, confidence } of mentions) {
          expect(document.text.slice(span.start, span.end)).toBe(quote);
          expect(quote.trim()).toBe(quote);
          expect(ids.has(entity)).toBe(true);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
        for (const { evidence } of claims)
          expect(document.text.slice(evidence.span.start, evidence.span.end)).toBe(evidence.quote);
      }),
      { numRuns: 150 },
    );
  });

  test('mentions that are not nested do not overlap', () => {
    fc.assert(
      fc.property(turns, (list) => {
        const { mentions } = extract(dialogue(list), resources);
        const outer = mentions
          .filter((m) => !m.nested && !m.heading && !m.rule.startsWith('event/'))
          .sort((a, b) => a.span.start - b.span.start);
        for (const [i, mention] of outer.entries())
          if (i > 0) expect(mention.span.start).toBeGreaterThanOrEqual(outer[i - 1]!.span.end);
      }),
      { numRuns: 100 },
    );
  });

  test('the same text gives the same extraction', () => {
    fc.assert(
      fc.property(turns, (list) => {
        expect(JSON.stringify(extract(dialogue(list), resources))).toBe(
          JSON.stringify(extract(dialogue(list), resources)),
        );
      }),
      { numRuns: 40 },
    );
  });
});
