/** Roles that labels and statement lines print: "The CHAIRMAN", "HOST", "STATEMENT OF ADA BROOK" → who chairs, hosts or testifies. */
import type { Claim, Document, Entity, Mention, Span, Speaker, Utterance } from '../../model.ts';

const LEADS =
  /^(?:the )?(?:acting |vice[- ]|deputy )?(chair|host|moderator|facilitator|presiding officer)(?:man|woman|person)?(?: of the [a-z]+)?(?: \([^)]*\))?[,\s]*$/i;
const STATEMENT = /\b(?:statement|testimony) of (?:[^\s,]+ ){0,3}$/i;
/** Members of the body that holds the hearing open it; they do not testify. */
const MEMBERS = /\b(?:senator|representative|congress|chair|ranking member)/i;
/** Who opens, introduces himself or testifies does so in an early turn. */
const MOST_TURNS = 12;
/** A turn names its speaker early or not at all. */
const EARLY = 500;

/** Is this printed role one of leading the event? */
export const leads = (role: string): boolean => LEADS.test(role);

export function labelRoles(
  document: Document,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  event: Entity | null,
): Claim[] {
  if (!event) return [];
  const known = new Set(entities.map((e) => e.id));
  const own = new Map<string, Mention>();
  for (const m of mentions) {
    const turn = m.type === 'Person' && !m.heading && m.utterance !== null ? m.utterance : null;
    if (turn !== null && !own.has(`${turn} ${m.entity}`)) own.set(`${turn} ${m.entity}`, m);
  }
  const claim = (speaker: Speaker, role: string, span: Span, said: string | null): Claim => ({
    subject: speaker.id,
    predicate: 'hasRole',
    object: event.id,
    value: null,
    qualifiers: { role },
    polarity: 'affirmed',
    modality: 'fact',
    confidence: 0.9,
    evidence: {
      document: document.id,
      utterance: said,
      speaker: said === null ? null : speaker.id,
      span,
      quote: document.text.slice(span.start, span.end),
      rule: 'roles/label',
    },
  });
  const turns = new Map<string | null, Utterance[]>();
  for (const u of document.utterances)
    turns.set(u.speaker, [...(turns.get(u.speaker) ?? []), u].slice(0, MOST_TURNS));
  return document.speakers.flatMap((speaker) => {
    if (!known.has(speaker.id)) return [];
    const spoken = turns.get(speaker.id) ?? [];
    const role = speaker.labels.map(roleOf).find((r) => r !== null);
    // "MODERATOR: Good morning. I'm Ada Brook": the label and the name.
    const named = role ? selfNamed(spoken, speaker, own) : null;
    if (role && named) return [claim(speaker, role, named.span, named.utterance)];
    const printed = speaker.details.find((d) => d.kind === 'role' && leads(d.text));
    const beside = printed && besideName(document, speaker, printed.span);
    if (printed && beside) return [claim(speaker, roleOf(printed.text)!, beside, null)];
    const testified = statementLine(document, speaker, spoken);
    if (testified) return [claim(speaker, 'witness', testified, null)];
    const listed = role || printed ? null : listedUnder(document, speaker);
    return listed ? [claim(speaker, listed.role, listed.span, null)] : [];
  });
}

const roleOf = (label: string): string | null => LEADS.exec(label)?.[1]?.toLowerCase() ?? null;

function selfNamed(
  spoken: readonly Utterance[],
  speaker: Speaker,
  own: ReadonlyMap<string, Mention>,
): { span: Span; utterance: string } | null {
  for (const { id, heading, span } of spoken) {
    if (!heading) continue;
    const name = own.get(`${id} ${speaker.id}`);
    if (name && name.span.end - span.start < EARLY)
      return { span: { start: heading.start, end: name.span.end }, utterance: id };
  }
  return null;
}

const surnameOf = (speaker: Speaker): string => speaker.name.split(/\s+/).at(-1)!.toLowerCase();

/** "Hon. Walter Pryce, Chairman of the Subcommittee": from the name to the role, in the same printed sentence and under no other's heading. */
function besideName({ text, utterances }: Document, speaker: Speaker, role: Span): Span | null {
  const from = Math.max(0, role.start - 120);
  const at = text.slice(from, role.start).toLowerCase().lastIndexOf(surnameOf(speaker));
  const under = utterances.find(
    (u) => u.heading && u.heading.start <= role.start && role.end <= u.heading.end,
  );
  if (at < 0 || (under && under.speaker !== speaker.id)) return null;
  const start = from + at;
  if (/[.:;]\s|\n\s*\n/.test(text.slice(start, role.start))) return null;
  return { start, end: role.end - (/[,\s]*$/.exec(text.slice(role.start, role.end))?.[0].length ?? 0) };
}

const HEADED = /^[ \t]*(witness|panell?ist|speaker|guest|discussant)(?:es|s)?\b[^\n]{0,40}$/gim;
/** A rule, or words that open the meeting. */
const LIST_ENDS = /\S\s*\n[ \t]*[-_=*—]{3,}[ \t]*\n|\b(?:met|convened), pursuant\b|\bcalled to order\b/;
/** A list of names before the first turn is not longer. */
const LONGEST_LIST = 900;
const LONGEST_HEAD = 12_000;

/** "Witnesses", and below it the names: the nearest such heading above the speaker's full name. */
function listedUnder({ text, utterances }: Document, speaker: Speaker): { role: string; span: Span } | null {
  const first = utterances[0];
  const head = text.slice(0, Math.min(LONGEST_HEAD, first ? (first.heading ?? first.span).start : 0));
  const at = / /.test(speaker.name) ? head.indexOf(speaker.name) : -1;
  if (at < 0) return null;
  const above = [...head.matchAll(HEADED)].filter((m) => m.index < at && at - m.index < LONGEST_LIST).at(-1);
  // "Hon. Ada Brook presiding", below the rule that ends the list, stands in no list.
  if (!above || LIST_ENDS.test(head.slice(above.index + above[0].length, at))) return null;
  if (/^[^\n]{0,60}\bpresiding\b/.test(head.slice(at))) return null;
  const start = above.index + (above[0].length - above[0].trimStart().length);
  const role = above[1]!.toLowerCase().replace('panelist', 'panellist');
  return { role, span: { start, end: at + speaker.name.length } };
}

/** "STATEMENT OF ADA BROOK, DIRECTOR, …" before a turn of hers. */
function statementLine({ text }: Document, speaker: Speaker, spoken: readonly Utterance[]): Span | null {
  if (speaker.details.some((d) => d.kind === 'role' && MEMBERS.test(d.text))) return null;
  const name = speaker.name.toLowerCase();
  for (const { heading, span } of spoken) {
    const end = (heading ?? span).start;
    const from = Math.max(0, end - 400);
    const before = text.slice(from, end).toLowerCase();
    const at = before.lastIndexOf(name);
    const line = at < 0 ? null : STATEMENT.exec(before.slice(0, at).replace(/\s+/g, ' '));
    if (at < 0 || !line) continue;
    const start = from + before.slice(0, at).search(/(?:statement|testimony)\s+of\s+(?:\S+\s+){0,4}$/);
    return start < from ? null : { start, end: from + at + name.length };
  }
  return null;
}
