/** Title lines and sidecars say what a transcript is of. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/corpus/read.ts';
import { parseSidecar } from '../../src/corpus/sidecar.ts';

const TURNS = '\n\nAnn Lee 00:01\n\nHello.\n\nBo Chen 00:05\n\nHi.\n';
const read = async (head: string, metadata = {}) =>
  (await readDocument({ path: 'talk.txt', bytes: new TextEncoder().encode(head + TURNS), metadata }))
    .document!;

describe('title lines', () => {
  test.each<[string, object]>([
    [
      'Edited transcript of Webinar | Who owns the rope?\n\n(Webinar held by Rope Society on 3 May 2021)',
      { title: 'Who owns the rope?', date: '2021-05-03', host: 'Rope Society' },
    ],
    [
      'Title: Rope day\nDate: May 3rd, 2021\nLocation: Turku\nLicense: CC BY 4.0',
      { title: 'Rope day', date: '2021-05-03', place: 'Turku', licence: 'CC BY 4.0' },
    ],
    [
      'Rope call\nThis is a rush transcript and may contain errors.',
      { title: 'Rope call', disclaimer: 'This is a rush transcript and may contain errors.' },
    ],
    ['Rope call\nThe video is available at https://example.org/rope', { source: 'https://example.org/rope' }],
  ])('%s', async (head, expected) => expect(await read(head)).toMatchObject(expected));

  test('what the caller says goes before what the file says', async () => {
    expect(await read('Rope call, 3 May 2021', { title: 'Given', date: '2020-01-01' })).toMatchObject({
      title: 'Given',
      date: '2020-01-01',
    });
  });

  test('the id comes from the file name, or as given', async () => {
    expect((await read('Rope')).id).toBe('talk');
    expect((await read('Rope', { id: 'rope-2021' })).id).toBe('rope-2021');
  });
});

describe('sidecar', () => {
  test('known keys are taken, others named', () => {
    const { metadata, messages } = parseSidecar(
      'a.meta.yaml',
      'title: Rope\ndate: 2021-05-06\nlicense: CC0\ncolour: red\n',
    );
    expect(metadata).toEqual({ title: 'Rope', date: '2021-05-06', licence: 'CC0' });
    expect(messages.map(({ reason }) => reason)).toEqual(['the key "colour" is not known']);
  });
  test.each([': : :\n  - [', '- a\n- b', 'date: some day in May', 'title: [1, 2]', '&a [*a, *a]'])(
    '%s is named and left out',
    (yaml) => {
      const { metadata, messages } = parseSidecar('a.meta.yaml', yaml);
      expect(metadata).toEqual({});
      expect(messages.length).toBeGreaterThan(0);
    },
  );
  test('an empty one says nothing', () =>
    expect(parseSidecar('a.meta.yaml', '')).toEqual({ metadata: {}, messages: [] }));
});
