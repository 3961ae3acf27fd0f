/** `colloquy push`: a built graph into a SPARQL store. */
import type { Command } from 'commander';
import { QueryProblem } from '../query/problem.ts';
import { CREDENTIALS_HELP, credentialsOf } from './credentials.ts';
import { noteExampleBase } from './export.ts';
import { CliError, note, progress, readGraph } from './io.ts';

interface PushCliOptions {
  endpoint: string;
  graphStore?: string;
  update?: string;
  base: string;
  quotes: 'full' | 'span' | 'none';
  assert: 'facts' | 'accepted' | 'none';
  prune?: boolean;
  dryRun?: boolean;
}

export function registerPush(program: Command): void {
  program
    .command('push')
    .summary('load a graph into a SPARQL store')
    .description(
      'Puts the graph into a store that speaks SPARQL 1.1 (Virtuoso, Fuseki, GraphDB, QLever, Neptune, Oxigraph …): one named graph per document and layer. What the store already has is left alone, so a push that broke off is taken up by running it again, and rebuilding one document replaces only the graphs that changed. Every graph written is counted afterwards.',
    )
    .argument('[dir]', 'folder with graph.json, or the file', 'exports')
    .requiredOption('--endpoint <url>', 'where the store answers queries')
    .option('--graph-store <url>', 'where it speaks the Graph Store Protocol')
    .option(
      '--update <url>',
      'where it takes updates, for stores without a Graph Store address (default: the endpoint)',
    )
    .option(
      '--base <iri>',
      'IRI that the names of things and graphs begin with',
      'https://example.org/colloquy/',
    )
    .option('--quotes <how>', 'words that leave: full sentences, matched spans or none', 'full')
    .option('--assert <what>', 'plain triples for: facts, accepted statements only, or none', 'facts')
    .option('--prune', 'drop graphs of documents (under this base) that are no longer in the graph')
    .option('--dry-run', 'say what would be written and dropped, and do nothing')
    .addHelpText(
      'after',
      `\nExamples:\n  colloquy push out --endpoint http://127.0.0.1:8890/sparql --graph-store http://127.0.0.1:8890/sparql-graph-crud-auth\n  colloquy push out --endpoint http://127.0.0.1:3030/ds/sparql --graph-store http://127.0.0.1:3030/ds/data\n  colloquy push out --endpoint http://127.0.0.1:7200/repositories/r --update http://127.0.0.1:7200/repositories/r/statements\n\n${CREDENTIALS_HELP}\nThen ask it: colloquy ask disagreements --endpoint http://127.0.0.1:8890/sparql`,
    )
    .action(run);
}

async function run(dir: string, options: PushCliOptions): Promise<void> {
  const { base, quotes, assert, prune = false, dryRun = false } = options;
  const graph = readGraph(dir);
  const [{ toQuads }, { graphsOf, partition }, { push }, { openTarget }] = await Promise.all([
    import('../publish/quads.ts'),
    import('../serve/push/partition.ts'),
    import('../serve/push/push.ts'),
    import('../serve/push/target.ts'),
  ]);
  const root = /[/#]$/.test(base) ? base : `${base}/`;
  const parts = partition(
    graph,
    (share) => toQuads(share, { base: root, quotes, assert, layers: true }),
    root,
  );
  const target = openTarget({ ...options, credentials: credentialsOf(process.env) });
  try {
    const done = await push(parts, target, {
      start: graphsOf(root),
      prune,
      dryRun,
      onProgress: progress(),
    });
    for (const name of done.written) process.stdout.write(`${dryRun ? 'would write' : 'wrote'} ${name}\n`);
    for (const name of done.dropped) process.stdout.write(`${dryRun ? 'would drop' : 'dropped'} ${name}\n`);
    noteExampleBase(base);
    note(
      `${done.written.length} graphs ${dryRun ? 'to write' : 'written and counted'}, ${done.unchanged.length} unchanged, ${done.dropped.length} dropped; ${done.triples} triples in all`,
    );
  } catch (error) {
    throw error instanceof QueryProblem ? new CliError(error.message, error.hint) : error;
  }
}
