/** Sentences with traps: everything that core relations say there, and nothing else. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/ontology/examples.ts';
import { relationByName } from '../../src/ontology.ts';
import { claimsOf, said } from './notation.ts';

const file = readFileSync(new URL('../fixtures/claims/traps.txt', import.meta.url), 'utf8');
const traps = sentences(
  file
    .split('\n')
    .filter((line) => line.includes(' => '))
    .join('\n'),
);

describe('traps', () => {
  it.each(traps)('$text', ({ text, says }) => {
    const { claims } = claimsOf(text);
    const core = claims.filter(
      (c) =>
        relationByName.get(c.predicate)?.tier === 'core' && c.predicate !== 'hasRole' && c.object !== null,
    );
    expect([...new Set(core.map((c) => said(c, [])))].sort()).toEqual([...says].sort());
  });
});
