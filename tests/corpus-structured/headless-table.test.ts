/** HTML tables without a head row: which column speaks, which holds the words, which the times; and lists that are no talk. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/corpus/read.ts';

const page = (rows: string[][]): string =>
  `<!DOCTYPE html><html><body><table>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table></body></html>`;
const read = async (rows: string[][]) =>
  (await readDocument({ path: 'talk.html', bytes: new TextEncoder().encode(page(rows)) })).document;

const TALK = [
  ['00:05', 'Ada Brook', 'Good morning, and welcome to the hearing on the new tide tables.'],
  ['00:41', 'Ivo Marsh', 'Thank you. The tables of last year were wrong by an hour in two harbours.'],
  ['01:20', 'Ada Brook', 'Which of them, if I may ask, and who found it out?'],
  ['01:52', 'Ivo Marsh', 'The pilots did, on the third of May, before any ship was harmed.'],
];
const of = (order: number[]) => TALK.map((row) => order.map((i) => row[i]!));

describe('columns are found by what stands in them, in any order', () => {
  test.each([[[0, 1, 2]], [[1, 0, 2]], [[2, 1, 0]], [[1, 2]]])('%j', async (order) => {
    const document = (await read(of(order)))!;
    expect(document.utterances.map((u) => u.label)).toEqual(TALK.map(([, who]) => who));
    expect(document.utterances.map((u) => u.start)).toEqual(
      order.includes(0) ? [5, 41, 80, 112] : [null, null, null, null],
    );
    expect(document.utterances.map((u) => document.text.slice(u.span.start, u.span.end))).toEqual(
      TALK.map(([, , words]) => words),
    );
  });
});

test('a list of members, each with a short entry, is no talk: nobody speaks in it', async () => {
  const document = await read([
    ['Ada Brook', 'Harbour Board, chair'],
    ['Ivo Marsh', 'Tide Office, clerk'],
    ['Tove Lind', 'Pilots of the Sound'],
  ]);
  expect(document!.speakers).toEqual([]);
  expect(document!.utterances.map((u) => u.label)).toEqual(['']);
});
