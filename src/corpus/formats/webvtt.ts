/** WebVTT captions (Teams, Zoom, YouTube, podcasts): voices or printed names → turns; NOTE blocks as notes. */
import { sayCues } from '../cue-pieces.ts';
import { unroll } from '../cue-text.ts';
import { timeLine } from '../cue-times.ts';
import { type Block, readCues, strayText } from '../cues.ts';
import { linesOf } from '../lines.ts';
import { type Aside, SaidSoFar } from '../plain-reading.ts';
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
  const { said, asides, messages, printed, dropped } = gathered(file);
  const reading = said.whole(asides);
  return {
    ...reading,
    metadata: metadataFrom(printed),
    messages: [...messages, ...reading.messages],
    dropped: dropped.filter(({ characters }) => characters > 0),
  };
}

interface Gathered extends Pick<ParsedTranscript, 'messages' | 'dropped'> {
  said: SaidSoFar;
  asides: Aside[];
  /** Lines of headers and notes. */
  printed: string[];
}

/** Lines and cues are let go with the end of this function. */
function gathered(file: DecodedFile): Gathered {
  const { cues, blocks, messages } = readCues(file.path, file.text ?? '', {
    syntax: 'webvtt',
    textAfterBlank: false,
  });
  const repeated = unroll(cues.map(({ lines }) => lines));
  const said = new SaidSoFar(file.path);
  const asides = sayCues(cues, said);
  const printed: string[] = [];
  let machine = 0;
  for (const block of blocks) {
    const kind = kindOf(block);
    const words = wordsOf(block, kind);
    for (const line of words.filter((text) => kind === 'style' || FOR_MACHINES.test(text)))
      machine += line.length;
    const text = kind === 'style' ? [] : words.filter((line) => !FOR_MACHINES.test(line));
    if (text.length === 0) continue;
    printed.push(...text);
    asides.push(asideFrom(text, block));
    if (kind === 'stray' && messages.length < 200) messages.push(strayText(file.path, block.line));
  }
  const dropped = [
    { characters: repeated, reason: 'lines that rolling captions repeat' },
    { characters: machine, reason: 'style sheets, regions and settings' },
  ];
  return { said, asides, messages, printed, dropped };
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
function metadataFrom(printed: string[]): ParsedTranscript['metadata'] {
  const text = printed.join('\n');
  const { title, ...metadata } = titleLines(linesOf(text)).metadata;
  const named = printed.some((line) => /^title\s*:/i.test(line));
  return title !== undefined && named ? { title, ...metadata } : metadata;
}
