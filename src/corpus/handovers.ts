/** Utterances → sentences printed under one person's heading but spoken by another, as transcribers cut turns too late. */
import type { Document, Handover, Speaker, Utterance } from '../model.ts';
import { isBlank } from './lines.ts';
import { nameTokens } from './same-person.ts';

/** Only so much of a turn's end or start is looked at. */
const WINDOW = 160;
const OK = String.raw`(?:(?:ok|okay|all right|alright|right|great|good|excellent|perfect|wonderful|fine|lovely|brilliant|so)[.,!]?\s+)?`;
const THANKS = String.raw`(?:many thanks|thank you|thanks)(?:\s+(?:so much|very much|a lot|again|indeed|for that|very much indeed))*`;
/** Up to four words; each must be parted from the next by a blank, so that matching stays linear. */
const NAME = String.raw`\p{L}[\p{L}.'’-]{0,30}(?:\s\p{L}[\p{L}.'’-]{0,30}){0,3}`;
/** "Ok, thank you. Bo." "Thank you, Ann. Bo?" at the very end of a turn. */
const CLOSING = new RegExp(
  String.raw`(?<=^|[.!?…]["'’”)]?\s)${OK}${THANKS}(?:,\s+(?<thanked>${NAME}))?[.!]\s+(?:(?:and\s+)?(?:next|over to you|now|then),?\s+)?(?<called>${NAME})(?:,\s+(?:please|over to you|go ahead|your turn))?[.?!]?$`,
  'iu',
);
/** "Thank you, Ann." at the end of Ann's own turn. */
const THANKED = new RegExp(
  String.raw`(?<=^|[.!?…]["'’”)]?\s)${OK}${THANKS},?\s+(?<thanked>${NAME})[.!]?$`,
  'iu',
);
/** "I'll stop there." opening the next person's turn, who goes on with thanks. */
const OPENING =
  /^(?:(?:and |so |but )*(?:I['’]ll|I will|I['’]m going to|let me|I think I['’]ll)\s+(?:just\s+)?(?:stop|end|finish|pause|conclude|leave it|leave that|close|wrap up)\s*(?:it\s+|that\s+)?(?:right\s+)?(?:there|here|at that|with that)|that['’]s (?:all|it) (?:from|for) (?:me|my side)|I yield back(?: the balance of my time| my time)?)[.!]/iu;
const ANSWERED = new RegExp(String.raw`^\s+${OK}(?:and\s+)?${THANKS}`, 'iu');

/** Utterances with `handovers` added where they hold one. */
export function findHandovers({
  text,
  utterances,
  notes,
  speakers,
}: Pick<Document, 'text' | 'utterances' | 'notes' | 'speakers'>): Utterance[] {
  const cast = new Cast(speakers);
  const chair = chairOf(utterances);
  const footnoteStarts = new Map(
    notes.filter(({ kind }) => kind === 'footnote').map(({ span }) => [span.end, span.start]),
  );
  return utterances.map((utterance, i) => {
    const found = [
      opening(text, utterance, utterances[i - 1]),
      closing(text, utterance, endOfSpeech(text, utterance, footnoteStarts), utterances[i + 1], chair, cast),
    ].filter((handover) => handover !== null);
    return found.length > 0 ? { ...utterance, handovers: found } : utterance;
  });
}

/** A footnote printed at the end of a body is not what was said last. */
function endOfSpeech(text: string, { span }: Utterance, footnotes: Map<number, number>): number {
  let end = span.end;
  for (
    let start = footnotes.get(end);
    start !== undefined && start > span.start;
    start = footnotes.get(end)
  ) {
    end = start;
    while (end > span.start && isBlank(text.charCodeAt(end - 1))) end--;
  }
  return end;
}

/** The first sentence belongs to the one before, if it closes a speech and thanks follow. */
function opening(text: string, { span, speaker }: Utterance, before: Utterance | undefined): Handover | null {
  if (!before?.speaker || !speaker || before.speaker === speaker) return null;
  const head = text.slice(span.start, Math.min(span.end, span.start + WINDOW));
  const match = OPENING.exec(head);
  if (!match || !ANSWERED.test(head.slice(match[0].length))) return null;
  return { span: { start: span.start, end: span.start + match[0].length }, speaker: before.speaker };
}

/** The last sentences belong to the chair, if they call the next speaker by name or thank the one whose turn it is. */
function closing(
  text: string,
  { span, speaker }: Utterance,
  end: number,
  following: Utterance | undefined,
  chair: string | null,
  cast: Cast,
): Handover | null {
  const next = following?.speaker;
  if (!speaker || !next || !chair || speaker === chair || next === speaker) return null;
  const from = Math.max(span.start, end - WINDOW);
  const tail = text.slice(from, end);
  if (!tail.includes('hank')) return null;
  const match = CLOSING.exec(tail) ?? THANKED.exec(tail);
  if (!match?.groups) return null;
  const start = from + match.index;
  // Where the whole turn is the formula, the heading is more to be trusted than the rule.
  if (start === span.start) return null;
  const { called, thanked } = match.groups;
  const callsNext = called !== undefined && cast.named(called, next) && !cast.named(called, speaker);
  const thanksSelf = thanked !== undefined && cast.named(thanked, speaker);
  if (!callsNext && !thanksSelf) return null;
  return { span: { start, end }, speaker: callsNext && next === chair ? next : chair };
}

/** Who gives the floor: the person whose turns most often stand between two others', of at least three people. */
function chairOf(utterances: Utterance[]): string | null {
  const between = new Map<string, number>();
  for (let i = 0; i < utterances.length; i++) {
    const speaker = utterances[i]!.speaker;
    const before = utterances[i - 1]?.speaker;
    const after = utterances[i + 1]?.speaker;
    if (!speaker || before === speaker || after === speaker) continue;
    between.set(speaker, (between.get(speaker) ?? 0) + (before !== after ? 2 : 1));
  }
  let best: string | null = null;
  for (const [speaker, n] of between) if (best === null || n > between.get(best)!) best = speaker;
  return between.size >= 2 ? best : null;
}

/** Names of the speakers, to tell whom a vocative means. */
class Cast {
  readonly #tokens: Map<string, string[]>;
  constructor(speakers: Speaker[]) {
    this.#tokens = new Map(
      speakers.map(({ id, name, kind }) => [id, kind === 'person' ? nameTokens(name) : []]),
    );
  }

  /** Whether words like "Bo", "Dr Chen" or "Ann Lee" name the speaker. */
  named(words: string, id: string): boolean {
    const said = nameTokens(words).filter(
      (word) => !/^(?:dr|mr|mrs|ms|prof|professor|doctor|senator|sir)$/.test(word),
    );
    const tokens = this.#tokens.get(id) ?? [];
    return said.length > 0 && said.every((word) => tokens.includes(word));
  }
}
