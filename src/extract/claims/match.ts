/** A compiled cue against the items around the word that set it off. */
import type { CompiledCue, Element } from './cues.ts';
import type { Fill } from './fill.ts';
import type { Item, Line } from './items.ts';
import { seekObject } from './object.ts';
import { firstLink } from './phrases.ts';
import { type Background, resolveDescription, resolvePronoun } from './reference.ts';
import { adjacent, inDeed, isOwned, isPart, LEADS, MADE, owned } from './slots.ts';
import { seekSubject } from './subject.ts';
import { BE, FILLERS, LINKS, POSSESSIVES, PREPOSITIONS } from './words.ts';

export interface Match {
  cue: CompiledCue;
  line: Line;
  subject: Fill | null;
  object: Fill | null;
  /** Items of the literal value, [from, to). */
  value: [number, number] | null;
  /** First and last item of the cue's own words. */
  from: number;
  to: number;
  anchor: number;
}

const SKIPPED_POS = new Set(['DET', 'ADV', 'ADJ', 'INTJ', 'NUM']);

const skippable = (item: Item): boolean =>
  (item.kind === 'mark' && '*_"“”'.includes(item.word)) ||
  (item.kind === 'word' &&
    (SKIPPED_POS.has(item.pos) || FILLERS.has(item.word) || item.word === "n't" || item.word === 'not'));

/** @returns null where the cue does not hold there */
export function matchAt(line: Line, at: number, cue: CompiledCue, background: Background): Match | null {
  const anchor = cue.elements[cue.anchor]!;
  if (anchor.kind === 'word' && anchor.verb && !verbFits(line.items, at, cue)) return null;
  const owner = anchor.kind === 'word' ? anchor.owner : undefined;
  const match: Match = { cue, line, subject: null, object: null, value: null, from: at, to: at, anchor: at };
  if (anchor.kind === 'demonym') match.object = countryFill(line, at);
  if (owner) {
    const fill =
      resolvePronoun(line, at, owner.types, background) ??
      resolveDescription(line, at, owner.types, background);
    if (!fill) return null;
    match[owner.slot === 'S' ? 'subject' : 'object'] = fill;
  }
  if (!walk(match, cue.anchor - 1, at, -1, background) || !walk(match, cue.anchor + 1, at, 1, background))
    return null;
  return vague(match) ? null : match;
}

/** "It is in Kigali": hardly the place named before. */
const vague = ({ cue, subject, line }: Match): boolean =>
  cue.relation.name === 'partOf' &&
  line.items[subject?.at ?? 0]?.word === 'it' &&
  subject?.names[0]?.type === 'Place';

/** A noun that looks like the verb, and a passive where the active is meant, are no matches. */
function verbFits(items: Item[], at: number, cue: CompiledCue): boolean {
  const element = cue.elements[cue.anchor] as Element & { kind: 'word' };
  const item = items[at]!;
  const before = items[at - 1];
  if (
    item.pos === 'NOUN' &&
    before &&
    ((before.pos === 'DET' && before.kind !== 'pronoun') ||
      before.pos === 'ADJ' ||
      POSSESSIVES.has(before.word) ||
      before.word === 'of')
  )
    return false;
  // "Ada Brook, head of tides": a title, no verb.
  if (item.pos === 'NOUN' && before?.word === ',' && items[at + 1]?.word === 'of') return false;
  if (element.verb !== 'any') return true;
  if (items[at + 1]?.word === 'by') return false;
  let i = at - 1;
  while (i >= 0 && (items[i]!.pos === 'ADV' || items[i]!.word === 'not' || items[i]!.word === "n't")) i--;
  const helper = items[i];
  if (
    helper &&
    helper.pos === 'AUX' &&
    BE.has(helper.word) &&
    !item.word.endsWith('ing') &&
    item.word !== element.words.values().next().value
  )
    return false;
  return true;
}

function walk(match: Match, element: number, at: number, step: 1 | -1, background: Background): boolean {
  const { cue, line } = match;
  let position = at;
  for (let e = element; e >= 0 && e < cue.elements.length; e += step) {
    const part = cue.elements[e]!;
    if (part.kind === 'slot') {
      const found = slotAt(match, e, position, step, background);
      if (found === null) return false;
      position = found;
      continue;
    }
    if (part.kind === 'gap') {
      // The nearest fit first; where the rest of the cue does not hold from there, the next one.
      const before = { ...match };
      for (const next of overGap(match, e, position, step, part.most)) {
        if (walk(match, e + step, next, step, background)) return true;
        Object.assign(match, before);
      }
      return false;
    }
    if (part.kind === 'end') {
      const next = line.items[position + step];
      if (next && next.kind !== 'mark' && !/^(?:and|but|by|so|who)$/.test(next.word)) return false;
      continue;
    }
    const found = wordAt(line.items, part, position, step);
    if (found === null) {
      if (part.kind === 'word' && part.optional) continue;
      return false;
    }
    position = found;
    if (part.kind === 'demonym') match.object = countryFill(line, found);
    match.from = Math.min(match.from, found);
    match.to = Math.max(match.to, found);
  }
  return true;
}

function countryFill({ items }: Line, at: number): Fill {
  const { start, end, country } = items[at]!;
  return { at, start, end, names: country ? [country] : [], sureness: 0.9, via: 'name' };
}

function holds(item: Item, part: Element): boolean {
  if (part.kind === 'demonym') return item.country !== undefined;
  if (part.kind === 'list') return item.names.some((n) => /\blist$/i.test(n.quote));
  if (part.kind === 'is') return LINKS.has(item.word) && !(item.word === "'s" && item.pos === 'PART');
  return (
    part.kind === 'word' &&
    item.kind !== 'name' &&
    part.words.has(item.word) &&
    !(item.word === "'s" && item.pos === 'AUX')
  );
}

/** Position of the element within four skippable items. */
function wordAt(items: Item[], part: Element, at: number, step: 1 | -1): number | null {
  // "is a member of" has a noun before it; "is a crime in Kenya" does not put anything in Kenya.
  const nominal = !PREPOSITIONS.has(items[at]!.word);
  for (
    let i = at + step, skipped = 0;
    i >= 0 && i < items.length && skipped < (part.kind === 'is' ? 7 : 5);
    i += step, skipped++
  ) {
    const item = items[i]!;
    if (holds(item, part)) return i;
    if (part.kind === 'is' && item.word === 'and') return firstLink(items, i);
    if (
      (!skippable(item) || (part.kind === 'is' && !nominal && item.pos === 'ADJ')) &&
      !(
        part.kind === 'is' &&
        (['one', 'of', 'but', '-'].includes(item.word) || (nominal && item.pos === 'NOUN'))
      )
    )
      return null;
  }
  return null;
}

/** Places after up to `most` items of the same clause from which the next element may hold, nearest first. */
function overGap(match: Match, e: number, at: number, step: 1 | -1, most: number): number[] {
  const next = match.cue.elements[e + step];
  const places: number[] = [];
  if (!next) return places;
  const { items } = match.line;
  for (let i = at + step, n = 0; i >= 0 && i < items.length && n <= most; i += step, n++) {
    const item = items[i]!;
    if (next.kind === 'slot' ? item.kind === 'name' || item.kind === 'pronoun' : holds(item, next)) {
      if (next.kind === 'is' && item.word === ',' && !nominal(items, i, at)) return places;
      places.push(i - step);
    } else if (next.kind === 'is' && step === -1 && item.word === 'and') {
      const link = firstLink(items, i);
      return link === null ? places : [...places, link + 1];
    }
    if (item.kind === 'mark' && ',;:.?!—'.includes(item.word[0]!)) return places;
  }
  return places;
}

/** Fills the slot; returns the position of its item. */
function slotAt(match: Match, e: number, at: number, step: 1 | -1, background: Background): number | null {
  const { cue, line } = match;
  const part = cue.elements[e] as Element & { kind: 'slot' };
  if (part.slot === 'V') return valueAt(match, at);
  const edge = e + step < 0 || e + step >= cue.elements.length;
  const neighbour = cue.elements[e - step];
  const seeks =
    neighbour?.kind === 'is' || (neighbour?.kind === 'word' && (neighbour.verb !== null || step === 1));
  const following = cue.elements[e + step];
  let fill: Fill | null =
    step === 1 && following?.kind === 'word' ? adjacent(line, at, step, part.types, background) : null;
  if (fill && holds(line.items[fill.at + 1] ?? line.items[fill.at]!, following!)) {
    // "under Peru sanctions": the cue goes on right after the name.
  } else if (neighbour?.kind === 'word' && neighbour.words.has("'s") && step === 1)
    fill = owned(line, at + 1, part.types);
  else if (edge && step === -1 && seeks) fill = seekSubject(line, at - 1, part.types, background);
  else if (step === 1 && seeks) fill = seekObject(line, at + 1, part.types, background);
  else fill = adjacent(line, at, step, part.types, background);
  // "our scaling policy last year OpenAI …": what is owned stands near.
  if (neighbour?.kind === 'word' && neighbour.owner && fill && Math.abs(fill.at - at) > 3) return null;
  if (!fill) return null;
  if (
    step === 1 &&
    MADE.has(cue.relation.name) &&
    neighbour?.kind === 'word' &&
    neighbour.verb &&
    isOwned(line, at, fill.at)
  )
    return null;
  const { test } = part;
  if (test && !fill.names.every((name) => test.test(name.quote))) return null;
  if (part.slot === 'P' && fill.names.length < 2) return null;
  if (part.slot === 'O' && LEADS.has(cue.relation.name) && isPart(line.items, fill.at + 1)) return null;
  if (
    part.slot === 'O' &&
    neighbour?.kind === 'word' &&
    neighbour.words.has('joined') &&
    inDeed(line.items, fill.at + 1)
  )
    return null;
  if (part.slot !== 'O') match.subject = fill;
  if (part.slot !== 'S') match.object = fill;
  return fill.at;
}

/** A noun phrase as literal value: up to the next mark, verb or conjunction of clauses. */
function valueAt(match: Match, at: number): number | null {
  const { items } = match.line;
  let to = at + 1;
  while (to < items.length && to - at < 14) {
    const item = items[to]!;
    if (item.kind === 'pronoun' || item.kind === 'mark' || ['VERB', 'AUX', 'SCONJ'].includes(item.pos)) break;
    to++;
  }
  while (to > at + 1 && ['CCONJ', 'ADP', 'DET', 'ADV'].includes(items[to - 1]!.pos)) to--;
  if (to === at + 1) return null;
  match.value = [at + 1, to];
  return to - 1;
}

/** An apposition is a noun phrase: "X, a founding member of", not "X, pursuant to section 1 of". */
function nominal(items: readonly Item[], from: number, to: number): boolean {
  const [low, high] = from < to ? [from, to] : [to, from];
  return items
    .slice(low + 1, high)
    .every(
      (x) => x.kind === 'word' && ['DET', 'ADJ', 'ADV', 'NOUN', 'PROPN', 'NUM', 'CCONJ'].includes(x.pos),
    );
}
