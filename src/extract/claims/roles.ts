/** Who does what at the event: chair, panellist, discussant, guest, host, witness, audience. */
import type { Claim, Document, Entity } from '../../model.ts';
import { claimsFrom } from './emit.ts';
import type { Fill } from './fill.ts';
import { guests, hosting, listening, welcoming } from './guests.ts';
import type { Line } from './items.ts';
import { type Found, PERSON, selfFill } from './parts.ts';
import { fillByName } from './phrases.ts';
import type { Background } from './reference.ts';
import { sharing } from './sharing.ts';
import { roleOnStage, staged } from './staged.ts';
import { seekSubject } from './subject.ts';
import { BE } from './words.ts';

/** Nouns for those who take part → the role as it is written in the graph. */
const ROLE_NOUNS: Record<string, string> = {
  speaker: 'speaker',
  panelist: 'panellist',
  panellist: 'panellist',
  discussant: 'discussant',
  witness: 'witness',
  presenter: 'presenter',
  guest: 'guest',
  commentator: 'commentator',
  respondent: 'respondent',
  moderator: 'moderator',
  interviewee: 'guest',
  interviewer: 'host',
};
/** Singular and plural. */
const ROLES = new Map(
  Object.entries(ROLE_NOUNS).flatMap(([noun, role]) => [[noun, role] as const, [`${noun}s`, role] as const]),
);
const CHAIRING = new Map(
  Object.entries({
    chair: 'chair',
    chairing: 'chair',
    moderate: 'moderator',
    moderating: 'moderator',
    host: 'host',
    hosting: 'host',
    facilitate: 'facilitator',
    facilitating: 'facilitator',
    presiding: 'chair',
  }),
);
const OWN_ROLES = new Map([
  ['chair', 'chair'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
  ['moderator', 'moderator'],
  ['host', 'host'],
  ['facilitator', 'facilitator'],
]);

/** @param event what the document records; @param opening whether this is the first turn that is spoken */
export function roleClaims(
  document: Document,
  line: Line,
  event: Entity,
  background: Background,
  opening: boolean,
): Claim[] {
  const found = [
    ...introduced(line),
    ...presiding(line, background),
    ...named(document, line),
    ...guests(line).map((one) => ({ ...one, role: invitedAs(document) })),
    ...staged(document, line, background),
    ...sharing(line),
    ...(opening ? welcoming(line) : []),
    ...listening(line),
  ];
  return [...found, ...hosting(line)].flatMap(
    ({ person, role, from, to, confidence, rule, predicate, later }) => {
      const object: Fill = {
        at: from,
        start: line.items[from]!.start,
        end: line.items[to]!.end,
        names: [
          {
            entity: event.id,
            type: 'Event',
            start: line.items[from]!.start,
            end: line.items[to]!.end,
            quote: '',
          },
        ],
        sureness: 1,
        via: 'description',
      };
      return claimsFrom(document, line, {
        predicate: predicate ?? 'hasRole',
        subject: person,
        object,
        qualifiers: predicate ? {} : { role },
        rule,
        confidence,
        from,
        to,
        anchor: from,
        modality: later ? 'hypothetical' : 'fact',
        polarity: 'affirmed',
        presupposed: true,
      });
    },
  );
}

/** Those whom somebody has with him are guests, unless it is a panel that they sit on or a hearing that they come to. */
const invitedAs = (document: Document): string => {
  const role = roleOnStage(document);
  return role === 'speaker' ? 'guest' : role;
};

/** "Our first speaker this afternoon is …", "our second discussant, …", "… is our next witness". */
function introduced(line: Line): Found[] {
  const { items } = line;
  const found: Found[] = [];
  items.forEach((item, at) => {
    if (item.kind !== 'word') return;
    const role = ROLES.get(item.word);
    if (!role) return;
    const plural = item.word.endsWith('s') && item.word !== 'witness';
    const before = items.slice(Math.max(0, at - 4), at).map((x) => x.word);
    if (
      !before.some(
        (w) =>
          w === 'our' ||
          w === 'the' ||
          w === 'first' ||
          w === 'next' ||
          w === 'two' ||
          w === 'my' ||
          w === "today's" ||
          w === 'final' ||
          w === 'last',
      )
    )
      return;
    let linked = false;
    for (let i = at + 1, steps = 0; i < items.length && steps < 24; i++, steps++) {
      const next = items[i]!;
      if (next.kind === 'name') {
        const person = fillByName(line, i, PERSON);
        if (person && (linked || steps < 2) && (plural || person.names.length === 1)) {
          found.push({ person, role, from: at, to: i, confidence: 0.92, rule: 'roles/introduced' });
          return;
        }
        if (!person) continue;
        return;
      }
      if (
        BE.has(next.word) ||
        next.word === 'be' ||
        next.word === ':' ||
        next.word === 'who' ||
        (next.word === ',' && steps === 0)
      )
        linked = true;
      if (
        ['have', 'has', 'had', 'did', 'do', 'does', 'to'].includes(next.word) ||
        next.word === '?' ||
        (next.word === 'and' && linked) ||
        next.word === 'said' ||
        next.word === 'mentioned'
      )
        return;
    }
    // "Ada Brook is our next speaker"
    for (let i = at - 1, steps = 0; i >= 0 && steps < 6; i--, steps++) {
      if (!BE.has(items[i]!.word)) continue;
      const person = items[i - 1]?.kind === 'name' ? fillByName(line, i - 1, PERSON) : null;
      if (person)
        found.push({ person, role, from: i - 1, to: at, confidence: 0.9, rule: 'roles/introduced' });
      return;
    }
  });
  return found;
}

/** "The chair, Professor Ada Brook of the Harbour Institute, opened": minutes name who presides, and she speaks in them. */
function named({ speakers }: Document, line: Line): Found[] {
  const { items } = line;
  if (items[0]?.word !== 'the' || items[2]?.word !== ',') return [];
  const role = OWN_ROLES.get(items[1]!.word);
  const person = role ? fillByName(line, 3, PERSON) : null;
  if (!role || !person?.names.every((n) => speakers.some((s) => s.id === n.entity))) return [];
  return [{ person, role, from: 0, to: 3, confidence: 0.9, rule: 'roles/named' }];
}

/** "I have the privilege of chairing this discussion", "I'll be your moderator". */
function presiding(line: Line, background: Background): Found[] {
  const { items } = line;
  for (let at = 0; at < items.length; at++) {
    const { word } = items[at]!;
    const role = items[at]!.kind === 'word' ? CHAIRING.get(word) : undefined;
    if (role) {
      const object = items.slice(at + 1, at + 6);
      const now =
        items[at - 1]?.word === 'be' && /^(?:today|tonight|this|\.|)$/.test(items[at + 1]?.word ?? '');
      const event =
        now ||
        object.some(
          (x) =>
            x.names.some((n) => n.type === 'Event') ||
            /^(?:discussion|session|meeting|panel|webinar|hearing|event|show|conversation|debate|call|you|us)$/.test(
              x.word,
            ),
        );
      const speaks = items.slice(Math.max(0, at - 8), at).some((x) => x.word === 'i' || x.word === 'my');
      if (event && speaks && line.speaker && !line.question) {
        const first = items.findIndex((x) => x.word === 'i' || x.word === 'my');
        const person = seekSubject(line, first, PERSON, background) ?? selfFill(line, first);
        if (person)
          return [
            {
              person,
              role,
              from: first,
              to: Math.min(at + 3, items.length - 1),
              confidence: 0.9,
              rule: 'roles/presiding',
            },
          ];
      }
    }
    const own = OWN_ROLES.get(word);
    if (own && items.slice(Math.max(0, at - 2), at).some((x) => x.word === 'your')) {
      const first = items.findIndex((x) => x.word === 'i');
      const person = first >= 0 && first < at ? selfFill(line, first) : null;
      if (person)
        return [{ person, role: own, from: first, to: at, confidence: 0.92, rule: 'roles/presiding' }];
    }
  }
  return [];
}
