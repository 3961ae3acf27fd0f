/** One `speech`, `question` or `answer` of Akoma Ntoso → label, words and notes. */
import { fold } from './fold.ts';
import { textOf, type XmlElement } from './xml.ts';

export interface AkomaNote {
  kind: 'direction' | 'footnote';
  text: string;
  marker?: string;
}

export interface AkomaSpeech {
  from: string;
  text: string;
  notes: AkomaNote[];
}

/** What happens while somebody speaks. */
const EVENTS = new Set(['scene', 'narrative', 'summary', 'remark', 'communication']);
const SILENT = new Set(['from', 'num', 'heading', 'subheading', 'recordedTime', 'meta']);
const BLOCKS = new Set([
  'p',
  'li',
  'ul',
  'ol',
  'block',
  'blockList',
  'item',
  'blockContainer',
  'tblock',
  'td',
  'tr',
  'table',
  'br',
  'eol',
  'intro',
  'wrapUp',
  'quotedStructure',
  'embeddedStructure',
  'content',
  'paragraph',
  'subparagraph',
]);

/** @param footnote text of the note behind a `noteRef` */
export function akomaSpeech(speech: XmlElement, footnote: (href: string) => string | undefined): AkomaSpeech {
  const from = speech.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === 'from',
  );
  const parts: string[] = [];
  const notes: AkomaNote[] = [];
  gather(speech, parts, notes, footnote);
  return { from: from ? textOf(from).replace(/\s*[:：]$/, '') : '', text: fold(parts.join('')), notes };
}

function gather(
  element: XmlElement,
  parts: string[],
  notes: AkomaNote[],
  footnote: (href: string) => string | undefined,
): void {
  for (const child of element.children) {
    if (typeof child === 'string') parts.push(child);
    else if (child.name === 'noteRef' || child.name === 'authorialNote') {
      const marker = (child.attributes.get('marker') ?? child.attributes.get('num') ?? '').trim();
      const text = child.name === 'noteRef' ? footnote(child.attributes.get('href') ?? '') : textOf(child);
      if (text) notes.push({ kind: 'footnote', text, ...(marker ? { marker } : {}) });
    } else if (EVENTS.has(child.name)) notes.push({ kind: 'direction', text: textOf(child) });
    else if (!SILENT.has(child.name)) {
      const block = BLOCKS.has(child.name);
      if (block) parts.push(' ');
      gather(child, parts, notes, footnote);
      if (block) parts.push(' ');
    }
  }
}
