/** Affiliations in rosters become mentions and claims, whether a table knows the body or not. */
import { expect, test } from 'vitest';
import { readDocument } from '../../src/corpus/read.ts';
import { extract } from '../../src/extract/extract.ts';
import { loadResources } from '../../src/node.ts';

const minutes = `# Beekeepers' data group, minutes

| Name | Abbrev | Affiliation |
|------|--------|-------------|
| Oda Lund | OL | Honningby Farm |
| Piet Vos | PV | Nokia |
| Ruth Amis | RA | works from home. |

OL: Good morning to all of you.

PV: Morning. The sensors in the hives report every hour.

RA: Mine do not report at all.
`;

test('a roster gives each speaker the body beside the name, and no sentence is taken for one', async () => {
  const { document } = await readDocument({ path: 'bees.md', bytes: new TextEncoder().encode(minutes) });
  const { claims, entities } = extract(document!, await loadResources());
  const label = (id: string | null) => entities.find((e) => e.id === id)?.label;
  const affiliations = claims
    .filter((c) => c.predicate === 'affiliatedWith')
    .map((c) => [label(c.subject), label(c.object), c.evidence.quote.includes('|')]);
  expect(affiliations).toEqual([
    ['Oda Lund', 'Honningby Farm', true],
    ['Piet Vos', 'Nokia', true],
  ]);
  expect(entities.find((e) => e.label === 'Nokia')?.exactMatch).toContain(
    'http://www.wikidata.org/entity/Q1418',
  );
});
