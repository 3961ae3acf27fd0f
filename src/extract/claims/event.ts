/** The event a document records, as an entity with its mentions: what "this webinar", "our show" and the title lines name. */
import type { Document, Entity, Mention } from '../../model.ts';
import { idOf } from '../ids.ts';
import type { AnalysedDocument, Token } from '../types.ts';

const KINDS = new Set(
  'webinar seminar hearing meeting podcast show episode session call panel conference workshop debate roundtable symposium summit forum event discussion conversation interview programme program broadcast lecture briefing townhall'.split(
    ' ',
  ),
);
/** Nouns that name the event by themselves after "the". */
const PLAIN = new Set('webinar podcast show hearing'.split(' '));
const POINTING = new Set(['this', 'our', "today's", "tonight's", 'my']);

export interface RecordedEvent {
  event: Entity;
  /** Mentions of it that nobody else found. */
  mentions: Mention[];
}

/** An Event entity named in the title lines is the one; else one is made from the document's event, title or id. */
export function documentEvent(
  analysed: AnalysedDocument,
  mentions: readonly Mention[],
  entities: readonly Entity[],
): RecordedEvent {
  const { document } = analysed;
  const first = document.utterances[0];
  const speech = first ? (first.heading ?? first.span).start : document.text.length;
  const named = document.event ?? document.title;
  const entitled =
    mentions.find((m) => m.type === 'Event' && m.span.end <= speech && isTitle(m.quote, named)) ??
    mentions.find((m) => pointedAt(document, m));
  const known = entitled && entities.find((e) => e.id === entitled.entity);
  const name = document.event ?? document.title;
  const event: Entity = known ?? {
    id: freeId(name ? idOf(name) : `event-${document.id}`, entities),
    type: 'Event',
    label: name ?? `Event of ${document.id}`,
    altLabels: [],
    exactMatch: [],
  };
  return {
    event,
    mentions: [
      ...titleMention(document, event, name, speech, mentions),
      ...pointing(analysed, event, mentions),
    ],
  };
}

/** The title lines name other events too ("117th Congress"); this one is called what it is, or as the title says. */
function isTitle(quote: string, title: string | undefined): boolean {
  const last = quote.slice(quote.lastIndexOf(' ') + 1).toLowerCase();
  return KINDS.has(last) || (title !== undefined && (title.includes(quote) || quote.includes(title)));
}

/** "this week's W3C CCG meeting": a name of an event that is going on. */
function pointedAt({ text }: Document, { type, span, quote }: Mention): boolean {
  if (type !== 'Event' || !KINDS.has(quote.slice(quote.lastIndexOf(' ') + 1).toLowerCase())) return false;
  return /\b(?:this|our|today['’]s|tonight['’]s|(?:this|the) week['’]s|this month['’]s)\s+$/i.test(
    text.slice(Math.max(0, span.start - 24), span.start),
  );
}

function freeId(id: string, entities: readonly Entity[]): string {
  return entities.some((e) => e.id === id) ? freeId(`${id}-event`, entities) : id;
}

function mention(
  document: Document,
  event: Entity,
  start: number,
  end: number,
  utterance: string | null,
  rule: string,
): Mention {
  const span = { start, end };
  const quote = document.text.slice(start, end);
  return {
    entity: event.id,
    document: document.id,
    utterance,
    span,
    quote,
    type: 'Event',
    rule,
    confidence: 0.8,
  };
}

function titleMention(
  document: Document,
  event: Entity,
  name: string | undefined,
  speech: number,
  mentions: readonly Mention[],
): Mention[] {
  const start = name ? document.text.slice(0, speech).indexOf(name) : -1;
  if (start < 0 || !name) return [];
  const end = start + name.length;
  if (mentions.some((m) => m.type === 'Event' && m.span.start < end && start < m.span.end)) return [];
  return [mention(document, event, start, end, null, 'event/title')];
}

/** "this webinar", "our show", "today's hearing" in speech. */
function pointing(
  { document, tokens, sentences }: AnalysedDocument,
  event: Entity,
  mentions: readonly Mention[],
): Mention[] {
  const taken = mentions.map((m) => m.span).sort((a, b) => a.start - b.start);
  const events = mentions.filter((m) => m.type === 'Event').map((m) => m.span);
  const found: Mention[] = [];
  let next = 0;
  for (const sentence of sentences)
    for (let t = sentence.from + 1; t < sentence.to; t++) {
      const token = tokens[t]!;
      const word = token.text.toLowerCase();
      if (!KINDS.has(word) || word === 'conversation') continue;
      const plain = PLAIN.has(word) || isHeld(tokens, t);
      const from = pointedFrom(tokens, sentence.from, t, plain);
      if (from === null) continue;
      const { start } = tokens[from]!;
      while (next < taken.length && taken[next]!.end <= start) next++;
      if (events.some((m) => m.start < token.end && start < m.end)) continue;
      if (from === t && next < taken.length && taken[next]!.start < token.end) continue;
      if (tokens[t + 1] && t + 1 < sentence.to && tokens[t + 1]!.pos === 'NOUN') continue;
      found.push(mention(document, event, start, token.end, sentence.utterance, 'event/pointing'));
    }
  return found;
}

/** "The forum is organised by …" speaks of the one that is going on. */
const isHeld = (tokens: readonly Token[], at: number): boolean =>
  /^(?:is|was)$/.test(tokens[at + 1]?.text ?? '') &&
  /^(?:organi[sz]ed|hosted|sponsored|supported|funded|produced)$/.test(tokens[at + 2]?.text ?? '') &&
  tokens[at + 3]?.text === 'by';

/** First token of the name after "this", "our", "today's", "this week's": "this week's W3C CCG meeting" → W3C. */
function pointedFrom(tokens: readonly Token[], first: number, at: number, plain: boolean): number | null {
  for (let i = at - 1; i >= first && i >= at - 4; i--) {
    const word = tokens[i]!.text.toLowerCase();
    const owner = word === "'s" || word === '’s' ? `${tokens[i - 1]?.text.toLowerCase()}'s` : word;
    if (POINTING.has(owner) || owner === "week's" || owner === "month's") return i + 1;
    if (word === 'the' && plain && i === at - 1) return at;
    // "our next session" is another one
    if (/^(?:next|last|previous|following|first|other)$/.test(word)) return null;
    if (!['PROPN', 'NOUN', 'ADJ', 'NUM'].includes(tokens[i]!.pos)) return null;
  }
  return null;
}

/** All mentions with those of the event; what they enclose is nested. */
export function withEvent(mentions: readonly Mention[], recorded: readonly Mention[]): Mention[] {
  const enclosed = (m: Mention) =>
    recorded.some((r) => r.span.start <= m.span.start && m.span.end <= r.span.end);
  return [...mentions.map((m) => (enclosed(m) ? { ...m, nested: true as const } : m)), ...recorded].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
}
