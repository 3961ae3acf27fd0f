/** `colloquy export`: a graph in any other serialisation, chosen by the file's ending. */
import { statSync } from 'node:fs';
import type { Command } from 'commander';
import type { KnowledgeGraph } from '../model.ts';
import { toGexf, toGraphml } from '../network/formats.ts';
import { SERIALISATIONS, type Serialisation, serialisationOf } from '../publish/formats.ts';
import { baseIri } from '../publish/iris.ts';
import type { PublishOptions } from '../publish/options.ts';
import { exampleQueries } from './examples.ts';
import { CliError, note, readGraph, writeAtomic } from './io.ts';
import { recordingsOf } from './recordings.ts';
import { suggestion } from './suggest.ts';

/** Networks are drawn by another room; here they stand in one table with the rest. */
const ALL: readonly Serialisation[] = [
  ...SERIALISATIONS,
  {
    name: 'gexf',
    extensions: ['.gexf'],
    mediaType: 'application/gexf+xml',
    label: 'GEXF, for Gephi',
    pieces: (graph) => [toGexf(graph)],
  },
  {
    name: 'graphml',
    extensions: ['.graphml'],
    mediaType: 'application/graphml+xml',
    label: 'GraphML, for networkx and yEd',
    pieces: (graph) => [toGraphml(graph)],
  },
];

export interface PublishFlags
  extends Pick<PublishOptions, 'base' | 'quotes' | 'assert' | 'title' | 'licence' | 'rightsHolder'> {
  rdf?: '1.1' | '1.2';
  generatedAt?: string;
  /** Addresses of recordings, as given. */
  media: string[];
}

const EXAMPLE_BASE = 'https://example.org/colloquy/';

/** What goes out to others should not bear the addresses of an example. */
export function noteExampleBase(base?: string): void {
  if (base === EXAMPLE_BASE)
    note(
      `the names of things begin with ${EXAMPLE_BASE}, which nobody can open; give an address of yours with --base`,
    );
}

/** The choices of every verb that publishes. */
export const addPublishFlags = (command: Command): Command =>
  command
    .option('--base <iri>', 'IRI that the names of things begin with', EXAMPLE_BASE)
    .option('--quotes <how>', 'words that leave: full sentences, matched spans or none', 'full')
    .option('--assert <what>', 'plain triples for: facts, accepted statements only, or none', 'facts')
    .option('--title <text>', 'title of the dataset')
    .option('--licence <iri>', 'licence of the dataset: an IRI or a name such as "CC BY 4.0"')
    .option('--rights-holder <name>', 'whose rights they are')
    .option(
      '--media <address>',
      'where the recording is: turns point to their seconds of it; ID=ADDRESS, again and again, for several',
      (address: string, others: string[]) => [...others, address],
      [],
    )
    .option('--generated-at <moment>', 'ISO 8601 moment of the run, left out unless given');

/** Refuses values that no table knows, before anything is read. @throws CliError with exit code 2 */
export function checkFlags({ base, quotes, assert, rdf }: Omit<PublishFlags, 'media'>): void {
  const choices: [string, string | undefined, readonly string[]][] = [
    ['--quotes', quotes, ['full', 'span', 'none']],
    ['--assert', assert, ['facts', 'accepted', 'none']],
    ['--rdf', rdf, ['1.1', '1.2']],
  ];
  for (const [flag, value, known] of choices)
    if (value !== undefined && !known.includes(value))
      throw new CliError(`${flag} ${value}: not one of ${known.join(', ')}`, suggestion(value, known), 2);
  try {
    baseIri(base);
  } catch (error) {
    throw new CliError(
      `--base: ${(error as Error).message}`,
      'for example: https://data.example.org/talks/',
      2,
    );
  }
}

export function registerExport(program: Command): void {
  const command = program
    .command('export')
    .summary('write a graph as RDF, tables, TEI or a network')
    .description(
      `Writes a graph in another serialisation, chosen by the ending of FILE or by --format:\n${ALL.map(
        (s) => `  ${s.extensions[0]!.padEnd(16)} ${s.label}`,
      ).join(
        '\n',
      )}\nA file name that ends in .csv gives all four tables: talk.csv → talk.nodes.csv, talk.edges.csv …`,
    )
    .argument('[graph]', 'graph.json, or a folder that holds one', 'exports')
    .requiredOption('-o, --out <file>', 'file to write')
    .option('--format <name>', 'serialisation, where the ending does not say')
    .option('--rdf <version>', '1.1, or 1.2 for triple terms', '1.1');
  addPublishFlags(command)
    .addHelpText(
      'after',
      '\nExamples:\n  colloquy export --out talk.trig\n  colloquy export out --out talk.jsonld --base https://data.example.org/talks/\n  colloquy export out --out talk.csv --quotes span\n  colloquy export out --out talk.gexf',
    )
    .action(run);
}

/** Why a file of this serialisation may be empty though the graph is not. */
const EMPTY: Record<string, string> = {
  quickstatements:
    'it takes accepted statements between things with a Wikidata identifier, of documents with a source, title or date; accept some with colloquy build --decisions',
};

interface ExportOptions extends PublishFlags {
  out: string;
  format?: string;
}

function run(path: string, options: ExportOptions): void {
  checkFlags(options);
  const files = filesFor(options);
  const graph = readGraph(path);
  const published: PublishOptions = {
    ...options,
    queries: exampleQueries(),
    recordings: recordingsOf(graph, options.media),
  };
  for (const [file, serialisation] of files) {
    writeAtomic(file, serialisation.pieces(graph as KnowledgeGraph, published));
    note(`${serialisation.label} → ${file}`);
    if (statSync(file).size === 0)
      note(`${file} is empty: ${EMPTY[serialisation.name] ?? 'the graph holds nothing for it'}`);
  }
}

function filesFor({ out, format }: ExportOptions): [string, Serialisation][] {
  const find = (path: string, name?: string) =>
    serialisationOf(path, name) ??
    ALL.find((s) =>
      name === undefined
        ? s.extensions.some((e) => path.endsWith(e))
        : s.name === name || s.extensions.includes(`.${name}`),
    );
  const found = find(out, format);
  if (found) return [[out, found]];
  if (format === 'csv' || (format === undefined && out.endsWith('.csv'))) {
    const stem = out.replace(/\.csv$/, '');
    return ALL.filter((s) => s.mediaType === 'text/csv').map((s) => [`${stem}${s.extensions[0]}`, s]);
  }
  throw new CliError(
    `${format ?? out}: no such serialisation`,
    `one of ${ALL.flatMap((s) => s.extensions).join(' ')} .csv`,
    2,
  );
}
