/** Who has the floor: lines in stretches of one speaker, who chairs, who speaks before and after, who came in which order. */
import type { Claim, Document } from '../../model.ts';
import type { Line } from '../claims/items.ts';
import { leadersOf } from './leading.ts';

export interface Stretch {
  index: number;
  speaker: string;
  lines: Line[];
  /** Speakers of the stretches before and after, null at the ends. */
  previous: string | null;
  next: string | null;
  /** Typed beside the conversation. */
  chat: boolean;
  /** How many of its lines are questions. */
  questions: number;
}

export interface Floor {
  stretches: Stretch[];
  /** Lines that nobody speaks: titles, and what minutes tell. */
  told: readonly Line[];
  /** Those who chair, moderate or host. */
  chairs: ReadonlySet<string>;
  /** Everyone who speaks, and everyone introduced. */
  cast: ReadonlySet<string>;
  /** Speakers in the order of introduction, else of speaking; discussants apart. */
  order: readonly string[];
  discussants: readonly string[];
  /** A talk between hosts and guests, rather than a panel or meeting. */
  show: boolean;
  /** Speaker → index of the stretch in which they first speak. */
  began: ReadonlyMap<string, number>;
}

/** Labels and roles of those who lead. */
const LEADS =
  /\b(?:the )?(?<!\bvice[- ])(?:chair(?:man|woman|person)?|host|moderator|facilitator|conven[eo]r|presiding|interviewer|anchor|acting chairman)\b/i;
/** Labels by themselves of those who lead a debate, a court or a committee. */
const PRESIDES =
  /^(?:the )?(?:president|court|judge|(?:deputy |madam |mr\.? )?speaker|convenor|convener|presenter|arbitrator|tribunal)$/i;
const CHAIRING = new Set(['chair', 'host', 'moderator', 'facilitator']);

/** @param roles claims of `hasRole` */
export function floorOf(document: Document, lines: readonly Line[], roles: readonly Claim[]): Floor {
  const chat = new Set(document.utterances.filter((u) => u.channel === 'chat').map((u) => u.id));
  const stretches: Stretch[] = [];
  const marked = lines.some((line) => line.question);
  for (const read of lines) {
    const { speaker } = read;
    if (speaker === null) continue;
    // Captions without question marks: the order of the words asks.
    const line = !marked && asksByOrder(read) ? { ...read, question: true } : read;
    const last = stretches.at(-1);
    const typed = line.utterance !== null && chat.has(line.utterance);
    if (last && last.speaker === speaker && last.chat === typed) last.lines.push(line);
    else
      stretches.push({
        index: stretches.length,
        speaker,
        lines: [line],
        previous: null,
        next: null,
        chat: typed,
        questions: 0,
      });
  }
  for (const [i, stretch] of stretches.entries()) {
    stretch.previous = stretches[i - 1]?.speaker ?? null;
    stretch.next = stretches[i + 1]?.speaker ?? null;
    stretch.questions = stretch.lines.filter((line) => line.question).length;
  }
  const speakers = [...new Set(stretches.map((s) => s.speaker))];
  const entitled = document.speakers
    .filter(
      (s) =>
        [...s.labels, ...s.details.filter((d) => d.kind === 'role').map((d) => d.text)].some((label) =>
          LEADS.test(label),
        ) || s.labels.some((label) => PRESIDES.test(label)),
    )
    .map((s) => s.id);
  const stated = roles
    .filter((r) => CHAIRING.has(r.qualifiers.role ?? ''))
    .map((r) => r.subject)
    .concat(entitled);
  const guests = new Set(roles.filter((r) => r.qualifiers.role === 'guest').map((r) => r.subject));
  const show = guests.size > 0 && speakers.some((s) => guests.has(s));
  // In a talk with guests everybody else is a host.
  const hosts = show ? speakers.filter((s) => !guests.has(s)) : [];
  const chairs = new Set([
    ...hosts,
    ...(stated.length > 0 ? stated : hosts.length > 0 ? [] : leadersOf(stretches, speakers)),
  ]);
  const introduced = (...names: string[]) => [
    ...new Set(roles.filter((r) => names.includes(r.qualifiers.role ?? '')).map((r) => r.subject)),
  ];
  const panel = introduced('speaker', 'panellist', 'presenter');
  return {
    stretches,
    told: lines.filter((line) => line.speaker === null),
    chairs,
    cast: new Set([...speakers, ...roles.map((r) => r.subject)]),
    order: panel.length > 1 ? panel : speakers.filter((s) => !chairs.has(s)),
    discussants: introduced('discussant', 'respondent', 'commentator'),
    show: show && speakers.length < 6,
    began: new Map(speakers.map((who) => [who, stretches.findIndex((s) => s.speaker === who)])),
  };
}

/** Does a stretch follow upon a question, so that what it says first answers? */
export function followsQuestion({ index }: Stretch, { stretches }: Floor): boolean {
  const before = stretches[index - 1]?.lines.slice(-3) ?? [];
  return before.some((line) => line.question || asksByTag(line));
}

/** "…, didn't she." */
const asksByTag = ({ items }: Line): boolean =>
  /\b(?:n't|not) (?:she|he|it|they|you|we)(?: [.!,])*$/.test(
    items
      .slice(-4)
      .map((x) => x.word)
      .join(' ')
      .trim(),
  );

const asksByOrder = ({ items }: Line): boolean =>
  /(?:\b(?:do|did|would|could|can|will) you\b|\b(?:what|how|why|where|when) (?:do|does|did|is|are|will|would|should|can)\b|\b(?:did|do|does|is|are|was) n't (?:you|it|they|he|she)$|\bis (?:this|that|it|there) )/.test(
    items
      .slice(-18)
      .map((x) => x.word)
      .join(' ')
      .trim(),
  );
