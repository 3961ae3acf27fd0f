/** IRC logs of meetings (`[time] <nick> words`, with a scribe who types `Name: words`) → spoken and typed turns. */
import { isBot, isCommand, newScribe, presentNames } from '../irc-commands.ts';
import { type IrcLine, ircLine } from '../irc-lines.ts';
import { isNameLike } from '../labels.ts';
import { linesOf } from '../lines.ts';
import { type LogEntry, logTurns } from '../log-turns.ts';
import type { DecodedFile, Format, ParsedTranscript, RosterEntry } from '../types.ts';

export const ircFormat: Format = {
  name: 'irc',
  title: 'IRC log',
  extensions: ['log', 'irc'],
  recognise,
  read,
};

function recognise({ text }: DecodedFile): number {
  if (text === null) return 0;
  const lines = linesOf(text.slice(0, 65_536)).filter((line) => line.text.trim() !== '');
  const hits = lines.filter((line) => ircLine(line)).length;
  return hits >= 2 && hits >= lines.length * 0.6 ? 0.9 : 0;
}

function read(file: DecodedFile): ParsedTranscript {
  const text = file.text ?? '';
  const parsed = linesOf(text).map((line) => ({ line, irc: ircLine(line) }));
  const spoken = parsed.flatMap(({ irc }) => (irc ? [irc] : []));
  const labels = new Set(spoken.map(({ nick }) => nick));
  const scribes = chiefScribes(spoken);
  const scribe = new Set<string>(scribes);
  const present = new Set<string>();
  const entries: LogEntry[] = [];
  for (const { line, irc } of parsed) {
    if (!irc) {
      if (line.text.trim() !== '') entries.push({ kind: 'note', line });
      continue;
    }
    for (const name of presentNames(irc.words, irc.nick)) present.add(name);
    const taking = irc.event ? null : newScribe(irc.words, irc.nick);
    if (taking) {
      scribe.clear();
      scribe.add(taking);
    }
    entries.push(entryOf(irc, line, scribe.has(irc.nick), labels, present));
  }
  const first = spoken.find(({ at }) => at !== null);
  return logTurns(text, entries, {
    zero: first?.at ?? null,
    roster: [...present].map((name): RosterEntry => ({ name, labels: [name], details: [] })),
    metadata: {
      ...(first?.date ? { date: first.date } : {}),
      ...titleOf(spoken),
    },
  });
}

/** A log that names no scribe: the nick that types most lines of the form "Name: words", for several names. */
function chiefScribes(lines: IrcLine[]): string[] {
  if (lines.some(({ words, nick, event }) => !event && newScribe(words, nick))) return [];
  const counts = new Map<string, { n: number; names: Set<string> }>();
  for (const { nick, words, event } of lines) {
    const label = event ? null : scribedLabel(words);
    if (!label || label === nick) continue;
    const count = counts.get(nick) ?? { n: 0, names: new Set() };
    count.n++;
    count.names.add(label);
    counts.set(nick, count);
  }
  const [best] = [...counts].sort((a, b) => b[1].n - a[1].n);
  return best && best[1].n >= 4 && best[1].names.size >= 2 ? [best[0]] : [];
}

const LABEL = /^([^\s:<>][^:<>]{0,89}?):[ \t]+(?=\S)/u;

function scribedLabel(words: string): string | null {
  const label = LABEL.exec(words.slice(0, 120))?.[1]?.trim() ?? null;
  return label && isNameLike(label.replace(/_/g, ' '))
    ? label
    : label && !/\s/.test(label) && isNameLike(label[0]!.toUpperCase() + label.slice(1))
      ? label
      : null;
}

function entryOf(
  irc: IrcLine,
  line: LogEntry['line'],
  scribing: boolean,
  labels: Set<string>,
  present: Set<string>,
): LogEntry {
  const { words, nick, at } = irc;
  if (irc.event || isBot(nick)) return { kind: 'note', line };
  if (!scribing)
    return isCommand(words)
      ? { kind: 'note', line }
      : {
          kind: 'turn',
          line,
          label: nick,
          labelStart: irc.nickStart,
          bodyStart: irc.wordsStart,
          at,
          channel: 'chat',
        };
  const go = /^(?:\.\.\.|…)[ \t]*/u.exec(words);
  if (go) return { kind: 'continued', line, bodyStart: irc.wordsStart + go[0].length, at };
  const match = LABEL.exec(words.slice(0, 120));
  const label = match?.[1]?.trim() ?? '';
  const speaking =
    match && !isCommand(words) && (labels.has(label) || present.has(label) || scribedLabel(words) !== null);
  if (!speaking) return { kind: 'note', line };
  const bodyStart = irc.wordsStart + match[0].length;
  return { kind: 'turn', line, label, labelStart: irc.wordsStart, bodyStart, at };
}

function titleOf(lines: IrcLine[]): ParsedTranscript['metadata'] {
  const meeting = lines.find(({ words }) => /^meeting:\s*\S/i.test(words))?.words;
  const title = meeting?.replace(/^meeting:\s*/i, '').trim();
  return title ? { title } : {};
}
