/** TEI and ParlaMint: `u who` and `sp` → turns, with person list, header, timeline, notes and events. */
import { nameFromKey } from '../key-names.ts';
import { type Aside, type Described, SaidSoFar } from '../plain-reading.ts';
import { teiHeader } from '../tei-header.ts';
import { type TeiPerson, teiPeople } from '../tei-people.ts';
import { teiNote, teiSpeech } from '../tei-speech.ts';
import { teiTimes } from '../tei-times.ts';
import type { DecodedFile, Format, ParsedTranscript } from '../types.ts';
import { firstOf, textOf, type XmlElement } from '../xml.ts';
import { readXml } from '../xml-notices.ts';

export const teiFormat: Format = {
  name: 'tei',
  title: 'TEI or ParlaMint XML',
  extensions: ['xml', 'tei'],
  recognise: ({ text }) =>
    text !== null && /<(?:\w{1,20}:)?(?:TEI|teiCorpus|TEI\.2)[\s>]/.test(text.slice(0, 65_536)) ? 1 : 0,
  read,
};

/** What the walk through the body gathers. */
interface Walk {
  said: SaidSoFar;
  asides: Aside[];
  people: Map<string, TeiPerson>;
  times: Map<string, number>;
  /** Keys of those who speak, with labels printed for them. */
  spoke: Map<string, Set<string>>;
  /** Printed above the next speech (`note type="speaker"`). */
  announced: string | null;
}

function read(file: DecodedFile): ParsedTranscript {
  const { walk, metadata, messages } = gathered(file);
  const reading = walk.said.whole(walk.asides, describedPeople(walk));
  return { ...reading, metadata, messages: [...messages, ...reading.messages], dropped: [] };
}

/** Stretches of speech that are mostly words alone. */
const PLAIN = new Set(['seg', 's']);

/** The tree of elements is let go with the end of this function: it is larger than all that is taken from it. */
function gathered(file: DecodedFile): { walk: Walk } & Pick<ParsedTranscript, 'metadata' | 'messages'> {
  const { tree, messages } = readXml(file.path, file.text ?? '', PLAIN);
  const metadata = teiHeader(tree.root);
  const walk: Walk = {
    said: new SaidSoFar(file.path),
    asides: [],
    people: teiPeople(tree.root, metadata.date),
    times: teiTimes(tree.root),
    spoke: new Map(),
    announced: null,
  };
  visit(tree.root, walk, {});
  return { walk, metadata, messages };
}

interface Inherited {
  who?: string;
  start?: string;
  end?: string;
}

function visit(element: XmlElement, walk: Walk, inherited: Inherited): void {
  for (const child of element.children) {
    if (typeof child === 'string') {
      const text = child.trim();
      if (text) walk.asides.push({ kind: 'log', text, after: walk.said.pieces });
      continue;
    }
    const { name, attributes } = child;
    if (name === 'teiHeader' || name === 'timeline' || name === 'standOff') continue;
    if (name === 'u' || name === 'sp') speak(child, walk, inherited);
    else if (/^(?:TEI|text|body|div|group|annotationBlock)$/.test(name) || firstOf(child, 'u', 'sp'))
      visit(child, walk, {
        who: attributes.get('who') ?? inherited.who,
        start: attributes.get('start') ?? inherited.start,
        end: attributes.get('end') ?? inherited.end,
      });
    else if (name === 'note' && attributes.get('type') === 'speaker')
      walk.announced = textOf(child).replace(/\s*:$/, '');
    else if (!/^(?:spanGrp|linkGrp|pb|cb|fw|anchor)$/.test(name)) {
      const { kind, text, marker } = teiNote(child);
      if (text) walk.asides.push({ kind, text, after: walk.said.pieces, ...(marker ? { marker } : {}) });
    }
  }
}

function speak(speech: XmlElement, walk: Walk, inherited: Inherited): void {
  const who = speech.attributes.get('who') ?? inherited.who;
  const { text, notes } = teiSpeech(speech);
  const printed = firstOf(speech, 'speaker');
  const announced = printed ? textOf(printed).replace(/\s*[:.]$/, '') : walk.announced;
  walk.announced = null;
  const label = nameOf(who, walk) ?? announced ?? (who ? keyNames(who) : '');
  if (who) {
    const labels = walk.spoke.get(who) ?? new Set();
    if (announced) labels.add(announced);
    walk.spoke.set(who, labels);
  }
  if (announced && announced !== label)
    walk.asides.push({ kind: 'log', text: announced, after: walk.said.pieces + 1 });
  walk.said.say({
    label,
    ...(who ? { speakerKey: who } : {}),
    text,
    start: timeOf(speech.attributes.get('start') ?? inherited.start, walk),
    end: timeOf(speech.attributes.get('end') ?? inherited.end, walk),
    line: speech.line,
  });
  for (const note of notes) walk.asides.push({ ...note, after: walk.said.pieces });
}

const keysOf = (who: string): string[] => who.split(/\s+/).filter(Boolean);
const idOf = (key: string): string => key.slice(key.lastIndexOf('#') + 1);

/** Name in the person list; null where it has none for one of the keys. */
function nameOf(who: string | undefined, { people }: Walk): string | null {
  if (!who) return null;
  const names = keysOf(who).map((key) => people.get(idOf(key))?.name);
  return names.length > 0 && names.every((name) => name !== undefined) ? names.join(' and ') : null;
}

const keyNames = (who: string): string => keysOf(who).map(nameFromKey).join(' and ');

function timeOf(key: string | undefined, { times }: Walk): number | null {
  return key === undefined ? null : (times.get(idOf(key)) ?? null);
}

function describedPeople({ spoke, people }: Walk): Described[] {
  return [...spoke].flatMap(([who, labels]) => {
    const keys = keysOf(who);
    const person = keys.length === 1 ? people.get(idOf(keys[0]!)) : undefined;
    if (!person) return [];
    return [{ name: person.name, labels: [who, ...labels], details: person.details }];
  });
}
