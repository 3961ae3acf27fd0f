/** Speakers whom the chair sums up as panellists have that role; others stay speakers. */
import { expect, test } from 'vitest';
import { readDocument } from '../../src/corpus/read.ts';
import { extract } from '../../src/extract/extract.ts';
import { loadResources } from '../../src/node.ts';

test.each([
  ['These are our two panellists.', 'panellist'],
  ['They have much to tell.', 'speaker'],
])('%s', async (sentence, role) => {
  const text = `Ada Lund: Welcome to this panel on bees. Our first speaker is Piet Vos, who is a professor at Lund University. Our next speaker is Ruth Amis from Nokia. ${sentence}\n\nPiet Vos: Thank you, Ada.\n\nRuth Amis: Thank you.\n`;
  const { document } = await readDocument({ path: 'bees.txt', bytes: new TextEncoder().encode(text) });
  const { claims } = extract(document!, await loadResources());
  const roles = claims.filter((c) => c.predicate === 'hasRole' && c.subject !== 'ada-lund');
  expect(roles.map((c) => [c.subject, c.qualifiers.role])).toEqual([
    ['piet-vos', role],
    ['ruth-amis', role],
  ]);
});
