/** `colloquy publish`: the graph as a static linked-data site. */
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { graphJson } from '../interchange.ts';
import { siteFiles } from '../publish/site/index.ts';
import { exampleQueries } from './examples.ts';
import { addPublishFlags, checkFlags, noteExampleBase, type PublishFlags } from './export.ts';
import { CliError, note, progress, readGraph, writeAtomic } from './io.ts';
import { recordingsOf } from './recordings.ts';

export function registerPublish(program: Command): void {
  const command = program
    .command('publish')
    .summary('write a static linked-data site')
    .description(
      'Writes a page, Turtle and JSON-LD for each entity and each turn, a dataset page, the ontology, a sitemap and the rules by which Apache (.htaccess) and Netlify-like hosts (_redirects, _headers) give each visitor the right form. Upload DIR to where --base says. Where the explorer is built and all words may leave (--quotes full), it comes along.',
    )
    .argument('[graph]', 'graph.json, or a folder that holds one', 'exports')
    .requiredOption('-o, --out <dir>', 'folder to write to');
  addPublishFlags(command)
    .addHelpText(
      'after',
      '\nExamples:\n  colloquy publish --base https://data.example.org/talks/ --out site/\n  colloquy publish out --base https://data.example.org/talks/ --quotes span --out site/',
    )
    .action(run);
}

function run(path: string, options: PublishFlags & { out: string }): void {
  checkFlags(options);
  const graph = readGraph(path);
  const built = fileURLToPath(new URL('../../dist/site', import.meta.url));
  const explorer = existsSync(join(built, 'index.html')) && options.quotes === 'full';
  const subjects = graph.documents.reduce((sum, d) => sum + d.utterances.length, graph.entities.length + 1);
  const show = progress();
  let files = 0;
  try {
    for (const [name, pieces] of siteFiles(graph, {
      ...options,
      queries: exampleQueries(),
      recordings: recordingsOf(graph, options.media),
      ...(explorer ? { explorer: 'explorer/' } : {}),
    })) {
      writeAtomic(join(options.out, name), pieces);
      files++;
      show(Math.min(files, 3 * subjects), 3 * subjects, name);
    }
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError((error as Error).message, undefined, 2);
  }
  if (explorer) {
    cpSync(built, join(options.out, 'explorer'), { recursive: true });
    writeAtomic(join(options.out, 'explorer', 'graph.json'), graphJson(graph));
  }
  noteExampleBase(options.base);
  note(`${files} files → ${options.out}${explorer ? ', with the explorer' : ''}`);
}
