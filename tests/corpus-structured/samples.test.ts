/** The real files of ../shared/samples and ../shared/adversarial (COLLOQUY_SHARED), counted by hand; skipped where they are absent. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/corpus/read.ts';

const shared = process.env.COLLOQUY_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));

async function readFile(path: string) {
  const reading = await readDocument({ path, bytes: new Uint8Array(readFileSync(join(shared, path))) });
  const { utterances = [], text = '' } = reading.document ?? {};
  return {
    ...reading,
    turns: utterances.map((u) => [u.label, u.start, u.end]),
    first: utterances.map((u) => text.slice(u.span.start, u.span.start + 12)),
    labels: utterances.map((u) => u.label),
  };
}

describe.skipIf(!existsSync(shared))('samples', () => {
  test('a podcast in SRT: ten turns of three people', async () => {
    const { turns, first, messages } = await readFile('samples/podcast-example.srt');
    expect(turns).toEqual([
      ['Travis', 0.179, 50.34],
      ['Sarah', 53.03, 100.189],
      ['Travis', 102.739, 216.939],
      ['Gilon', 219.36, 260.579],
      ['Travis', 263.189, 319.5],
      ['Gilon', 322.139, 374.029],
      ['Travis', 376.629, 560.519],
      ['Sarah', 562.879, 614.69],
      ['Gilon', 617.33, 688.85],
      ['Travis', 691.49, 754.769],
    ]);
    expect(first[1]).toBe('Creating goo');
    expect(messages).toEqual([]);
  });

  test('a podcast in WebVTT: seven cues, two turns', async () => {
    const { turns, document } = await readFile('samples/podcast-vtag-example.vtt');
    expect(turns).toEqual([
      ['Sarah', 0, 18.63],
      ['Gillian', 19.08, 25.35],
    ]);
    expect(document!.text).toContain('Podcasting Q&A,');
    expect(document!.text.split('\n\n')).toHaveLength(2);
  });

  test('a podcast in HTML: the ten turns of the SRT, the same words', async () => {
    const { turns, document } = await readFile('samples/podcast-cite-time.html');
    expect(turns.map(([label, start]) => [label, start])).toEqual([
      ['Travis', 0],
      ['Sarah', 53],
      ['Travis', 102],
      ['Gilon', 219],
      ['Travis', 263],
      ['Gilon', 322],
      ['Travis', 376],
      ['Sarah', 562],
      ['Gilon', 617],
      ['Travis', 691],
    ]);
    const captions = await readFile('samples/podcast-example.srt');
    expect(document!.text).toBe(captions.document!.text);
  });

  test('ParlaMint: four speeches with the header', async () => {
    const { labels, first, document, messages } = await readFile(
      'samples/parlamint-gb-lords-2020-02-12.excerpt.xml',
    );
    expect(labels).toEqual(['Peter Fowler', 'James Touhig', 'Leslie Griffiths', 'Diana Barran']);
    expect(first).toEqual(['My Lords, I ', 'To ask Her M', 'My Lords, I ', 'My Lords, I ']);
    expect(document).toMatchObject({
      date: '2020-02-12',
      licence: 'http://creativecommons.org/licenses/by/4.0/',
    });
    expect(messages).toEqual([]);
  });

  test('Akoma Ntoso: three speeches, a question and an answer', async () => {
    const { labels, document, messages } = await readFile('samples/akomantoso-debate-1995.xml');
    expect(labels).toEqual(['Prof. Brown', 'Mr. Adam', 'Mr. Speaker', 'Mr. Cameroon', 'Mr. White']);
    expect(document!.date).toBe('1995-10-31');
    // One scene, four narratives and summaries.
    expect(document!.notes.filter(({ kind }) => kind === 'direction')).toHaveLength(5);
    expect(messages).toEqual([]);
  });

  test('bad captions: what has a usable time line is kept, the rest reported', async () => {
    const truncated = await readFile('adversarial/12-truncated.vtt');
    expect(truncated.turns).toEqual([
      ['Ann Lee', 1, 4],
      ['Bo Chen', 4.5, 9],
    ]);
    expect(truncated.document!.text).toContain('Thank you, Ann. The WTO and the ITU are ici.');
    expect(truncated.messages.map(({ place }) => place.line)).toEqual([14]);
    const malformed = await readFile('adversarial/13-malformed-index.srt');
    expect(malformed.labels).toEqual(['Ann Lee', 'Bo Chen', 'Ann Lee', 'Bo Chen', 'ANN LEE', '']);
    expect(malformed.messages.map(({ place }) => place.line)).toEqual([14, 21, 24]);
  });

  test('bad JSON names: eight turns, two entries reported', async () => {
    const { labels, messages } = await readFile('adversarial/16-turtle-breaking-names.json');
    expect(labels).toHaveLength(8);
    expect(labels[6]).toBe('Dee Lone \ufffd');
    expect(messages.map(({ rule }) => rule)).toEqual(['corpus/entry', 'corpus/entry']);
  });
});
