/** Captions that mark a change of voice but name nobody: who says the own name, is called or is thanked; nobody else. */
import { expect, test } from 'vitest';
import { readDocument } from '../../src/corpus/read.ts';

const CLOCKS = (i: number): string => `00:00:${10 + i}.000 --> 00:00:${11 + i}.000`;
const FORMS: Record<string, (turns: string[]) => string> = {
  'talk.txt': (turns) => turns.map((t) => `>> ${t}`).join('\n'),
  'talk.vtt': (turns) => `WEBVTT\n\n${turns.map((t, i) => `${CLOCKS(i)}\n>> ${t}\n`).join('\n')}`,
};

async function speakersOf(path: string, text: string): Promise<(string | null)[]> {
  const { document } = await readDocument({ path, bytes: new TextEncoder().encode(text) });
  return document!.utterances.map((u) => u.speaker);
}

const PANEL: [string, string | null][] = [
  [
    "Good evening. I'm Ida Noor and I will be moderating. We hear from Owen Pratt, who keeps bees. Owen, over to you.",
    'ida-noor',
  ],
  ['Thank you, Ida. The hives were empty in March.', 'owen-pratt'],
  ['Thank you, Owen. Dr. Lucia Fell, do you see the same in the orchards?', 'ida-noor'],
  ['We do, though later.', 'lucia-fell'],
  ['There is a hand up over there.', null],
  ["Hi, my name is Sam O'Dell. My question is for Owen. Who pays?", 'sam-o-dell'],
  ['The growers pay.', 'owen-pratt'],
  ['That is all we have time for.', null],
];

test.each(Object.entries(FORMS))('names the voices of a panel in %s', async (path, write) => {
  expect(await speakersOf(path, write(PANEL.map(([words]) => words)))).toEqual(PANEL.map(([, who]) => who));
});

test('names voices in captions without capitals', async () => {
  const turns: [string, string | null][] = [
    [
      "hello my name is ida noor and i'm your host to my left is owen pratt who keeps bees owen over to you",
      'ida-noor',
    ],
    ['thank you ida the hives were empty', 'owen-pratt'],
    ['thank you owen how many were there', 'ida-noor'],
    ['about forty', 'owen-pratt'],
    ['thank you owen does anybody have a question', 'ida-noor'],
    ['yes what did you feed them', null],
  ];
  const written = FORMS['talk.vtt']!(turns.map(([words]) => words));
  expect(await speakersOf('talk.vtt', written)).toEqual(turns.map(([, who]) => who));
});

test.each([
  [
    'nationalities and places',
    [
      "I'm Dutch, and proud of it.",
      "And I'm Welsh. Nobody lives in Paris.",
      'Thank you, Amsterdam.',
      'Paris.',
      'No.',
    ],
  ],
  [
    'words that begin sentences',
    ['What, over to you? Yes, please.', 'Thank you, Madam Chair.', 'Welcome everybody.', 'Fine.'],
  ],
  [
    'two people of one given name',
    ['Amy Birch and Amy Stone are here. Amy, please begin.', 'Thank you.', 'Next point.', 'Yes.'],
  ],
])('names nobody from %s', async (_, turns) => {
  expect(await speakersOf('talk.txt', FORMS['talk.txt']!(turns))).toEqual(turns.map(() => null));
});

test('leaves paragraphs without marks to nobody', async () => {
  const text =
    "I'm Ida Noor. Owen Pratt is here. Owen, over to you.\n\nThank you, Ida.\n\nThank you, Owen.\n";
  expect(await speakersOf('essay.txt', text)).toEqual([null]);
});

test('says that the names are told from the words', async () => {
  const bytes = new TextEncoder().encode(FORMS['talk.txt']!(PANEL.map(([words]) => words)));
  const { messages } = await readDocument({ path: 'talk.txt', bytes });
  expect(messages.find((m) => m.rule === 'corpus/told-speakers')?.reason).toContain('6 of 8 turns');
});
