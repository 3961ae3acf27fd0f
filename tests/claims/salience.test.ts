/** Salience: what is said often, by many and with certainty comes first; nothing is lost. */
import { describe, expect, it } from 'vitest';
import { ranked, salience } from '../../src/merge/salience.ts';
import { mergeStatements } from '../../src/merge/statements.ts';
import { claimsOf, notate } from './notation.ts';

const TEXT = `Ada: [Norway|Place] signed the [Delta Treaty|Agreement]. [Norway|Place] is cold.
Ben: [Norway|Place] would join the [Salt Accord|Agreement].
Cleo: [Norway|Place] signed the [Delta Treaty|Agreement], and [Oslo|Place] is small.`;

function salienceOf(text: string) {
  const { document, mentions, entities } = notate(text);
  const statements = mergeStatements(claimsOf(text).claims);
  return {
    result: salience({ documents: [document], entities, mentions, statements }),
    statements,
    entities,
  };
}

describe('salience', () => {
  it('ranks what many name above what one names', () => {
    const { entities } = salienceOf(TEXT).result;
    expect(entities.get('norway')).toBe(1);
    expect(entities.get('norway')!).toBeGreaterThan(entities.get('oslo')!);
  });

  it('ranks facts of two speakers above a hypothesis of one', () => {
    const { result } = salienceOf(TEXT);
    expect(result.statements.get('norway.partyTo.delta-treaty')!).toBeGreaterThan(
      result.statements.get('norway.partyTo.salt-accord')!,
    );
  });

  it('leaves nothing out', () => {
    const { result, statements, entities } = salienceOf(TEXT);
    expect(result.statements.size).toBe(statements.length);
    expect(result.entities.size).toBe(entities.length);
  });

  it('does without anything said', () => {
    expect(salience({ documents: [], entities: [], mentions: [], statements: [] }).entities.size).toBe(0);
  });

  it('is written beside statements and nodes, and leaves nothing out', () => {
    const { document, mentions, entities } = notate(TEXT);
    const statements = mergeStatements(claimsOf(TEXT).claims);
    const network = entities.map(({ id }) => ({ id, x: 0, y: 0, degree: 0, betweenness: 0, community: 0 }));
    const graph = ranked({ version: 1, documents: [document], entities, mentions, statements, network });
    expect(graph.statements.map((s) => s.id)).toEqual(statements.map((s) => s.id));
    expect(graph.network!.find((n) => n.id === 'norway')!.salience).toBe(1);
    expect(graph.statements.every((s) => s.salience !== undefined && s.salience <= 1)).toBe(true);
  });
});
