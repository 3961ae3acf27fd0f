/** What an act is about, where words right after it say so: "I agree with Ben *on the deadline*", "thank you *for the seeds*". */
import type { Document } from '../../model.ts';
import type { Line } from '../claims/items.ts';

const LEADS = new Set(['on', 'about', 'that', 'for', 'regarding', 'concerning', 'over', 'whether', 'in']);
const ENDS = new Set([',', '.', ';', ':', '?', '!', '—', '–', '(', 'but', 'because', 'although', 'so']);

/** @param to last item of the act; @returns the words after "on", "about", "that", "for", up to the end of the clause */
export function topicAfter(document: Document, { items }: Line, to: number): string | undefined {
  const from = to + 2;
  if (!LEADS.has(items[to + 1]?.word ?? '') || from >= items.length) return undefined;
  let end = from;
  while (end < items.length && end - from < 16 && !ENDS.has(items[end]!.word)) end++;
  if (end === from) return undefined;
  return document.text.slice(items[from]!.start, items[end - 1]!.end).replace(/\s+/g, ' ');
}
