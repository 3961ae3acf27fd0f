/** Lines and roles of one document → discourse acts between those who speak, in order, and the groups they address. */
import type { Claim, Document, Entity } from '../../model.ts';
import type { Line, Named } from '../claims/items.ts';
import { topicAfter } from './about.ts';
import { actClaim } from './acts.ts';
import { COURTESIES, HANDOVERS } from './courtesies.ts';
import { echoOf } from './echoes.ts';
import { type Floor, floorOf, type Stretch } from './floor.ts';
import { allOf, type FoundAct, passedOn, sidesOf } from './found-acts.ts';
import { introductionsIn } from './introductions.ts';
import { isTold, narratedIn } from './narrated.ts';
import { withOffices } from './offices.ts';
import { answersIn, type OpenQuestion, questionIn } from './questions.ts';
import { referencesIn } from './references.ts';
import { type Script, scriptOf } from './script.ts';
import { byOrdinal, type Memory, namedIn } from './targets.ts';
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
  const inOrder = [...floor.told, ...floor.stretches.flatMap((s) => s.lines)].sort(
    (a, b) => a.index - b.index,
  );
  const narrated = narratedIn(document, inOrder, floor);
  const told = [...narrated.values()].flat();
  if (floor.stretches.length < 2) return told;
  const open: OpenQuestion[] = [];
  const byLine = groupByStart(said);
  const spoken = floor.stretches.flatMap((stretch) => {
    const answers = answersIn(document, stretch, open, floor);
    return [...answers, ...actsIn(document, stretch, floor, open, byLine, answers, narrated)];
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
  narrated: ReadonlyMap<number, readonly Claim[]>,
): Claim[] {
  const answered = new Map(answers.map((a) => [a.evidence.span.start, [a.object!]]));
  const acts: Claim[] = [];
  const memory: Memory = { addressed: null, topic: null };
  let voiced: string | null = null;
  stretch.lines.forEach((line, number) => {
    const script = scriptOf(line);
    if (narrated.has(line.index) || isTold(document, script)) return;
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
    for (const found of allOf(COURTESIES, script, stretch, floor, memory, number))
      push(claimOf(document, script, passedOn(found, stretch, floor)));
    for (const claim of introductionsIn(document, stretch, script, said, floor)) push(claim);
    const handed = allOf(HANDOVERS, script, stretch, floor, memory, number);
    for (const found of handed) push(claimOf(document, script, found));
    const inviting = handed.some(
      (h) => !/tell us|walk us|why do n't you/.test(script.text) && h.target === stretch.next,
    );
    if (handed.length === 0)
      for (const found of handedTo(script, stretch, floor, number))
        push(actClaim(document, line, 'invites', found.who, found.at, found.at, 'handed', 0.8));
    voiced = readOut(script, stretch, floor) ?? voiced;
    const asker = voiced ?? stretch.speaker;
    const question = inviting ? null : questionIn(stretch, number, floor, memory, vocative !== null);
    if (question && question.target !== asker) {
      push({
        ...actClaim(
          document,
          line,
          'asks',
          question.target,
          Math.max(0, line.items.length - LONGEST_QUESTION),
          line.items.length - 1,
          'question',
          question.confidence,
        ),
        subject: asker,
      });
      const { start, end } = line;
      open.push({
        asker,
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

/** "There is a question in the chat from Ola Berg": what is asked next is hers. */
function readOut({ line, text }: Script, { speaker }: Stretch, { chairs }: Floor): string | null {
  const found = chairs.has(speaker)
    ? /\b(?:questions?|another one|one|comment)\b(?: (?:here|online|now|also|in|on|the|chat|q & a|q|a|box|,)){0,6} from @/.exec(
        text,
      )
    : null;
  const who =
    found &&
    namedIn({ line, text, at: scriptOf(line).at }, found.index, found.index + found[0].length)?.who[0];
  return who && who !== speaker ? who : null;
}

/** Captions without stops make lines of any length; a question is at their end. */
const LONGEST_QUESTION = 60;

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
