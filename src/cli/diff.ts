/** `colloquy diff A B`: what changed between two builds, as statements with their quotes. */
import type { Command } from 'commander';
import { type Change, diffGraphs } from '../publish/diff.ts';
import { printable } from '../report.ts';
import { readGraph } from './io.ts';

export function registerDiff(program: Command): void {
  program
    .command('diff')
    .summary('what changed between two builds')
    .description(
      'Compares two graphs statement by statement and prints what the second says more (+), less (-) or otherwise (~), each with the words that say so. Prints nothing and exits 0 where they are equal; exits 1 where they differ.',
    )
    .argument('<before>', 'graph.json, or a folder that holds one')
    .argument('<after>', 'graph.json, or a folder that holds one')
    .option('--json', 'as JSON, for programs')
    .addHelpText(
      'after',
      '\nExamples:\n  colloquy diff old/ new/\n  colloquy diff old/ new/ --json | jq ".[].id"',
    )
    .action((before: string, after: string, { json }: { json?: boolean }) => {
      const changes = diffGraphs(readGraph(before), readGraph(after));
      process.stdout.write(json ? `${JSON.stringify(changes, null, 2)}\n` : changes.map(lines).join(''));
      if (changes.length > 0) process.exitCode = 1;
    });
}

const SIGNS = { added: '+', removed: '-', changed: '~' } as const;
const oneLine = (text: string): string => printable(text.replace(/\s+/g, ' '));

function lines({ change, sentence, fields, quotes }: Change): string {
  const values = (fields ?? []).map(([field, was, is]) => `    ${field}: ${was} → ${is}\n`);
  const words = quotes.map(
    ({ sign, quote, document, speaker }) =>
      `    ${change === 'changed' ? `${sign} ` : ''}“${oneLine(quote)}” ${oneLine(speaker ?? 'nobody named')}, ${oneLine(document)}\n`,
  );
  return `${SIGNS[change]} ${oneLine(sentence)}\n${values.join('')}${words.join('')}`;
}
