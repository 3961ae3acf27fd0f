/** HTML source (a page, or what a Word document was turned into) → transcript, by its markup or else by its lines. */
import { type HtmlPage, htmlBlocks, isNoteLink } from './html-blocks.ts';
import { htmlHead } from './html-head.ts';
import { htmlLines } from './html-lines.ts';
import { type HtmlTurns, markerOf } from './html-runs.ts';
import { htmlTurns } from './html-turns.ts';
import { linesOf } from './lines.ts';
import { type Piece, plainReading } from './plain-reading.ts';
import { proseOf } from './prose.ts';
import { titleLines } from './title-lines.ts';
import type { ParsedTranscript } from './types.ts';
import { descendants, parseXml, textOf, type XmlElement } from './xml.ts';

/** @throws Error where the page is nested beyond all measure */
export async function htmlReading(path: string, html: string): Promise<ParsedTranscript> {
  const { byMarkup, turns, lines, head, dropped } = printed(path, html);
  if (byMarkup && lines === null) return byMarkup({});
  const prose = await proseOf(path, lines ?? '');
  if (byMarkup && turns >= named(prose.pieces) * 0.6) return byMarkup(prose.metadata);
  const reading = plainReading(path, prose.pieces, prose.asides, prose.described);
  return {
    ...reading,
    metadata: { ...prose.metadata, ...head },
    messages: [...prose.messages, ...reading.messages],
    dropped,
  };
}

interface Printed {
  /** Reads by the markup; null where it names nobody. */
  byMarkup: ((metadata: ParsedTranscript['metadata']) => ParsedTranscript) | null;
  /** How often another person begins to speak by the markup. */
  turns: number;
  /** The page as lines of text; null where the markup says all. */
  lines: string | null;
  head: ParsedTranscript['metadata'];
  dropped: ParsedTranscript['dropped'];
}

/** The tree of elements and its blocks are let go with the end of this function: they are larger than all that is taken from them. */
function printed(path: string, html: string): Printed {
  const { page, head } = parts(html);
  const dropped =
    page.furniture > 0
      ? [{ characters: page.furniture, reason: 'menus, forms and footers of the page' }]
      : [];
  const marked = htmlTurns(page.blocks);
  if (!marked) return { byMarkup: null, turns: 0, lines: htmlLines(page), head, dropped };
  const plain = isPlain(marked);
  const above = plain ? marked.asides.filter(({ after }) => after === 0).map(({ text }) => text) : [];
  const own = plain ? titleLines(linesOf(above.join('\n'))).metadata : {};
  const notes = page.footnotes.map(({ marker, text }) => ({
    kind: 'footnote' as const,
    marker,
    text,
    after: marked.pieces.length,
  }));
  return {
    byMarkup: (metadata) => ({
      ...plainReading(path, marked.pieces, [...marked.asides, ...notes]),
      metadata: { ...own, ...metadata, ...head },
      dropped,
    }),
    turns: named(marked.pieces),
    lines: plain ? null : htmlLines(page),
    head,
    dropped,
  };
}

function parts(html: string): { page: HtmlPage; head: ParsedTranscript['metadata'] } {
  const { root } = parseXml(html, 'html');
  return { page: htmlBlocks(root, noteTargets(root)), head: htmlHead(root) };
}

/** How often another named person begins to speak. */
const named = (pieces: Piece[]): number =>
  pieces.filter(({ label }, i) => label !== '' && label !== pieces[i - 1]?.label).length;

/** Several turns that hold nearly all the words: no other way of reading can say more. */
function isPlain({ pieces, asides }: HtmlTurns): boolean {
  const length = (parts: { text: string }[]) => parts.reduce((sum, { text }) => sum + text.length, 0);
  return named(pieces) >= 4 && length(asides) < length(pieces) * 0.2;
}

/** Elements that links of footnote markers lead to, by id, with the marker. */
function noteTargets(root: XmlElement): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const link of descendants(root, new Set(['a']))) {
    if (!isNoteLink(link.attributes)) continue;
    const marker = markerOf(textOf(link));
    if (marker) targets.set(link.attributes.get('href')!.slice(1), marker);
  }
  return targets;
}
