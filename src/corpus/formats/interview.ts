/** Interviews and depositions in questions and answers (`Q.` / `A.`, `Q:` / `A:`, `BY MR. ASHBY:`) → turns. */

import { answered, swornIn } from '../answers.ts';
import { assemble } from '../assemble.ts';
import { chooseHeadings } from '../choose.ts';
import { footers } from '../footers.ts';
import { numbered } from '../line-numbers.ts';
import { type Line, linesOf } from '../lines.ts';
import { pageMarks } from '../page-marks.ts';
import { re, type Style, TEXT_STYLES } from '../styles.ts';
import { titleLines } from '../title-lines.ts';
import type { DecodedFile, Format, ParsedNote, ParsedTranscript, ParsedTurn, RosterEntry } from '../types.ts';

export const interviewFormat: Format = {
  name: 'interview',
  title: 'questions and answers',
  extensions: [],
  recognise,
  read,
};

const STYLES: Style[] = [
  {
    strength: 'mark',
    inline: true,
    sign: ['Q', 'A'],
    starts: 'QA*',
    pattern: re(
      String.raw`^(?:\*\*)?(?<label>[QA]\d{0,3})(?:(?:\*\*)?[.:](?:\*\*)?[ \t]+|[ \t]{2,}|\t)(?=\S)`,
    ),
    plausible: () => true,
  },
  ...TEXT_STYLES,
];

const QA =
  /^[ \t]{0,12}(?:\d{1,2}[ \t])?[ \t]{0,30}(?:\*\*)?([QA])\d{0,3}(?:(?:\*\*)?[.:](?:\*\*)?[ \t]+|[ \t]{2,}|\t)\S/gm;

/** Both letters, and about as many of the one as of the other. */
function recognise({ text }: DecodedFile): number {
  if (text === null) return 0;
  let questions = 0;
  let answers = 0;
  for (const [, letter] of text.slice(0, 65_536).matchAll(QA)) letter === 'Q' ? questions++ : answers++;
  const fewer = Math.min(questions, answers);
  return fewer >= 2 && fewer * 3 >= Math.max(questions, answers) ? 0.65 : 0;
}

/** "BY MR. ASHBY:", "EXAMINATION": who asks from here on; nobody's words. */
const EXAMINER =
  /^\s*(?:BY (?:MR|MS|MRS|DR)\.? \p{Lu}[\p{Lu}'’ -]{1,40}:|(?:(?:DIRECT|CROSS|REDIRECT|RECROSS|FURTHER)[- ]?)?EXAMINATION(?: BY .{1,60})?)\s*$/u;

function read(file: DecodedFile): ParsedTranscript {
  const text = file.text ?? '';
  const { lines, notes: numbers } = numbered(linesOf(text));
  const sworn = swornIn(lines);
  const called = new Set(sworn.map(({ start }) => start));
  const breaks = [...footers(lines), ...pageMarks(lines), ...examiners(lines, called), ...numbers].sort(
    (a, b) => a.span.start - b.span.start,
  );
  const logs = breaks.filter(({ kind }) => kind === 'log');
  const examined = new Set(logs.map(({ span }) => span.start));
  const headings = chooseHeadings(text, lines, STYLES).filter(({ span }) => !examined.has(span.start));
  const first = headings[0]?.span.start ?? 0;
  // Of the lines without their numbers.
  const { metadata, spans } = titleLines(lines.filter(({ end }) => end <= first));
  const transcript = assemble(file, {
    headings,
    breaks,
    stops: logs.map(({ span }) => span.start),
    roster: [
      ...logs.flatMap(({ span }) => examinerIn(text.slice(span.start, span.end))),
      ...sworn.map(({ name }) => ({ name, labels: [name], details: [] })),
    ],
    metadata,
    metadataSpans: spans,
  });
  return { ...transcript, turns: answered(asked(text, transcript.turns, logs), sworn) };
}

const BY = /BY (?<name>(?:MR|MS|MRS|DR)\.? [^:]+?):?$/;

function examinerIn(line: string): RosterEntry[] {
  const name = BY.exec(line.trim())?.groups?.name;
  return name ? [{ name, labels: [name], details: [] }] : [];
}

/** Questions are the examiner's who was named last. */
function asked(text: string, turns: ParsedTurn[], logs: ParsedNote[]): ParsedTurn[] {
  let at = 0;
  let examiner: string | null = null;
  return turns.map((turn) => {
    for (; at < logs.length && logs[at]!.span.start < turn.span.start; at++) {
      const [entry] = examinerIn(text.slice(logs[at]!.span.start, logs[at]!.span.end));
      examiner = entry?.name ?? examiner;
    }
    return examiner !== null && /^Q\d*$/.test(turn.label) ? { ...turn, speakerKey: examiner } : turn;
  });
}

/** @param called offsets of lines that call a witness; those in capitals are headings of the court reporter's */
function examiners(lines: Line[], called: ReadonlySet<number>): ParsedNote[] {
  return lines
    .filter(
      ({ text, start }) =>
        text.length < 120 && (EXAMINER.test(text) || (called.has(start) && text === text.toUpperCase())),
    )
    .map(({ text, start }) => ({
      kind: 'log',
      span: { start: start + (text.length - text.trimStart().length), end: start + text.trimEnd().length },
    }));
}
