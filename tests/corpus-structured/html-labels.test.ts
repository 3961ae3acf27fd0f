/** Labels that an HTML page marks in different ways on one page. */
import { expect, test } from 'vitest';
import { readDocument } from '../../src/corpus/read.ts';

async function turnsOf(html: string): Promise<[string, string][]> {
  const { document } = await readDocument({ path: 'page.html', bytes: new TextEncoder().encode(html) });
  return document!.utterances.map(({ speaker, span }) => [
    speaker ?? '',
    document!.text.slice(span.start, span.end),
  ]);
}

const REPORT = `<p>MAX DELL, BYLINE: The gulls wake first.</p><p>DELL: And then the people.</p><p>ORR: That was Max.</p>`;

test.each([
  ['on its own line', '<p><b>LENA ORR, HOST:</b></p><p>Harbours are old.</p>'],
  ['before the words', '<p><b>LENA ORR, HOST:</b> Harbours are old.</p>'],
])('a host in bold %s, then plain labels', async (_, opening) => {
  expect(await turnsOf(`<html><body><h1>Harbours</h1>${opening}${REPORT}</body></html>`)).toEqual([
    ['lena-orr', 'Harbours are old.'],
    ['max-dell', 'The gulls wake first.'],
    ['max-dell', 'And then the people.'],
    ['lena-orr', 'That was Max.'],
  ]);
});

test('minutes in which somebody types beside those who speak', async () => {
  const said = '<p><cite>Ann:</cite> shall we start?</p><p><cite>Bo:</cite> yes.</p>';
  const typed = '<p><cite>&lt;<strong>Ed</strong>&gt;</cite> +1</p>';
  expect(await turnsOf(`<html><body><main>${said}${typed}</main></body></html>`)).toEqual([
    ['ann', 'shall we start?'],
    ['bo', 'yes.'],
    ['ed', '+1'],
  ]);
});
