/** XML of other parliaments and archives (`speech speakername`, `turn speaker`, a `speaker` or `name` inside) → turns. */

import { isoDate } from '../dates.ts';
import { fold } from '../fold.ts';
import { type Aside, SaidSoFar } from '../plain-reading.ts';
import { parseClock } from '../times.ts';
import type { DecodedFile, Format, ParsedTranscript } from '../types.ts';
import { type Attributes, childrenOf, descendants, firstOf, textOf, type XmlElement } from '../xml.ts';
import { readXml } from '../xml-notices.ts';

export const xmlFormat: Format = {
  name: 'xml',
  title: 'XML with speakers',
  extensions: ['xml'],
  recognise: ({ text }) => {
    const head = text?.slice(0, 65_536) ?? '';
    if (!/^\s*<(?:\?xml|[A-Za-z_])/.test(head.slice(0, 1000)) || /<html[\s>]/i.test(head)) return 0;
    return SIGN.test(head) ? 0.85 : /^\s*<\?xml/.test(head) ? 0.35 : 0;
  },
  read,
};

/** Elements that hold what one person says. */
const TURNS = new Set(
  'speech turn utterance contribution intervention statement rede discurso segment seg line sync u sp caption'
    .split(' ')
    .flatMap((name) => [name, name[0]!.toUpperCase() + name.slice(1)]),
);
const SIGN =
  /<(?:speech|turn|utterance|contribution|intervention|rede|discurso|segment|caption|u\s+who=|sp\s+who=)[\s>"'][^<>]{0,400}/i;
/** Attributes that name the speaker, and those that only key it. */
const NAME = ['speakername', 'speaker_name', 'speakerName', 'speaker', 'name', 'who', 'by', 'person'];
const KEY = ['speakerid', 'speaker_id', 'person_id', 'personid', 'memberid', 'pid', 'userid', 'who', 'by'];
/** Children that name the speaker. */
const NAMING = new Set([
  'speaker',
  'name',
  'who',
  'redner',
  'orador',
  'member',
  'memberName',
  'talker',
  'from',
  'attribution',
]);
const EVENT = /^(?:kommentar|stage|direction|event|interjection|note|scene|applause|division)$/i;

interface Walk {
  said: SaidSoFar;
  asides: Aside[];
}

function read(file: DecodedFile): ParsedTranscript {
  const { walk, metadata, messages } = gathered(file);
  const reading = walk.said.whole(walk.asides);
  return { ...reading, metadata, messages: [...messages, ...reading.messages], dropped: [] };
}

/** Paragraphs, most of which are words alone. */
const PLAIN = new Set(['p']);

/** The tree of elements is let go with the end of this function: it is larger than all that is taken from it. */
function gathered(file: DecodedFile): { walk: Walk } & Pick<ParsedTranscript, 'metadata' | 'messages'> {
  const { tree, messages } = readXml(file.path, file.text ?? '', PLAIN);
  const walk: Walk = { said: new SaidSoFar(file.path), asides: [] };
  visit(tree.root, walk);
  return { walk, metadata: metadataOf(tree.root), messages };
}

function visit(element: XmlElement, walk: Walk): void {
  for (const child of element.children) {
    if (typeof child === 'string') aside('log', child, walk);
    else if (isTurn(child)) speak(child, walk);
    else if (firstOf(child, ...TURNS)) visit(child, walk);
    else aside(EVENT.test(child.name) ? 'direction' : 'log', textOf(child), walk);
  }
}

/** The innermost element of its kind that says something. */
function isTurn(element: XmlElement): boolean {
  if (!TURNS.has(element.name)) return false;
  const [inner] = descendants(element, TURNS);
  return inner === undefined || named(element) !== null;
}

function aside(kind: Aside['kind'], text: string, { asides, said }: Walk): void {
  if (text.trim()) asides.push({ kind, text, after: said.pieces });
}

function speak(turn: XmlElement, walk: Walk): void {
  const { attributes } = turn;
  const inner = naming(turn);
  const label = named(turn) ?? '';
  const key = KEY.map((name) => attributes.get(name)).find((value) => value?.trim());
  const parts: string[] = [];
  const events: string[] = [];
  gather(turn, inner, parts, events);
  walk.said.say({
    label,
    ...(key && key !== label ? { speakerKey: key } : {}),
    text: fold(parts.join('')),
    start: timeOf(attributes, ['start', 'begin', 'starttime', 'startTime', 'stime', 'timestamp']),
    end: timeOf(attributes, ['end', 'endtime', 'endTime', 'etime']),
    line: turn.line,
    ...(label === '' ? { apart: 'paragraph' as const } : {}),
  });
  for (const text of events) walk.asides.push({ kind: 'direction', text, after: walk.said.pieces });
}

function naming(turn: XmlElement): XmlElement | undefined {
  return childrenOf(turn).find(({ name }) => NAMING.has(name)) ?? undefined;
}

function named(turn: XmlElement): string | null {
  const { attributes } = turn;
  const said = NAME.map((name) => attributes.get(name)).find(
    (value) => value?.trim() && value !== 'nospeaker',
  );
  const inner = said ? undefined : naming(turn);
  const label = said ?? (inner ? textOf(inner) : '');
  return label.replace(/\s*:$/, '').trim().slice(0, 200) || null;
}

const INLINE = /^(?:a|abbr|b|em|emphasis|i|phrase|q|quote|ref|small|span|strong|sub|sup|term|u|w)$/i;

function gather(
  element: XmlElement,
  without: XmlElement | undefined,
  parts: string[],
  events: string[],
): void {
  for (const child of element.children) {
    if (typeof child === 'string') parts.push(child);
    else if (child === without) continue;
    else if (EVENT.test(child.name)) events.push(textOf(child));
    else {
      const block = !INLINE.test(child.name);
      if (block) parts.push(' ');
      gather(child, without, parts, events);
      if (block) parts.push(' ');
    }
  }
}

/** Seconds; clock readings of the day ("14:35:00") are no times of the recording and are left out. */
function timeOf(attributes: Attributes, names: string[]): number | null {
  const text =
    names
      .map((name) => attributes.get(name))
      .find((value) => value !== undefined)
      ?.trim() ?? '';
  if (/^\d{1,7}(?:\.\d{1,6})?s?$/.test(text)) return Number.parseFloat(text);
  return /^\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?$/.test(text) ? parseClock(text) : null;
}

function metadataOf(root: XmlElement): ParsedTranscript['metadata'] {
  const title = firstOf(root, 'title', 'titel');
  const date = firstOf(root, 'date', 'sittingDate', 'datum');
  const day = date && isoDate(`${date.attributes.get('date') ?? ''} ${textOf(date)}`);
  const words = title ? textOf(title) : '';
  return { ...(words && words.length < 300 ? { title: words } : {}), ...(day ? { date: day } : {}) };
}
