/** HTML source (a page, or what a Word document was turned into) → transcript, by its markup or else by its lines. */
import { htmlBlocks, isNoteLink } from './html-blocks.ts';
import { htmlHead } from './html-head.ts';
import { htmlLines } from './html-lines.ts';
import { markerOf } from './html-runs.ts';
import { htmlTurns } from './html-turns.ts';
import { plainReading } from './plain-reading.ts';
import { proseOf } from './prose.ts';
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
  const prose = await proseOf(path, htmlLines(page));
  const marked = htmlTurns(page.blocks);
  const named = (pieces: { label: string }[]) => pieces.filter(({ label }) => label !== '').length;
  if (marked && named(marked.pieces) >= named(prose.pieces) * 0.6) {
    const notes = page.footnotes.map(({ marker, text }) => ({
      kind: 'footnote' as const,
      marker,
      text,
      after: marked.pieces.length,
    }));
    const reading = plainReading(path, marked.pieces, [...marked.asides, ...notes]);
    return { ...reading, metadata: { ...prose.metadata, ...head }, dropped };
  }
  const reading = plainReading(path, prose.pieces, prose.asides, prose.described);
  return {
    ...reading,
    metadata: { ...prose.metadata, ...head },
    messages: [...prose.messages, ...reading.messages],
    dropped,
  };
}

/** Elements that links of footnote markers lead to, by id, with the marker. */
function noteTargets(root: XmlElement): Map<string, string> {
  const targets = new Map<string, string>();
  for (const link of descendants(root, new Set(['a']))) {
    if (!isNoteLink(link.attributes)) continue;
    const marker = markerOf(textOf(link));
    if (marker) targets.set(link.attributes.get('href')!.slice(1), marker);
  }
  return targets;
}
