/** What `query` and `ask` have in common: running a query over data or an endpoint, and printing, saving or explaining the answer. */
import type { Command } from 'commander';
import { csvOf } from '../query/csv.ts';
import type { Answer, DataFile } from '../query/engine.ts';
import { GRAPH_FORMATS, RESULT_FORMATS } from '../query/formats.ts';
import { limitRows } from '../query/limit.ts';
import { NAMES_QUERY } from '../query/names.ts';
import { COMMON_PREFIXES } from '../query/prefixes.ts';
import { excerpt, QueryProblem } from '../query/problem.ts';
import { readBoolean, readTable } from '../query/results.ts';
import { shapeOf } from '../query/shape.ts';
import { inQueryOrder, textTable } from '../query/table.ts';
import type { Term } from '../query/terms.ts';
import { unboundVariables } from '../query/unbound.ts';
import { placeOf, printable } from '../report.ts';
import { readData } from './data.ts';
import { CliError, note } from './io.ts';
import { save } from './saving.ts';

const TURTLE = 'text/turtle';
const TRIPLES = 'application/n-triples';
const JSON_RESULTS = 'application/sparql-results+json';

export interface AnswerOptions {
  endpoint?: string;
  format?: string;
  json?: boolean;
  timeout: string;
  limit?: string;
  explain?: boolean;
  save?: string;
}

export function addAnswerOptions(command: Command): Command {
  return command
    .option('--endpoint <url>', 'ask this SPARQL endpoint instead of files')
    .option(
      '--format <name>',
      'table, json, csv, tsv or xml; for CONSTRUCT and DESCRIBE turtle, ntriples, rdfxml or jsonld',
    )
    .option('--json', 'the same as --format json')
    .option('--timeout <seconds>', 'give up after this long', '60')
    .option('--limit <rows>', 'no more rows than this')
    .option('--explain', 'how often each pattern of the query matches, and how long it took; no answer')
    .option(
      '--save <name>',
      'also write NAME.rq and NAME.csv (or the format asked for), with the hash of the data',
    );
}

/** Runs and prints. @throws CliError with line, column and caret for a query that cannot be read */
export async function answer(
  query: string,
  data: string[],
  name: string,
  options: AnswerOptions,
  rebind?: (names: () => Promise<(Term | undefined)[]>) => Promise<string>,
): Promise<void> {
  const { mediaType, table } = formatOf(query, options);
  let asked = query;
  const seconds = numberOf(options.timeout, '--timeout');
  const limit = options.limit === undefined ? undefined : numberOf(options.limit, '--limit');
  const signal = AbortSignal.timeout(seconds * 1000);
  try {
    const source = await openSource(data, options);
    try {
      if (rebind)
        asked = await rebind(async () =>
          readTable((await source.answer(NAMES_QUERY, { mediaType: JSON_RESULTS, signal })).body).rows.map(
            (row) => row.name,
          ),
        );
      if (options.explain) {
        process.stdout.write(await source.explain(asked, signal));
        return;
      }
      const raw = mediaType === TURTLE ? TRIPLES : mediaType;
      const result = await readable(
        await source.answer(asked, { mediaType: raw, signal, limit }),
        mediaType,
        source.prefixes,
      );
      warnOfUnbound(asked, name);
      process.stdout.write(await shown(asked, result, table, source.prefixes));
      if (options.save) {
        const cut = limit === undefined ? asked : limitRows(asked, limit);
        save(options.save, cut, table ? asCsv(result) : result, source.files);
      }
    } finally {
      source.close();
    }
  } catch (error) {
    throw asCliError(error, asked, name, seconds);
  }
}

/** Turtle for people: with the prefixes of the data, grouped by subject; the engine writes every IRI in full. */
async function readable(
  result: Answer,
  mediaType: string,
  prefixes: Record<string, string>,
): Promise<Answer> {
  if (mediaType !== TURTLE || result.mediaType !== TRIPLES) return result;
  const { asTurtle } = await import('../publish/turtle.ts');
  return { ...result, mediaType, body: asTurtle(result.body, prefixes) };
}

interface Wanted {
  mediaType: string;
  signal: AbortSignal;
  limit?: number;
}

interface Source {
  files: DataFile[];
  prefixes: Record<string, string>;
  answer(query: string, wanted: Wanted): Promise<Answer>;
  explain(query: string, signal: AbortSignal): Promise<string>;
  close(): void;
}

async function openSource(data: string[], { endpoint }: AnswerOptions): Promise<Source> {
  if (endpoint) {
    const { askEndpoint } = await import('../query/remote.ts');
    const { credentialsOf } = await import('./credentials.ts');
    const remote = { credentials: credentialsOf(process.env), prefixes: COMMON_PREFIXES };
    return {
      files: [],
      prefixes: COMMON_PREFIXES,
      answer: (query, { mediaType, signal, limit }) =>
        askEndpoint(endpoint, limit === undefined ? query : limitRows(query, limit), {
          ...remote,
          mediaType,
          signal,
        }),
      explain: () =>
        Promise.reject(new CliError('--explain looks into local data only', 'leave --endpoint out', 2)),
      close: () => {},
    };
  }
  const files = readData(data.length > 0 ? data : ['exports']);
  const [{ openStore }, { engineThread }] = await Promise.all([
    import('../query/store.ts'),
    import('./ahead.ts'),
  ]);
  const store = await openStore(files, { thread: engineThread });
  return {
    files,
    prefixes: store.prefixes,
    answer: store.answer,
    explain: async (query, signal) => (await import('../query/explain.ts')).explain(store, query, { signal }),
    close: store.close,
  };
}

/** The media type to ask for, and whether a table is made of it. */
function formatOf(query: string, options: AnswerOptions): { mediaType: string; table: boolean } {
  const { form } = shapeOf(query);
  const graph = form === 'CONSTRUCT' || form === 'DESCRIBE';
  const name = options.json ? (graph ? 'jsonld' : 'json') : (options.format ?? (graph ? 'turtle' : 'table'));
  const formats = graph
    ? GRAPH_FORMATS
    : [{ name: 'table', mediaTypes: RESULT_FORMATS[0]!.mediaTypes }, ...RESULT_FORMATS];
  const format = formats.find((one) => one.name === name);
  if (!format)
    throw new CliError(
      `--format ${name} does not fit ${form ?? 'this query'}`,
      `it can be ${formats.map((one) => one.name).join(', ')}`,
      2,
    );
  return { mediaType: format.mediaTypes[0], table: name === 'table' };
}

async function shown(
  query: string,
  result: Answer,
  table: boolean,
  prefixes: Record<string, string>,
): Promise<string> {
  if (!table) return result.body.endsWith('\n') ? result.body : `${result.body}\n`;
  if (result.form === 'ASK') return readBoolean(result.body) ? 'yes\n' : 'no\n';
  const all = readTable(result.body);
  const everything = /select\s*(?:distinct|reduced)?\s*\*/i.test(query);
  return textTable(everything ? inQueryOrder(all, query) : all, process.stdout.columns ?? 120, prefixes);
}

/** What a table on the terminal is saved as. */
const asCsv = (result: Answer): Answer =>
  result.form === 'ASK' ? result : { ...result, mediaType: 'text/csv', body: csvOf(readTable(result.body)) };

/** SPARQL leaves their column empty; the person most likely meant another. */
function warnOfUnbound(query: string, name: string): void {
  for (const { text, start } of unboundVariables(query)) {
    const { line = 1, column = 1 } = placeOf(name, query, start);
    note(
      `${name}:${line}:${column} warning: the query gives ${text} no value\n${excerpt(query, { line, column })}`,
    );
  }
}

function asCliError(error: unknown, query: string, name: string, seconds: number): unknown {
  if ((error as Error)?.name === 'TimeoutError')
    return new CliError(
      `no answer within ${seconds} s`,
      'narrow the query, add LIMIT, or give it longer with --timeout',
    );
  if (!(error instanceof QueryProblem)) return error;
  const { place, message, hint } = error;
  const where = place ? `${name}:${place.line}:${place.column} ` : '';
  const shownLine = excerpt(query, place);
  return new CliError(
    `${where}${message}${shownLine ? `\n${shownLine}` : ''}`,
    hint,
    error.kind === 'syntax' ? 2 : 1,
  );
}

function numberOf(text: string, option: string): number {
  const number = Number(text);
  if (!(number > 0) || !Number.isFinite(number))
    throw new CliError(`${option} ${printable(text)} is not a number above 0`, undefined, 2);
  return number;
}
