/** `npm run evaluate [-- --errors mentions --only webinar-folder --json]`: builds each annotated text and scores it. Gold: ../shared/gold (or $COLLOQUY_SHARED/gold) and tests/gold. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { goldFolders, readGold } from '../src/cli/evaluate.ts';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { evaluationTable, findingsList } from '../src/evaluate/table.ts';
import { loadResources } from '../src/node.ts';
import { buildGraph } from '../src/pipeline.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = process.env.COLLOQUY_SHARED ?? join(root, '..', 'shared');
const { values } = parseArgs({ options: { errors: { type: 'string' }, only: { type: 'string' } } });

const folders = [join(shared, 'gold'), join(root, 'tests', 'gold')].flatMap((dir) => {
  try {
    return goldFolders(dir);
  } catch {
    console.error(`${dir}: no annotated texts here, skipped`);
    return [];
  }
});
const resources = await loadResources();
for (const folder of folders) {
  if (values.only && !folder.includes(values.only)) continue;
  const gold = readGold(folder);
  const places = [
    folder,
    join(shared, 'transcripts'),
    join(shared, 'samples'),
    join(root, 'data', 'transcripts'),
  ];
  const path = places.map((place) => join(place, gold.file)).find(existsSync);
  if (!path) throw new Error(`${gold.file}, annotated in ${folder}, is nowhere to be found`);
  const { graph } = await buildGraph([{ path, bytes: new Uint8Array(readFileSync(path)) }], resources);
  const scores = evaluate(graph, gold);
  if (!scores) throw new Error(`${path} could not be read`);
  console.log(evaluationTable(scores));
  if (values.errors !== undefined)
    console.log(
      findingsList(
        scores,
        graph.documents[0]!.text,
        values.errors === '' ? undefined : values.errors.split(','),
      ),
    );
}
