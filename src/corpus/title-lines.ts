/** The lines before the first heading → title, event, host, place, date, source, licence, disclaimer. */
import { isoDate } from './dates.ts';
import type { Line } from './lines.ts';
import type { ParsedTranscript } from './types.ts';

type Metadata = ParsedTranscript['metadata'];

/** No more of them are read: what follows is text. */
const MOST = 400;

const FIELDS: [RegExp, keyof Metadata][] = [
  [/^(?:title|titel|titre)$/i, 'title'],
  [/^(?:event|meeting|session|webinar|episode|series|show|podcast)(?: name| title)?$/i, 'event'],
  [/^(?:host(?:ed by)?|organi[sz]ers?|organi[sz]ed by|publisher)$/i, 'host'],
  [/^(?:place|location|venue|room|where)$/i, 'place'],
  [/^(?:source|url|link|published at|original)$/i, 'source'],
  [/^(?:licen[cs]e|rights)$/i, 'licence'],
  [/^copyright$/i, 'rightsHolder'],
];

const HELD_BY =
  /\b(?:held|hosted|organi[sz]ed|convened|presented) by (?<host>(?:the )?\p{Lu}[^,.;()]{2,80}?)(?= on | at | in \p{Lu}|[,.;()]|$)/u;
const TRANSCRIPT_OF =
  /^(?:edited |full |verbatim |unedited |rough |official |draft )*transcript(?:ion)?(?: of)?(?: the)?[ :–-]*/i;
const DISCLAIMER =
  /\b(?:not (?:an? )?(?:authoritative|official|verbatim)|may contain errors|not (?:be )?in its final form|rush transcript|uncorrected|for accuracy|auto(?:matically)?[- ]generated)\b/i;
const LICENCE = /\b(?:CC[ -]BY(?:-[A-Z]{2})*(?: \d\.\d)?|CC0|Creative Commons[^.\n]{0,60}|public domain)\b/;

/** @param end offset of the first heading */
export function titleLines(lines: Line[], end: number): Metadata {
  const head = lines.slice(0, MOST).filter((line) => line.end <= end && line.text.trim() !== '');
  const metadata: Metadata = {};
  const free: string[] = [];
  for (const line of head) {
    const text = line.text.trim().replace(/^[#*_=\s>-]+|[*_=\s]+$/g, '');
    if (text === '' || text.length > 600) continue;
    if (!readField(text, metadata)) free.push(text);
  }
  const title = free.find(
    (text) => text.length <= 250 && !/^\(.*\)$/.test(text) && /\p{L}{3}/u.test(text) && !isoOnly(text),
  );
  if (!metadata.title && title) {
    const bare = title.replace(TRANSCRIPT_OF, '').trim() || title;
    const parts =
      /^(?:webinar|panel|workshop|meeting|session|interview|hearing|podcast|episode)\s*[|:–-]\s*(.+)$/i.exec(
        bare,
      );
    metadata.title = (parts?.[1] ?? bare).trim();
  }
  for (const text of free) {
    metadata.date ??= isoDate(text) ?? undefined;
    metadata.host ??= HELD_BY.exec(text)?.groups?.host?.trim().replace(/^the /, '');
    if (DISCLAIMER.test(text)) metadata.disclaimer ??= text;
    metadata.licence ??= LICENCE.exec(text)?.[0];
    const url = /\bhttps?:\/\/[^\s<>"')\]]+/.exec(text)?.[0];
    if (url && /transcript|source|available|published|from|video|recording/i.test(text))
      metadata.source ??= url;
  }
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined));
}

const isoOnly = (text: string): boolean => isoDate(text) !== null && text.length < 30;

function readField(text: string, metadata: Metadata): boolean {
  const match = /^([\p{L} ]{3,30})\**\s*:\**\s+(\S.*)$/u.exec(text);
  if (!match) return false;
  const [, name = '', value = ''] = match;
  if (/^(?:date|when|day)$/i.test(name.trim())) {
    metadata.date ??= isoDate(value) ?? undefined;
    return true;
  }
  const field = FIELDS.find(([pattern]) => pattern.test(name.trim()))?.[1];
  if (!field) return false;
  metadata[field] ??= value.trim();
  return true;
}
