/** Lines of an HTML page → text in which headings and leading bold words are marked, for the readers of plain text. */
import { fold } from './fold.ts';
import type { HtmlBlock, HtmlPage, Run } from './html-blocks.ts';
import { markerOf } from './html-runs.ts';
import { printedMarker } from './placed-notes.ts';

/** Longer bold stretches are emphasis, not labels. */
const LONGEST_LABEL = 120;

export function htmlLines({ blocks, footnotes }: HtmlPage): string {
  const parts: string[] = [];
  for (const block of blocks) {
    const line = lineOf(block);
    if (line === '') continue;
    if (parts.length > 0) parts.push(block.first ? '\n\n' : '\n');
    parts.push(line);
  }
  for (const { marker, text } of footnotes)
    parts.push(
      '\n\n',
      /^\d/.test(marker) ? `${printedMarker(marker)} ${text}` : `${printedMarker(marker)}: ${text}`,
    );
  return parts.join('');
}

function lineOf({ kind, level, runs, cells }: HtmlBlock): string {
  if (kind === 'row') return `| ${cells.map((cell) => words(cell)).join(' | ')} |`;
  if (kind !== 'heading') return boldLead(runs) ?? words(runs);
  const text = words(runs);
  return text === '' ? '' : `${'#'.repeat(Math.max(level, 1))} ${text}`;
}

/** `**Name:** words`, where the line begins in bold. */
function boldLead(runs: Run[]): string | null {
  const from = runs.findIndex(({ text }) => text.trim() !== '');
  let to = from;
  while (to < runs.length && (runs[to]!.bold || runs[to]!.text.trim() === '')) to++;
  if (from === -1 || to === from) return null;
  const label = words(runs.slice(from, to));
  if (label === '' || label.length > LONGEST_LABEL || label.includes('**')) return null;
  const tail = runs.slice(to);
  const gap = /^\s/.test(tail[0]?.text ?? '') || /\s$/.test(runs[to - 1]!.text) ? ' ' : '';
  const rest = words(tail);
  return rest === '' ? `**${label}**` : `**${label}**${gap}${rest}`;
}

function words(runs: Run[]): string {
  const printed = ({ text, role }: Run) =>
    role === 'marker' && markerOf(text) ? printedMarker(markerOf(text)) : text;
  return fold(runs.length === 1 ? printed(runs[0]!) : runs.map(printed).join(''));
}
