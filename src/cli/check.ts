/** `colloquy check FILE…`: how each transcript was read. */
import type { Command } from 'commander';
import type { LossAccount } from '../corpus/account.ts';
import { type Reading, readDocument } from '../corpus/read.ts';
import type { Document, Speaker } from '../model.ts';
import { printable } from '../report.ts';
import { clock } from './clock.ts';
import { CliError, printMessages, progress } from './io.ts';
import { readSources, type SourceOptions } from './sources.ts';

interface CheckOptions extends SourceOptions {
  json?: boolean;
}

export function registerCheck(program: Command): void {
  program
    .command('check')
    .summary('show how transcripts are read')
    .description(
      'Reads each file and shows its turns, speakers, times and metadata, and where every character went: into a turn, a heading, a note or metadata, or left out (with the place and the reason).',
    )
    .argument('<file...>', 'transcripts in any supported format')
    .option('--format <name>', 'read the files as this format instead of recognising it')
    .option('--title <text>', 'title of the event, where the file does not say')
    .option('--date <yyyy-mm-dd>', 'date of the event, where the file does not say')
    .option('--source <url>', 'where the transcript was published')
    .option('--json', 'print the findings as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  colloquy check talk.txt\n  colloquy check calls/*.vtt --json\n  colloquy check notes.txt --format irc',
    )
    .action(check);
}

async function check(files: string[], options: CheckOptions): Promise<void> {
  const findings: object[] = [];
  let failed = false;
  const show = progress();
  for (const [i, source] of readSources(files, options).entries()) {
    show(i, files.length, source.path);
    const reading = await readDocument(source);
    failed = printMessages(reading.messages) || failed;
    if (options.json) findings.push(summaryOf(source.path, reading));
    else if (reading.document) process.stdout.write(`${describe(reading.document, reading.account)}\n`);
  }
  if (options.json) process.stdout.write(`${JSON.stringify(findings, null, 2)}\n`);
  if (failed) throw new CliError('a file could not be read', 'the messages above say why');
}

function summaryOf(path: string, { document, messages, account }: Reading): object {
  if (!document) return { path, readable: false, messages };
  const { text: _text, utterances, notes, speakers, path: _path, ...metadata } = document;
  return {
    path,
    readable: true,
    ...metadata,
    ...counts(document),
    speakers: speakers.map((s) => ({ ...s, turns: turnsOf(utterances, s) })),
    notes: noteCounts(notes),
    account,
    messages,
  };
}

function counts({ utterances }: Document): {
  turns: number;
  timed: number;
  unattributed: number;
  handovers: number;
} {
  return {
    turns: utterances.length,
    timed: utterances.filter(({ start }) => start !== null).length,
    unattributed: utterances.filter(({ speaker }) => speaker === null).length,
    handovers: utterances.reduce((sum, { handovers }) => sum + (handovers?.length ?? 0), 0),
  };
}

const turnsOf = (utterances: Document['utterances'], { id }: Speaker): number =>
  utterances.filter(({ speaker }) => speaker === id).length;

function noteCounts(notes: Document['notes']): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const { kind } of notes) counted[kind] = (counted[kind] ?? 0) + 1;
  return counted;
}

const percent = (share: number): string => `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;

function describe(document: Document, account: LossAccount): string {
  const { turns, timed, unattributed, handovers } = counts(document);
  const times = document.utterances.flatMap(({ start }) => (start === null ? [] : [start]));
  const metadata = (
    ['title', 'event', 'date', 'host', 'place', 'source', 'licence', 'disclaimer'] as const
  ).filter((key) => document[key]);
  const notes = Object.entries(noteCounts(document.notes)).map(([kind, n]) => `${n} ${kind}`);
  const lines = [
    `${document.path}`,
    `  format     ${document.format}`,
    ...metadata.map((key) => `  ${key.padEnd(10)} ${document[key]}`),
    `  turns      ${turns}${unattributed ? `, ${unattributed} of nobody named` : ''}${handovers ? `, ${handovers} with a sentence of another speaker` : ''}`,
    `  times      ${timed} of ${turns}${times.length > 0 ? `, ${clock(times.reduce((a, b) => Math.min(a, b)))} to ${clock(times.reduce((a, b) => Math.max(a, b)))}` : ''}`,
    `  speakers   ${document.speakers.length}`,
    ...document.speakers.map(
      (speaker) => `    ${speakerLine(speaker, turnsOf(document.utterances, speaker))}`,
    ),
    ...(notes.length > 0 ? [`  notes      ${notes.join(', ')}`] : []),
    `  coverage   ${percent(account.coverage)} of the characters: ${account.turn} speech, ${account.heading} headings, ${account.note} notes, ${account.metadata} metadata`,
    ...account.leftOut.slice(0, 20).map(leftOut),
    ...(account.leftOut.length > 20 ? [`    and ${account.leftOut.length - 20} more stretches`] : []),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

function speakerLine({ name, labels, kind, details }: Speaker, turns: number): string {
  const others = labels.filter((label) => label !== name);
  const facts = [...new Set(details.map((detail) => `${detail.kind} ${detail.text}`))];
  const said = [
    kind === 'person' ? '' : kind,
    others.length > 0 ? `as ${others.join(', ')}` : '',
    ...facts,
  ].filter(Boolean);
  return `${name} (${turns} turn${turns === 1 ? '' : 's'})${said.length > 0 ? `: ${said.join('; ')}` : ''}`;
}

function leftOut({ characters, reason, line, quote }: LossAccount['leftOut'][number]): string {
  return `    left out ${characters} characters${line ? ` at line ${line}` : ''}, ${reason}${quote ? `: ${quote.replace(/\s+/g, ' ')}` : ''}`;
}
