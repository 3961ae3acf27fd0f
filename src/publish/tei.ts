/** KnowledgeGraph → TEI in the manner of ParlaMint: `u` for turns, `seg` for paragraphs, `name` for mentions, with ids. */
import type { Document, Entity, KnowledgeGraph, Mention, Span, Utterance } from '../model.ts';
import { version } from '../version.ts';
import { validIri } from './iris.ts';
import { isDate } from './literals.ts';
import type { PublishOptions } from './options.ts';
import { type Words, wordsOf } from './words.ts';
import { attribute, xmlId, xmlText } from './xml.ts';

/** TEI's element and `@type` for each entity type. */
const NAME_OF: Readonly<Record<string, readonly [element: string, type: string | null]>> = {
  Person: ['persName', null],
  Organisation: ['orgName', null],
  StandardsBody: ['orgName', 'standards-body'],
  Place: ['placeName', null],
};

/** Pieces of a `TEI` document, or of a `teiCorpus` where there are several transcripts. */
export function* teiPieces(graph: KnowledgeGraph, options: PublishOptions = {}): Generator<string> {
  const words = wordsOf(options.quotes ?? 'full');
  const { documents } = graph;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (documents.length === 1) return yield* teiDocument(graph, documents[0]!, words, true);
  yield `<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">\n${header(options.title ?? `${documents.length} transcripts`, null)}`;
  for (const document of documents) yield* teiDocument(graph, document, words, false);
  yield '</teiCorpus>\n';
}

function header(title: string, document: Document | null): string {
  const rights = document?.licence
    ? `<licence>${xmlText(document.licence)}</licence>`
    : `<p>${xmlText(document?.rightsHolder ?? 'Rights are those of the source.')}</p>`;
  return `<teiHeader>
<fileDesc><titleStmt><title>${xmlText(title)}</title></titleStmt><publicationStmt><publisher>Colloquy</publisher><availability>${rights}</availability></publicationStmt><sourceDesc>${document ? sourceOf(title, document) : '<p>Several transcripts.</p>'}</sourceDesc></fileDesc>
<encodingDesc><appInfo><application ident="colloquy" version="${version}"><label>Colloquy</label></application></appInfo></encodingDesc>
${document ? '' : '</teiHeader>\n'}`;
}

/** TEI wants a date of the calendar in `when` and an address in `target`; words that are neither stay words. */
function sourceOf(title: string, { date, source }: Document): string {
  const when = date && isDate(date) ? date : null;
  const target = validIri(source);
  return `<bibl><title>${xmlText(title)}</title>${date ? `<date${attribute('when', when)}>${xmlText(date)}</date>` : ''}${source ? (target ? `<ref${attribute('target', target)}/>` : `<note>${xmlText(source)}</note>`) : ''}</bibl>`;
}

/** A list, or nothing where it would be empty, which TEI does not allow. */
const listed = (element: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `<${element}>\n${items.map((item) => `${item}\n`).join('')}</${element}>\n`;

function* teiDocument(
  graph: KnowledgeGraph,
  document: Document,
  words: Words,
  alone: boolean,
): Generator<string> {
  const mentions = graph.mentions.filter((m) => m.document === document.id);
  const used = new Set([...mentions.map((m) => m.entity), ...document.utterances.map((u) => u.speaker)]);
  const entities = graph.entities.filter((e) => used.has(e.id));
  const prefix = alone ? '' : `${xmlId(document.id)}.`;
  yield `<TEI${alone ? ' xmlns="http://www.tei-c.org/ns/1.0"' : ''}${attribute('xml:id', xmlId(document.id))}>\n`;
  yield header(document.title ?? document.id, document);
  const isBody = ({ type }: Entity): boolean => type === 'Organisation' || type === 'StandardsBody';
  const id = (e: Entity): string => attribute('xml:id', prefix + xmlId(e.id));
  const people = entities
    .filter((e) => e.type === 'Person')
    .map((e) => `<person${id(e)}><persName>${xmlText(e.label)}</persName>${links(e)}</person>`);
  const bodies = entities
    .filter(isBody)
    .map((e) => `<org${id(e)}><orgName>${xmlText(e.label)}</orgName>${links(e)}</org>`);
  const things = entities
    .filter((e) => e.type !== 'Person' && !isBody(e))
    .map(
      (e) =>
        `<item${id(e)}><name${attribute('type', e.type.toLowerCase())}>${xmlText(e.label)}</name>${links(e)}</item>`,
    );
  const cast = listed('listPerson', people) + listed('listOrg', bodies);
  yield `${cast && `<profileDesc><particDesc>${cast}</particDesc></profileDesc>\n`}</teiHeader>\n`;
  yield `${things.length > 0 ? `<standOff>\n${listed('list', things)}</standOff>\n` : ''}<text><body><div type="debateSection">\n`;
  for (const u of document.utterances) yield turn(document, u, mentions, words, prefix);
  for (const note of document.notes)
    if (note.kind === 'footnote') {
      const text = words.sentence(document.text.slice(note.span.start, note.span.end));
      if (text !== null)
        yield `<note${attribute('type', 'footnote')}${attribute('n', note.marker)}${attribute('target', note.utterance === null ? null : `#${prefix}${xmlId(note.utterance)}`)}>${xmlText(text)}</note>\n`;
    }
  yield '</div></body></text>\n</TEI>\n';
}

const links = (e: Entity): string =>
  e.exactMatch.map((iri) => `<idno type="URI">${xmlText(iri)}</idno>`).join('');

function turn(
  document: Document,
  u: Utterance,
  mentions: readonly Mention[],
  words: Words,
  prefix: string,
): string {
  const who = u.speaker === null ? null : `#${prefix}${xmlId(u.speaker)}`;
  const open = `<u${attribute('xml:id', prefix + xmlId(u.id))}${attribute('who', who)}>`;
  const inside = mentions.filter(
    (m) => m.utterance === u.id && !m.heading && m.span.start >= u.span.start && m.span.end <= u.span.end,
  );
  const segments = paragraphs(document.text, u.span).map((span, i) =>
    segment(document, span, inside, words, prefix, `${prefix}${xmlId(u.id)}.${i + 1}`),
  );
  const times =
    u.start === null ? '' : `<note type="time">${u.start}${u.end === null ? '' : `–${u.end}`} s</note>`;
  return `${open}${times}${segments.join('')}</u>\n`;
}

function paragraphs(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (const match of text.slice(start, end).matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]*)*/g))
    if (match[0].trim())
      found.push({ start: start + match.index, end: start + match.index + match[0].length });
  return found;
}

/** Mentions nest but never cross: one that would is left out. Without full quotes only the names themselves remain. */
function segment(
  document: Document,
  span: Span,
  mentions: readonly Mention[],
  words: Words,
  prefix: string,
  id: string,
): string {
  const here = mentions
    .filter((m) => m.span.start >= span.start && m.span.end <= span.end)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let out = '';
  let at = span.start;
  const open: { end: number; element: string }[] = [];
  const say = (to: number): void => {
    const text = document.text.slice(at, to);
    const shown = open.length > 0 ? words.match(text) : words.sentence(text);
    out += shown === null ? (open.length > 0 ? '' : '<gap reason="rights"/>') : xmlText(shown);
    at = to;
  };
  const close = (to: number): void => {
    while (open.length > 0 && open.at(-1)!.end <= to) {
      const { end, element } = open.pop()!;
      if (end > at) {
        open.push({ end, element });
        say(end);
        open.pop();
      }
      out += `</${element}>`;
    }
  };
  for (const m of here) {
    close(m.span.start);
    if (open.length > 0 && m.span.end > open.at(-1)!.end) continue;
    if (m.span.start > at) say(m.span.start);
    const [element, type] = NAME_OF[m.type] ?? ['name', m.type.toLowerCase()];
    out += `<${element}${attribute('type', type)}${attribute('ref', `#${prefix}${xmlId(m.entity)}`)}>`;
    open.push({ end: m.span.end, element });
  }
  close(span.end);
  if (span.end > at) say(span.end);
  return `<seg${attribute('xml:id', id)}>${out}</seg>`;
}
