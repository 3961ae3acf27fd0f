/** What speaker labels, rosters and statement lines say of a speaker ("STATEMENT OF ELENA BRANDT, DIRECTOR, OFFICE OF …") → positions and affiliations. */
import type { Claim, Document, Entity, Mention, Speaker, SpeakerDetail } from '../../model.ts';
import { labelRoles, leads } from './label-roles.ts';
import { relationOfTitle } from './titles.ts';

const BODIES = new Set(['Organisation', 'StandardsBody', 'Initiative']);
const FORMER = /^(?:former|formerly|past|ex-|retired)\s*/;
const CALLED = /^(?:mr|mrs|ms|miss|dr|prof(?:essor)?|sir|dame|lord|lady|madam)\b/i;

export function labelClaims(
  document: Document,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  event: Entity | null,
): Claim[] {
  const names = namesOf(entities);
  return [
    ...hostClaims(document, names, event),
    ...labelRoles(document, mentions, entities, event),
    ...document.speakers.flatMap((speaker) => {
      const claims: Claim[] = [];
      const known = new Set(entities.map((e) => e.id));
      if (!known.has(speaker.id)) return claims;
      for (const detail of speaker.details) {
        // "The Chair (Mrs Verhoeven)" is called, not employed, so.
        if (detail.kind !== 'affiliation' || CALLED.test(detail.text)) continue;
        const body = bodyOf(detail, mentions, names);
        if (!body) continue;
        const titles = titlesBefore(document, speaker, detail);
        // "Director, Office of Electricity, U.S. Department of Energy": the post is at the first, the second is the whole.
        const part = speaker.details.find(
          (d) =>
            d.kind === 'affiliation' &&
            d.span.end < detail.span.start &&
            /^[,\s]*$/.test(document.text.slice(d.span.end, detail.span.start)),
        );
        if (part) titles.length = 0;
        if (titles.length === 0)
          claims.push(...present(labelled(document, speaker, detail, 'affiliatedWith', body, {})));
        for (const printed of titles) {
          const title = printed.replace(FORMER, '');
          const past = title !== printed;
          const predicate = past ? 'formerlyHeld' : relationOfTitle(title);
          const qualifiers = { title, ...(past ? { time: 'past' } : {}) };
          claims.push(...present(labelled(document, speaker, detail, predicate, body, qualifiers)));
        }
      }
      return claims;
    }),
  ];
}

/** The body that the title lines name as host, with the words from the event to it. */
function hostClaims(document: Document, names: ReadonlyMap<string, string>, event: Entity | null): Claim[] {
  const host = document.host ? names.get(key(document.host)) : undefined;
  const first = document.utterances[0];
  const head = document.text.slice(0, first ? (first.heading ?? first.span).start : document.text.length);
  const at = host && document.host ? head.indexOf(document.host) : -1;
  if (at < 0 || !host || !document.host || !event) return [];
  const kind =
    /\b(?:webinar|seminar|hearing|meeting|conference|workshop|event|panel|summit|session|call|forum|symposium)\b(?=[^\n]*$)/i.exec(
      head.slice(Math.max(0, at - 120), at),
    );
  if (!kind) return [];
  const span = { start: Math.max(0, at - 120) + kind.index, end: at + document.host.length };
  return [
    {
      subject: host,
      predicate: 'hosts',
      object: event.id,
      value: null,
      qualifiers: {},
      polarity: 'affirmed',
      modality: 'fact',
      confidence: 0.9,
      evidence: {
        document: document.id,
        utterance: null,
        speaker: null,
        span,
        quote: document.text.slice(span.start, span.end),
        rule: 'claims/host',
      },
    },
  ];
}

const present = (claim: Claim | null): Claim[] => (claim ? [claim] : []);

/** The roles printed right before the affiliation: "President and Chief Executive Officer". */
function titlesBefore(document: Document, speaker: Speaker, detail: SpeakerDetail): string[] {
  const role = speaker.details
    .filter((d) => d.kind === 'role' && d.span.end <= detail.span.start)
    .sort((a, b) => b.span.end - a.span.end)[0];
  if (!role) return [];
  const between = document.text.slice(role.span.end, detail.span.start);
  if (between.length > 120 || /[.\n]\s*\n/.test(between)) return [];
  return role.text
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .split(/,? and |, /)
    .filter((title) => title !== '' && !leads(title));
}

/** The entity that the detail names: by a mention there, else by its name. */
function bodyOf(
  { span, text }: SpeakerDetail,
  mentions: readonly Mention[],
  names: ReadonlyMap<string, string>,
): string | null {
  const there = mentions.find(
    (m) => BODIES.has(m.type) && m.span.start < span.end && span.start < m.span.end && !m.nested,
  );
  return there?.entity ?? names.get(key(text)) ?? null;
}

const key = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

function namesOf(entities: readonly Entity[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const e of entities)
    if (BODIES.has(e.type)) for (const name of [e.label, ...e.altLabels]) names.set(key(name), e.id);
  return names;
}

/** The words from the speaker's name to the detail, or the other way round, on the same printed lines. */
function labelled(
  document: Document,
  speaker: Speaker,
  detail: SpeakerDetail,
  predicate: string,
  object: string,
  qualifiers: Claim['qualifiers'],
): Claim | null {
  const from = Math.max(0, detail.span.start - 220);
  const before = document.text.slice(from, detail.span.start).toLowerCase();
  const after = document.text.slice(detail.span.end, detail.span.end + 120).toLowerCase();
  const words = [speaker.name, ...speaker.labels]
    .flatMap((n) => n.toLowerCase().split(/[\s_,|()]+/))
    .filter((w) => w.length > 2 && !/^(?:the|mrs|sen|rep|hon|dr\.|mr\.|ms\.)$/.test(w));
  let start = -1;
  for (const word of words) start = Math.max(start, before.lastIndexOf(word));
  const lead = start >= 0 ? start : before.lastIndexOf(speaker.labels[0]?.toLowerCase() ?? '\u0000');
  let span = { start: from + lead, end: detail.span.end };
  if (lead < 0) {
    const ends = words
      .map((w) => after.indexOf(w) + w.length)
      .filter((end, i) => after.includes(words[i]!) && end > 0);
    if (ends.length === 0) return null;
    span = { start: detail.span.start, end: detail.span.end + Math.min(...ends) };
  }
  const quote = document.text.slice(span.start, span.end);
  return {
    subject: speaker.id,
    predicate,
    object,
    value: null,
    qualifiers,
    polarity: 'affirmed',
    modality: 'fact',
    confidence: 0.9,
    evidence: { document: document.id, utterance: null, speaker: null, span, quote, rule: 'claims/label' },
  };
}
