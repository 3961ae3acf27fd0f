/** Lines and roles of one document → discourse acts between those who speak, in order, and the groups they address. */
import type { Claim, Document, Entity } from '../../model.ts';
import type { Line, Named } from '../claims/items.ts';
import { topicAfter } from './about.ts';
import type { ActCue } from './act-cue.ts';
import { actClaim } from './acts.ts';
import { COURTESIES, COURTESY_WORDS, HANDOVER_WORDS, HANDOVERS } from './courtesies.ts';
import { echoOf } from './echoes.ts';
import { type Floor, floorOf, followsQuestion, type Stretch } from './floor.ts';
import { introductionsIn } from './introductions.ts';
import { isTold, narratedIn } from './narrated.ts';
import { withOffices } from './offices.ts';
import { answersIn, type OpenQuestion, questionIn } from './questions.ts';
import { referencesIn } from './references.ts';
import { itemAt, type Script, scriptOf } from './script.ts';
import { STANCE_WORDS, STANCES } from './stances.ts';
import { byOffice, byOrdinal, fallback, type Memory, namedIn } from './targets.ts';
import { handedTo, vocativeOf } from './vocatives.ts';

/** @param said every other claim of the document: roles tell who chairs, positions tell who is introduced */
export function extractActs(document: Document, lines: readonly Line[], said: readonly Claim[]): Claim[] {
  return actsOf(document, withSpeakingBodies(document, lines), said);
}

/** In a meeting of bodies ("Thales: we disagree with Vodafone") their names are those of people: who speaks. */
function withSpeakingBodies({ speakers }: Document, lines: readonly Line[]): readonly Line[] {
  const speaking = new Set(speakers.map((s) => s.id));
  const isBody = ({ entity, type }: Named): boolean => type !== 'Person' && speaking.has(entity);
  if (!lines.some((line) => line.items.some((item) => item.names.some(isBody)))) return lines;
  return lines.map((line) => ({
    ...line,
    items: line.items.map((item) =>
      item.names.some(isBody)
        ? { ...item, names: item.names.map((n) => (isBody(n) ? { ...n, type: 'Person' as const } : n)) }
        : item,
    ),
  }));
}

function actsOf(document: Document, lines: readonly Line[], said: readonly Claim[]): Claim[] {
  const roles = said.filter((c) => c.predicate === 'hasRole');
  const floor = withOffices(floorOf(document, lines, roles), document);
  const told = floor.told.flatMap((line) => narratedIn(document, line, floor));
  if (floor.stretches.length < 2) return told;
  const open: OpenQuestion[] = [];
  const byLine = groupByStart(said);
  const spoken = floor.stretches.flatMap((stretch) => {
    const answers = answersIn(document, stretch, open, floor);
    return [...answers, ...actsIn(document, stretch, floor, open, byLine, answers)];
  });
  return [...told, ...spoken];
}

function actsIn(
  document: Document,
  stretch: Stretch,
  floor: Floor,
  open: OpenQuestion[],
  said: Map<number, Claim[]>,
  answers: readonly Claim[],
): Claim[] {
  const answered = new Map(answers.map((a) => [a.evidence.span.start, [a.object!]]));
  const acts: Claim[] = [];
  const memory: Memory = { addressed: null, topic: null };
  stretch.lines.forEach((line, number) => {
    const script = scriptOf(line);
    const told = narratedIn(document, line, floor);
    acts.push(...told);
    if (told.length > 0 || isTold(document, script)) return;
    const vocative = vocativeOf(line, floor, stretch);
    if (vocative) memory.addressed = vocative.who;
    // "My question is for Ms Brook" turns to her.
    const put = /\bquestion (?:\w+ ){0,3}(?:is |goes )(?:for|to) @/.exec(script.text);
    const asked = put && namedIn(script, put.index, put.index + put[0].length)?.who[0];
    if (asked) memory.addressed = asked;
    const covered = new Set<string>(vocative ? [vocative.who] : []);
    const push = (claim: Claim) => {
      if (claim.object !== stretch.speaker) acts.push(claim);
      covered.add(claim.object!);
    };
    for (const target of answered.get(line.start) ?? []) covered.add(target);
    const stance = sidesOf(script, stretch, floor, memory, number);
    for (const found of stance) push(claimOf(document, script, found));
    const echo = number === 0 && stance.length === 0 ? echoOf(script, stretch, floor) : null;
    if (echo) push(actClaim(document, line, echo.act, echo.target, 0, echo.to, 'echo', 0.65));
    for (const found of allOf(COURTESIES, COURTESY_WORDS, script, stretch, floor, memory, number))
      push(claimOf(document, script, passedOn(found, stretch, floor)));
    for (const claim of introductionsIn(document, stretch, script, said, floor)) push(claim);
    const handed = allOf(HANDOVERS, HANDOVER_WORDS, script, stretch, floor, memory, number);
    for (const found of handed) push(claimOf(document, script, found));
    const inviting = handed.some(
      (h) => !/tell us|walk us|why do n't you/.test(script.text) && h.target === stretch.next,
    );
    if (handed.length === 0)
      for (const found of handedTo(script, stretch, floor, number))
        push(actClaim(document, line, 'invites', found.who, found.at, found.at, 'handed', 0.8));
    const question = inviting ? null : questionIn(stretch, number, floor, memory, vocative !== null);
    if (question) {
      push(
        actClaim(
          document,
          line,
          'asks',
          question.target,
          Math.max(0, line.items.length - LONGEST_QUESTION),
          line.items.length - 1,
          'question',
          question.confidence,
        ),
      );
      const { start, end } = line;
      open.push({
        asker: stretch.speaker,
        target: question.target.startsWith('group:') ? null : question.target,
        text: document.text.slice(start, end).replace(/\s+/g, ' '),
        stretch: stretch.index,
        late: stretch.lines.length - number <= 4,
      });
      // Old questions are dead, but for those of the opening, which speakers answer one by one.
      if (open.length > 60)
        open.splice(
          open.findIndex((q) => q.stretch > 2),
          1,
        );
    }
    acts.push(...referencesIn(document, script, stretch, floor, memory, covered));
    const topic = topicOf(script, stretch, floor);
    if (topic) memory.topic = { who: topic, line: line.index };
  });
  return acts;
}

/** Captions without stops make lines of any length; a question is at their end. */
const LONGEST_QUESTION = 60;

interface FoundAct {
  cue: ActCue;
  target: string;
  from: number;
  to: number;
}

const claimOf = (document: Document, script: Script, { cue, target, from, to }: FoundAct): Claim => {
  const about = topicAfter(document, script.line, to);
  return actClaim(
    document,
    script.line,
    cue.act,
    target,
    from,
    to,
    cue.act,
    cue.confidence,
    about ? { about } : {},
  );
};

/** Targets of one cue in a line. */
function find(
  cue: ActCue,
  script: Script,
  stretch: Stretch,
  floor: Floor,
  memory: Memory,
  number: number,
): FoundAct[] {
  if (cue.opening && number > 1) return [];
  if (cue.rejoinder && (number > 0 || followsQuestion(stretch, floor))) return [];
  if (cue.chair && !floor.chairs.has(stretch.speaker)) return [];
  return [...script.text.matchAll(everywhere(cue))].flatMap((match) => {
    const end = match.index + match[0].length;
    const from = itemAt(script, match.index);
    const to = itemAt(script, end - 1);
    const named = byOffice(namedIn(script, match.index, end), script, floor);
    const ordinal = named ? null : byOrdinal(script, stretch, floor);
    const topic = spokenOf(script, from, stretch, floor) ?? memory.topic;
    const who =
      named?.who ??
      (ordinal ? [ordinal.who] : fallback(cue.otherwise, stretch, floor, { ...memory, topic }, script.line));
    const all = cue.act === 'thanks' ? [...who, ...thankedToo(script, match.index, named?.at)] : who;
    return [...new Set(all)]
      .filter((w) => w !== stretch.speaker && !(cue.soon && w !== stretch.next))
      .map((target) => ({ cue, target, from, to: Math.max(to, named?.at ?? to) }));
  });
}

/** "Thank you, Ada, Ben and Leo", "Ada Brook, Ben Hale, thank you both": the names beside the one that was found. */
function thankedToo({ line: { items }, text }: Script, start: number, at: number | undefined): string[] {
  if (at === undefined) return [];
  const beside = (from: number, step: 1 | -1): string[] => {
    for (let i = from + step; i >= 0 && i < items.length; i += step) {
      const { names, word } = items[i]!;
      if (names.length === 1 && names[0]!.type !== 'Place') return [names[0]!.entity, ...beside(i, step)];
      if (word !== ',' && word !== 'and') return [];
    }
    return [];
  };
  // "Chair Poe, Ranking Member Ash, thank you", "Ada, Ben, thank you both": the names stand before.
  const both = /^[^.]*[@#] , (?:thank|thanks)\b|^[^.]* thank you (?:both|all)\b/.test(text.slice(start));
  return [...beside(at, 1), ...(both ? beside(at, -1) : [])];
}

const global = new Map<ActCue, RegExp>();

/** The cue's pattern for every place of a line: "Thank you, Tom, and thank you, Ana" thanks two. */
function everywhere(cue: ActCue): RegExp {
  const known = global.get(cue) ?? new RegExp(cue.pattern.source, 'g');
  global.set(cue, known);
  return known;
}

/** Sides taken in a line: each stretch of words takes one, the first cue in the table's order wins. */
function sidesOf(...context: [Script, Stretch, Floor, Memory, number]): FoundAct[] {
  const taken: FoundAct[] = [];
  if (!STANCE_WORDS.test(context[0].text)) return taken;
  for (const cue of STANCES)
    for (const found of find(cue, ...context)) {
      const overlaps = taken.some((t) => t.cue !== cue && found.from <= t.to && t.from <= found.to);
      if (!overlaps && !taken.some((t) => t.cue.act === cue.act && t.target === found.target))
        taken.push(found);
    }
  // Who contradicts need not be said to doubt as well.
  const denied = new Set(taken.filter((t) => t.cue.act === 'disagreesWith').map((t) => t.target));
  return taken.filter((t) => t.cue.act !== 'challenges' || !denied.has(t.target));
}

/** Every act once for each target; a cue whose words an earlier one of the same act has taken is passed over. */
function allOf(
  cues: readonly ActCue[],
  gate: RegExp,
  ...context: [Script, Stretch, Floor, Memory, number]
): FoundAct[] {
  const taken: FoundAct[] = [];
  if (!gate.test(context[0].text)) return taken;
  for (const cue of cues)
    for (const found of find(cue, ...context)) {
      const same = taken.filter((t) => t.cue.act === cue.act && t.cue !== cue);
      const overlaps = same.some((t) => found.from <= t.to && t.from <= found.to);
      if (!overlaps && !same.some((t) => t.target === found.target)) taken.push(found);
    }
  return taken;
}

/** "Thank you. Scott." by the chair thanks who spoke and names who speaks next. */
function passedOn(found: FoundAct, { next, previous, speaker }: Stretch, floor: Floor): FoundAct {
  const handing =
    found.cue.act === 'thanks' &&
    floor.chairs.has(speaker) &&
    found.target === next &&
    previous !== null &&
    previous !== next &&
    previous !== speaker;
  return handing ? { ...found, target: previous } : found;
}

/** Whom the same line names before the words of an act. */
function spokenOf({ line }: Script, before: number, stretch: Stretch, floor: Floor): Memory['topic'] {
  for (let i = before - 1; i >= 0; i--)
    for (const name of line.items[i]!.names)
      if (name.type === 'Person' && floor.cast.has(name.entity) && name.entity !== stretch.speaker)
        return { who: name.entity, line: line.index };
  return null;
}

/** Whom a line speaks of: the last one of the cast it names, or by rank. */
function topicOf(script: Script, stretch: Stretch, floor: Floor): string | null {
  const named = script.line.items
    .flatMap((item) => item.names)
    .filter((n) => n.type === 'Person' && floor.cast.has(n.entity) && n.entity !== stretch.speaker);
  return named.at(-1)?.entity ?? byOrdinal(script, stretch, floor)?.who ?? null;
}

function groupByStart(claims: readonly Claim[]): Map<number, Claim[]> {
  const groups = new Map<number, Claim[]>();
  for (const claim of claims) {
    const list = groups.get(claim.evidence.span.start) ?? [];
    list.push(claim);
    groups.set(claim.evidence.span.start, list);
  }
  return groups;
}

const GROUPS: Record<string, string> = {
  'group:panellists': 'the panellists',
  'group:guests': 'the guests',
  'group:participants': 'the participants',
  'group:audience': 'the audience',
};

/** Entities for the groups that acts are aimed at. */
export function groupsOf(claims: readonly Claim[]): Entity[] {
  const used = new Set(claims.map((c) => c.object));
  return Object.entries(GROUPS)
    .filter(([id]) => used.has(id))
    .map(([id, label]) => ({ id, type: 'Person', label, altLabels: [], exactMatch: [] }));
}
