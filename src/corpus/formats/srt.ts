/** SubRip captions (SRT): numbered cues, speakers in the text → turns. */
import type { Message } from '../../report.ts';
import { sayCues } from '../cue-pieces.ts';
import { unroll } from '../cue-text.ts';
import { timeLine } from '../cue-times.ts';
import { readCues, strayText } from '../cues.ts';
import { linesOf } from '../lines.ts';
import { type Aside, SaidSoFar } from '../plain-reading.ts';
import type { DecodedFile, Format, ParsedTranscript } from '../types.ts';

export const srtFormat: Format = {
  name: 'srt',
  title: 'SubRip captions',
  extensions: ['srt'],
  recognise,
  read,
};

function recognise({ text }: DecodedFile): number {
  if (text === null || /^\s*WEBVTT/.test(text.slice(0, 100))) return 0;
  const head = linesOf(text.slice(0, 20_000));
  const first = head.findIndex((line) => timeLine(line.text) !== null);
  if (first === -1) return 0;
  const numbered = /^\s*\d{1,9}\s*$/.test(head[first - 1]?.text ?? '');
  return first <= 4 ? (numbered ? 0.95 : 0.7) : 0.4;
}

function read(file: DecodedFile): ParsedTranscript {
  const { said, asides, messages, repeated } = gathered(file);
  const reading = said.whole(asides);
  return {
    ...reading,
    metadata: {},
    messages: [...messages, ...reading.messages],
    dropped: repeated > 0 ? [{ characters: repeated, reason: 'lines that rolling captions repeat' }] : [],
  };
}

/** Lines and cues are let go with the end of this function. */
function gathered(file: DecodedFile): {
  said: SaidSoFar;
  asides: Aside[];
  messages: Message[];
  repeated: number;
} {
  const { cues, blocks, messages } = readCues(file.path, file.text ?? '', {
    syntax: 'srt',
    textAfterBlank: true,
  });
  const repeated = unroll(cues.map(({ lines }) => lines));
  const said = new SaidSoFar(file.path);
  const asides = sayCues(cues, said);
  for (const { lines, line, after } of blocks) {
    const text = lines.filter((words, i) => i > 0 || !/^\s*\d+\s*$/.test(words)).join(' ');
    if (text === '') continue;
    asides.push({ kind: 'log', text, after });
    if (messages.length < 200) messages.push(strayText(file.path, line));
  }
  return { said, asides, messages, repeated };
}
