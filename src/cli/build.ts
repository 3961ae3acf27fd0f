/** `colloquy build FILE…`: transcripts → graph.json and graph.ttl. */
import { join } from 'node:path';
import type { Command } from 'commander';
import { graphJson, pageWithGraph } from '../interchange.ts';
import { siteDirectory } from '../node.ts';
import { buildGraph } from '../pipeline.ts';
import { toTurtle } from '../publish/turtle.ts';
import { exampleQueries } from './examples.ts';
import { checkFlags } from './export.ts';
import { CliError, note, printMessages, progress, readBytes, writeAtomic } from './io.ts';
import { sizeOf } from './overview.ts';
import { readDecisions, readResources, readSources, type SourceOptions } from './sources.ts';

interface BuildOptions extends SourceOptions {
  out: string;
  base: string;
  quotes: 'full' | 'span' | 'none';
  assert: 'facts' | 'accepted' | 'none';
  resources?: string;
  decisions?: string;
  explorer?: boolean;
}

export function registerBuild(program: Command): void {
  program
    .command('build')
    .summary('build a graph from transcripts')
    .description(
      'Reads transcripts in any supported format, finds who and what they name and who says what about whom, and writes DIR/graph.json (the whole graph, with every quote) and DIR/graph.ttl (linked data).',
    )
    .argument(
      '<file...>',
      'transcripts: text, Markdown, WebVTT, SRT, JSON, TEI, Akoma Ntoso, DOCX, PDF, HTML, CSV, IRC logs',
    )
    .option('-o, --out <dir>', 'folder to write to', 'exports')
    .option('--format <name>', 'read the files as this format instead of recognising it')
    .option('--title <text>', 'title of the event, where the file does not say')
    .option('--date <yyyy-mm-dd>', 'date of the event, where the file does not say')
    .option('--source <url>', 'where the transcript was published')
    .option('--base <iri>', 'IRI that the names of things begin with', 'https://example.org/colloquy/')
    .option('--quotes <how>', 'words in the Turtle: full sentences, matched spans or none', 'full')
    .option('--assert <what>', 'plain triples for: facts, accepted statements only, or none', 'facts')
    .option('--resources <dir>', 'own authority tables (*.tsv), added to and correcting ours')
    .option('--decisions <file>', 'what a reviewer decided (*.tsv): accepted, rejected, same, label')
    .option(
      '--explorer',
      'write DIR/explorer.html too: the network and every quote in one file that works offline',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  colloquy build talk.txt --out out --explorer\n  colloquy build calls/*.vtt --out out --date 2024-03-05\n  colloquy build hearing.txt --resources my-tables/',
    )
    .action(build);
}

async function build(files: string[], options: BuildOptions): Promise<void> {
  checkFlags(options);
  const sources = readSources(files, options);
  const resources = await readResources(options.resources);
  const decisions = readDecisions(options.decisions);
  const { graph, messages } = await buildGraph(sources, resources, { onProgress: progress(), decisions });
  const failed = printMessages(messages);
  if (failed || graph.documents.length === 0)
    throw new CliError('nothing was written', 'repair or leave out the files named above');
  writeAtomic(join(options.out, 'graph.json'), graphJson(graph));
  writeAtomic(join(options.out, 'graph.ttl'), toTurtle(graph, { ...options, queries: exampleQueries() }));
  if (options.explorer) {
    const template = new TextDecoder().decode(readBytes(join(siteDirectory, 'single.html')));
    writeAtomic(join(options.out, 'explorer.html'), pageWithGraph(template, graph));
  }
  const written = ['graph.json', 'graph.ttl', ...(options.explorer ? ['explorer.html'] : [])];
  note(`${sizeOf(graph)} → ${written.map((name) => join(options.out, name)).join(', ')}`);
}
