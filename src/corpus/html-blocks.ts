/** Tree of an HTML page → its printed lines with what marks speakers and times in them. */
import { fold, foldRuns } from './fold.ts';
import { type Attributes, childrenOf, type XmlElement } from './xml.ts';

/** A stretch of a line in one style. */
export interface Run {
  text: string;
  role: 'cite' | 'time' | 'speaker' | 'marker' | null;
  bold: boolean;
}

/** One printed line: a paragraph, a heading, a list item, a row, or a part of one up to a line break. */
export interface HtmlBlock {
  kind: 'line' | 'heading' | 'term' | 'definition' | 'row';
  level: number;
  runs: Run[];
  /** Cells of a row. */
  cells: Run[][];
  /** Begins a paragraph; false after a line break inside one. */
  first: boolean;
  line: number;
}

export interface HtmlPage {
  blocks: HtmlBlock[];
  footnotes: { marker: string; text: string; after: number }[];
  /** Characters of menus, forms and other parts of the page that are no transcript. */
  furniture: number;
}

const INVISIBLE = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'svg',
  'math',
  'iframe',
  'object',
  'audio',
  'video',
  'canvas',
  'datalist',
]);
const FURNITURE = new Set([
  'nav',
  'footer',
  'form',
  'button',
  'select',
  'textarea',
  'input',
  'aside',
  'dialog',
  'menu',
]);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rb rt rp s samp small span strike strong sub sup time tt u var wbr custom'.split(
    ' ',
  ),
);

interface Style {
  bold: boolean;
  role: Run['role'];
}

/** @param notes ids of elements that hold footnotes, with their markers */
export function htmlBlocks(root: XmlElement, notes: ReadonlyMap<string, string>): HtmlPage {
  const page: HtmlPage = { blocks: [], footnotes: [], furniture: 0 };
  const builder = new Builder(page);
  visit(root, { bold: false, role: null }, builder, notes);
  builder.flush();
  return page;
}

const NO_CELLS: Run[][] = [];

/** The line under construction. */
class Builder {
  readonly page: HtmlPage;
  kind: HtmlBlock['kind'] = 'line';
  level = 0;
  first = true;
  line = 1;
  runs: Run[] = [];

  constructor(page: HtmlPage) {
    this.page = page;
  }

  say(text: string, { bold, role }: Style): void {
    const folded = foldRuns(text);
    if (folded === '' || (folded === ' ' && this.runs.length === 0)) return;
    const last = this.runs.at(-1);
    if (last && last.bold === bold && last.role === role && role !== 'marker') last.text += folded;
    else this.runs.push({ text: folded, bold, role });
  }

  /** Ends the line. @param paragraph whether the next one begins a paragraph */
  flush(paragraph = true): void {
    if (this.runs.some(({ text }) => text.trim() !== ''))
      this.page.blocks.push({
        kind: this.kind,
        level: this.level,
        // A list that grew has room to spare; of these there are as many as lines.
        runs: this.runs.slice(),
        cells: NO_CELLS,
        first: this.first,
        line: this.line,
      });
    else if (!paragraph) return;
    this.runs = [];
    this.first = paragraph;
  }
}

function visit(
  element: XmlElement,
  style: Style,
  builder: Builder,
  notes: ReadonlyMap<string, string>,
): void {
  for (const child of element.children) {
    if (typeof child === 'string') {
      if (builder.runs.length === 0) builder.line = Math.max(builder.line, element.line);
      builder.say(child, style);
      continue;
    }
    const { name, attributes } = child;
    const note = notes.get(attributes.get('id') ?? '');
    if (INVISIBLE.has(name)) continue;
    if (FURNITURE.has(name) || attributes.get('role') === 'navigation' || attributes.has('hidden')) {
      builder.page.furniture += lengthOf(child);
      continue;
    }
    if (note !== undefined) {
      const text = wordsOf(child)
        .replace(/(?<!\s)\s?(?:↑|↩|\^)\S{0,2}$/u, '')
        .replace(/^\s*\[?\d{1,3}[\].:]?\s+/, '');
      if (text.trim()) builder.page.footnotes.push({ marker: note, text, after: builder.page.blocks.length });
    } else if (name === 'br') builder.flush(false);
    else if (name === 'pre') preformatted(child, builder);
    else if (name === 'tr') row(child, builder);
    else if (INLINE.has(name) || name.includes('-')) visit(child, inlineStyle(child, style), builder, notes);
    else if (name !== 'hr' && name !== 'img' && name !== 'col') block(child, style, builder, notes);
    else builder.flush();
  }
}

/** Paragraphs of minutes that nobody spoke. */
const LOG_CLASS = /(?:^|\s)(?:summary|resolution|topic|bot)(?:$|\s)/i;

function block(child: XmlElement, style: Style, builder: Builder, notes: ReadonlyMap<string, string>): void {
  const heading = /^h[1-6]$/.test(child.name) || LOG_CLASS.test(child.attributes.get('class') ?? '');
  const kind = heading
    ? 'heading'
    : child.name === 'dt'
      ? 'term'
      : child.name === 'dd'
        ? 'definition'
        : 'line';
  const before = { kind: builder.kind, level: builder.level };
  builder.flush();
  if (kind !== 'line') builder.kind = kind;
  builder.level = heading ? Number(/^h([1-6])$/.exec(child.name)?.[1] ?? 6) : 0;
  builder.line = child.line;
  visit(child, inlineStyle(child, style), builder, notes);
  builder.flush();
  builder.kind = before.kind;
  builder.level = before.level;
}

/** Class names by which pages mark who speaks and when: `speaker`, `transcript-speaker`, `speaker_name`. */
const SPEAKER_CLASS =
  /(?:^|[\s_-])(?:speaker|spkr|talker|speakername)(?:[_-]?(?:name|label|id|title))?(?:$|\s)/i;
const TIME_CLASS = /(?:^|[\s_-])(?:time|timestamp|time-?code|start-?time)(?:$|\s)/i;

function inlineStyle({ name, attributes }: XmlElement, style: Style): Style {
  const classes = `${attributes.get('class') ?? ''} ${attributes.get('itemprop') ?? ''}`;
  const role: Run['role'] =
    name === 'cite'
      ? 'cite'
      : name === 'time' || TIME_CLASS.test(classes)
        ? 'time'
        : SPEAKER_CLASS.test(classes)
          ? 'speaker'
          : isMarker(name, attributes)
            ? 'marker'
            : style.role;
  const weight = attributes.get('style') ?? '';
  return {
    bold: style.bold || name === 'b' || name === 'strong' || /font-weight:\s*(?:bold|[6-9]00)/i.test(weight),
    role,
  };
}

/** A link that cites a footnote. */
function isMarker(name: string, attributes: Attributes): boolean {
  return name === 'a' && isNoteLink(attributes);
}

export function isNoteLink(attributes: Attributes): boolean {
  return (
    /^#(?:_?(?:foot|end)?(?:note|ftn|edn)|fn|cite[-_]?note)[\w:.-]*\d/i.test(attributes.get('href') ?? '') &&
    !/ref/i.test(attributes.get('href') ?? '')
  );
}

function preformatted(element: XmlElement, builder: Builder): void {
  builder.flush();
  let blank = true;
  for (const line of wordsOf(element, true).split('\n')) {
    builder.first = blank;
    builder.say(line, { bold: false, role: null });
    blank = line.trim() === '';
    builder.flush(blank);
  }
  builder.flush();
}

/** More lines than this in a cell: the table lays out the page. */
const MOST_LINES = 8;

function row(element: XmlElement, builder: Builder): void {
  builder.flush();
  const inner = childrenOf(element)
    .filter(({ name }) => name === 'td' || name === 'th')
    .map((cell) => {
      const within = new Builder({ blocks: [], footnotes: [], furniture: 0 });
      visit(cell, { bold: cell.name === 'th', role: null }, within, new Map());
      within.flush();
      return within.page.blocks;
    });
  if (inner.length === 1 || inner.some((blocks) => blocks.length > MOST_LINES)) {
    for (const block of inner.flat()) builder.page.blocks.push(block);
    return;
  }
  const space: Run = { text: ' ', bold: false, role: null };
  const cells = inner.map((blocks) => blocks.flatMap(({ runs }, i) => (i > 0 ? [space, ...runs] : runs)));
  if (cells.some((cell) => cell.length > 0))
    builder.page.blocks.push({
      kind: 'row',
      level: 0,
      runs: cells.flat(),
      cells,
      first: true,
      line: element.line,
    });
}

function wordsOf(element: XmlElement, verbatim = false): string {
  const parts: string[] = [];
  const gather = (at: XmlElement) => {
    for (const child of at.children) {
      if (typeof child === 'string') parts.push(child);
      else if (child.name === 'br') parts.push('\n');
      else if (!INVISIBLE.has(child.name)) gather(child);
    }
  };
  gather(element);
  return verbatim ? parts.join('') : fold(parts.join(''));
}

const lengthOf = (element: XmlElement): number => wordsOf(element).replace(/\s/g, '').length;
