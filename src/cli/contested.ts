/** `colloquy contested [GRAPH]`: the triples that one speaker affirms and another denies, with their words. */
import type { Command } from 'commander';
import { type Contest, contested } from '../merge/contested.ts';
import type { KnowledgeGraph, Statement } from '../model.ts';
import { relationByName } from '../ontology.ts';
import { printable } from '../report.ts';
import { readGraph } from './io.ts';

export function registerContested(program: Command): void {
  program
    .command('contested')
    .summary('list what is both affirmed and denied')
    .description('Lists what is both affirmed and denied, and by whom.')
    .argument('[graph]', 'a graph.json, or a folder that holds one', 'exports')
    .option('--json', 'the list as JSON')
    .addHelpText(
      'after',
      '\nOnly statements made as fact or claim count; "if X joined Y" takes no side.\n\nExamples:\n  colloquy contested                    of the graph in exports/\n  colloquy contested out --json         for a program',
    )
    .action((path: string, options: { json?: boolean }) => {
      const graph = readGraph(path);
      const contests = contested(graph);
      if (options.json) process.stdout.write(`${JSON.stringify(contests, null, 1)}\n`);
      else process.stdout.write(`${contestedList(contests, graph)}\n`);
    });
}

/** The list for a terminal: the triple in words, then each side's quotes with speaker and document. */
export function contestedList(contests: readonly Contest[], graph: KnowledgeGraph): string {
  if (contests.length === 0) return 'Nothing is both affirmed and denied.';
  const labels = new Map(graph.entities.map((e) => [e.id, e.label]));
  const name = (id: string | null): string => (id === null ? 'nobody named' : (labels.get(id) ?? id));
  const quotes = (word: string, statements: readonly Statement[]) =>
    statements.flatMap((s) =>
      s.evidence.map((e) => {
        const reported = s.qualifiers.attributedTo ? `, reporting ${name(s.qualifiers.attributedTo)}` : '';
        const title = s.qualifiers.title ? ` [${s.qualifiers.title}]` : '';
        return `  ${word} ${name(e.speaker)}${reported}${title} (${e.document}): “${e.quote.replace(/\s+/g, ' ')}”`;
      }),
    );
  const lines = contests.flatMap(({ subject, predicate, object, value, affirmed, denied }) => [
    `${name(subject)} — ${relationByName.get(predicate)?.label ?? predicate} — ${object === null ? `“${value}”` : name(object)}`,
    ...quotes('affirmed by', affirmed),
    ...quotes('denied by  ', denied),
    '',
  ]);
  return printable(lines.join('\n').trimEnd());
}
