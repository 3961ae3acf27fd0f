/** Habits of recognisers and minute takers: names in small letters, acronyms letter by letter, bodies that speak, sentences between the turns. */
import { expect, test } from 'vitest';
import { readDocument } from '../../src/corpus/read.ts';
import { extract } from '../../src/extract/extract.ts';
import { loadResources } from '../../src/node.ts';

const resources = await loadResources();

async function read(path: string, text: string) {
  const { document } = await readDocument({ path, bytes: new TextEncoder().encode(text) });
  return extract(document!, resources);
}
const quotes = ({ mentions }: ReturnType<typeof extract>, type: string) =>
  mentions.filter((m) => m.type === type && !m.heading).map((m) => m.quote);

test('places and speakers in small letters are found where the recogniser writes them so', async () => {
  const said = await read(
    'fish.txt',
    'Ola Brekke: okay so we sailed from norway to iceland and then on to portugal and nobody in brussels asked ruth what it cost.\n\nRuth Amis: Thank you ola. I came from senegal by way of Rotterdam and it was the same there.\n',
  );
  expect(quotes(said, 'Place')).toEqual([
    'norway',
    'iceland',
    'portugal',
    'brussels',
    'senegal',
    'Rotterdam',
  ]);
  expect(quotes(said, 'Person')).toEqual(['ruth', 'ola']);
});

test('one place in small letters makes nobody careless', async () => {
  const said = await read(
    'tea.txt',
    'Ola Brekke: We bought china cups in Norway, in Iceland and in Portugal, and a turkey for dinner.\n\nRuth Amis: We did.\n',
  );
  expect(quotes(said, 'Place')).toEqual(['Norway', 'Iceland', 'Portugal']);
});

test('letters apart are the acronym they spell; two letters only after "the", and "a b c" is no name', async () => {
  const said = await read(
    'shots.txt',
    'Ola Brekke: the w h o wrote to the F D A and the u k answered. It is as easy as a b c for you and i.\n\nRuth Amis: Yes.\n',
  );
  expect(quotes(said, 'Organisation')).toEqual(['w h o', 'F D A']);
  expect(quotes(said, 'Place')).toEqual(['u k']);
  expect(said.entities.find((e) => e.label === 'World Health Organization')).toBeDefined();
});

const MEETING = `Nokia: we disagree with Vodafone on the timer.

Vodafone: the timer is in the text since May.

Ericsson: we agree with Nokia.

Huawei: no comment.
`;

test('bodies that speak are the bodies, and what they say to each other is theirs', async () => {
  const said = await read('meeting.txt', MEETING);
  const types = new Map(said.entities.map((e) => [e.id, e.type]));
  expect(['nokia', 'vodafone', 'ericsson', 'huawei'].map((id) => types.get(id))).toEqual(
    Array(4).fill('Organisation'),
  );
  const acts = said.claims
    .filter((c) => /agreesWith/.test(c.predicate))
    .map((c) => `${c.subject} ${c.predicate} ${c.object}`);
  expect(acts).toContain('nokia disagreesWith vodafone');
  expect(acts).toContain('ericsson agreesWith nokia');
});

test('a first name that is also a company stays a person among people', async () => {
  const said = await read('talk.txt', 'Mercedes: Hello all.\n\nRuth Amis: Hello Mercedes.\n');
  expect(said.entities.filter((e) => e.type === 'Organisation')).toEqual([]);
});

test('minutes are read between the turns too', async () => {
  const said = await read(
    'minutes.txt',
    `Minutes of the harbour group
Date: 4 May 2024

1 Opening

Ms. Ruth Amis of the World Bank opened the meeting in Lisbon.

Ola Brekke: The dredging plan is late.
Ruth Amis: It is, and we know why.

2 Closing

The group will meet again in Casablanca. The chair thanked Ms. Amis.
`,
  );
  expect(quotes(said, 'Place')).toEqual(expect.arrayContaining(['Lisbon', 'Casablanca']));
  for (const m of said.mentions) expect(said.document.text.slice(m.span.start, m.span.end)).toBe(m.quote);
});

test('capitals after a post or "works for" are who somebody works for', async () => {
  const said = await read(
    'posts.txt',
    'Ola Brekke: Ruth is chief safety officer of Halvorsen Marine, and Piet chairs the board of Northgate Housing. She is the head of Marketing.\n\nRuth Amis: I work for Tollund Cables.\n',
  );
  expect(quotes(said, 'Organisation')).toEqual(['Halvorsen Marine', 'Northgate Housing', 'Tollund Cables']);
});

test('a group is named after its body or its work', async () => {
  const said = await read(
    'groups.txt',
    'Ola Brekke: We wrote to ETSI ESI and to the OAuth working group about OAuth itself.\n\nRuth Amis: Good.\n',
  );
  expect(quotes(said, 'StandardsBody')).toEqual(expect.arrayContaining(['ETSI ESI', 'OAuth working group']));
  expect(quotes(said, 'Standard')).toEqual(['OAuth']);
});

test('somebody who has the name of a company is not the company', async () => {
  const said = await read(
    'namesake.txt',
    'Philip Morris: Good morning.\n\nRuth Amis: Good morning, Philip.\n',
  );
  expect(said.entities.find((e) => e.label === 'Philip Morris')?.type).toBe('Person');
});
