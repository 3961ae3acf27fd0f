/** Parts that people play at an event, as moderators and labels tell them. */
import { describe, expect, it } from 'vitest';
import { claimsOf } from './notation.ts';

const rolesOf = (text: string): string[] =>
  [
    ...new Set(
      claimsOf(text)
        .claims.filter((c) => c.predicate === 'hasRole')
        .map((c) => `${c.subject} ${c.qualifiers.role}`),
    ),
  ].sort();

describe('roles', () => {
  it('are given to those whom a moderator points out', () => {
    const panel = `Ola: Welcome to this panel. With me on the stage are [Ada Brook|Person], head of tides at the [Harbour Trust|Organisation]; [Ben Hale|Person] from [Cider Guild|Organisation]; and, from [Cork|Place], [Leo Finn|Person], who sails.
Ada Brook: Thank you.
Ben Hale: Hello.`;
    expect(rolesOf(panel)).toEqual([
      'ada-brook panellist',
      'ben-hale panellist',
      'leo-finn panellist',
      'ola chair',
    ]);
  });

  it('run on over "then" and "to my left"', () => {
    const panel = `Ola: This panel is on mud. To my left is [Ada Brook|Person], a diver. Then [Ben Hale|Person], who farms. And online is [Leo Finn|Person].`;
    expect(rolesOf(panel)).toEqual(['ada-brook panellist', 'ben-hale panellist', 'leo-finn panellist']);
  });

  it('are read in captions without stops', () => {
    const captions = `Ola: we have with us [ada brook|Person] from the [harbour trust|Organisation] next to her is professor [ben hale|Person] he runs the lab and joining us from [cork|Place] is [leo finn|Person]`;
    expect(rolesOf(captions)).toEqual(['ada-brook guest', 'ben-hale speaker', 'leo-finn speaker']);
  });

  it('follow from a number of witnesses announced', () => {
    const hearing = `Ola: We have two witnesses. [Ada Brook|Person] is director of the [Harbour Trust|Organisation]. [Ben Hale|Person] works for [Cider Guild|Organisation]. [Lord Moss|Person] is the chairman of [Delta Ferries|Organisation] and could not come.
Ada Brook: Thank you. I see [Ben Hale|Person] in the audience.
Ben Hale: Thank you.`;
    expect(rolesOf(hearing)).toContain('ada-brook witness');
    expect(rolesOf(hearing)).not.toContain('lord-moss witness');
  });

  it('are shared out at a meeting', () => {
    const call = `Ola: Hello, I'm [Ola|Person=ola] and my co-chair [Ada Brook|Person] is on the call. [Ben Hale|Person] from [Cider Guild|Organisation] is taking minutes.`;
    expect(rolesOf(call)).toEqual(['ada-brook chair', 'ben-hale scribe', 'ola chair']);
  });

  it('are told by minutes that name the chair who speaks in them, and no other chair', () => {
    const minutes = `Ada Brook: The chairwoman, [Dr Ada Brook|Person=ada-brook] of the [Harbour Trust|Organisation], opened the session.
Ben Hale: The chair, [Leo Finn|Person], was out of reach when the [Cider Guild|Organisation] was sold.`;
    expect(rolesOf(minutes)).toEqual(['ada-brook chair']);
  });

  it('are not given to those who are merely named', () => {
    const talk = `Ola: Welcome to this panel. We called [Ada Brook|Person], who was out. Next to the harbour lives [Ben Hale|Person]. Then [Leo Finn|Person] left.
Tim: I invited [Ida Wall|Person] to the wedding.`;
    expect(rolesOf(talk)).toEqual(['ola chair']);
  });

  it('are told by "we will hear from" and "first … then … and finally"', () => {
    const webinar = `Ola: I'll be facilitating today. First we'll hear from [Ada Brook|Person], who dives. Then [Ben Hale|Person], a lawyer from [Cider Guild|Organisation], and finally [Leo Finn|Person] of the [Harbour Trust|Organisation].`;
    expect(rolesOf(webinar)).toEqual([
      'ada-brook speaker',
      'ben-hale speaker',
      'leo-finn speaker',
      'ola facilitator',
    ]);
  });

  it('are not told by a post that somebody holds or a room that somebody funds', () => {
    const talk = `Ola: This show is on tide. [Cider Guild|Organisation] pays for sponsoring the interpretation. I moderate my diet.`;
    expect(rolesOf(talk)).toEqual([]);
  });
});
