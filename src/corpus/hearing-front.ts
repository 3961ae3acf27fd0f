/** Front matter of a hearing print → title, body that held it, date, source. */
import type { Span } from '../model.ts';
import { isoDate } from './dates.ts';
import type { Line } from './lines.ts';
import type { ParsedTranscript } from './types.ts';

interface Front {
  metadata: ParsedTranscript['metadata'];
  metadataSpans: Span[];
}

const BEFORE_TITLE =
  /^(?:<[^>]*>\s*)*(?:\[.*\]|S\. Hrg\. .*|Serial .*|From the Congressional Record.*|S\. Prt\..*|H\. ?A\.S\.C\..*|\d+(?:-\d+)?|)$/i;
const HEARING =
  /^(?:(?:field|oversight|legislative|joint|virtual|hybrid|remote|business|executive|full committee|subcommittee)\s+)*(?:hearings?|markup|meeting|roundtable|session)$/i;
const MOST = 120;

/** @param front lines before the first turn; @param roster spans that the roster was read from */
export function frontMatter(text: string, front: Line[], roster: Span[]): Front {
  const lines = front.slice(0, MOST).map(({ text: words, start, end }) => ({
    words: words.replace(/<[^<>]{0,200}>/g, ' ').trim(),
    start,
    end,
  }));
  const spans: Span[] = [...roster];
  const metadata: Front['metadata'] = {};
  const take = (from: number, to: number): string => {
    if (to <= from) return '';
    spans.push({ start: lines[from]!.start, end: lines[to - 1]!.end });
    return lines
      .slice(from, to)
      .map(({ words }) => words)
      .filter(Boolean)
      .join(' ')
      .replace(/\s+/g, ' ');
  };
  const first = lines.findIndex(
    ({ words }) => words !== '' && !BEFORE_TITLE.test(words) && !isRule(words) && /\p{L}{3}/u.test(words),
  );
  if (first !== -1) {
    let end = first;
    while (
      end < lines.length &&
      end - first < 8 &&
      lines[end]!.words !== '' &&
      !isRule(lines[end]!.words) &&
      !HEARING.test(lines[end]!.words)
    )
      end++;
    const title = take(first, end);
    if (title) metadata.title = title.replace(/^[-–—\s]+/, '');
  }
  const before = lines.findIndex(({ words }) => /^before (?:the|a)\b/i.test(words));
  if (before !== -1) {
    let end = before + 1;
    while (
      end < lines.length &&
      end - before < 14 &&
      !isRule(lines[end]!.words) &&
      !/congress$/i.test(lines[end]!.words) &&
      isoDate(lines[end]!.words) === null
    )
      end++;
    const host = take(before, end).replace(/^before (?:the|a)\s*/i, '');
    if (host) metadata.host = host;
  }
  const dated = lines.find(({ words }) => words.length < 80 && isoDate(words) !== null);
  if (dated) {
    metadata.date = isoDate(dated.words)!;
    spans.push({ start: dated.start, end: dated.end });
  } else {
    const met = isoDate(text.slice(0, Math.min(text.length, 20_000)));
    if (met) metadata.date = met;
  }
  const url = /\bhttps?:\/\/(?:www\.)?(?:govinfo|gpo|congress|house|senate)[^\s<>"')\]]*/i.exec(
    text.slice(0, 20_000),
  );
  if (url) {
    metadata.source = url[0].replace(/[.,;]$/, '');
    spans.push({ start: url.index, end: url.index + metadata.source.length });
  }
  return { metadata, metadataSpans: spans };
}

const isRule = (words: string): boolean => /^[=_\-*\s]{3,}$/.test(words);
