/** `npm run blind [-- --only 07 --errors statements]`: scores names, statements and acts of the sixteen transcripts of tests/blind, annotated by somebody who never saw the program. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { goldFolders, readGold } from '../src/cli/evaluate.ts';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { total } from '../src/evaluate/mentions.ts';
import { addCounts, type Counts, noCounts, scoreOf } from '../src/evaluate/score.ts';
import { findingsList, TYPE_GROUPS } from '../src/evaluate/table.ts';
import { loadResources } from '../src/node.ts';
import { buildGraph } from '../src/pipeline.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, errors: { type: 'string' } } });
const resources = await loadResources();

const COLUMNS = ['names', 'names, strict', 'roles', 'other core', 'acts', 'sides'] as const;
const sums = new Map<string, Counts>(COLUMNS.map((column) => [column, noCounts()]));

const kinds = TYPE_GROUPS.map(() => [noCounts(), noCounts()]);

const cell = (counts: Counts): string => {
  const { precision, recall, f1 } = scoreOf(counts);
  return [precision, recall, f1].map((n) => (Number.isNaN(n) ? '–' : n.toFixed(0)).padStart(4)).join('');
};
const row = (name: string, cells: readonly string[]): string =>
  name.padEnd(30) + cells.map((c) => c.padStart(15)).join('');

console.log(row('P, R, F1', COLUMNS));
for (const folder of goldFolders(fileURLToPath(new URL('../tests/blind', import.meta.url)))) {
  const gold = readGold(folder);
  if (values.only && !gold.name.startsWith(values.only)) continue;
  const path = join(folder, gold.file);
  const { graph } = await buildGraph([{ path, bytes: new Uint8Array(readFileSync(path)) }], resources);
  const scores = evaluate(graph, gold);
  if (!scores) throw new Error(`${path} could not be read`);
  const { mentions, statements, discourse } = scores;
  const counts = [
    total(mentions.relaxed),
    total(mentions.strict),
    statements.roles,
    statements.others,
    discourse.all,
    discourse.stance,
  ];
  for (const [i, column] of COLUMNS.entries()) sums.set(column, addCounts(sums.get(column)!, counts[i]!));
  for (const [i, types] of TYPE_GROUPS.entries())
    for (const [k, found] of [mentions.relaxed, mentions.strict].entries())
      kinds[i]![k] = addCounts(kinds[i]![k]!, total(found, types));
  console.log(row(gold.name, counts.map(cell)));
  if (values.errors !== undefined)
    console.log(findingsList(scores, graph.documents[0]!.text, values.errors.split(',')));
}
console.log(row('all', [...sums.values()].map(cell)));
console.log('');
for (const [i, types] of TYPE_GROUPS.entries()) console.log(row(types.join(', '), kinds[i]!.map(cell)));
