/** Sentences printed under the wrong heading carry their speaker; ordinary thanks do not. */
import { expect, test } from 'vitest';
import { readDocument } from '../../src/corpus/read.ts';

/** A chair (Ann) with three panellists; `last` ends Bo's turn before Cyd's, `first` opens Ann's turn after Cyd's. */
async function handovers(last: string, first: string): Promise<[string, string][]> {
  const turns = [
    ['Ann Lee', 'Welcome. Bo, please.'],
    ['Bo Chen', 'My view is short.'],
    ['Ann Lee', 'Thanks. And Dee?'],
    ['Dee Ortega', 'Mine too.'],
    ['Ann Lee', 'Bo again.'],
    ['Bo Chen', `I add one thing. ${last}`],
    ['Cyd Marsh', 'It is my turn then.'],
    ['Ann Lee', `${first} Who is next?`],
    ['Dee Ortega', 'I am.'],
  ];
  const text = turns.map(([name, words], i) => `${name} 00:${10 + i}\n\n${words}\n`).join('\n');
  const { document } = await readDocument({ path: 'talk.txt', bytes: new TextEncoder().encode(text) });
  return document!.utterances.flatMap((u) =>
    (u.handovers ?? []).map(({ span, speaker }): [string, string] => [
      text.slice(span.start, span.end),
      speaker,
    ]),
  );
}

test.each<[string, string, [string, string][]]>([
  ['Ok, thank you. Cyd.', 'Good.', [['Ok, thank you. Cyd.', 'ann-lee']]],
  [
    'OK. Thanks so much, Bo. Cyd Marsh, please.',
    'Good.',
    [['OK. Thanks so much, Bo. Cyd Marsh, please.', 'ann-lee']],
  ],
  ['Thank you, Bo.', 'Good.', [['Thank you, Bo.', 'ann-lee']]],
  ['And so on.', "I'll stop there. OK, thanks Cyd.", [["I'll stop there.", 'cyd-marsh']]],
  ['And so on.', "That's all from me. Thank you, Cyd.", [["That's all from me.", 'cyd-marsh']]],
  // Ordinary thanks and closings are the speaker's own.
  ['Thank you, Ann.', 'Good.', []],
  ['Thank you very much.', 'Thank you, Cyd.', []],
  ["I'll stop there.", 'Good.', []],
  ['Thank you. Rope matters.', "I'll stop there.", []],
])('%s / %s', async (last, first, expected) => {
  expect(await handovers(last, first)).toEqual(expected);
});
