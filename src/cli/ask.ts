/** `colloquy ask`: the questions of `data/questions/`, for people who do not know SPARQL. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { dataDirectory } from '../node.ts';
import { likeNames, sameNames } from '../query/names.ts';
import { bindParameters, isName, type Question, readQuestion } from '../query/question.ts';
import type { Literal, Term } from '../query/terms.ts';
import { printable } from '../report.ts';
import { type AnswerOptions, addAnswerOptions, answer } from './answers.ts';
import { CliError, isFolder, readBytes } from './io.ts';
import { suggestion } from './suggest.ts';

interface AskOptions extends AnswerOptions {
  show?: boolean;
}

export function registerAsk(program: Command): void {
  const command = program
    .command('ask')
    .summary('ask one of the ready questions')
    .description(
      'Answers a ready question over a graph (by default exports/graph.ttl), by its name or number. Without a question, lists them. A question may have parameters: give them as --NAME VALUE, or leave them out for the default.',
    )
    .argument('[question]', 'name or number of the question')
    .argument('[data...]', 'RDF files or folders that hold some')
    .usage('[question] [--PARAMETER VALUE…] [options] [data...]')
    .allowUnknownOption()
    .option('--show', 'print the question’s SPARQL, parameters filled in, instead of asking it');
  addAnswerOptions(command)
    .addHelpText(
      'after',
      '\nExamples:\n  colloquy ask                                  the list\n  colloquy ask disagreements\n  colloquy ask 3gpp-neighbours --body ISO out/\n  colloquy ask agreements --party norway out/     names in any case, full or short\n  colloquy ask 25 old/ new/                     what changed between two builds\n  colloquy ask roll-up --show > mine.rq         a query to start from; run it with: colloquy query mine.rq',
    )
    .action((_question: string | undefined, _data: string[], options: AskOptions, self: Command) =>
      run(self.args, options),
    );
}

/** The package's questions, by number. */
export function readQuestions(directory = join(dataDirectory, 'questions')): Question[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.rq'))
    .map((name) => readQuestion(name, new TextDecoder().decode(readBytes(join(directory, name)))))
    .sort((a, b) => a.number - b.number);
}

async function run(args: string[], options: AskOptions): Promise<void> {
  const { values, operands } = separate(args);
  const [wanted, ...data] = operands;
  const questions = readQuestions();
  if (wanted === undefined) {
    process.stdout.write(options.json ? `${JSON.stringify(questions, null, 2)}\n` : list(questions));
    return;
  }
  const question = questions.find(({ name, number }) => name === wanted || String(number) === wanted);
  if (!question && isFolder(wanted))
    throw new CliError(
      `${wanted} is data, not a question`,
      `the question comes first: colloquy ask disagreements ${wanted}; colloquy ask lists them`,
      2,
    );
  if (!question)
    throw new CliError(
      `there is no question ${wanted}`,
      suggestion(
        wanted,
        questions.map(({ name }) => name),
      ) ?? 'colloquy ask lists them',
      2,
    );
  const query = bound(question, values);
  if (options.show) process.stdout.write(query);
  else await answer(query, data, question.name, options, (names) => rebound(question, values, names));
}

/** The question again, with the names of the graph that the given ones mean: case, accents and language do not count. */
async function rebound(
  question: Question,
  values: Record<string, string>,
  namesOf: () => Promise<(Term | undefined)[]>,
): Promise<string> {
  const given = question.parameters.filter((p) => isName(p) && Object.hasOwn(values, p.name));
  if (given.length === 0) return bound(question, values);
  const all = await namesOf();
  const names: Record<string, Literal[]> = Object.create(null);
  for (const { name } of given) {
    const found = sameNames(values[name]!, all);
    const near = likeNames(values[name]!, all);
    if (found.length === 0)
      throw new CliError(
        `nothing in this graph is called ${values[name]}`,
        near.length > 0 ? `did you mean ${near.join(', ')}?` : 'colloquy explain NAME looks more widely',
      );
    names[name] = found;
  }
  return bindParameters(question, values, names);
}

function bound(question: Question, values: Record<string, string>): string {
  try {
    return bindParameters(question, values);
  } catch (error) {
    throw new CliError((error as Error).message, (error as { hint?: string }).hint, 2);
  }
}

/** `--name value` and `--name=value` from what the parser left; the rest are operands. */
function separate(args: string[]): { values: Record<string, string>; operands: string[] } {
  const values: Record<string, string> = Object.create(null);
  const operands: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const [, name, inline] = /^--([^=]+)(?:=(.*))?$/s.exec(args[i] ?? '') ?? [];
    if (name === undefined) operands.push(args[i]!);
    else {
      const value = inline ?? args[++i];
      if (value === undefined) throw new CliError(`--${name} has no value`, undefined, 2);
      values[name] = value;
    }
  }
  return { values, operands };
}

function list(questions: Question[]): string {
  const width = Math.max(...questions.map(({ name }) => name.length));
  const lines = questions.map(({ number, name, title, parameters }) => {
    const given = parameters
      .map((p) => `\n${' '.repeat(width + 6)}--${p.name} ${p.fallback}  ${p.meaning}`)
      .join('');
    return `${String(number).padStart(3)}  ${name.padEnd(width)} ${title}${given}`;
  });
  return `${printable(lines.join('\n'))}\n`;
}
