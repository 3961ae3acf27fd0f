/** Akoma Ntoso debates: `speech by`, `question`, `answer` → turns, with references, preface, scenes and notes. */
import { type AkomaReferences, akomaMetadata, akomaReferences } from '../akoma-meta.ts';
import { akomaSpeech } from '../akoma-speech.ts';
import { nameFromKey } from '../key-names.ts';
import { type Aside, type Described, SaidSoFar } from '../plain-reading.ts';
import type { DecodedFile, Format, ParsedTranscript } from '../types.ts';
import { firstOf, textOf, type XmlElement } from '../xml.ts';
import { readXml } from '../xml-notices.ts';

export const akomaNtosoFormat: Format = {
  name: 'akoma-ntoso',
  title: 'Akoma Ntoso XML',
  extensions: ['xml', 'akn', 'an'],
  recognise: ({ text }) =>
    text !== null && /<(?:\w{1,20}:)?akomaNtoso[\s>]/i.test(text.slice(0, 65_536)) ? 1 : 0,
  read,
};

interface Walk {
  said: SaidSoFar;
  asides: Aside[];
  references: AkomaReferences;
  /** First `startTime` of a speech, in seconds of the day: where the recording starts. */
  origin: number | null;
  spoke: Map<string, Described>;
}

function read(file: DecodedFile): ParsedTranscript {
  const { walk, metadata, messages } = gathered(file);
  const reading = walk.said.whole(walk.asides, [...walk.spoke.values()]);
  return { ...reading, metadata, messages: [...messages, ...reading.messages], dropped: [] };
}

/** Paragraphs, most of which are words alone. */
const PLAIN = new Set(['p']);

/** The tree of elements is let go with the end of this function: it is larger than all that is taken from it. */
function gathered(file: DecodedFile): { walk: Walk } & Pick<ParsedTranscript, 'metadata' | 'messages'> {
  const { tree, messages } = readXml(file.path, file.text ?? '', PLAIN);
  const walk: Walk = {
    said: new SaidSoFar(file.path),
    asides: [],
    references: akomaReferences(tree.root),
    origin: null,
    spoke: new Map(),
  };
  visit(tree.root, walk);
  return { walk, metadata: akomaMetadata(tree.root), messages };
}

const SPEECHES = new Set(['speech', 'question', 'answer']);
const EVENTS = new Set(['scene', 'narrative', 'summary']);
/** Elements that hold speeches or what stands between them. */
const HOLDERS =
  /^(?:|akomaNtoso|debate|debateReport|debateBody|debateSection|administrationOfOath|declarationOfVote|communication|petitions|papers|noticesOfMotion|questions|address|proceduralMotions|pointOfOrder|adjournment|rollCall|prayers|oralStatements|writtenStatements|personalStatements|ministerialStatements|resolutions|nationalInterest|speechGroup|body|mainBody|doc|component|components|judgment|preface|coverPage|container)$/;

function visit(element: XmlElement, walk: Walk): void {
  for (const child of element.children) {
    if (typeof child === 'string') {
      aside('log', child, walk);
      continue;
    }
    if (child.name === 'meta') continue;
    if (SPEECHES.has(child.name)) speak(child, walk);
    else if (EVENTS.has(child.name)) aside('direction', textOf(child), walk);
    else if (HOLDERS.test(child.name) || firstOf(child, ...SPEECHES)) visit(child, walk);
    else aside('log', textOf(child), walk);
  }
}

function aside(kind: Aside['kind'], text: string, { asides, said }: Walk): void {
  if (text.trim()) asides.push({ kind, text, after: said.pieces });
}

function speak(speech: XmlElement, walk: Walk): void {
  const { names, notes: footnotes } = walk.references;
  const { attributes } = speech;
  const { from, text, notes } = akomaSpeech(speech, (href) => footnotes.get(href));
  const by = attributes.get('by')?.trim() || '';
  const label = from || names.get(by) || (by ? nameFromKey(by) : '');
  if (by) describe(by, attributes.get('as')?.trim(), label, walk);
  walk.said.say({
    label,
    ...(by ? { speakerKey: by } : {}),
    text,
    start: timeOf(attributes.get('startTime'), walk),
    end: timeOf(attributes.get('endTime'), walk),
    line: speech.line,
  });
  for (const note of notes) walk.asides.push({ ...note, after: walk.said.pieces });
}

/** The person behind `by`, with the office named in `as`. */
function describe(by: string, as: string | undefined, label: string, { references, spoke }: Walk): void {
  const person = spoke.get(by) ?? { name: references.names.get(by) ?? label, labels: [by], details: [] };
  if (!person.labels.includes(label)) person.labels.push(label);
  const office = as && references.roles.get(as);
  if (office && !person.details.some(({ text }) => text === office))
    person.details.push({ kind: 'role', text: office });
  spoke.set(by, person);
}

/** `2024-03-05T14:02:10` → seconds since the first such time. */
function timeOf(stamp: string | undefined, walk: Walk): number | null {
  const match = /T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,3})?))?/.exec(stamp ?? '');
  if (!match) return null;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  walk.origin ??= seconds;
  return Math.round((seconds - walk.origin) * 1000) / 1000;
}
