/** Variants of a label become one speaker with the fullest name; people of one name stay apart; details keep their place in the text. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/corpus/read.ts';

const read = async (text: string) =>
  (await readDocument({ path: 'talk.txt', bytes: new TextEncoder().encode(text) })).document!;
/** A dialogue in which each label speaks twice. */
const dialogue = (labels: string[]) =>
  [...labels, ...labels].map((label) => `${label}: Words of mine.\n`).join('\n');
const speakers = async (labels: string[]) => (await read(dialogue(labels))).speakers.map(({ id }) => id);

describe('one speaker', () => {
  test.each<[string, string[], string[]]>([
    [
      'title and family name',
      ['Mike Crane', 'Senator Crane', 'MIKE CRANE', 'Bo Chen'],
      ['mike-crane', 'bo-chen'],
    ],
    ['family name alone', ['Ann Lee', 'Lee', 'Bo Chen'], ['ann-lee', 'bo-chen']],
    ['given name alone', ['Ann Lee', 'Ann', 'Bo Chen'], ['ann-lee', 'bo-chen']],
    ['short form', ['Michael D. Crane', 'Mike Crane', 'Bo Chen'], ['michael-d-crane', 'bo-chen']],
    ['affiliations', ['Ann Lee (Acme)', 'Ann Lee | Acme', 'Ann Lee, MEP', 'Bo Chen'], ['ann-lee', 'bo-chen']],
    ['accents and capitals', ['Zoë Núñez', 'ZOË NÚÑEZ', 'Bo Chen'], ['zoe-nunez', 'bo-chen']],
    ['initials', ['Martha Quist', 'MQ', 'Bo Chen'], ['martha-quist', 'bo-chen']],
    ['name turned round', ['Quist, Martha', 'Martha Quist', 'Bo Chen'], ['martha-quist', 'bo-chen']],
    ['Scottish and Irish capitals', ['SEAN McADAM', 'Mr. McAdam', "PAT O'DEA"], ['sean-mcadam', 'pat-o-dea']],
  ])('%s', async (_, labels, ids) => expect(await speakers(labels)).toEqual(ids));
});

describe('kept apart', () => {
  test.each<[string, string[], string[]]>([
    ['two of one family', ['Ann Lee', 'Bea Lee', 'Bo Chen'], ['ann-lee', 'bea-lee', 'bo-chen']],
    ['a title that fits two', ['Ann Lee', 'Bea Lee', 'Ms. Lee'], ['ann-lee', 'bea-lee', 'lee']],
    ['unknown ones', ['Speaker 1', 'Speaker 2', 'Bo Chen'], ['talk-speaker-1', 'talk-speaker-2', 'bo-chen']],
    [
      'middle initials that differ',
      ['Ann B. Lee', 'Ann C. Lee', 'Bo Chen'],
      ['ann-b-lee', 'ann-c-lee', 'bo-chen'],
    ],
  ])('%s', async (_, labels, ids) => expect(await speakers(labels)).toEqual(ids));
});

describe('what a label says', () => {
  test.each<[string, [string, string][]]>([
    ['Ann Lee (Acme)', [['affiliation', 'Acme']]],
    [
      'Ann Lee (CEO, Acme)',
      [
        ['role', 'CEO'],
        ['affiliation', 'Acme'],
      ],
    ],
    [
      'Ann Lee, Chief Privacy Officer at Acme',
      [
        ['role', 'Chief Privacy Officer'],
        ['affiliation', 'Acme'],
      ],
    ],
    ['Ann Lee | Acme Rope Works', [['affiliation', 'Acme Rope Works']]],
    ['Ann Lee, MEP', [['role', 'MEP']]],
    [
      'Sen. Ann Lee (R-ID)',
      [
        ['role', 'Sen'],
        ['party', 'R'],
        ['place', 'ID'],
      ],
    ],
    ['Ann Lee (Acme, Inc.)', [['affiliation', 'Acme, Inc.']]],
    ['Ann Lee (she/her)', []],
    ['Mr. Lee of Utah', [['place', 'Utah']]],
    ['Prof. Ann Lee', []],
  ])('%s', async (label, details) => {
    const { text, speakers } = await read(dialogue([label, 'Bo Chen']));
    expect(speakers[0]!.details.map(({ kind, text: words }) => [kind, words])).toEqual(details);
    for (const { span, text: words } of speakers[0]!.details)
      expect(text.slice(span.start, span.end)).toBe(words);
  });
});

test('kinds: a person, somebody unknown, a group', async () => {
  const { speakers } = await read(dialogue(['Ann Lee', 'Audience Member', 'All']));
  expect(speakers.map(({ kind }) => kind)).toEqual(['person', 'unknown', 'group']);
});

test('seat and party of a member are no employers; a title and a body stay what they are', async () => {
  const { speakers } = await read(
    dialogue([
      'Hon. Amina Otieno (Lake County, ABC-K)',
      'Hon. Joe Marsh (Director, ABC)',
      'Bo Chen (Acme, Cork)',
    ]),
  );
  const kinds = speakers.map(({ details }) => [...new Set(details.map((d) => `${d.kind} ${d.text}`))]);
  expect(kinds).toEqual([
    ['place Lake County', 'party ABC-K'],
    ['role Director', 'affiliation ABC'],
    ['affiliation Acme', 'affiliation Cork'],
  ]);
});
