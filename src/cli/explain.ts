/** `colloquy explain [ID] [GRAPH]`: the words behind an entity or a statement, and why its names were joined; without an ID, what there is. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Entity, KnowledgeGraph, Statement } from '../model.ts';
import { printable } from '../report.ts';
import { explainEntity, explainStatement } from './explanation.ts';
import { CliError, note, readGraph } from './io.ts';
import { overviewOf, overviewText } from './overview.ts';

interface ExplainOptions {
  json?: boolean;
  limit: string;
}

export function registerExplain(program: Command): void {
  program
    .command('explain')
    .summary('show what is in a graph, and the quotes behind it')
    .description(
      'Prints the quotes behind an entity or a statement, each with its speaker and time, and for an entity which rules joined which names, and why. ID is an id of the graph or the name of an entity. Without ID: what is in the graph.',
    )
    .argument('[id]', 'id of an entity or statement, or the name of an entity')
    .argument('[graph]', 'graph.json or a folder that holds one', 'exports')
    .option('--limit <n>', 'quotes and statements to print', '20')
    .option('--json', 'print everything as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  colloquy explain out                  who and what is named, which statements there are\n  colloquy explain huawei out\n  colloquy explain "SC 42" out --limit 100\n  colloquy explain china.partyTo.rcep out --json',
    )
    .action(explain);
}

/** A graph where an id is expected: `colloquy explain out` asks what is in it. */
const isGraph = (path: string): boolean =>
  path.endsWith('.json') ? existsSync(path) : existsSync(join(path, 'graph.json'));

function explain(first: string | undefined, second: string, options: ExplainOptions): void {
  const limit = Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1)
    throw new CliError(`--limit must be a whole number above 0, not "${options.limit}"`, undefined, 2);
  const [id, path] = first !== undefined && isGraph(first) ? [undefined, first] : [first, second];
  const graph = readGraph(path);
  if (id === undefined) {
    const text = options.json
      ? JSON.stringify(overviewOf(graph), null, 2)
      : printable(overviewText(graph, limit));
    process.stdout.write(`${text}\n`);
    note(`colloquy explain NAME ${path} shows the quotes behind a name`);
    return;
  }
  const found = find(graph, id);
  if ('predicate' in found) {
    const text = options.json ? JSON.stringify(found, null, 2) : explainStatement(graph, found, limit);
    process.stdout.write(`${options.json ? text : printable(text)}\n`);
    return;
  }
  const everything = {
    ...found,
    mentions: graph.mentions.filter((m) => m.entity === found.id),
    statements: graph.statements.filter((s) => s.subject === found.id || s.object === found.id),
  };
  const text = options.json
    ? JSON.stringify(everything, null, 2)
    : printable(explainEntity(graph, found, limit));
  process.stdout.write(`${text}\n`);
}

/** Entity or statement by id, else the entity of that name. @throws CliError with the nearest ids where there is none or more than one */
function find(graph: KnowledgeGraph, id: string): Entity | Statement {
  const exact = graph.entities.find((e) => e.id === id) ?? graph.statements.find((s) => s.id === id);
  if (exact) return exact;
  const wanted = id.toLowerCase();
  const named = graph.entities.filter((e) =>
    [e.label, ...e.altLabels].some((name) => name.toLowerCase() === wanted),
  );
  if (named.length === 1) return named[0]!;
  if (named.length > 1)
    throw new CliError(
      `"${id}" names ${named.length} entities`,
      `take one of: ${named.map((e) => e.id).join(', ')}`,
    );
  const near = [...graph.entities, ...graph.statements]
    .filter((e) => e.id.includes(wanted.replace(/\s+/g, '-')))
    .slice(0, 8);
  throw new CliError(
    `nothing in the graph is called "${id}"`,
    near.length > 0
      ? `perhaps: ${near.map((e) => e.id).join(', ')}`
      : 'colloquy explain, without a name, lists what there is',
  );
}
