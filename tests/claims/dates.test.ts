/** Dates as qualifiers: resolved against the document's date, as precise as the words, never from names or time codes. */
import { describe, expect, it } from 'vitest';
import { claimsOf } from './notation.ts';

const timeOf = (text: string, predicate = 'partyTo') =>
  claimsOf(text).claims.find((c) => c.predicate === predicate)?.qualifiers.time;

describe('dates', () => {
  it.each([
    ['[Norway|Place] signed the [Delta Treaty|Agreement] in 2018.', '2018'],
    ['In 2018 [Norway|Place] signed the [Delta Treaty|Agreement].', '2018'],
    ['@date 2022-09-12\nAda: [Norway|Place] signed the [Delta Treaty|Agreement] five years ago.', '2017'],
    ['@date 2022-09-12\nAda: [Norway|Place] signed the [Delta Treaty|Agreement] last week.', '2022-09-05'],
    ['@date 2022-09-12\nAda: [Norway|Place] signed the [Delta Treaty|Agreement] last month.', '2022-08'],
    ['@date 2022-09-12\nAda: [Norway|Place] signed the [Delta Treaty|Agreement] yesterday.', '2022-09-11'],
    ['[Norway|Place] signed the [Delta Treaty|Agreement] on 3 May 2016.', '2016-05-03'],
    ['[Norway|Place] signed the [Delta Treaty|Agreement] in March 2016.', '2016-03'],
    ['[Norway|Place] signed the [Delta Treaty|Agreement] between 2014 and 2016.', '2014/2016'],
  ])('%s', (text, time) => expect(timeOf(text)).toBe(time));

  it('keeps the words of a relative date where the document has none', () => {
    expect(timeOf('[Norway|Place] signed the [Delta Treaty|Agreement] last week.')).toBe('last week');
  });

  it.each([
    '[Norway|Place] signed the [Delta Treaty|Agreement], said [June Park|Person].',
    '[Norway|Place] signed the [Delta Treaty|Agreement] with 2000 pages.',
    '[Norway|Place] signed the [Delta Treaty|Agreement] and now it rains.',
  ])('finds none in: %s', (text) => expect(timeOf(text)).toBeUndefined());

  it('dates a former position', () => {
    expect(
      timeOf('[Ada Brook|Person] was treasurer of [Harbour Trust|Organisation] in 2009.', 'formerlyHeld'),
    ).toBe('2009');
  });
});
