/** Who addresses whom: acts to somebody's face, and nothing that is only told. */
import { expect, test } from 'vitest';
import { readDocument } from '../../src/corpus/read.ts';
import { extract } from '../../src/extract/extract.ts';
import { loadResources } from '../../src/node.ts';

test('thanks and questions between speakers address; a report of somebody else’s thanks does not', async () => {
  const text =
    'Ada Lund: Piet, would you like to begin?\n\nPiet Vos: Thank you, Ada. Ruth Amis thanked Ada Lund yesterday.\n\nRuth Amis: The hives are full.\n';
  const { document } = await readDocument({ path: 'bees.txt', bytes: new TextEncoder().encode(text) });
  const { claims } = extract(document!, await loadResources());
  const addressed = claims.filter((c) => c.predicate === 'addressed');
  expect(addressed.map((c) => [c.subject, c.object])).toEqual([
    ['ada-lund', 'piet-vos'],
    ['piet-vos', 'ada-lund'],
  ]);
  for (const { evidence } of addressed)
    expect(document!.text.slice(evidence.span.start, evidence.span.end)).toBe(evidence.quote);
});
