/** WebVTT captions (Teams, Zoom, YouTube, podcasts): voices or printed names → turns; NOTE blocks as notes. */
import { cuePieces, type Spoken } from '../cue-pieces.ts';
import { unroll } from '../cue-text.ts';
import { timeLine } from '../cue-times.ts';
import { type Block, readCues, strayText } from '../cues.ts';
import { linesOf } from '../lines.ts';
import { type Aside, plainReading } from '../plain-reading.ts';
import { titleLines } from '../title-lines.ts';
import type { DecodedFile, Format, ParsedTranscript } from '../types.ts';

export const webvttFormat: Format = {
  name: 'webvtt',
  title: 'WebVTT captions',
  extensions: ['vtt', 'webvtt'],
  recognise,
  read,
};

function recognise({ text, path }: DecodedFile): number {
  if (text === null) return 0;
  if (/^\s*WEBVTT(?:\s|$)/.test(text.slice(0, 100))) return 1;
  const head = text.slice(0, 5000);
  const times = linesOf(head).some((line) => timeLine(line.text) !== null);
  return times && (/<v[ .]/.test(head) || /\.vtt$/i.test(path)) ? 0.96 : 0;
}

/** What a recogniser writes for machines: settings, confidences. */
const FOR_MACHINES = /^(?:NOTE\s+)?(?:confidence|duration|language|recognizability|x-timestamp-map|kind)\b/i;

function read(file: DecodedFile): ParsedTranscript {
  const { pieces, asides, messages, said, dropped } = gathered(file);
  const reading = plainReading(file.path, pieces, asides);
  return {
    ...reading,
    metadata: metadataFrom(said),
    messages: [...messages, ...reading.messages],
    dropped: dropped.filter(({ characters }) => characters > 0),
  };
}

interface Gathered extends Spoken, Pick<ParsedTranscript, 'messages' | 'dropped'> {
  /** Lines of headers and notes. */
  said: string[];
}

/** Lines and cues are let go with the end of this function. */
function gathered(file: DecodedFile): Gathered {
  const { cues, blocks, messages } = readCues(file.path, file.text ?? '', {
    syntax: 'webvtt',
    textAfterBlank: false,
  });
  const repeated = unroll(cues.map(({ lines }) => lines));
  const { pieces, asides } = cuePieces(cues);
  const said: string[] = [];
  let machine = 0;
  for (const block of blocks) {
    const kind = kindOf(block);
    const words = wordsOf(block, kind);
    for (const line of words.filter((text) => kind === 'style' || FOR_MACHINES.test(text)))
      machine += line.length;
    const text = kind === 'style' ? [] : words.filter((line) => !FOR_MACHINES.test(line));
    if (text.length === 0) continue;
    said.push(...text);
    asides.push(asideFrom(text, block));
    if (kind === 'stray' && messages.length < 200) messages.push(strayText(file.path, block.line));
  }
  const dropped = [
    { characters: repeated, reason: 'lines that rolling captions repeat' },
    { characters: machine, reason: 'style sheets, regions and settings' },
  ];
  return { pieces, asides, messages, said, dropped };
}

type BlockKind = 'header' | 'note' | 'style' | 'stray';

function kindOf({ lines, line }: Block): BlockKind {
  const first = lines[0]!;
  if (/^\s*WEBVTT(?:\s|$)/.test(first)) return 'header';
  if (/^NOTE(?:\s|$)/.test(first)) return 'note';
  if (/^(?:STYLE|REGION)\s*$/.test(first)) return 'style';
  // Header lines of old files (X-TIMESTAMP-MAP=…, Kind: captions) stand before the first cue.
  return line <= 10 && lines.every((text) => FOR_MACHINES.test(text)) ? 'header' : 'stray';
}

function wordsOf({ lines }: Block, kind: BlockKind): string[] {
  const start = kind === 'header' ? /^\s*WEBVTT[\s:–-]*/ : kind === 'note' ? /^NOTE\s*/ : /^$/;
  return lines.map((line, i) => (i === 0 ? line.replace(start, '') : line).trim()).filter(Boolean);
}

const asideFrom = (lines: string[], { after }: Block): Aside => ({
  kind: 'log',
  text: lines.join(' '),
  after,
});

/** Header and notes as title lines: "Title: …", "Date: …", a date, a licence. Notes alone give no title. */
function metadataFrom(said: string[]): ParsedTranscript['metadata'] {
  const text = said.join('\n');
  const { title, ...metadata } = titleLines(linesOf(text)).metadata;
  const named = said.some((line) => /^title\s*:/i.test(line));
  return title !== undefined && named ? { title, ...metadata } : metadata;
}
