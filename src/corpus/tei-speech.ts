/** One TEI `u` or `sp` → its words, and the notes and events that stand inside it. */
import { fold } from './fold.ts';
import { textOf, type XmlElement } from './xml.ts';

export interface TeiNote {
  kind: 'direction' | 'footnote' | 'log';
  text: string;
  marker?: string;
}

export interface TeiSpeech {
  text: string;
  notes: TeiNote[];
}

/** Elements that say what happened rather than what was said. */
const EVENTS = new Set(['kinesic', 'vocal', 'incident', 'stage', 'gap', 'writing', 'event']);
/** Elements that hold no words of the speaker at all. */
const SILENT = new Set([
  'speaker',
  'desc',
  'pause',
  'shift',
  'fw',
  'anchor',
  'when',
  'spanGrp',
  'linkGrp',
  'fs',
]);
/** Elements that end a stretch of words. */
const BLOCKS = new Set([
  'seg',
  'p',
  'l',
  'lg',
  'ab',
  's',
  'lb',
  'item',
  'list',
  'quote',
  'q',
  'head',
  'div',
  'u',
  'table',
  'row',
  'cell',
]);

export function teiSpeech(speech: XmlElement): TeiSpeech {
  const parts: string[] = [];
  const notes: TeiNote[] = [];
  gather(speech, parts, notes);
  return { text: fold(parts.join('')), notes };
}

function gather(element: XmlElement, parts: string[], notes: TeiNote[]): void {
  const tokens = element.children.some(
    (child) => typeof child !== 'string' && (child.name === 'w' || child.name === 'pc'),
  );
  for (const child of element.children) {
    if (typeof child === 'string') {
      // Between annotated words blanks are the layout of the file.
      if (!tokens || child.trim() !== '') parts.push(child);
    } else if (SILENT.has(child.name)) continue;
    else if (child.name === 'note' || EVENTS.has(child.name)) {
      const note = teiNote(child);
      if (note.text) notes.push(note.kind === 'log' ? { ...note, kind: 'direction' } : note);
    } else if (child.name === 'choice') gather(firstReading(child), parts, notes);
    else if (child.name === 'w' || child.name === 'pc') token(child, parts);
    else {
      const block = BLOCKS.has(child.name);
      if (block) parts.push(' ');
      gather(child, parts, notes);
      if (block) parts.push(' ');
    }
  }
}

/** Annotated words: a blank after each unless `join` says that none is printed. */
function token(element: XmlElement, parts: string[]): void {
  const join = element.attributes.get('join') ?? '';
  if (join === 'left' || join === 'both') while (parts.at(-1)?.trim() === '') parts.pop();
  parts.push(textOf(element));
  if (join !== 'right' && join !== 'both') parts.push(' ');
}

/** As printed rather than as corrected. */
function firstReading(choice: XmlElement): XmlElement {
  const children = choice.children.filter((child) => typeof child !== 'string');
  return { ...choice, children: children.slice(0, 1) };
}

export function teiNote(element: XmlElement): TeiNote {
  const { attributes, name } = element;
  const text = textOf(element);
  if (EVENTS.has(name))
    return {
      kind: name === 'gap' && /editorial/.test(attributes.get('reason') ?? '') ? 'log' : 'direction',
      text,
    };
  const foot =
    /foot|bottom|end/.test(attributes.get('place') ?? '') ||
    /^(?:foot|end)?note$/.test(attributes.get('type') ?? '');
  const marker = attributes.get('n');
  if (foot) return { kind: 'footnote', text, ...(marker ? { marker } : {}) };
  return { kind: 'log', text };
}
