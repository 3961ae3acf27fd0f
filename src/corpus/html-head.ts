/** `title`, `meta` and `link` of an HTML page → metadata. */
import { isoDate } from './dates.ts';
import type { ParsedTranscript } from './types.ts';
import { descendants, firstOf, textOf, type XmlElement } from './xml.ts';

const NAMES: [RegExp, keyof ParsedTranscript['metadata']][] = [
  [/^(?:og:title|dc\.title|dcterms\.title|twitter:title|citation_title)$/i, 'title'],
  [
    /^(?:date|dc\.date|dcterms\.date|article:published_time|citation_date|citation_publication_date|event_?date)$/i,
    'date',
  ],
  [/^(?:dc\.rights|dcterms\.rights|dcterms\.license|licen[cs]e)$/i, 'licence'],
  [/^copyright$/i, 'rightsHolder'],
  [/^(?:og:url|dc\.source|dc\.identifier)$/i, 'source'],
];

export function htmlHead(root: XmlElement): ParsedTranscript['metadata'] {
  const metadata: ParsedTranscript['metadata'] = {};
  const heading = firstOf(root, 'h1');
  const title = firstOf(root, 'title');
  for (const { name, attributes } of descendants(root, new Set(['meta', 'link', 'a']))) {
    const rel = attributes.get('rel') ?? '';
    const href = attributes.get('href') ?? '';
    if (/\blicense\b/i.test(rel) && href) metadata.licence ??= href;
    if (name === 'link' && /\bcanonical\b/i.test(rel) && /^https?:/.test(href)) metadata.source ??= href;
    if (name !== 'meta') continue;
    const key = attributes.get('name') ?? attributes.get('property') ?? '';
    const content = attributes.get('content')?.trim();
    const field = NAMES.find(([pattern]) => pattern.test(key))?.[1];
    if (!field || !content) continue;
    const value = field === 'date' ? isoDate(content) : content;
    if (value) metadata[field] ??= value;
  }
  const shown = heading && textOf(heading);
  const titled = title && textOf(title);
  const named = shown || titled || metadata.title;
  return named ? { ...metadata, title: named } : metadata;
}
