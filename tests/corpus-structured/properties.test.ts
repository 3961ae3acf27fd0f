/** Any bytes or text into any structured reader: it never throws, spans lie in the text, turns are in order and apart. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/corpus/read.ts';
import { makeDocx } from './make-docx.ts';

const FORMATS = ['webvtt', 'srt', 'json', 'tei', 'akoma-ntoso', 'xml', 'html', 'docx', 'pdf'];

async function check(format: string, bytes: Uint8Array): Promise<void> {
  const { document, messages, account } = await readDocument({ path: `x.${format}`, bytes, format });
  if (!document) {
    expect(messages.some(({ severity }) => severity === 'error')).toBe(true);
    return;
  }
  const { text, utterances, notes, speakers } = document;
  let end = 0;
  for (const { span, label, speaker, start } of utterances) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    expect(text.slice(span.start, span.end).trim()).toHaveLength(span.end - span.start);
    expect(label).not.toMatch(/\p{Surrogate}/u);
    expect(start === null || Number.isFinite(start)).toBe(true);
    expect(speaker === null || speakers.some(({ id }) => id === speaker)).toBe(true);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
  for (const { span } of notes) expect(span.start >= 0 && span.end <= text.length).toBe(true);
  for (const { details } of speakers)
    for (const detail of details) expect(text.slice(detail.span.start, detail.span.end)).toBe(detail.text);
  expect(text).not.toMatch(/\p{Surrogate}/u);
  const kept = account.turn + account.heading + account.note + account.metadata + account.blank;
  const left = account.leftOut.filter(({ line }) => line !== undefined);
  expect(kept + left.reduce((sum, { characters }) => sum + characters, 0)).toBe(text.length);
}

/** Words of the formats in any order. */
const TOKENS = [
  'WEBVTT\n\n',
  '00:00:01.000 --> 00:00:02.000\n',
  '00:00:03,000 --> 00:00:02,000\n',
  '\n',
  '\n\n',
  '1\n',
  '<v Ada>',
  '<v Ada | Lamp>',
  '</v>',
  'Ada: ',
  'TOVE MARSH: ',
  '- ',
  '>> ',
  '[Music]',
  '♪',
  'NOTE x\n',
  'STYLE\n',
  '&amp;',
  '&#xD800;',
  '&nbsp;',
  'words ',
  '. ',
  '\ud83d',
  '\u200e',
  '\u0000',
  '¹',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"speaker"',
  '"text"',
  '"segments"',
  '"a"',
  '1',
  'null',
  '"\\ud83d"',
  '"__proto__"',
  '<TEI>',
  '<text>',
  '<u who="#AdaQuill">',
  '</u>',
  '<seg>',
  '</seg>',
  '<note>',
  '</note>',
  '<kinesic/>',
  '<w>',
  '</w>',
  '<person xml:id="AdaQuill"><persName>',
  '</persName></person>',
  '<akomaNtoso>',
  '<speech by="#a">',
  '</speech>',
  '<from>',
  '</from>',
  '<noteRef href="#n" marker="1"/>',
  '<TLCPerson id="a" showAs="A B"/>',
  '<cite>',
  '</cite>',
  '<time>0:01</time>',
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<dl>',
  '<dt>',
  '<dd>',
  '<table>',
  '<tr>',
  '<td>',
  '<br>',
  '<pre>',
  '<sup><a href="#fn1">1</a></sup>',
  '<li id="fn1">',
  '<script>',
  '<!--',
  '<![CDATA[',
  '<!DOCTYPE x [',
  '%PDF-1.4\n',
  'stream\n',
  'endstream',
  'PK\u0003\u0004',
];

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.each(FORMATS)('%s', (format) => {
  test('any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => check(format, bytes)),
      { numRuns: 60, seed: 3 },
    );
  });

  test('any words of the formats', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...TOKENS), { maxLength: 60 }), (words) =>
        check(format, encode(words.join(''))),
      ),
      { numRuns: 250, seed: 3 },
    );
  });
});

/** JSON of any shape under keys that readers look for. */
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('Ada', 'Tove Marsh', 'A lamp. ', '', '00:00:05', '\ud83d', null, 3, 0.5, true),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom(
        'speaker',
        'name',
        'text',
        'content',
        'start',
        'end',
        'segments',
        'results',
        'items',
        'monologues',
        'elements',
        'channels',
        'alternatives',
        'words',
        'events',
        'segs',
        'speakers',
        'utt',
        'title',
        '__proto__',
      ),
      tie('value'),
      { maxKeys: 5 },
    ),
  ),
}));

test('any JSON under the keys of transcripts', async () => {
  await fc.assert(
    fc.asyncProperty(json.value, (value) => check('json', encode(JSON.stringify(value) ?? 'null'))),
    { numRuns: 400, seed: 3 },
  );
});

test('Word documents of any words and markup', async () => {
  const xml = fc
    .array(
      fc.constantFrom(
        '<w:p>',
        '</w:p>',
        '<w:r>',
        '</w:r>',
        '<w:t>',
        '</w:t>',
        'Ada: ',
        'words ',
        '<w:br/>',
        '<w:tbl>',
        '<w:tr>',
        '<w:tc>',
        '</w:tbl>',
        '<w:footnoteReference w:id="1"/>',
        '&amp;',
      ),
      { maxLength: 40 },
    )
    .map((parts) => makeDocx(parts.join(''), ['A note.']));
  await fc.assert(
    fc.asyncProperty(xml, (bytes) => check('docx', bytes)),
    { numRuns: 60, seed: 3 },
  );
});
