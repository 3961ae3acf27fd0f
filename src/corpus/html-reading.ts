/** HTML source (a page, or what a Word document was turned into) → transcript, by its markup or else by its lines. */
import { htmlBlocks, isNoteLink } from './html-blocks.ts';
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
  const { root } = parseXml(html, 'html');
  const page = htmlBlocks(root, noteTargets(root));
  const head = htmlHead(root);
  const dropped =
    page.furniture > 0
      ? [{ characters: page.furniture, reason: 'menus, forms and footers of the page' }]
      : [];
  const marked = htmlTurns(page.blocks);
  const notes = page.footnotes.map(({ marker, text }) => ({ kind: 'footnote' as const, marker, text }));
  const byMarkup = (turns: HtmlTurns, metadata: ParsedTranscript['metadata']): ParsedTranscript => ({
    ...plainReading(path, turns.pieces, [
      ...turns.asides,
      ...notes.map((note) => ({ ...note, after: turns.pieces.length })),
    ]),
    metadata: { ...metadata, ...head },
    dropped,
  });
  if (marked && isPlain(marked)) {
    const above = marked.asides.filter(({ after }) => after === 0).map(({ text }) => text);
    return byMarkup(marked, titleLines(linesOf(above.join('\n'))).metadata);
  }
  const prose = await proseOf(path, htmlLines(page));
  if (marked && named(marked.pieces) >= named(prose.pieces) * 0.6) return byMarkup(marked, prose.metadata);
  const reading = plainReading(path, prose.pieces, prose.asides, prose.described);
  return {
    ...reading,
    metadata: { ...prose.metadata, ...head },
    messages: [...prose.messages, ...reading.messages],
    dropped,
  };
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
