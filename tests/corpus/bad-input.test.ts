/** Files that are broken, mis-encoded or no transcripts at all, of our own making. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/corpus/read.ts';

const TEXT =
  'Pánel on rope\r\n\r\nAnn Lee 00:05\r\n\r\nHéllo — “all”.\r\n\r\nBo Chen 01:10\r\n\r\nThanks, Ann.\r\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean, mark: boolean): Uint8Array => {
  const units = [...(mark ? '\ufeff' : ''), ...text].flatMap((c) =>
    Array.from({ length: c.length }, (_, i) => c.charCodeAt(i)),
  );
  return new Uint8Array(
    units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
};
const windows1252 = (text: string): Uint8Array =>
  new Uint8Array([...text].map((c) => ({ '—': 0x97, '“': 0x93, '”': 0x94 })[c] ?? c.charCodeAt(0)));
const read = (bytes: Uint8Array, path = 'talk.txt') => readDocument({ path, bytes });
const rules = (messages: { rule: string }[]): string[] => messages.map(({ rule }) => rule);

describe('encodings', () => {
  const ENCODINGS: Record<string, Uint8Array> = {
    'UTF-8': utf8(TEXT),
    'UTF-8 with a mark': utf8(`\ufeff${TEXT}`),
    'UTF-16 little-endian with a mark': utf16(TEXT, true, true),
    'UTF-16 big-endian with a mark': utf16(TEXT, false, true),
    'UTF-16 little-endian without': utf16(TEXT, true, false),
    'UTF-16 big-endian without': utf16(TEXT, false, false),
    'Windows-1252': windows1252(TEXT),
  };
  test.each(Object.entries(ENCODINGS))('%s', async (_, bytes) => {
    const { document } = await read(bytes);
    expect(document!.text).toBe(TEXT);
    expect(document!.utterances.map(({ speaker, start }) => [speaker, start])).toEqual([
      ['ann-lee', 5],
      ['bo-chen', 70],
    ]);
  });

  test('a file cut in the middle of a letter is still UTF-8, with a notice', async () => {
    const { document, messages } = await read(utf8(`${TEXT}é`).slice(0, -1));
    expect(document!.text).toBe(`${TEXT}\ufffd`);
    expect(rules(messages)).toContain('corpus/encoding');
  });

  test('a lone surrogate becomes a replacement character', async () => {
    const { document } = await read(utf16('Ann Lee: a \ud800 b\nBo Chen: c\n', true, true));
    expect(document!.text).toContain('a \ufffd b');
  });
});

describe('refused, with the reason', () => {
  test.each([
    ['nothing', new Uint8Array(), 'corpus/empty'],
    ['blanks', utf8(' \n\t\n'), 'corpus/empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'corpus/binary'],
    ['control bytes', new Uint8Array([1, 2, 3, 0, 5, 6, 1, 2]), 'corpus/binary'],
  ])('%s', async (_, bytes, rule) => {
    const { document, messages } = await read(bytes);
    expect(document).toBeNull();
    expect(messages.filter(({ severity }) => severity === 'error').map((m) => m.rule)).toEqual([rule]);
  });

  test('a format that does not exist names those that do', async () => {
    const { messages } = await readDocument({ path: 'a.txt', bytes: utf8(TEXT), format: 'wordstar' });
    expect(messages[0]).toMatchObject({
      severity: 'error',
      rule: 'corpus/format',
      hint: expect.stringContaining('hearing'),
    });
  });
});

describe('false speakers', () => {
  test.each([
    'Note: this is a sentence.',
    'At 10:30 we take a break, and at 11:45 we resume.',
    'The ratio was 3: nothing more.',
    'See https://example.org/a: it is there.',
    'Subject: the rope',
    'Re: your letter',
    'Three things: rope, tide, time.',
    'Question: why?',
    'P.S.: more',
    'Warning: wet floor',
    'Date: 3 May 2021',
    'So: what now?',
  ])('%s', async (sentence) => {
    const { document } = await read(
      utf8(
        `so good afternoon and thank you all for coming\n\nwe talk about rope\n\n${sentence}\n\nthat is all. ${sentence}\n`,
      ),
    );
    expect(document!.utterances.map(({ label }) => label)).toEqual(['']);
    const inside = await read(
      utf8(`Ann Lee: Hello.\n\n${sentence}\n\nBo Chen: Hi.\n\nAnn Lee: Why?\n\nBo Chen: Because.\n`),
    );
    expect(inside.document!.utterances.map(({ label }) => label)).toEqual([
      'Ann Lee',
      'Bo Chen',
      'Ann Lee',
      'Bo Chen',
    ]);
  });
});

describe('times', () => {
  test('odd ones are kept as no time, with a warning at their place; order is never changed', async () => {
    const { document, messages } = await read(
      utf8('Ann Lee 10:00\n\na.\n\nBo Chen 05:00\n\nb.\n\nAnn Lee 00:61\n\nc.\n\nBo Chen 100:00:00\n\nd.\n'),
    );
    expect(document!.utterances.map(({ start }) => start)).toEqual([600, 300, null, 360_000]);
    const odd = messages.filter(({ rule }) => rule === 'corpus/odd-time').map(({ place }) => place.line);
    expect(odd.sort((a, b) => a! - b!)).toEqual([5, 9, 13]);
  });
});

test('markup, templates and prototype keys are names like others', async () => {
  const { document } = await read(
    utf8('<b>Ann</b> 00:01\n\na.\n\n__proto__ 00:02\n\nb.\n\nconstructor 00:03\n\nc.\n'),
  );
  expect(document!.utterances.map(({ label }) => label)).toEqual(['<b>Ann</b>', '__proto__', 'constructor']);
  expect(document!.speakers).toHaveLength(3);
});

test('invisible characters do not hide a heading', async () => {
  const { document } = await read(utf8('\u200bAnn Lee: one.\n\nBo Chen: two.\n\nAnn Lee: three.\n'));
  expect(document!.utterances.map(({ speaker }) => speaker)).toEqual(['ann-lee', 'bo-chen', 'ann-lee']);
});

describe('files of very many very short pieces', () => {
  const HUGE: Record<string, [string, string]> = {
    'a word a line': ['Aa: b\n', 'corpus/short-lines'],
    'arrows and nothing else': ['-->\n', 'corpus/short-lines'],
    'cells without a table': ['<tr><td>a ', 'corpus/unreadable'],
    'speeches that never end': ['<u who="a">', 'corpus/unreadable'],
  };
  test.each(Object.entries(HUGE))('%s: refused', async (_, [piece, rule]) => {
    const { document, messages } = await read(utf8(piece.repeat(Math.ceil(7_000_000 / piece.length))));
    expect(document).toBeNull();
    expect(rules(messages)).toEqual([rule]);
  });
});
