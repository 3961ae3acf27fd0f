/** The shipped weights on invented sentences; the layout of the file; what hostile input does. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTagger } from '../../src/extract/tagger/tagger.ts';
import { tokeniseText } from '../../src/extract/tokens.ts';
import type { AnalysedDocument } from '../../src/extract/types.ts';

const path = fileURLToPath(new URL('../../data/model/tagger.bin', import.meta.url));
const bytes = new Uint8Array(readFileSync(path));
const tagger = loadTagger(bytes);

const analysed = (text: string): AnalysedDocument => ({ ...tokeniseText(text), document: { text } as never });
const names = (text: string): string[] =>
  tagger.tag(analysed(text)).map((c) => `${text.slice(c.span.start, c.span.end)}: ${c.type}`);

describe('the file', () => {
  test('is there and at most 1.5 MB', () => {
    expect(existsSync(path)).toBe(true);
    expect(statSync(path).size).toBeLessThanOrEqual(1_500_000);
  });

  test('other bytes are refused', () => {
    expect(() => loadTagger(new Uint8Array(64))).toThrow(RangeError);
    expect(() => loadTagger(bytes.slice(0, 1000))).toThrow(RangeError);
    expect(() => loadTagger(new Uint8Array())).toThrow(RangeError);
  });
});

describe('names nobody listed', () => {
  /** Whether some name of the type ends where `name` does and covers it: titles in front may belong to it or not. */
  const finds = (text: string, name: string, type: string): boolean => {
    const start = text.indexOf(name);
    return tagger
      .tag(analysed(text))
      .some((c) => c.type === type && c.span.start <= start && c.span.end === start + name.length);
  };

  test.each([
    ['Yesterday Ingrid Solheim met Tomasz Wierzbicki in Gothenburg.', 'Ingrid Solheim', 'Person'],
    ['Yesterday Ingrid Solheim met Tomasz Wierzbicki in Gothenburg.', 'Tomasz Wierzbicki', 'Person'],
    ['Yesterday Ingrid Solheim met Tomasz Wierzbicki in Gothenburg.', 'Gothenburg', 'Place'],
    ['Senator Halloran asked Dr. Priya Raman about the budget.', 'Halloran', 'Person'],
    ['Senator Halloran asked Dr. Priya Raman about the budget.', 'Priya Raman', 'Person'],
    ['I work for the University of Tromsø in northern Norway.', 'University of Tromsø', 'Organisation'],
    ['I work for the University of Tromsø in northern Norway.', 'Norway', 'Place'],
  ])('%s %s', (text, name, type) => {
    expect(finds(text, name, type)).toBe(true);
  });

  test.each([
    'Thank you very much for coming today.',
    'So what do we do about the price of milk?',
    'Yes. No. Okay, right.',
  ])('nothing in: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('any input', () => {
  test('gives spans at token ends, in order, not overlapping, with confidence in 0 to 1', () => {
    const word = fc.oneof(
      fc.constantFrom('Mr.', 'Okoro', 'of', 'the', 'Bank', 'IN', 'ROME', '.', '-', '’s', '\n\n'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (parts) => {
        const document = analysed(parts.join(' '));
        const starts = new Set(document.tokens.map((t) => t.start));
        const ends = new Set(document.tokens.map((t) => t.end));
        let at = 0;
        for (const { span, confidence } of tagger.tag(document)) {
          expect(starts.has(span.start) && ends.has(span.end)).toBe(true);
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          at = span.end;
        }
      }),
      { numRuns: 100 },
    );
  });

  test('five thousand words without a point are tagged in pieces', () => {
    const text = 'and then Ingrid Solheim said '.repeat(1000);
    expect(tagger.tag(analysed(text)).filter((c) => c.type === 'Person').length).toBeGreaterThan(500);
  });

  test('the same text gives the same names a second time', () => {
    const text = 'Ingrid Solheim of the Harbour Board went to Ålesund.';
    expect(tagger.tag(analysed(text))).toEqual(tagger.tag(analysed(text)));
  });

  test('a rule that knows a name makes the tagger surer', () => {
    const text = 'I talked to Zefal yesterday.';
    const document = analysed(text);
    const span = { start: 12, end: 17 };
    const hint = { span, type: 'Organisation' as const, rule: 'authority/authority', confidence: 0.95 };
    const sure = (hints: (typeof hint)[]): number =>
      tagger.tag(document, hints).find((c) => c.span.start === 12 && c.type === 'Organisation')?.confidence ??
      0;
    expect(sure([hint])).toBeGreaterThan(sure([]));
  });
});
