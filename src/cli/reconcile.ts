/** `colloquy reconcile [GRAPH] --service URL`: candidates for entities without identifiers. */
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { type Reconciled, type ReconciliationCache, reconcile } from '../merge/reconcile.ts';
import type { EntityType } from '../model.ts';
import { printable } from '../report.ts';
import { CliError, progress, readBytes, readGraph, writeAtomic } from './io.ts';

interface ReconcileCliOptions {
  service: string;
  type?: EntityType[];
  limit: string;
  cache: string;
  timeout: string;
  json?: boolean;
  out?: string;
}

export function registerReconcile(program: Command): void {
  program
    .command('reconcile')
    .summary('ask a service for identifiers of unlinked entities')
    .description(
      'Asks a service that speaks the W3C Reconciliation API for candidates for every entity that has no identifier yet. Candidates are only listed: to use one, put it into an authority table (--resources of build) after checking it. Answers are kept in a file and not asked for twice.',
    )
    .argument('[graph]', 'graph.json or a folder that holds one', 'exports')
    .requiredOption('--service <url>', 'address of the reconciliation service')
    .option('--type <type...>', 'only entities of these types: Person, Organisation, Place …')
    .option('--limit <n>', 'candidates for each entity', '5')
    .option('--cache <file>', 'where answers are kept', '.colloquy-reconcile.json')
    .option('--timeout <seconds>', 'for one request', '30')
    .option('--json', 'print the candidates as JSON')
    .option('--out <file>', 'write the candidates as JSON to a file too')
    .addHelpText(
      'after',
      '\nExamples:\n  colloquy reconcile out --service https://wikidata.reconci.link/en/api --type Organisation\n  colloquy reconcile out --service http://localhost:8000/reconcile --json',
    )
    .action(run);
}

function readCache(path: string): ReconciliationCache {
  if (!existsSync(path)) return {};
  try {
    return JSON.parse(new TextDecoder().decode(readBytes(path))) as ReconciliationCache;
  } catch {
    throw new CliError(`${path}: not a cache of answers`, 'delete it or name another with --cache');
  }
}

const positive = (text: string, name: string): number => {
  const number = Number(text);
  if (!Number.isFinite(number) || number <= 0)
    throw new CliError(`--${name} must be a number above 0, not "${text}"`, undefined, 2);
  return number;
};

async function run(path: string, options: ReconcileCliOptions): Promise<void> {
  if (!/^https?:\/\//.test(options.service))
    throw new CliError(`--service must be an http address, not "${options.service}"`, undefined, 2);
  const limit = positive(options.limit, 'limit');
  const milliseconds = 1000 * positive(options.timeout, 'timeout');
  const graph = readGraph(path);
  const entities = graph.entities.filter((e) => !options.type || options.type.includes(e.type));
  const cache = readCache(options.cache);
  const show = progress();
  let found: Reconciled[];
  try {
    found = await reconcile(entities, options.service, {
      fetch: (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(milliseconds) }),
      cache,
      limit,
      onProgress: (done, total) => show(done, total, 'asking'),
    });
  } catch (error) {
    throw new CliError(
      (error as Error).message,
      'is this the address of a reconciliation service, and does it answer?',
    );
  } finally {
    // what was answered before a failure is not asked for again
    if (Object.keys(cache).length > 0) writeAtomic(options.cache, `${JSON.stringify(cache, null, 1)}\n`);
  }
  const text = `${JSON.stringify(found, null, 2)}\n`;
  if (options.out) writeAtomic(options.out, text);
  process.stdout.write(options.json ? text : table(found));
}

function table(found: readonly Reconciled[]): string {
  const lines: string[] = [];
  for (const { entity, label, type, candidates } of found) {
    lines.push(`${label} (${type}, ${entity})${candidates.length === 0 ? ': no candidates' : ''}`);
    for (const { id, name, score, match, types, url } of candidates)
      lines.push(
        `  ${match ? '=' : '?'} ${String(Math.round(score * 10) / 10).padStart(6)}  ${name}  ${url ?? id}${types.length > 0 ? `  [${types.join(', ')}]` : ''}`,
      );
  }
  return lines.map((line) => `${printable(line)}\n`).join('');
}
