/** What the front matter and the headings of a hearing print say of people, and of the hearing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/corpus/read.ts';

const folder = join(import.meta.dirname, '../fixtures/corpus');
const read = async (text: string | Uint8Array) =>
  (
    await readDocument({
      path: 'hearing.txt',
      bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
      format: 'hearing',
    })
  ).document!;
const details = (document: Awaited<ReturnType<typeof read>>, id: string) =>
  document.speakers
    .find((speaker) => speaker.id === id)
    ?.details.map(({ kind, text }) => [kind, text.replace(/\s+/g, ' ')]);

test('members, witnesses and who presides', async () => {
  const document = await read(new Uint8Array(readFileSync(join(folder, 'hearing-subcommittee.txt'))));
  expect(document).toMatchObject({
    title: 'BUOYS IN THE DIGITAL AGE',
    date: '2008-03-12',
    host: 'SUBCOMMITTEE ON OCEANS, BUOYS, AND TIDES of the COMMITTEE ON COMMERCE, SCIENCE, AND TRANSPORTATION UNITED STATES SENATE',
  });
  expect(details(document, 'william-dorn')).toEqual([
    ['role', 'PRESIDENT'],
    ['affiliation', 'THE BUOY MAKERS'],
  ]);
  expect(details(document, 'lucia-ortez')).toEqual([
    ['role', 'UNDER SECRETARY FOR TIDES'],
    ['affiliation', 'DEPARTMENT OF WATER'],
  ]);
  expect(details(document, 'ted-oakes')).toEqual(expect.arrayContaining([['place', 'Alaska']]));
});

test('several witnesses in one heading; legal forms and places stay whole', async () => {
  const document = await read(
    '    The Chair. Welcome.\n\n  STATEMENTS OF ANN LEE, CHIEF OFFICER, ROPE WORKS, INC.; AND BO CHEN, \n     DIRECTOR, TIDE LAB, TURKU, OH\n\n    Ms. Lee. Thank you.\n    Mr. Chen. Thank you.\n    The Chair. Good.\n',
  );
  expect(details(document, 'ann-lee')).toEqual([
    ['role', 'CHIEF OFFICER'],
    ['affiliation', 'ROPE WORKS, INC.'],
  ]);
  expect(details(document, 'bo-chen')).toEqual([
    ['role', 'DIRECTOR'],
    ['affiliation', 'TIDE LAB'],
    ['place', 'TURKU, OH'],
  ]);
});

test('a statement set into the record is not speech', async () => {
  const { utterances, notes, text } = await read(
    '    Ms. Lee. My statement is in the record.\n    [The prepared statement of Ms. Lee follows:]\n\n  Prepared Statement of Ann Lee\n\n    I wrote this.\n\n    Mr. Chen. I heard that.\n    Ms. Lee. Good.\n',
  );
  expect(utterances.map(({ label }) => label)).toEqual(['Ms. Lee', 'Mr. Chen', 'Ms. Lee']);
  expect(
    notes.filter(({ kind }) => kind === 'log').map(({ span }) => text.slice(span.start, span.end)),
  ).toEqual(['Prepared Statement of Ann Lee\n\n    I wrote this.']);
});

test('the list of witnesses gives post and employer; papers, companions and who presides are none', async () => {
  const document = await read(
    `                               HEARING\n\n                              WITNESSES\n
Dr. Ann Lee, Chief Nurse, Tide Clinic............................     4
    Prepared statement...........................................     6
The Honorable Bo Chen, former Deputy Harbour Master for Tolls, Port
  Authority of Turku.............................................    19
Letter of Cy Dunn, Director, Rope Works..........................    30

                               ----------

    The committee met, Hon. Eve Frost presiding.

    Ms. Frost. Good morning.

  STATEMENT OF ANN LEE, CHIEF NURSE, TIDE CLINIC, ACCOMPANIED BY GUS HALE, DIRECTOR, TIDE LAB

    Ms. Lee. Thank you.
    Mr. Chen. Thank you.
    Mr. Dunn. So do I.
`,
  );
  const said = (id: string) => (details(document, id) ?? []).map((d) => d.join(' ').toLowerCase());
  expect([...new Set(said('ann-lee'))]).toEqual(['role chief nurse', 'affiliation tide clinic']);
  expect(said('bo-chen')).toEqual([
    'role former deputy harbour master for tolls',
    'affiliation port authority of turku',
  ]);
  expect(
    document.speakers.some(({ details }) => details.some(({ text }) => /Rope|TIDE LAB/.test(text))),
  ).toBe(false);
});
