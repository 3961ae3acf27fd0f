/** Lines → claims by the cues of the ontology table. */
import type { Claim, Document } from '../../model.ts';
import { relations } from '../../ontology.ts';
import { compileCues, DEMONYM } from './cues.ts';
import { claimsFrom } from './emit.ts';
import type { Fill } from './fill.ts';
import type { Line } from './items.ts';
import { type Match, matchAt } from './match.ts';
import type { Background } from './reference.ts';
import { BE } from './words.ts';

const index = compileCues(relations);

export function cueClaims(document: Document, line: Line, background: Background): Claim[] {
  const claims: Claim[] = [];
  if (line.items.length < 3) return claims;
  line.items.forEach((item, at) => {
    if (item.kind === 'name' || item.kind === 'mark') return;
    const cues = item.country
      ? [...(index.get(item.word) ?? []), ...(index.get(DEMONYM) ?? [])]
      : index.get(item.word);
    for (const cue of cues ?? []) {
      const match = matchAt(line, at, cue, background);
      if (!match?.subject || (!match.object && !match.value)) continue;
      const { subject } = match;
      if (cue.phrase && IMPERSONAL.has(line.items[subject.at]?.word ?? '')) continue;
      if (announces(line, match) || visits(line, match)) continue;
      // What "I" and "you" do is found by discourse/, which knows whose turn it is.
      if (cue.relation.tier === 'discourse' && !reports(line, subject, match.object)) continue;
      const value = match.value
        ? document.text.slice(line.items[match.value[0]]!.start, line.items[match.value[1] - 1]!.end)
        : undefined;
      const over = HELD.has(cue.relation.name) && isOver(line, match);
      claims.push(
        ...claimsFrom(document, line, {
          predicate: over ? 'formerlyHeld' : cue.relation.name,
          ...(over ? { qualifiers: { time: 'past' } } : {}),
          subject,
          object: match.object,
          ...(value === undefined ? {} : { value }),
          rule: cue.rule,
          confidence: 0.85,
          from: match.from,
          to: match.value ? Math.max(match.to, match.value[1] - 1) : match.to,
          anchor: match.anchor,
          nominal: cue.nominal,
          opposite: cue.opposite || (over && noLonger(line, match)),
          presupposed: match.line.items[match.from]!.word === ',' || (cue.phrase && !inverted(line, match)),
        }),
      );
    }
  });
  return claims;
}

/** "it at the UN": a noun phrase is not built on these. */
const IMPERSONAL = new Set(['it', 'they', 'them', 'which', 'that', 'me', 'us', 'him', 'her']);

/** "Joining us from Oslo is Ada Brook": the participle is hers, not that of whoever was named before. */
function announces({ items }: Line, { anchor, to, object, subject }: Match): boolean {
  const verb = items[Math.max(to, object?.at ?? to) + 1];
  const next = items[Math.max(to, object?.at ?? to) + 2];
  return (
    (subject?.at ?? 0) < anchor &&
    items[anchor]!.word.endsWith('ing') &&
    verb !== undefined &&
    BE.has(verb.word) &&
    (next?.names.some((n) => n.type === 'Person') ?? false)
  );
}

/** "Was at Acme on Sunday", "was at Acme for a meeting": a visit makes nobody belong there. */
function visits({ items }: Line, { cue, object, from, to }: Match): boolean {
  if (cue.relation.name !== 'affiliatedWith' || !object || !BE.has(items[from]?.word ?? '')) return false;
  const after = items
    .slice(Math.max(to, object.at) + 1, Math.max(to, object.at) + 6)
    .map((x) => x.word)
    .join(' ');
  return VISIT.test(after);
}
const VISIT =
  /^(?:yesterday|today|tonight|(?:last|this) (?:night|week|morning|afternoon|evening|month)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|for (?:a|an|the|some) (?:\w+ )?(?:meeting|visit|talk|conference|lunch|dinner|interview|event|tour|check|scan|match|game|workshop|trial)|to (?:see|visit|meet|talk|collect|watch)|when )/;

/** Acts are told of names; of "he" and "she" in minutes, where nobody speaks. */
function reports(line: Line, { at }: Fill, object: Fill | null): boolean {
  const item = line.items[at];
  if (line.speaker !== null && object?.via === 'pronoun') return false;
  return item?.kind === 'name' || (line.speaker === null && /^s?he$/.test(item?.word ?? ''));
}

/** Relations that end as a post does. */
const HELD = new Set(['affiliatedWith', 'chairOf', 'directorOf', 'boardMemberOf']);
const PAST = new Set([
  'was',
  'were',
  'formerly',
  'previously',
  'longer',
  'used',
  'worked',
  'taught',
  'studied',
  'former',
  'retired',
]);
/** "Formerly of Acme and now with Bolt": what follows is of today. */
const NOW = new Set(['now', 'currently', 'today']);
const PERFECT = new Set(['has', 'have', "'ve", 'since', 'elected', 'appointed', 'named', 'chosen', 'picked']);

/** "formerly worked for", "was with", "used to be at": the affiliation is over. */
function isOver(line: Line, match: Match): boolean {
  const first = Math.min(match.from, match.subject?.at ?? match.from);
  const words = line.items.slice(first, match.to + 1).map((item) => item.word);
  const condition = line.items
    .slice(Math.max(0, first - 4), first)
    .some((item) => item.word === 'if' || item.word === 'though');
  if (condition || words.some((w) => PERFECT.has(w))) return false;
  const last = words.findLastIndex((w) => PAST.has(w));
  // "Had been at Acme" is before what is told; who had joined may be there still.
  if (words.includes('had') && !BEGINS.test(line.items[match.anchor]!.word)) return true;
  if (last >= 0 && words.slice(last).some((w) => NOW.has(w))) return false;
  return last >= 0 || led(line, match);
}

/** "Ada Brook, who chaired the board": in the past she did; "the board is chaired by her" is of today. */
const led = ({ items }: Line, { anchor, subject }: Match): boolean => {
  const { word, pos } = items[anchor]!;
  const past = DID.test(word) || (/ed$/.test(word) && pos === 'VERB' && !BEGINS.test(word));
  return (subject?.at ?? anchor) < anchor && past && !BE.has(items[anchor - 1]?.word ?? '');
};
const DID = /^(?:led|ran|sat|did|sang|flew|drove|rode|wrote|taught|oversaw|held)$/;
/** Who joined is there now. */
const BEGINS = /^(?:joined|moved|transferred|switched|involved|employed|engaged|based)$/;

/** "is no longer at Acme" denies that somebody is there and affirms that somebody was. */
const noLonger = ({ items }: Line, { from, to, subject }: Match): boolean =>
  items
    .slice(Math.min(from, subject?.at ?? from), to + 1)
    .some((item, i, part) => item.word === 'longer' && part[i - 1]?.word === 'no');

/** "Is X at Y?" asks what "X at Y" would presuppose. */
function inverted({ items }: Line, { from, subject }: Match): boolean {
  const first = Math.min(from, subject?.at ?? from);
  const at = items[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
  const [verb, lead] = [items[at], items[at - 1]];
  return (
    verb !== undefined &&
    BE.has(verb.word) &&
    (lead === undefined || lead.kind === 'mark' || lead.pos === 'CCONJ')
  );
}
