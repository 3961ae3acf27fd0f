/** Guests, listeners, hosts and those who say welcome: parts told by what is done with people rather than by a noun. */
import type { EntityType } from '../../model.ts';
import type { Line } from './items.ts';
import { type Found, PERSON, selfFill } from './parts.ts';
import { fillByName } from './phrases.ts';
import { BE, FILLERS } from './words.ts';

const HOSTS: ReadonlySet<EntityType> = new Set<EntityType>(['Person', 'Organisation', 'StandardsBody']);
const SHOWS = /\b(?:show|podcast|pod|episode|programme|program)\b/;
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
const LATER = /\b(?:next (?:week|month|time)|(?:week|month) after|tomorrow|later this)\b/;

export function guests(line: Line): Found[] {
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
      /(?:brought|bring|invited?|excited to have|happy to have|pleased to have|glad to have|delighted to have|honored to have|honoured to have|thrilled to have|we have|we 've got|we have got|we 'll have|we will have)(?: (?:here|also|on|both|the|my|our|friend|friends|,|with us|with me|today|tonight))*$/.test(
        before,
      );
    const besides = /(?:with us|with me|today|tonight)$/.test(before);
    const joined =
      /(?:joined (?:today |here |now )?by|joining (?:us|me) (?:today |now |tonight )?(?:is|are)|with (?:us|me) (?:today |tonight |now |here )?(?:is|are))(?: (?:also|my|our|the|guest|guests))*$/.test(
        before,
      );
    const welcomed = /please (?:join me in )?welcom(?:e|ing)(?: (?:to|our|the|guest|guests|,))*$/.test(
      before,
    );
    if ((brought && (together || besides)) || joined || welcomed)
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
export function welcoming(line: Line): Found[] {
  const { items } = line;
  const at = items.findIndex((x) => x.word === 'welcome');
  if (at < 0 || at > 12 || !line.speaker) return [];
  const rest = items.slice(at, at + 16);
  if (
    !rest.some((x) => x.word === 'to') ||
    items.slice(0, at).some((x) => x.word === "'re" || x.word === 'are')
  )
    return [];
  const named = rest.some(
    (x) =>
      x.names.some((n) => n.type === 'Event') ||
      /^(?:meeting|webinar|show|podcast|pod|programme|program|session|hearing|call|episode|conference|panel|event|edition|discussion)$/.test(
        x.word,
      ),
  );
  const person = selfFill(line, at);
  if (!named || !person) return [];
  const words = rest.map((x) => x.word || x.names.map((n) => n.quote.toLowerCase()).join(' ')).join(' ');
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
export function listening(line: Line): Found[] {
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
export function hosting(line: Line): Found[] {
  const { items } = line;
  const at = items.findIndex(
    (x, i) => /^(?:hosting|organi[sz]ing|sponsoring)$/.test(x.word) && items[i - 1]?.word === 'for',
  );
  if (at < 0) return [];
  const object = items[at + 1];
  const here =
    object === undefined ||
    /^(?:today|this|us|it|here|tonight|\.)$/.test(object.word) ||
    (object.word === 'the' &&
      /^(?:event|webinar|session|series|meeting|show|panel|hearing|conference)$/.test(
        items[at + 2]?.word ?? '',
      )) ||
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
