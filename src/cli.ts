#!/usr/bin/env node
/** The command line: one grammar for all verbs; the only place that reads arguments, prints and exits. */
import { Command, CommanderError } from 'commander';
import { registerAsk } from './cli/ask.ts';
import { registerBuild } from './cli/build.ts';
import { registerCheck } from './cli/check.ts';
import { registerContested } from './cli/contested.ts';
import { registerDiff } from './cli/diff.ts';
import { registerEvaluate } from './cli/evaluate.ts';
import { registerExplain } from './cli/explain.ts';
import { registerExport } from './cli/export.ts';
import { CliError } from './cli/io.ts';
import { registerPublish } from './cli/publish.ts';
import { registerPush } from './cli/push.ts';
import { registerQuery } from './cli/query.ts';
import { registerReconcile } from './cli/reconcile.ts';
import { registerServe } from './cli/serve.ts';
import { registerValidate } from './cli/validate.ts';
import { printable } from './report.ts';
import { version } from './version.ts';

const program = new Command('colloquy')
  .description(
    'Turns transcripts of panels, webinars, hearings and meetings into a knowledge graph\nin which every statement keeps its evidence: who said it, when, in which words.',
  )
  .version(version)
  .showHelpAfterError('(colloquy --help, or colloquy VERB --help, shows how)')
  .exitOverride()
  .addHelpText(
    'after',
    '\nA first walk:\n  colloquy build talk.txt --out out     read a transcript, write the graph\n  colloquy explain huawei out           the quotes behind an entity\n  colloquy serve out                    look at the network in a browser\n\nResults go to stdout, messages to stderr. Exit 0 done, 1 errors found, 2 bad usage.',
  );

for (const register of [
  registerBuild,
  registerCheck,
  registerEvaluate,
  registerExplain,
  registerContested,
  registerReconcile,
  registerQuery,
  registerAsk,
  registerExport,
  registerPublish,
  registerValidate,
  registerDiff,
  registerServe,
  registerPush,
])
  register(program);
for (const verb of program.commands)
  verb.exitOverride().showHelpAfterError(`(colloquy ${verb.name()} --help shows how)`);

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
