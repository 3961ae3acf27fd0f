/** XML or HTML source → a tree of elements with names, attributes and lines; nothing is fetched, no entity is expanded. */

import { Parser } from 'htmlparser2';
import { fold } from './fold.ts';
import { wellFormed } from './well-formed.ts';

/** By name without namespace prefix, as in `attributes.get('id')` for `xml:id`. */
export type Attributes = Pick<ReadonlyMap<string, string>, 'get' | 'has'>;

export interface XmlElement {
  /** Without namespace prefix. */
  name: string;
  attributes: Attributes;
  children: (XmlElement | string)[];
  /** 1-based line of the start tag. */
  line: number;
}

export interface XmlTree {
  root: XmlElement;
  /** The file declares entities of its own, which stay as they are written. */
  entities: boolean;
}

/** XML nested deeper is no document but an attack on the stack; HTML that never closes its tags is read flat from here on. */
const MAX_DEPTH = 500;
/** HTML nested deeper is refused too: the parser's own stack would make it quadratic. */
const MAX_HTML_DEPTH = 5000;
/** More elements would not fit the memory of a page; a page of HTML that has so many closes none of them. */
const MAX_ELEMENTS = { xml: 4_000_000, html: 500_000 };
/** The parser is fed in pieces, so that the limits bite before it has read all. */
const CHUNK = 64 * 1024;
const HIGH = /[\ud800-\udbff]/;

/**
 * @param plain names of elements that, where they hold nothing but words, are given as these words with blanks around them:
 * of paragraphs there are too many to keep each as an element
 * @throws Error with the place where a limit is exceeded; faults in the markup itself are read over
 */
export function parseXml(
  text: string,
  kind: 'xml' | 'html' = 'xml',
  plain: ReadonlySet<string> = NO_NAMES,
): XmlTree {
  const root: XmlElement = { name: '', attributes: NO_ATTRIBUTES, children: [], line: 1 };
  const open = new OpenElements(root, plain);
  const deepest = kind === 'xml' ? MAX_DEPTH : MAX_HTML_DEPTH;
  const most = MAX_ELEMENTS[kind];
  let depth = 0;
  const lines = lineCounter(text);
  const shared = sharing();
  let elements = 0;
  let entities = false;
  let fault: string | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const line = lines(parser.startIndex);
        elements++;
        depth++;
        if (depth > deepest) fault ??= `line ${line}: elements are nested more than ${deepest} deep`;
        if (elements > most) fault ??= `line ${line}: more than ${most} elements`;
        if (fault) return;
        const element: XmlElement = {
          name: shared(local(name)),
          attributes: listOf(attributes, shared),
          children: NONE,
          line,
        };
        if (open.depth < MAX_DEPTH) open.begin(element);
        else open.add(element);
      },
      onclosetag() {
        depth--;
        if (depth < open.depth) open.end();
      },
      ontext(words) {
        // Beside the root element stand only remains of a document type.
        // A file that ends in the middle of a tag may leave half of its last character (htmlparser2).
        if (!fault && !(kind === 'xml' && open.depth === 0)) open.add(wellFormed(words));
      },
      onprocessinginstruction(_, data) {
        if (/^!(?:DOCTYPE[^>]*\[|ENTITY)/i.test(data.slice(0, 2000))) entities = true;
      },
    },
    { xmlMode: kind === 'xml', decodeEntities: true, recognizeSelfClosing: kind === 'xml' },
  );
  for (let at = 0; at < text.length && !fault; ) {
    // No character is cut in two.
    const end = at + CHUNK + (HIGH.test(text.charAt(at + CHUNK - 1)) ? 1 : 0);
    parser.write(text.slice(at, end));
    at = end;
  }
  if (fault) throw new Error(fault);
  parser.end();
  open.endAll();
  return { root, entities };
}

/** Elements that are not closed yet; each gets its children when it is, in a list no longer than they are. */
class OpenElements {
  readonly #elements: XmlElement[];
  /** Where the children of each begin among those that wait. */
  readonly #from: number[] = [0];
  readonly #waiting: (XmlElement | string)[] = [];

  readonly #plain: ReadonlySet<string>;

  constructor(root: XmlElement, plain: ReadonlySet<string>) {
    this.#elements = [root];
    this.#plain = plain;
  }

  /** 0 outside of all elements. */
  get depth(): number {
    return this.#elements.length - 1;
  }

  begin(element: XmlElement): void {
    this.#waiting.push(element);
    this.#elements.push(element);
    this.#from.push(this.#waiting.length);
  }

  /** A child of the innermost element; words go on where words stand before them. */
  add(child: XmlElement | string): void {
    const last = this.#waiting.length - 1;
    const before = this.#waiting[last];
    if (typeof child === 'string' && typeof before === 'string' && last >= this.#from.at(-1)!)
      this.#waiting[last] = before + child;
    else this.#waiting.push(child);
  }

  end(): void {
    const from = this.#from.pop()!;
    const element = this.#elements.pop()!;
    if (this.#plain.has(element.name) && from === this.#waiting.length - 1) {
      const words = this.#waiting[from]!;
      if (typeof words === 'string') {
        // In place of the element itself, which stands before its words.
        this.#waiting.length = from - 1;
        this.#waiting.push(' ', words, ' ');
        return;
      }
    }
    if (from < this.#waiting.length) element.children = this.#waiting.slice(from);
    this.#waiting.length = from;
  }

  endAll(): void {
    while (this.#elements.length > 0) this.end();
  }
}

const NONE: (XmlElement | string)[] = [];
const NO_NAMES: ReadonlySet<string> = new Set();

/** Names and values in turn: most elements have one attribute or none, for which a Map would be ten times as large. */
class AttributeList implements Attributes {
  readonly #parts: string[];

  constructor(parts: string[]) {
    this.#parts = parts;
  }

  get(name: string): string | undefined {
    for (let i = this.#parts.length - 2; i >= 0; i -= 2)
      if (this.#parts[i] === name) return this.#parts[i + 1];
    return undefined;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }
}

const NO_ATTRIBUTES: Attributes = new AttributeList([]);

function listOf(attributes: Record<string, string>, shared: (name: string) => string): Attributes {
  const parts: string[] = [];
  for (const key in attributes) parts.push(shared(local(key)), attributes[key]!);
  return parts.length === 0 ? NO_ATTRIBUTES : new AttributeList(parts.slice());
}

/** The same string for each equal name, so that a million elements do not keep a million names. */
function sharing(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const first = known.get(name);
    if (first === undefined) known.set(name, name);
    return first ?? name;
  };
}

const local = (name: string): string => name.slice(name.lastIndexOf(':') + 1);

/** Line of ascending offsets, counted once over the text. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (offset) => {
    while (next !== -1 && next < offset) {
      line++;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}

/** Elements of these names, in document order, at any depth. */
export function* descendants(element: XmlElement, names?: ReadonlySet<string>): Generator<XmlElement> {
  const waiting = childrenOf(element).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (!names || names.has(next.name)) yield next;
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i]!;
      if (typeof child !== 'string') waiting.push(child);
    }
  }
}

export function firstOf(element: XmlElement, ...names: string[]): XmlElement | undefined {
  const wanted = new Set(names);
  for (const found of descendants(element, wanted)) return found;
  return undefined;
}

export function childrenOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string');
}

/** Words of an element and all below it, blanks folded. @param without elements that are left out */
export function textOf(element: XmlElement, without?: ReadonlySet<string>): string {
  const parts: string[] = [];
  gather(element, parts, without);
  return fold(parts.join(''));
}

function gather(element: XmlElement, parts: string[], without?: ReadonlySet<string>): void {
  for (const child of element.children) {
    if (typeof child === 'string') parts.push(child);
    else if (!without?.has(child.name)) gather(child, parts, without);
  }
}
