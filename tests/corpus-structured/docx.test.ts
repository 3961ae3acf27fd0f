/** Word documents made here → turns, footnotes, tables; archives that are none, or bombs, are refused. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/corpus/read.ts';
import { docxParts, makeDocx, paragraph as p, styled, table } from './make-docx.ts';
import { makeZip } from './make-zip.ts';

async function read(bytes: Uint8Array) {
  const reading = await readDocument({ path: 'call.docx', bytes });
  const { utterances = [], text = '', notes = [] } = reading.document ?? {};
  return {
    ...reading,
    turns: utterances.map((u) => [u.label, text.slice(u.span.start, u.span.end), u.start]),
    notes: notes.map((n) => [n.kind, text.slice(n.span.start, n.span.end), n.utterance]),
    reasons: reading.messages.map(({ reason }) => reason),
  };
}

describe('Word documents', () => {
  test('a Teams transcript: bold name and time on one line, words after the break', async () => {
    const { turns, document } = await read(
      makeDocx(
        styled('Title', 'Lamp board call') +
          p({ text: '7 May 2024, 10:00AM' }) +
          p({ text: 'Ada Quill', b: true }, { text: '   0:03' }, { text: 'We begin.', br: true }) +
          p({ text: 'Tove Marsh', b: true }, { text: '   0:09' }, { text: 'With lamps.', br: true }) +
          p({ text: 'Ada Quill', b: true }, { text: '   1:02:15' }, { text: 'Done.', br: true }),
      ),
    );
    expect(turns).toEqual([
      ['Ada Quill', 'We begin.', 3],
      ['Tove Marsh', 'With lamps.', 9],
      ['Ada Quill', 'Done.', 3735],
    ]);
    expect(document).toMatchObject({ title: 'Lamp board call', date: '2024-05-07', format: 'docx' });
  });

  test('an older Teams transcript: time line, name and words in paragraphs of their own', async () => {
    const lines = [
      '0:0:0.0 --> 0:0:6.120',
      'Ada Quill',
      'We begin.',
      '0:0:6.5 --> 0:0:9.120',
      'Tove Marsh',
      'Lamps.',
    ];
    const { turns } = await read(makeDocx(lines.map((text) => p({ text })).join('')));
    expect(turns).toEqual([
      ['Ada Quill', 'We begin.', 0],
      ['Tove Marsh', 'Lamps.', 6.5],
    ]);
  });

  test('a footnote belongs to the turn that cites it and does not split its sentence', async () => {
    const { turns, notes } = await read(
      makeDocx(
        p({ text: 'ADA QUILL:', b: true }, { text: ' The lamp', note: 1 }, { text: ' is lit.' }) +
          p({ text: 'It burns.' }) +
          p({ text: 'TOVE MARSH:', b: true }, { text: ' Good.' }),
        ['The red one.'],
      ),
    );
    expect(turns).toEqual([
      ['ADA QUILL', 'The lamp¹ is lit. It burns.', null],
      ['TOVE MARSH', 'Good.', null],
    ]);
    expect(notes).toEqual([
      ['marker', '¹', 'u0000'],
      ['footnote', 'The red one.', 'u0000'],
    ]);
  });

  test('a table with columns for time, speaker and words', async () => {
    const rows = [
      ['Time', 'Speaker', 'Transcript'],
      ['00:01', 'Ada Quill', 'A lamp.'],
      ['00:05', 'Tove Marsh', 'A bell.'],
    ];
    expect((await read(makeDocx(table(rows)))).turns).toEqual([
      ['Ada Quill', 'A lamp.', 1],
      ['Tove Marsh', 'A bell.', 5],
    ]);
  });

  test('a part that holds more than it declares is refused', async () => {
    const parts = docxParts(p({ text: 'A lamp.' }));
    const bomb = { name: 'word/document.xml', content: ' '.repeat(3_000_000), deflate: true, declared: 1000 };
    const { document, reasons } = await read(
      makeZip([...parts.filter(({ name }) => name !== bomb.name), bomb]),
    );
    expect(document).toBeNull();
    expect(reasons[0]).toContain('word/document.xml holds more than it declares');
  });

  test('parts that declare gigabytes are refused before any is unpacked', async () => {
    const bomb = { name: 'word/huge.xml', content: 'x', deflate: true, declared: 3_000_000_000 };
    const { document, reasons } = await read(makeZip([...docxParts(p({ text: 'A lamp.' })), bomb]));
    expect(document).toBeNull();
    expect(reasons[0]).toMatch(/would unpack to 286\d MB/);
  });

  test('other archives and cut-off files are refused with their reason', async () => {
    const table = makeZip([{ name: 'xl/workbook.xml', content: '<x/>' }]);
    expect((await read(table)).reasons[0]).toContain('no Word document but an Excel table');
    const whole = makeDocx(p({ text: 'A lamp.' }));
    expect((await read(whole.slice(0, whole.length - 30))).reasons[0]).toContain('cut off');
  });
});

test('page headers and comments are counted as left out', async () => {
  const part = (name: string, words: string) => ({
    name: `word/${name}.xml`,
    content: `<w:x xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:t>${words}</w:t></w:x>`,
  });
  const parts = [
    ...docxParts(p({ text: 'Ann Lee: Hello.' }) + p({ text: 'Bo Fry: Hello, Ann.' })),
    part('header1', 'Rope club'),
    part('comments', 'Is this so?'),
  ];
  const { account } = await readDocument({ path: 'a.docx', bytes: makeZip(parts) });
  expect(account.leftOut.map(({ characters, reason }) => [characters, reason])).toEqual([
    [8, 'page headers and footers'],
    [9, 'comments'],
  ]);
});
