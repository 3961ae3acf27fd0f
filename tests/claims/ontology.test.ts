/** The ontology's example sentences say what their entries claim: all of it by this relation, and nothing more. */
import { describe, expect, it } from 'vitest';
import { relations } from '../../src/ontology.ts';
import { claimsOf, said } from './notation.ts';

describe.each(relations.filter((r) => r.examples.length > 0))('$name', (relation) => {
  it.each(relation.examples)('$text', ({ text, says }) => {
    const { claims, document } = claimsOf(text);
    const own = claims.filter((c) => c.predicate === relation.name);
    const asked = [...new Set(says.flatMap((s) => [...s.matchAll(/ (\w+)=/g)].map((m) => m[1]!)))];
    const keys = [...new Set([...(relation.identifiedBy ?? []), ...asked])];
    expect([...new Set(own.map((c) => said(c, keys)))].sort()).toEqual([...says].sort());
    for (const { evidence } of claims)
      expect(document.text.slice(evidence.span.start, evidence.span.end)).toBe(evidence.quote);
  });
});
