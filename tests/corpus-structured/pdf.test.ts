/** PDF files made here → turns out of columns, running heads, hyphens and footnotes; files without text are told apart. */
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/corpus/read.ts';
import { makePdf, type PdfLine } from './make-pdf.ts';

async function read(bytes: Uint8Array) {
  const reading = await readDocument({ path: 'call.pdf', bytes });
  const { utterances = [], text = '', notes = [] } = reading.document ?? {};
  return {
    ...reading,
    turns: utterances.map((u) => [u.label, text.slice(u.span.start, u.span.end)]),
    notes: notes.map((n) => [n.kind, text.slice(n.span.start, n.span.end), n.utterance]),
    rules: reading.messages.map(({ rule }) => rule),
    reasons: reading.messages.map(({ reason }) => reason),
  };
}

const lines = (texts: string[], x = 50, top = 760): PdfLine[] =>
  texts.map((text, i) => ({ x, y: top - i * 14, text }));

describe('PDF files', () => {
  const head: PdfLine = { x: 50, y: 810, text: 'Lamp board, report of a call', size: 9 };
  const page = (number: number, body: PdfLine[]): PdfLine[] => [
    head,
    ...body,
    { x: 290, y: 30, text: String(number), size: 9 },
  ];

  test('running heads and page numbers are notes; a sentence runs on over the page', async () => {
    const { turns, notes } = await read(
      makePdf([
        page(1, lines(['ADA QUILL: We keep a list of all the', 'lamps, and we'])),
        page(2, lines(['read it every week.', 'TOVE MARSH: Good.'])),
        page(3, lines(['ADA QUILL: We close.'])),
      ]),
    );
    expect(turns).toEqual([
      ['ADA QUILL', 'We keep a list of all the lamps, and we read it every week.'],
      ['TOVE MARSH', 'Good.'],
      ['ADA QUILL', 'We close.'],
    ]);
    expect(notes.filter(([kind]) => kind === 'page').map(([, text]) => text)).toEqual([
      head.text,
      '1',
      head.text,
      '2',
      head.text,
      '3',
    ]);
  });

  test('words are mended over line breaks, compounds keep their hyphen', async () => {
    const { turns } = await read(
      makePdf([
        lines([
          'ADA QUILL: A long-burning lamp is inter-',
          'national. It is a long-',
          'burning one.',
          'TOVE MARSH: Good.',
          'ADA QUILL: Yes.',
        ]),
      ]),
    );
    expect(turns[0]).toEqual([
      'ADA QUILL',
      'A long-burning lamp is international. It is a long-burning one.',
    ]);
  });

  test('footnotes in small type at the foot of the page go to the turn with the raised figure', async () => {
    const { turns, notes } = await read(
      makePdf([
        [
          ...lines(['ADA QUILL: A lamp', 'is lit.', 'TOVE MARSH: Good.', 'ADA QUILL: Yes.']),
          { x: 145, y: 764, text: '1', size: 6 },
          { x: 50, y: 80, text: '1 The red lamp of the', size: 8 },
          { x: 50, y: 70, text: 'northern pier.', size: 8 },
        ],
      ]),
    );
    expect(turns[0]).toEqual(['ADA QUILL', 'A lamp¹ is lit.']);
    expect(notes).toEqual([
      ['marker', '¹', 'u0000'],
      ['footnote', 'The red lamp of the northern pier.', 'u0000'],
    ]);
  });

  test('two columns are read one after the other, a title across both before them', async () => {
    const left = [
      'ADA QUILL: One one one.',
      'It goes on here.',
      'And on and on.',
      'TOVE MARSH: Two two.',
      'More of two here.',
      'More of two and three.',
      'ADA QUILL: Three.',
    ];
    const right = [
      'And three goes on.',
      'Here in this column.',
      'TOVE MARSH: Four four.',
      'Four runs to its end.',
      'Or it does not so.',
      'ADA QUILL: Five it is.',
      'Five is the last.',
    ];
    const title: PdfLine = {
      x: 50,
      y: 790,
      text: 'THE LAMP BOARD MEETS AND TALKS IN TWO COLUMNS OF SMALL TYPE',
    };
    const { turns, document } = await read(makePdf([[title, ...lines(left), ...lines(right, 310)]]));
    expect(turns).toEqual([
      ['ADA QUILL', 'One one one. It goes on here. And on and on.'],
      ['TOVE MARSH', 'Two two. More of two here. More of two and three.'],
      ['ADA QUILL', 'Three. And three goes on. Here in this column.'],
      ['TOVE MARSH', 'Four four. Four runs to its end. Or it does not so.'],
      ['ADA QUILL', 'Five it is. Five is the last.'],
    ]);
    expect(document!.title).toBe(title.text);
  });

  test('no text layer is a clear message', async () => {
    const { document, rules } = await read(makePdf([[], []]));
    expect(document).toBeNull();
    expect(rules).toEqual(['corpus/no-text-layer']);
  });

  test('streams that unpack beyond measure are refused', async () => {
    const content = deflateSync(new Uint8Array(65 * 1024 * 1024), { level: 9 });
    const { document, reasons } = await read(makePdf([[]], { content, filter: ' /Filter /FlateDecode' }));
    expect(document).toBeNull();
    expect(reasons[0]).toContain('unpacks to more than 64 MB');
  });

  test('rubbish behind the signature is a message, not a crash', async () => {
    const { document, rules } = await read(new TextEncoder().encode('%PDF-1.4\nnothing of the kind'));
    expect(document).toBeNull();
    expect(rules).toEqual(['corpus/unreadable']);
  });
});
