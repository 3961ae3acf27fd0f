/** Contested statements: found across speakers and documents, with who stands where. */
import { describe, expect, it } from 'vitest';
import { contested } from '../../src/merge/contested.ts';
import { mergeStatements } from '../../src/merge/statements.ts';
import { claimsOf } from './notation.ts';

const contestsIn = (...texts: string[]) =>
  contested({
    statements: mergeStatements(
      texts.flatMap((text, i) =>
        claimsOf(text).claims.map((c) => ({ ...c, evidence: { ...c.evidence, document: `doc-${i}` } })),
      ),
    ),
  }).map(({ subject, predicate, object, affirmedBy, deniedBy }) => ({
    triple: `${subject} ${predicate} ${object}`,
    affirmedBy,
    deniedBy,
  }));

describe('contested', () => {
  it('finds two speakers of one document on two sides', () => {
    const text = `Ada: [Norway|Place] signed the [Delta Treaty|Agreement].
Ben: [Norway|Place] has not signed the [Delta Treaty|Agreement].`;
    expect(contestsIn(text)).toEqual([
      { triple: 'norway partyTo delta-treaty', affirmedBy: ['ada'], deniedBy: ['ben'] },
    ]);
  });

  it('finds them across documents', () => {
    expect(
      contestsIn(
        'Ada: [Kelvin Group|Organisation] develops [Ice Pipe|Technology].',
        'Cleo: [Kelvin Group|Organisation] never developed [Ice Pipe|Technology].',
      ),
    ).toEqual([{ triple: 'kelvin-group develops ice-pipe', affirmedBy: ['ada'], deniedBy: ['cleo'] }]);
  });

  it('takes symmetric relations in either direction', () => {
    expect(
      contestsIn(`Ada: [Kelvin Group|Organisation] competes with [Nordlicht|Organisation].
Ben: [Nordlicht|Organisation] does not compete with [Kelvin Group|Organisation].`),
    ).toHaveLength(1);
  });

  it('names the source of a reported denial', () => {
    expect(
      contestsIn(`Ada: [Norway|Place] signed the [Delta Treaty|Agreement].
Ben: [Rae Finn|Person] said that [Norway|Place] has not signed the [Delta Treaty|Agreement].`)[0]?.deniedBy,
    ).toEqual(['rae-finn']);
  });

  it('does not count a hypothesis as a side', () => {
    expect(
      contestsIn(`Ada: [Norway|Place] will sign the [Delta Treaty|Agreement].
Ben: [Norway|Place] has not signed the [Delta Treaty|Agreement].`),
    ).toEqual([]);
  });

  it('does not mistake two titles for a contradiction', () => {
    expect(
      contestsIn(`Ada: [Rae Finn|Person] is the treasurer of [Tin Board|Organisation].
Ben: [Rae Finn|Person] is not the secretary of [Tin Board|Organisation].`),
    ).toEqual([]);
  });
});
