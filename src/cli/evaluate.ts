/** `colloquy evaluate`: a graph's scores against annotated texts. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Command } from 'commander';
import { evaluate } from '../evaluate/evaluate.ts';
import { type Gold, parseGold } from '../evaluate/gold.ts';
import { evaluationTable, findingsList } from '../evaluate/table.ts';
import { CliError, readBytes, readGraph } from './io.ts';

const FILES = ['turns', 'entities', 'mentions', 'relations', 'discourse'];

export function registerEvaluate(program: Command): void {
  program
    .command('evaluate')
    .summary('score a graph against annotated texts')
    .description(
      'Compares a graph with one gold folder or a folder of them and prints precision, recall and F1.',
    )
    .argument('[graph]', 'graph.json or a folder that holds one', 'exports')
    .requiredOption('--gold <dir>', 'gold folder (turns.json, mentions.json …) or a folder of such folders')
    .option('--errors [parts]', 'list every error in its context; parts: turns,mentions,statements,discourse')
    .addHelpText(
      'after',
      '\nExample:\n  colloquy evaluate out --gold ../shared/gold/oxford-2022-09-12 --errors mentions',
    )
    .action((path: string, options: { gold: string; errors?: string | true }) => {
      const graph = readGraph(path);
      let scored = 0;
      for (const folder of goldFolders(options.gold)) {
        const evaluation = evaluate(graph, readGold(folder));
        if (!evaluation) continue;
        scored++;
        process.stdout.write(`${evaluationTable(evaluation)}\n`);
        const document = graph.documents.find((d) => basename(d.path) === readGold(folder).file);
        if (options.errors && document)
          process.stdout.write(
            `${findingsList(evaluation, document.text, options.errors === true ? undefined : options.errors.split(','))}\n`,
          );
      }
      if (scored === 0)
        throw new CliError(
          `no document of ${path} is annotated in ${options.gold}`,
          'file names must be the same as in turns.json',
        );
    });
}

/** The folder itself, or those in it that hold a turns.json. @throws CliError where there is none */
export function goldFolders(directory: string): string[] {
  if (existsSync(join(directory, 'turns.json'))) return [directory];
  const folders = existsSync(directory)
    ? readdirSync(directory)
        .sort()
        .map((name) => join(directory, name))
        .filter((f) => existsSync(join(f, 'turns.json')))
    : [];
  if (folders.length === 0) throw new CliError(`${directory}: no turns.json there or one level below`);
  return folders;
}

export function readGold(folder: string): Gold {
  const decoder = new TextDecoder();
  const files: Record<string, unknown> = {};
  for (const name of FILES) {
    const path = join(folder, `${name}.json`);
    if (existsSync(path)) files[name] = JSON.parse(decoder.decode(readBytes(path)));
  }
  return parseGold(basename(folder), files);
}
