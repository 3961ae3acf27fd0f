/** Questions put to somebody and their answers: who asks whom, and which stretch answers which question. */
import type { Claim, Document } from '../../model.ts';
import type { Line } from '../claims/items.ts';
import { actClaim } from './acts.ts';
import type { Floor, Stretch } from './floor.ts';
import { itemAt, scriptOf } from './script.ts';
import type { Memory } from './targets.ts';

/** A question on the table: its words and whom it is for (null: everybody). */
export interface OpenQuestion {
  asker: string;
  target: string | null;
  text: string;
  stretch: number;
  /** Among the last words of its stretch. */
  late: boolean;
}

const INDIRECT =
  /\b(?:(?:one|a|another|my|the) (?:\w+ )?question (?:is|for (?:you|@))|(?:want|like|love) to ask (?:you|@)|'d (?:really )?love your|tell us|i ask you|curious (?:about|whether|what|how)|any (?:other )?(?:announcements|questions|comments|reminders|thoughts|objections|updates|introductions)|last calls? for|updates on the)\b/;
const ANYBODY =
  /\b(?:any(?:one|body)|who (?:would|wants|else)|any of you|all of you|folks|each of you|the (?:panel|panell?ists|speakers)|any (?:other )?(?:announcements|questions|comments|reminders|objections|updates)|last calls? for|updates on the)\b/;

/**
 * Is this line a question somebody is meant to answer? Rhetorical ones address nobody.
 *
 * @param called the line calls somebody by name, who is asked then whomever else it names
 */
export function questionIn(
  stretch: Stretch,
  lineNumber: number,
  floor: Floor,
  memory: Memory,
  called: boolean,
): { target: string; confidence: number; indirect: boolean } | null {
  const line = stretch.lines[lineNumber]!;
  const { text } = scriptOf(line);
  if (/^(?:(?:ok|okay|and|so|yes|thank you|thanks|,|\.) )*@ \? $/.test(text)) return null;
  const chair = floor.chairs.has(stretch.speaker);
  const indirect = INDIRECT.test(text);
  const polled =
    /\bdo n't know (?:if|whether) (?:you|the speakers|anyone|others|people|everyone) (?:\w+ )?agree/.test(
      text,
    );
  if (polled) return { target: groupOf(floor), confidence: 0.6, indirect: true };
  if (!line.question && !(indirect && chair)) return null;
  // "Does Ms Ricci believe that …?" is put to her.
  const subject = /^(?:\S+ ){0,6}?(?:does|do|would|will|can|could|has|have|is|did|should) @ (?!'s)/.exec(
    text,
  );
  const third = subject && line.question && !called ? personAt(stretch, line, subject[0].length) : null;
  if (third && floor.cast.has(third)) return { target: third, confidence: 0.75, indirect };
  const you = /\byou(?:r)?\b/.test(text);
  const tail = stretch.lines.length - lineNumber <= 3;
  const listed = chair && stretch.questions > 2 && !you && !memory.addressed;
  if (ANYBODY.test(text) || listed)
    return chair || you ? { target: groupOf(floor), confidence: 0.75, indirect } : null;
  const closing = closes(stretch, lineNumber, floor);
  if (!you && !chair) {
    const who = (tail ? memory.addressed : null) ?? closing;
    return who ? { target: who, confidence: 0.6, indirect } : null;
  }
  if (memory.addressed && (you || tail || chair))
    return { target: memory.addressed, confidence: 0.85, indirect };
  const { previous, next } = stretch;
  if (next !== null && next === previous) return { target: next, confidence: 0.85, indirect };
  const named =
    next !== null &&
    stretch.lines
      .slice(Math.max(0, lineNumber - 12), lineNumber + 1)
      .some((l) => l.items.some((i) => i.names.some((n) => n.entity === next)));
  if (chair && named) return { target: next, confidence: 0.75, indirect };
  if (chair && stretch.lines.length < 5 && previous && stretch.chat)
    return { target: previous, confidence: 0.7, indirect };
  if (chair && tail && next && next !== stretch.speaker && !floor.chairs.has(next))
    return { target: next, confidence: 0.7, indirect };
  if (closing) return { target: closing, confidence: 0.65, indirect };
  if (you && chair) return { target: groupOf(floor), confidence: 0.65, indirect };
  return null;
}

/** Who speaks after a question that ends a stretch; a panellist's last question is rarely for the chair who takes the word back. */
function closes({ index, lines, next, speaker }: Stretch, number: number, floor: Floor): string | null {
  const last = lines.slice(number + 1).every((line) => line.items.length < 3);
  const words = lines[number]!.items.filter((item) => item.kind !== 'mark').length;
  if (!last || words < 2 || next === null || next === speaker || interrupts(floor.stretches[index + 1]!))
    return null;
  return floor.chairs.has(next) && floor.order.length > 1 && lines.length > 2 ? null : next;
}

/** "On a point of order!" answers nothing. */
const interrupts = ({ lines }: Stretch): boolean =>
  /^(?:(?:mr|madam|chair|speaker|on|a|,|\.) )*(?:point of (?:order|information)|order|objection)\b/.test(
    scriptOf(lines[0]!).text,
  );

function personAt({ speaker, next, lines }: Stretch, line: Line, end: number): string | null {
  const script = scriptOf(line);
  const name = line.items[itemAt(script, end - 2)]?.names[0];
  const last = lines.length - lines.indexOf(line) <= 2;
  return name && name.entity !== speaker && (last || name.entity === next) ? name.entity : null;
}

const groupOf = (floor: Floor): string =>
  floor.show
    ? 'group:guests'
    : floor.order.length > 1 && floor.discussants.length + floor.order.length > 2
      ? 'group:panellists'
      : 'group:participants';

const NUMBERED =
  /\b(?:(?:for|to|on|over|regarding|about|going into|as for|so|and|address|take|today 's) )?(?:(?:the|your|this) )?(first|second|third|fourth|fifth|sixth|seventh|last|next) (?:question|response)\b|\b(?:address|take|answer) the (first|second|third|last) one\b|\b(?:on|as to|as for|to) the (first|second|third|fourth|fifth|last)(?: one)? ,|\bquestion(?: number)? ?,? (\d|one|two|three|four|five|six|seven)\b|^(?:and |now |so )?(?:,? )?(secondly|thirdly|fourthly|fifthly|sixthly|lastly|finally|second|third|fourth|fifth|sixth) ?(?:, )?(?:and last , )?(?:regarding|on|concerning|is|the)\b/;
const REPLYING =
  /\b(?:to (?:also )?(?:answer|respond|reply)|in (?:answer|response|reply) to|answer (?:to )?(?:your|the|some of the)|i 'll (?:address|take|answer)|the answer (?:is|to))\b/;
const RANKS: Record<string, number> = {
  first: 1,
  second: 2,
  secondly: 2,
  third: 3,
  thirdly: 3,
  fourth: 4,
  fourthly: 4,
  fifth: 5,
  fifthly: 5,
  sixth: 6,
  sixthly: 6,
  seventh: 7,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
};

/** Answers of a stretch: its first words after a question to its speaker, numbered answers, and "to answer your question". */
export function answersIn(
  document: Document,
  stretch: Stretch,
  open: readonly OpenQuestion[],
  floor: Floor,
): Claim[] {
  const mine = open.filter(
    (q) => q.asker !== stretch.speaker && (q.target === stretch.speaker || q.target === null),
  );
  if (mine.length === 0) return [];
  const recent = mine.filter(
    (q) =>
      (q.stretch === stretch.index - 1 && q.late) ||
      (q.target === stretch.speaker && stretch.index - q.stretch < 4),
  );
  const listed = mine.filter((q) => q.target === null && q.stretch < 3);
  const claims: Claim[] = [];
  let opened = recent.length === 0;
  stretch.lines.forEach((line, number) => {
    const { text } = scriptOf(line);
    const last = Math.min(line.items.length - 1, 14);
    const numbered = NUMBERED.exec(text);
    // "to respond to Ben" answers nobody's question.
    const replying =
      REPLYING.test(text) && !/\b(?:respond|reply|response) (?:\w+ ){0,4}to @(?! 's question)/.test(text);
    const led = floor.chairs.has(stretch.speaker) && !chairAnswers(text, recent, stretch);
    if ((numbered || replying) && !line.question && !led) {
      const word = numbered?.slice(1).find((group) => group !== undefined) ?? '';
      const rank = word === 'last' || word === 'lastly' ? listed.length : (RANKS[word] ?? Number(word));
      const question =
        (listed.length > 1 && rank ? listed[rank - 1] : undefined) ?? recent.at(-1) ?? mine.at(-1)!;
      claims.push(
        actClaim(document, line, 'answers', question.asker, 0, last, 'answer-numbered', 0.85, {
          question: question.text,
        }),
      );
      opened = true;
      return;
    }
    if (opened || number > 2 || line.question) return;
    if (led) return;
    if (/\b(?:thanks?|welcome)\b/.test(text) && line.items.length < 24) return;
    const courtesy =
      /^(?:(?:ok|okay|yes|well|so|,|\.|thank|thanks|you|very|much|so|@|a|lot|hi|hello|great|good|morning|afternoon|evening) ){1,8}$/.test(
        text,
      );
    if (courtesy && !/\byes\b/.test(text)) return;
    const question = recent.at(-1)!;
    claims.push(
      actClaim(document, line, 'answers', question.asker, 0, last, 'answer', 0.75, {
        question: question.text,
      }),
    );
    opened = true;
  });
  return claims;
}

/** Who leads mostly takes the word back; an answer begins like one, to a question put to the chair just before. */
function chairAnswers(text: string, recent: readonly OpenQuestion[], stretch: Stretch): boolean {
  const asked = recent.some((q) => q.target === stretch.speaker && q.stretch === stretch.index - 1);
  return (
    asked &&
    /^(?:yes|no|yeah|sure|of course|it does|i (?:think|believe|am|do|did|have|'m)|we |not |that )/.test(text)
  );
}
