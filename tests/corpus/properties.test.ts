/** Whatever is read, a reading keeps its promises (`promises.ts`); and hostile or huge input ends soon. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/corpus/formats.ts';
import { readDocument } from '../../src/corpus/read.ts';
import { broken } from './promises.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Pieces of which transcripts are made, so that random texts come near to real ones. */
const piece = fc.constantFrom(
  'Ann Lee',
  'BO CHEN',
  'Mr. Okoro.',
  '    Ms. Vale. ',
  'The Chair. ',
  'Speaker 2',
  ': ',
  ' 00:12',
  '[01:02:03] ',
  '(00:61)',
  '>> ',
  '**',
  '### ',
  '| Name | ABC | Org |',
  '- ',
  'Q. ',
  'A: ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\f',
  '¹',
  '\\1\\ ',
  '[1] ',
  '[laughter]',
  '(Applause)',
  '♪',
  '<u>',
  '<ann> ',
  '[2024-01-01T10:00:00Z]\t<bo>\t',
  'present+',
  'scribe: ann',
  '… ',
  'Thank you, Ann. Bo.',
  "I'll stop there. ",
  'STATEMENT OF ANN LEE, CHAIR, ACME',
  '[Whereupon, at 4 p.m.]',
  'HEARING BEFORE THE',
  'Present: Ann Lee (Acme), Bo',
  'Minutes',
  'Resolution: ',
  '\u200b',
  '\u202e',
  '\u0000',
  'é',
  '😀',
  'word ',
  'a sentence. ',
  '1 ',
  'https://x.example/a: ',
);
const transcript = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));

describe('any input', () => {
  test('bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await broken({ path: 'x.txt', bytes })).toBeNull();
      }),
      { numRuns: 400 },
    );
  });

  test('text that looks like a transcript, in every format', async () => {
    await fc.assert(
      fc.asyncProperty(
        transcript,
        fc.constantFrom(undefined, ...FORMATS.map(({ name }) => name)),
        async (text, format) => {
          expect(
            await broken({ path: 'x.txt', bytes: bytesOf(text), ...(format ? { format } : {}) }),
          ).toBeNull();
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('plain-text sources keep their text as it is', async () => {
    await fc.assert(
      fc.asyncProperty(transcript, async (text) => {
        const { document } = await readDocument({ path: 'x.txt', bytes: bytesOf(text), format: 'text' });
        if (document) expect(document.text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

/** Each would take hours where a pattern backtracks or a loop is quadratic; the runner's time limit ends those. */
const HOSTILE: Record<string, string> = {
  'one line': 'a ',
  'colons on one line': 'Ann: x ',
  'blank lines': '\n',
  blanks: ' ',
  brackets: '[(a ',
  tags: '<a ',
  carets: '>> ',
  superscripts: 'a¹ b\n\n¹ foot\n\n',
  stars: '*',
  bold: '**a ',
  hashes: '# ',
  bars: '|',
  rows: '| Name | Abbr |\n',
  'broken names': '    Mr. A. B. C. D\n',
  'unclosed directions': '[Whereupon, ',
  chairs: 'Hon. A A A A A A presiding ',
  statements: 'STATEMENT OF A B, C; D\n\n',
  thanks: 'Ann Lee: Thank you, Bo. Thank you. Ann Ann Ann Ann\nBo Chen: x\n',
  clocks: '00:00 ',
  'clock lines': '00:00\n',
  questions: 'Q. a\nA. b\n',
  'carriage returns': 'Ann: b\r',
};

describe('200 kB of', () => {
  test.each(Object.entries(HOSTILE))('%s', async (_, unit) => {
    const text = `Minutes of Ann Lee\n${unit.repeat(Math.ceil(200_000 / unit.length))}`;
    for (const format of ['text', 'markdown', 'hearing', 'irc', 'captioning', 'interview', 'minutes'])
      expect(
        (await readDocument({ path: 'x.txt', bytes: bytesOf(text), format })).document,
        format,
      ).not.toBeNull();
  });

  test('labels that are all different', async () => {
    const text = Array.from({ length: 10_000 }, (_, i) => `Xa${i} Lee: hello there`).join('\n');
    expect(
      (await readDocument({ path: 'x.txt', bytes: bytesOf(text), format: 'text' })).document,
    ).not.toBeNull();
  });
});
