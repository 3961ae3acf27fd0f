/** "The minister", "Mr. Speaker", "the gentlewoman from Ohio" → the one person of the cast who is called so, as a name in the lines. */
import type { Document } from '../../model.ts';
import type { Item, Line } from '../claims/items.ts';
import type { Floor, Stretch } from './floor.ts';

const TITLE =
  /^(?:the )?(minister|captain|professor|senator|commissioner|ambassador|judge|justice|congress(?:wo)?man|secretary|governor|mayor|general|colonel|admiral|bishop|president|chancellor|doctor|representative|ranking member)\b/i;
const CHAIRS = [
  'chairman',
  'chair',
  'chairwoman',
  'chairperson',
  'moderator',
  'host',
  'convenor',
  'convener',
];
/** Offices that somebody else may hold as well, unless the label says so. */
const LABELLED = ['court', 'president'];

/** How whoever presides is spoken to. */
const PRESIDING =
  /^(?:mr|mister|madam|mme|hon|honou?rable)(?: \.)? (?:(?:deputy|acting|temporary|vice|interim) )*(?:speaker|president|chair(?:man|woman|person|lady)?|moderator|conven[eo]r)$/;
/** How members speak of each other in chambers that name nobody. */
const COURTESY =
  /^(?:the|my) (?:(?:good|distinguished|noble|hon|right|honou?rable|learned|gallant|\.) )*(?:gentle(?:man|woman|lady|person)|member|senator)$/;

/** Whom a line may mean by office. */
interface Offices {
  /** Office → its only holder. */
  held: ReadonlyMap<string, string>;
  chair: string | null;
  /** Place of the seat → member. */
  seats: ReadonlyMap<string, string>;
  /** A title alone answers who spoke before; from the chair it calls who speaks next. */
  near: ReadonlySet<string | null>;
  /** Whoever spoke last, but the chair and the speaker. */
  last: string | null;
}

/** @returns the floor with those lines in which somebody is called by office read anew */
export function withOffices(floor: Floor, document: Document): Floor {
  const held = officesOf(floor);
  const seats = seatsOf(document);
  const chair = floor.chairs.size === 1 ? [...floor.chairs][0]! : null;
  const unspoken = { held, seats, near: new Set<string | null>(), chair, last: null };
  return {
    ...floor,
    told: floor.told.map((line) => named(line, unspoken)),
    stretches: floor.stretches.map((s) => {
      const near = new Set([s.previous, floor.chairs.has(s.speaker) ? s.next : null]);
      const offices = { held, seats, near, chair: chair ?? presiding(s, floor), last: lastBut(s, floor) };
      return { ...s, lines: s.lines.map((l) => named(l, offices)) };
    }),
  };
}

const presiding = ({ previous, next }: Stretch, { chairs }: Floor): string | null =>
  [previous, next].find((who) => who !== null && chairs.has(who)) ?? null;

function lastBut({ index, speaker }: Stretch, { stretches, chairs }: Floor): string | null {
  for (let i = index - 1; i >= 0 && i > index - 5; i--) {
    const who = stretches[i]!.speaker;
    if (who !== speaker && !chairs.has(who)) return who;
  }
  return null;
}

function seatsOf({ speakers }: Document): Map<string, string> {
  const seats = speakers.flatMap((s) =>
    s.details.filter((d) => d.kind === 'place').map((d): [string, string] => [d.text.toLowerCase(), s.id]),
  );
  return new Map(seats.filter(([place]) => seats.filter(([p]) => p === place).length === 1));
}

function officesOf({ stretches, cast, chairs }: Floor): Map<string, string> {
  const held = new Map<string, Set<string>>();
  const add = (office: string, who: string) => held.set(office, (held.get(office) ?? new Set()).add(who));
  for (const { lines } of stretches)
    for (const { items } of lines)
      for (const { names } of items)
        for (const { type, entity, quote } of names) {
          const title = type === 'Person' && cast.has(entity) ? TITLE.exec(quote)?.[1] : undefined;
          if (title && /\s/.test(quote)) add(title.toLowerCase(), entity);
        }
  const [chair] = chairs.size === 1 ? [...chairs] : [];
  if (chair)
    for (const office of [...CHAIRS, ...LABELLED.filter((o) => chair.includes(o))]) add(office, chair);
  return new Map([...held].flatMap(([office, who]) => (who.size === 1 ? [[office, [...who][0]!]] : [])));
}

/** Longest way of calling somebody by office, in items. */
const LONGEST = 6;

function named(line: Line, offices: Offices): Line {
  const { items } = line;
  let read: Item[] | null = null;
  for (let i = 0; i < items.length; i++) {
    const called = calledAt(items, i, offices);
    if (!called) {
      read?.push(items[i]!);
      continue;
    }
    read ??= items.slice(0, i);
    const { start } = items[i]!;
    const { end } = items[called.to]!;
    const quote = items
      .slice(i, called.to + 1)
      .map(surface)
      .join(' ');
    const name = { entity: called.who, type: 'Person' as const, start, end, quote };
    read.push({ kind: 'name', word: '', pos: 'PROPN', names: [name], start, end });
    i = called.to;
  }
  return read ? { ...line, items: read } : line;
}

const surface = ({ word, names }: Item): string => word || (names[0]?.quote.toLowerCase() ?? '');

interface Called {
  who: string;
  /** Last item of the words. */
  to: number;
}

function calledAt(items: readonly Item[], at: number, offices: Offices): Called | null {
  const first = surface(items[at]!);
  if (first === 'the' || first === 'my') return byTitle(items, at, offices) ?? byCourtesy(items, at, offices);
  // "Minister, why …": the title alone.
  const alone = at === 0 && items[1]?.word === ',' ? offices.held.get(first) : undefined;
  if (alone && offices.near.has(alone)) return { who: alone, to: at };
  // "Chair asked …" in minutes.
  if (at === 0 && offices.chair && CHAIRS.includes(first) && items[1]?.pos === 'VERB')
    return { who: offices.chair, to: at };
  if (!offices.chair || !/^(?:mr|mister|madam|mme|hon|honou?rable)\b/.test(first)) return null;
  const to = longest(items, at, PRESIDING);
  return to === null ? null : { who: offices.chair, to };
}

/** "The minister of Norway", "the minister Ada Brook" and "the court order" are somebody or something else. */
function byTitle(items: readonly Item[], at: number, { held }: Offices): Called | null {
  if (items[at]!.word !== 'the' || /^(?:hold|holds|held|holding)$/.test(items[at - 1]?.word ?? ''))
    return null;
  for (const to of [at + 1, at + 2]) {
    const words = items.slice(at + 1, to + 1);
    const who = held.get(words.map((x) => x.word).join(' '));
    const after = items[to + 1];
    const whole =
      !after || !(after.kind === 'name' || ['of', 'for', '-'].includes(after.word) || after.pos === 'NOUN');
    if (who && whole) return { who, to };
  }
  return null;
}

/** "the gentleman" is who spoke last, "the Member for Fife" who sits for it; a name that follows tells by itself. */
function byCourtesy(items: readonly Item[], at: number, { seats, last, near }: Offices): Called | null {
  const to = longest(items, at, COURTESY);
  if (to === null) return null;
  const after = items[to + 1];
  if (after && /^(?:from|for)$/.test(after.word)) {
    const place = items[to + 2];
    const who = place && seats.get(surface(place));
    return who ? { who, to: to + 2 } : null;
  }
  const names = after?.kind === 'name' || (after?.word === ',' && items[to + 2]?.kind === 'name');
  const gentle = surface(items[to]!).startsWith('gentle');
  if (names || !gentle || after?.word === 'who') return null;
  const who = last ?? [...near].find((w) => w !== null);
  return who ? { who, to } : null;
}

function longest(items: readonly Item[], at: number, pattern: RegExp): number | null {
  let text = surface(items[at]!).replace(/\.$/, '');
  let found: number | null = null;
  for (let to = at + 1; to < items.length && to < at + LONGEST; to++) {
    text += ` ${surface(items[to]!)}`;
    if (pattern.test(text.replace(/\. /g, ' '))) found = to;
  }
  return found;
}
