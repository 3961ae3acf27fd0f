/** `colloquy validate FILE`: does the RDF conform to the shapes? */
import type { Command } from 'commander';
import { parseRdf } from '../publish/parse.ts';
import { validate } from '../publish/validate.ts';
import { CliError, isFolder, note, printMessages, progress, readBytes } from './io.ts';

const FORMATS: readonly [ending: RegExp, mediaType: string][] = [
  [/\.trig$/, 'application/trig'],
  [/\.nq$/, 'application/n-quads'],
  [/\.nt$/, 'application/n-triples'],
  [/./, 'text/turtle'],
];

export function registerValidate(program: Command): void {
  program
    .command('validate')
    .summary('check RDF against the shapes')
    .description(
      'Checks an export (Turtle, TriG, N-Triples, N-Quads) against exports/shapes.ttl or your own SHACL shapes, and says for each fault which node, which property, and what to do. Exits 1 where something is wrong.',
    )
    .argument('[file]', 'RDF file, or a folder that holds graph.ttl', 'exports')
    .option('--shapes <file>', 'your own shapes, in Turtle')
    .option('--json', 'messages as JSON on stdout')
    .addHelpText(
      'after',
      '\nExamples:\n  colloquy validate\n  colloquy validate talk.ttl\n  colloquy validate talk.trig --shapes mine.ttl',
    )
    .action(run);
}

async function run(given: string, options: { shapes?: string; json?: boolean }): Promise<void> {
  const path = isFolder(given) ? `${given.replace(/\/$/, '')}/graph.ttl` : given;
  const read = (file: string) => parseRdf(file, new TextDecoder().decode(readBytes(file)), formatOf(file));
  const data = read(path);
  const shapes = options.shapes ? read(options.shapes) : undefined;
  const unread = [...data.messages, ...(shapes?.messages ?? [])];
  if (printMessages(unread)) throw new CliError('nothing was checked');
  const messages = await validate(path, data.quads, shapes?.quads, progress());
  if (options.json) process.stdout.write(`${JSON.stringify(messages, null, 2)}\n`);
  else printMessages(messages);
  if (messages.length > 0) throw new CliError(`${path}: ${messages.length} faults`);
  note(`${path}: ${data.quads.length} triples conform`);
}

const formatOf = (path: string): string => FORMATS.find(([ending]) => ending.test(path))![1];
