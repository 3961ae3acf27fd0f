/** Minutes in Markdown: who is present by a table, and what is told of them, who speak not one word. */
import { expect, test } from 'vitest';
import { readDocument } from '../../src/corpus/read.ts';
import { extract } from '../../src/extract/extract.ts';
import { loadResources } from '../../src/node.ts';

const resources = await loadResources();
const MINUTES = `# Minutes of the 3rd meeting of the Harbour Ice Panel

Chair: Ms. Vera Holt (Nordic Ice Institute)

| Name | Organisation |
|---|---|
| Vera Holt | Nordic Ice Institute (chair) |
| Ivo Lind | Baltic Pilots Association |
| Mei Okafor | University of Lagos |

## 1 Thickness

Mr Lind asked Ms Okafor whether the sensors had been read. Ms Okafor replied that they had. Mr Lind disagreed with Ms Holt.

Ms Okafor: We read them twice.

Ms Holt: Thank you.
`;

test('people in a table of those present belong to the bodies beside them and are who is told of', async () => {
  const { document } = await readDocument({ path: 'ice.md', bytes: new TextEncoder().encode(MINUTES) });
  const { claims } = extract(document!, resources);
  const said = claims.map((c) => `${c.subject} ${c.predicate} ${c.object}`);
  for (const claim of [
    'vera-holt affiliatedWith nordic-ice-institute',
    'ivo-lind affiliatedWith baltic-pilots-association',
    'mei-okafor affiliatedWith university-of-lagos',
    'ivo-lind asks mei-okafor',
    'mei-okafor answers ivo-lind',
    'ivo-lind disagreesWith vera-holt',
  ])
    expect(said).toContain(claim);
  const told = claims.find((c) => c.predicate === 'disagreesWith')!;
  expect(told.evidence.speaker).toBeNull();
  expect(told.evidence.quote).toContain('Mr Lind disagreed with Ms Holt');
});
