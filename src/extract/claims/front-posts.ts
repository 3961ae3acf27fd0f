/** "Chairs: Ada Brook, Ben Hale" above the first turn: who leads the group that meets, or else the meeting. */
import type { Claim, Document, Entity, Mention } from '../../model.ts';
import { relationOfTitle } from './titles.ts';

const FIELD =
  /^[ \t>*_#•-]*((?:acting |vice[- ]?|co-?|deputy )?(?:chair(?:man|woman|person)?|convenor|convener|president|secretary|treasurer|rapporteur|moderator|facilitator))(?:s|ren)?[ \t*_]*:[ \t*_]*(?=\S)/gim;
const NAMES_FIELD =
  /^[*_# ]*(?:vice[- ]?|co-?|deputy )?(?:chair|secretar|convenor|convener|president|treasurer|rapporteur|moderator)/i;
/** Who leads a meeting without leading a body. */
const LEADS_EVENT = /^(?:co-?)?(?:chair(?:man|woman|person)?|moderator|facilitator)$/;
/** A meeting is of a group; a webinar that a company gives is not chaired by its chair. */
const GROUP =
  /\b(?:working group|group|committee|subcommittee|council|board|commission|task force|panel|assembly|forum|wg|sc \d+|tc \d+)\b/i;
const LONGEST_HEAD = 6000;
const LONGEST_EVIDENCE = 700;

export function frontPosts(
  document: Document,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  event: Entity | null,
): Claim[] {
  const { text } = document;
  const end = Math.min(LONGEST_HEAD, spokenFrom(document));
  const head = text.slice(0, end);
  const before = mentions.filter((m) => m.span.end <= end);
  const body = bodyThatMeets(document, before, entities);
  return [...head.matchAll(FIELD)].flatMap((field) => {
    const start = field.index + field[0].length;
    const stop = head.indexOf('\n', start);
    const to = stop < 0 ? end : stop;
    if (!onlyNames(text, start, to, before)) return [];
    const title = field[1]!.toLowerCase().replace(/^vice ?-?(?=\p{L})/u, 'vice ');
    return before.flatMap((m): Claim[] => {
      if (m.type !== 'Person' || m.nested || m.span.start < start || m.span.end > to) return [];
      const role = LEADS_EVENT.test(title) && event;
      const from = body ? body.span.start : field.index + field[0].search(/\p{L}/u);
      if (m.span.end - from > LONGEST_EVIDENCE || (!body && !role)) return [];
      const span = { start: from, end: m.span.end };
      return [
        {
          subject: m.entity,
          predicate: body ? relationOfTitle(title) : 'hasRole',
          object: body ? body.entity : event!.id,
          value: null,
          qualifiers: body ? { title } : { role: title.replace(/(?:wo)?man$|person$/, '') },
          polarity: 'affirmed',
          modality: 'fact',
          confidence: 0.85,
          evidence: {
            document: document.id,
            utterance: null,
            speaker: null,
            span,
            quote: text.slice(span.start, span.end),
            rule: 'claims/front-post',
          },
        },
      ];
    });
  });
}

/** Where speech begins: a field that was read as a turn ("Vice-chairs: …") is none, if its label stands once. */
function spokenFrom({ text, utterances }: Document): number {
  const labels = utterances.map((u) => (u.heading ? text.slice(u.heading.start, u.heading.end).trim() : ''));
  const first = utterances.find((_, i) => {
    const label = labels[i]!;
    return label === '' || labels.indexOf(label, i + 1) >= 0 || !NAMES_FIELD.test(label);
  });
  return first ? (first.heading ?? first.span).start : text.length;
}

/** Nothing on the line but names, what stands in brackets after them, and what joins them. */
function onlyNames(text: string, start: number, to: number, mentions: readonly Mention[]): boolean {
  let rest = '';
  let at = start;
  for (const { span } of mentions) {
    if (span.start < at || span.end > to) continue;
    rest += text.slice(at, span.start);
    at = span.end;
  }
  rest += text.slice(at, to);
  return /^(?:[\s,;&*_./-]|\band\b|\b(?:the|hon|dr|mr|ms|mrs|prof|professor)\b)*$/i.test(
    rest.replace(/\([^()]*\)/g, ''),
  );
}

/** The group that the title names. */
function bodyThatMeets(
  { text, title, event }: Document,
  before: readonly Mention[],
  entities: readonly Entity[],
): Mention | null {
  const labels = new Map(entities.map((e) => [e.id, e.label]));
  for (const name of [title, event]) {
    const at = name ? text.indexOf(name) : -1;
    if (!name || at < 0) continue;
    const found = before.filter(
      (m) =>
        (m.type === 'StandardsBody' || m.type === 'Organisation') &&
        m.span.start >= at &&
        m.span.end <= at + name.length &&
        (m.type === 'StandardsBody' || GROUP.test(m.quote) || GROUP.test(labels.get(m.entity) ?? '')),
    );
    if (found.length > 0) return found.reduce((a, b) => (b.quote.length > a.quote.length ? b : a));
  }
  return null;
}
