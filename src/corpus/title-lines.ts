/** The lines before the first heading → title, event, host, place, date, source, licence, disclaimer. */

import type { Span } from '../model.ts';
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
  /\b(?:not (?:an? )?(?:authoritative|official|verbatim)|(?:may|might) contain errors|computer[- ]generated|not (?:be )?in its final form|rush transcript|uncorrected|for accuracy|auto(?:matically)?[- ]generated)\b/i;
const LICENCE = /\b(?:CC[ -]BY(?:-[A-Z]{2})*(?: \d\.\d)?|CC0|Creative Commons[^.\n]{0,60}|public domain)\b/;

/** @param lines those before the first heading */
export function titleLines(lines: Line[]): { metadata: Metadata; spans: Span[] } {
  const metadata: Metadata = {};
  const used = new Set<Line>();
  const free: { line: Line; text: string }[] = [];
  for (const line of lines.slice(0, MOST)) {
    const text = line.text.trim().replace(/^[#*_=\s>-]+|[*_=\s]+$/g, '');
    if (text === '' || text.length > 600) continue;
    if (readField(text, metadata)) used.add(line);
    else free.push({ line, text });
  }
  const title = metadata.title ? undefined : free.find(({ text }) => isTitle(text));
  if (title) {
    metadata.title = bareTitle(title.text);
    used.add(title.line);
  }
  for (const { line, text } of free) if (readSentence(text, metadata)) used.add(line);
  const spans = lines.filter((line) => used.has(line)).map(({ start, end }) => ({ start, end }));
  return { metadata, spans };
}

function isTitle(text: string): boolean {
  return (
    text.length <= 250 &&
    !/^\(.*\)$/.test(text) &&
    !/^\W{0,6}(?:transcript(?:ion)?|notes|summary)\W{0,6}$/i.test(text) &&
    /\p{L}{3}/u.test(text) &&
    !(isoDate(text) !== null && text.length < 30)
  );
}

/** "Edited transcript of Webinar | X" → "X". */
function bareTitle(title: string): string {
  const bare = title.replace(TRANSCRIPT_OF, '').trim() || title;
  const parts =
    /^(?:webinar|panel|workshop|meeting|session|interview|hearing|podcast|episode)\s*[|:–-]\s*(.+)$/i.exec(
      bare,
    );
  return (parts?.[1] ?? bare).trim();
}

/** What a line says in passing; answers whether it said anything. */
function readSentence(text: string, metadata: Metadata): boolean {
  const url = /\bhttps?:\/\/[^\s<>"')\]]+/.exec(text)?.[0];
  const said: Metadata = {
    date: isoDate(text) ?? undefined,
    host: HELD_BY.exec(text)?.groups?.host?.trim().replace(/^the /, ''),
    disclaimer: DISCLAIMER.test(text) ? text : undefined,
    licence: LICENCE.exec(text)?.[0],
    source: url && /transcript|source|available|published|from|video|recording/i.test(text) ? url : undefined,
  };
  let any = false;
  for (const key of Object.keys(said) as (keyof Metadata)[]) {
    if (said[key] === undefined) continue;
    any = true;
    metadata[key] ??= said[key];
  }
  return any;
}

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
