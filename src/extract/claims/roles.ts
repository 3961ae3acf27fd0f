/** Who does what at the event: chair, panellist, discussant, guest, host, witness, audience. */
import type { Claim, Document, Entity, EntityType } from '../../model.ts';
import { claimsFrom } from './emit.ts';
import type { Fill } from './fill.ts';
import type { Line } from './items.ts';
import type { Background } from './reference.ts';
import { fillByName, seekSubject } from './seek.ts';
import { BE, FILLERS } from './words.ts';

const PERSON: ReadonlySet<EntityType> = new Set<EntityType>(['Person']);
const HOSTS: ReadonlySet<EntityType> = new Set<EntityType>(['Person', 'Organisation', 'StandardsBody']);

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
const CHAIRING: Record<string, string | undefined> = {
  chair: 'chair',
  chairing: 'chair',
  moderate: 'moderator',
  moderating: 'moderator',
  host: 'host',
  hosting: 'host',
  facilitate: 'facilitator',
  facilitating: 'facilitator',
  presiding: 'chair',
};
const OWN_ROLES = new Set(['chair', 'moderator', 'host', 'facilitator']);
const SHOWS = /\b(?:show|podcast|episode|programme|program)\b/;
const TOGETHER = new Set([
  'talk',
  'speak',
  'present',
  'discuss',
  'us',
  'me',
  'here',
  'today',
  'tonight',
  'show',
  'podcast',
  'program',
  'programme',
  'joining',
]);

interface Found {
  /** Announced for another day. */
  later?: boolean;
  /** `hasRole` where absent. */
  predicate?: string;
  person: Fill;
  role: string;
  from: number;
  to: number;
  confidence: number;
  rule: string;
}

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
    ...guests(line),
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

/** "I have the privilege of chairing this discussion", "I'll be your moderator". */
function presiding(line: Line, background: Background): Found[] {
  const { items } = line;
  for (let at = 0; at < items.length; at++) {
    const { word } = items[at]!;
    const role = items[at]!.kind === 'word' ? CHAIRING[word] : undefined;
    if (role) {
      const object = items.slice(at + 1, at + 6);
      const event = object.some(
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
    if (OWN_ROLES.has(word) && items.slice(Math.max(0, at - 2), at).some((x) => x.word === 'your')) {
      const first = items.findIndex((x) => x.word === 'i');
      const person = first >= 0 && first < at ? selfFill(line, first) : null;
      if (person)
        return [{ person, role: word, from: first, to: at, confidence: 0.92, rule: 'roles/presiding' }];
    }
  }
  return [];
}

function selfFill(line: Line, at: number): Fill | null {
  const item = line.items[at];
  if (!line.speaker || !item) return null;
  const named = {
    entity: line.speaker,
    type: 'Person' as const,
    start: item.start,
    end: item.end,
    quote: item.word,
  };
  return { at, start: item.start, end: item.end, names: [named], sureness: 1, via: 'pronoun' };
}

/** "I brought X onto our show", "we have X and Y with us", "I'm joined by X", "please welcome X". */
const LATER = /\b(?:next (?:week|month|time)|(?:week|month) after|tomorrow|later this)\b/;

function guests(line: Line): Found[] {
  const { items } = line;
  const found: Found[] = [];
  items.forEach((item, at) => {
    if (item.kind !== 'name') return;
    const person = fillByName(line, at, PERSON);
    if (!person || person.names.some((n) => n.entity === line.speaker)) return;
    const before = items
      .slice(Math.max(0, at - 8), at)
      .map((x) => x.word)
      .join(' ');
    const after = items.slice(at + 1, at + 14);
    const together = after.some((x) => TOGETHER.has(x.word) || x.names.some((n) => n.type === 'Event'));
    const brought =
      /(?:brought|bring|invited?|excited to have|happy to have|pleased to have|glad to have|delighted to have|honored to have|honoured to have|thrilled to have|we have|we 'll have|we will have)(?: (?:here|also|on|both|the|my|our|friend|friends|,))*$/.test(
        before,
      );
    const joined =
      /(?:joined (?:today |here |now )?by|joining (?:us|me) (?:today |now |tonight )?(?:is|are)|with (?:us|me) (?:today |tonight |now |here )?(?:is|are))(?: (?:also|my|our|the|guest|guests))*$/.test(
        before,
      );
    const welcomed = /please (?:join me in )?welcom(?:e|ing)(?: (?:to|our|the|guest|guests|,))*$/.test(
      before,
    );
    if ((brought && together) || joined || welcomed)
      found.push({
        person,
        role: 'guest',
        from: Math.max(0, at - 1),
        to: at,
        confidence: 0.8,
        rule: 'roles/guest',
        later: LATER.test(before),
      });
  });
  return found;
}

/** "Welcome to this webinar" by whoever speaks first: the host of a show, the chair of anything else. */
function welcoming(line: Line): Found[] {
  const { items } = line;
  const at = items.findIndex((x) => x.word === 'welcome');
  if (at < 0 || at > 12 || !line.speaker) return [];
  const rest = items.slice(at, at + 16);
  if (!rest.some((x) => x.word === 'to') || rest.some((x) => x.word === "'re" || x.word === 'are')) return [];
  const named = rest.some(
    (x) =>
      x.names.some((n) => n.type === 'Event') ||
      /^(?:meeting|webinar|show|podcast|session|hearing|call|episode|conference|panel|event|edition|discussion)$/.test(
        x.word,
      ),
  );
  const person = selfFill(line, at);
  if (!named || !person) return [];
  const words = rest.map((x) => x.word).join(' ');
  return [
    {
      person,
      role: SHOWS.test(words) ? 'host' : 'chair',
      from: at,
      to: Math.min(at + 6, items.length - 1),
      confidence: 0.7,
      rule: 'roles/welcoming',
    },
  ];
}

/** "X is on the audience list", "I see X in the audience". */
function listening(line: Line): Found[] {
  const { items } = line;
  const at = items.findIndex((x) => x.word === 'audience');
  if (at < 0) return [];
  for (let i = at - 1; i >= 0 && i > at - 9; i--) {
    const person = items[i]!.kind === 'name' ? fillByName(line, i, PERSON) : null;
    if (person)
      return [{ person, role: 'audience member', from: i, to: at, confidence: 0.85, rule: 'roles/audience' }];
    if (
      !BE.has(items[i]!.word) &&
      !FILLERS.has(items[i]!.word) &&
      !['DET', 'ADP', 'ADV'].includes(items[i]!.pos)
    )
      return [];
  }
  return [];
}

/** "Professor Ash, thank you so much for hosting today", "thanks to X for organising this session". */
function hosting(line: Line): Found[] {
  const { items } = line;
  const at = items.findIndex(
    (x, i) => /^(?:hosting|organi[sz]ing|sponsoring)$/.test(x.word) && items[i - 1]?.word === 'for',
  );
  if (at < 0) return [];
  const object = items[at + 1];
  const here =
    object === undefined ||
    /^(?:today|this|us|it|here|tonight|the|\.)$/.test(object.word) ||
    object.names.some((n) => n.type === 'Event');
  const thanks = items.findIndex((x) => /^(?:thank|thanks|grateful)$/.test(x.word));
  if (!here || thanks < 0 || thanks > at) return [];
  const predicate =
    items[at]!.word === 'hosting' ? 'hosts' : items[at]!.word === 'sponsoring' ? 'sponsors' : 'organises';
  for (let i = at - 1; i >= Math.max(0, thanks - 3); i--) {
    const body = items[i]!.kind === 'name' ? fillByName(line, i, HOSTS) : null;
    if (body)
      return [
        {
          person: body,
          role: '',
          predicate,
          from: i,
          to: Math.min(at + 1, items.length - 1),
          confidence: 0.8,
          rule: 'roles/hosting',
        },
      ];
  }
  return [];
}
