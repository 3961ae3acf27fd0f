/** Input made to break readers: it is refused or read, with a message, in time that grows with its length. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/corpus/read.ts';

const read = (path: string, text: string) => readDocument({ path, bytes: new TextEncoder().encode(text) });
const rules = async (path: string, text: string) => (await read(path, text)).messages.map(({ rule }) => rule);

/** Half a megabyte: quadratic work on it would take minutes, not the test's five seconds. */
const MUCH = 512 * 1024;
const much = (unit: string) => unit.repeat(Math.ceil(MUCH / unit.length));
const CUE = '1\n00:00:01,000 --> 00:00:02,000\n';

describe('hostile input', () => {
  test.each([
    ['voices never closed', 'a.vtt', `WEBVTT\n\n${CUE.slice(2).replaceAll(',', '.')}${much('<v ')}`],
    ['brackets', 'a.vtt', `WEBVTT\n\n${CUE.slice(2).replaceAll(',', '.')}${much('<')}`],
    ['references', 'a.vtt', `WEBVTT\n\n${CUE.slice(2).replaceAll(',', '.')}${much('&am')}`],
    ['colons on one line', 'a.srt', CUE + much('Ab Cd: ')],
    ['a label on every line', 'a.srt', CUE + much('Ab Cd: x\n')],
    ['arrows', 'a.srt', CUE + much('-->\n')],
    ['time lines only, one with words', 'a.srt', `${much('00:00:01,000 --> 00:00:02,000\n')}x`],
    ['paragraphs never closed', 'a.html', `<p>x${much('<p>')}`],
    ['attributes', 'a.html', `<p>x</p><p ${much('a=b ')}>y</p>`],
    ['dashes', 'a.html', `<dl><dt>${much('- ')}</dt><dd>x</dd></dl>`],
    ['a long bold word', 'a.html', `<p><b>${much('Ab ')}:</b> x</p>`],
    ['citations', 'a.html', `${much('<cite>Ab:</cite>')}x`],
    ['closing tags', 'a.xml', `<TEI><text><u who="#a">x${much('</b>')}</u></text></TEI>`],
  ])('%s: read', async (_, path, text) => {
    const { document } = await read(path, text);
    expect(document?.utterances.length).toBeGreaterThan(0);
  });

  test.each([
    ['deep XML', 'a.xml', `<TEI>${much('<a>')}`, 'corpus/unreadable'],
    ['deep XML with wrong ends', 'a.xml', `<TEI>${much('<a></b>')}`, 'corpus/unreadable'],
    ['deep HTML', 'a.html', `<div>${much('<div>')}x`, 'corpus/unreadable'],
    ['deep JSON', 'a.json', much('[') + much(']'), 'corpus/json'],
    ['deep JSON cut off', 'a.json', much('{"a":'), 'corpus/json'],
    ['a string cut off', 'a.json', `{"a":"${much('\\"')}`, 'corpus/json'],
    ['figures', 'a.json', `[${much('1,')}1]`, 'corpus/json'],
    [
      'PDF objects without end',
      'a.pdf',
      `%PDF-1.4\n${much('1 0 obj << /Type /Catalog ')}`,
      'corpus/unreadable',
    ],
    ['captions without a cue', 'a.vtt', 'WEBVTT\n', 'corpus/empty'],
  ])('%s: refused', async (_, path, text, rule) => {
    const { document, messages } = await read(path, text);
    expect(document).toBeNull();
    expect(messages.map((message) => message.rule)).toEqual([rule]);
    expect(messages[0]!.hint).toBeTruthy();
  });

  test('no character is halved, at the end of a cut file or between two stretches that are parsed', async () => {
    const cut = await read('a.xml', '<TEI><text><u who="#a">x</u></tex 👋');
    expect(cut.document!.text).not.toMatch(/\p{Surrogate}/u);
    for (const before of [65_500, 65_501]) {
      const whole = await read(
        'a.xml',
        `<TEI><text><u who="#a">${'x'.repeat(before)}${'👋'.repeat(40)}</u></text></TEI>`,
      );
      expect(whole.document!.text.match(/👋/gu)).toHaveLength(40);
      expect(whole.document!.text).not.toContain('\ufffd');
    }
  });

  test('billion laughs stay as they are written', async () => {
    const levels = [...Array(9).keys()]
      .map((n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`)
      .join('\n');
    const text = `<!DOCTYPE TEI [<!ENTITY l0 "ha">\n${levels}]>\n<TEI><text><u who="#AdaQuill">&l9;</u></text></TEI>`;
    const { document, messages } = await read('a.xml', text);
    expect(document!.utterances).toHaveLength(1);
    expect(document!.text).toBe('&l9;');
    expect(messages.map(({ rule }) => rule)).toEqual(['corpus/entity']);
  });

  test('messages for wrong entries stop at a hundred', async () => {
    const text = `[{"speaker":"A","text":"x"},${'{"text":1},'.repeat(5000)}{"speaker":"A","text":"y"}]`;
    expect(await rules('a.json', text)).toHaveLength(100);
  });

  test('what is no valid JSON says where', async () => {
    const { messages } = await read('a.json', '{\n "segments": [\n  {"text": "a" "b"}\n ]\n}');
    expect(messages.map(({ rule, place }) => [rule, place.line])).toEqual([['corpus/json', 3]]);
  });

  test('a page that is one <pre> is left to the readers of plain text', async () => {
    const pre =
      '<html><body><pre>\nMs. Quill: A lamp.\n\nMr. Marsh: A bell.\n\nMs. Quill: Both.\n</pre></body></html>';
    expect((await read('a.htm', pre)).document!.format).not.toBe('html');
  });
});
