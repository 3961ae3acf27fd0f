/** One grammar for all verbs: the only place that reads arguments, prints and exits. */
import { Command, CommanderError } from 'commander';
import { printable } from '../report.ts';
import { version } from '../version.ts';
import { CliError, type Loudness, setLoudness } from './io.ts';

const program = new Command('colloquy')
  .description(
    'Turns transcripts of panels, webinars, hearings and meetings into a knowledge graph in which every statement keeps its evidence: who said it, when, in which words.',
  )
  .version(version)
  .showHelpAfterError('(colloquy --help, or colloquy VERB --help, shows how)')
  .exitOverride()
  .addHelpText(
    'after',
    '\nA first walk:\n  colloquy build talk.txt --out out     read a transcript, write the graph\n  colloquy explain huawei out           the quotes behind an entity\n  colloquy serve out                    look at the network in a browser\n\nResults go to stdout, messages to stderr. Exit 0 done, 1 errors found, 2 bad usage.',
  );

/** Each verb's file, loaded when it is called for: reading transcripts takes parts that asking a graph need not wait for. */
const VERBS: Record<string, () => Promise<(program: Command) => void>> = {
  build: async () => (await import('./build.ts')).registerBuild,
  check: async () => (await import('./check.ts')).registerCheck,
  evaluate: async () => (await import('./evaluate.ts')).registerEvaluate,
  explain: async () => (await import('./explain.ts')).registerExplain,
  contested: async () => (await import('./contested.ts')).registerContested,
  reconcile: async () => (await import('./reconcile.ts')).registerReconcile,
  query: async () => (await import('./query.ts')).registerQuery,
  ask: async () => (await import('./ask.ts')).registerAsk,
  export: async () => (await import('./export.ts')).registerExport,
  publish: async () => (await import('./publish.ts')).registerPublish,
  validate: async () => (await import('./validate.ts')).registerValidate,
  diff: async () => (await import('./diff.ts')).registerDiff,
  serve: async () => (await import('./serve.ts')).registerServe,
  push: async () => (await import('./push.ts')).registerPush,
};

const called = process.argv[2] ?? '';
const needed = Object.hasOwn(VERBS, called) ? [VERBS[called]!] : Object.values(VERBS);
for (const load of needed) (await load())(program);
for (const verb of program.commands)
  verb
    .exitOverride()
    .showHelpAfterError(`(colloquy ${verb.name()} --help shows how)`)
    .option('-q, --quiet', 'errors only')
    .option('-v, --verbose', 'notices too')
    .hook('preAction', (_program, called) => setLoudness(called.opts<Loudness>()));

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof CliError) {
    process.stderr.write(
      `colloquy: ${printable(error.message)}\n${error.hint ? `  hint: ${printable(error.hint)}\n` : ''}`,
    );
    return error.exitCode;
  }
  throw error;
}
