/** `colloquy serve`: the explorer and a SPARQL endpoint over a graph. */
import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { siteDirectory } from '../node.ts';
import { QueryProblem } from '../query/problem.ts';
import { CliError, isFolder, note } from './io.ts';

interface ServeOptions {
  port: string;
  host: string;
  cors: string[];
  timeout: string;
  rows: string;
  memory: string;
  workers: string;
  queue: string;
}

export function registerServe(program: Command): void {
  program
    .command('serve')
    .summary('explorer and SPARQL endpoint')
    .description(
      'Serves the explorer at / and a SPARQL 1.1 endpoint at /sparql over the graph in DIR (or over RDF files), with whole graphs at /graphs, /health and /metrics. It only reads: updates, LOAD and SERVICE are refused. Queries run beside each other within limits of time, rows and memory; one that goes beyond them is ended, and the others go on.',
    )
    .argument('[data...]', 'folder with graph.json and graph.ttl, or RDF files (default: exports)')
    .option('-p, --port <number>', 'port to listen on; 0 takes any free one', '8080')
    .option(
      '--host <address>',
      'address to listen on; other than 127.0.0.1 opens it to the network',
      '127.0.0.1',
    )
    .option('--cors <origin...>', 'pages of these origins may read answers (* for any)', [])
    .option('--timeout <seconds>', 'longest time a query may run', '30')
    .option('--rows <number>', 'most rows of an answer', '100000')
    .option('--memory <megabytes>', 'most memory of each engine', '1024')
    .option(
      '--workers <number>',
      'queries that run at the same time',
      String(Math.max(2, availableParallelism() - 1)),
    )
    .option('--queue <number>', 'queries that may wait; more are answered 503', '100')
    .addHelpText(
      'after',
      '\nExamples:\n  colloquy serve out\n  colloquy serve out --port 0 --cors https://example.org\n  curl --data-urlencode "query=SELECT * { ?s ?p ?o } LIMIT 3" http://127.0.0.1:8080/sparql\n\nStop it with Ctrl-C: what is under way is finished first.',
    )
    .action(run);
}

async function run(data: string[], options: ServeOptions): Promise<void> {
  const n = (name: 'port' | 'timeout' | 'rows' | 'memory' | 'workers' | 'queue', least: number) => {
    const value = Number(options[name]);
    if (!Number.isFinite(value) || value < least)
      throw new CliError(`--${name} ${options[name]} is not a number from ${least}`, undefined, 2);
    return value;
  };
  const limits = {
    port: n('port', 0),
    timeout: n('timeout', 0.001) * 1000,
    maxRows: n('rows', 1),
    memory: n('memory', 32),
    workers: n('workers', 1),
    queue: n('queue', 0),
  };
  const paths = data.length > 0 ? data : ['exports'];
  const [{ hashOf, readData }, { startServing }] = await Promise.all([
    import('./data.ts'),
    import('../serve/start.ts'),
  ]);
  const files = readData(paths);
  try {
    const server = await startServing({
      ...limits,
      files,
      dataset: hashOf(files),
      host: options.host,
      cors: options.cors,
      site: siteDirectory,
      data: paths.find(isFolder) ?? null,
    });
    note(
      `colloquy serves ${paths.join(', ')} at ${server.url} (SPARQL: ${server.url}sparql); Ctrl-C stops it`,
    );
    await new Promise<void>((resolve) => stopOnSignal(server.stop, resolve));
  } catch (error) {
    throw asCliError(error, options);
  }
}

/** The first signal lets what runs end; a second ends the program at once. */
function stopOnSignal(stop: () => Promise<void>, done: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.removeAllListeners(signal);
    process.once(signal, () => {
      note('stopping …');
      void stop().then(done);
      process.once(signal, () => process.exit(1));
    });
  }
}

function asCliError(error: unknown, { port, host }: ServeOptions): unknown {
  if (error instanceof QueryProblem) return new CliError(error.message, error.hint);
  const { code } = error as NodeJS.ErrnoException;
  const reasons: Record<string, [string, string]> = {
    EADDRINUSE: [`port ${port} is taken`, 'stop what uses it, or give another with --port'],
    EACCES: [`port ${port} may not be used`, 'take one above 1023'],
    EADDRNOTAVAIL: [`${host} is no address of this machine`, 'leave --host out, or give 0.0.0.0 for all'],
    ENOTFOUND: [`${host} is no address of this machine`, 'leave --host out, or give 0.0.0.0 for all'],
  };
  const [reason, hint] = reasons[code ?? ''] ?? [];
  return reason ? new CliError(reason, hint) : error;
}
