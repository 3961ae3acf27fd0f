/** People whom a moderator points out on the stage or on the line: "With me are A; B, head of …; and C", "To my left is D", "E is with us". */
import type { Document } from '../../model.ts';
import type { Item, Line } from './items.ts';
import { type Found, PERSON } from './parts.ts';
import { fillByName } from './phrases.ts';
import type { Background } from './reference.ts';
import { BE, FILLERS } from './words.ts';

const PLACED =
  /\b(?:with (?:me|us)|(?:joining|alongside|beside) (?:me|us|him|her|them)|next to (?:me|him|her|them)?|(?:to|on) (?:my|his|her|the) (?:far |immediate )?(?:left|right)|online|on (?:the )?(?:line|phone|stage|panel|screen)|in the studio|speaking (?:first|second|third|last|next|today|tonight))\b/;
const PRESENT =
  /^(?:,|also|here|back|now|today|tonight|both|all|is|are|'s|'re|and)* ?(?:(?:joining|joins|join|with) (?:us|me)\b|on (?:the )?(?:line|phone|stage|panel|screen)\b|in the studio\b)/;
const HEARD =
  /\b(?:hear(?:ing)? from|(?:talking|speaking|chatting) (?:to|with)|joined by)(?: (?:our|the|my|first|next|guest))*$/;
const INTRODUCING = /\b(?:hear from|introduce (?:our|the|my)|here are|joined by)\b/;
const WHO_IS_HERE = new RegExp(`${PLACED.source}|${INTRODUCING.source}`);
const CALLED =
  /\b(?:call (?:up)?on|invite|welcome|introduce|present)(?: (?:to the (?:stage|floor)|our|the|my|first|next|guest|speaker))*$/;
const NEXT = /^(?:and|then|next|finally|last|also|lastly|,)+$/;

/** What those who are pointed out are called: guests of a show, members of a panel, else speakers. */
export function roleOnStage({ text, title, event }: Document): string {
  const head = `${title ?? ''} ${event ?? ''} ${text.slice(0, 2500)}`.toLowerCase();
  if (/\bpanel(?:l?ists?)?\b/.test(head)) return 'panellist';
  if (/\b(?:guests?|show|podcast|episode|programme|radio)\b/.test(head)) return 'guest';
  return /\b(?:witness(?:es)?|hearing)\b/.test(head) ? 'witness' : 'speaker';
}

export function staged(document: Document, line: Line, { lines }: Background): Found[] {
  const { items } = line;
  if (line.question) return [];
  const people = items.flatMap((x, at) => (isOther(x, line) ? [at] : []));
  if (people.length === 0) return [];
  const found = (at: number, from: number, to = at): Found[] => {
    const person = fillByName(line, at, PERSON);
    const role = roleOnStage(document);
    return person ? [{ person, role, from, to, confidence: 0.8, rule: 'roles/staged' }] : [];
  };
  const told: Found[] = [];
  let first = -1;
  let from = 0;
  for (const at of people) {
    const start = lastName(line, at) + 1;
    const lead = wordsOf(line, start, at);
    const placed = PLACED.exec(lead);
    if (placed && linksTo(line, at, placed[0].startsWith('speaking'))) {
      first = at;
      from = itemAtOffset(line, start, placed.index);
      told.push(...found(at, from));
    } else if ((CALLED.test(lead) && items[at + 1]?.word === ',') || heard(line, lead, at)) {
      first = at;
      from = Math.max(start, at - 3);
      told.push(...found(at, from));
    } else if (first >= 0 && listed(line, first, at)) told.push(...found(at, from));
    else if (PRESENT.test(wordsOf(line, at + 1, at + 8)) && stands(line, at))
      told.push(...found(at, at, Math.min(items.length - 1, at + 3)));
    else if (at === people[0] && goesOn(line, lead, at) && follows(line, lines)) {
      first = at;
      told.push(...found(at, Math.max(0, at - 1)));
    }
  }
  return told;
}

/** "Today we're talking to Ada Brook." */
const heard = ({ items }: Line, lead: string, at: number): boolean =>
  HEARD.test(lead) && /^(?:|,|\.|!|and|who)$/.test(items[at + 1]?.word ?? '');

/** "Then Ben Hale, who …", "Ada Brook, chair of …; Ben Hale, …" */
const goesOn = ({ items }: Line, lead: string, at: number): boolean =>
  items[at + 1]?.word === ',' &&
  (NEXT.test(lead.replaceAll(' ', '')) || (lead === '' && items.some((x) => x.word === ';')));

const isOther = ({ names }: Item, { speaker }: Line): boolean =>
  names.some((n) => n.type === 'Person') && names.every((n) => n.entity !== speaker);

/** The person named before, or the start of the last words where captions have no stops. */
function lastName({ items }: Line, at: number): number {
  let i = at - 1;
  while (i >= 0 && i > at - 24 && !items[i]!.names.some((n) => n.type === 'Person')) i--;
  return i;
}

const stands = ({ items }: Line, at: number): boolean =>
  items.slice(at + 1, at + 4).some((i) => BE.has(i.word) || /^join(?:s|ing)?$/.test(i.word));

const wordsOf = ({ items }: Line, from: number, to: number): string =>
  items
    .slice(from, to)
    .map((x) => x.word)
    .join(' ');

function itemAtOffset({ items }: Line, start: number, offset: number): number {
  let at = start;
  for (let length = 0; at < items.length - 1; at++) {
    length += items[at]!.word.length + 1;
    if (length > offset) break;
  }
  return at;
}

/** "… is our friend Ada Brook": a form of "be" before the name, over a short description; "speaking first, Ada Brook". */
function linksTo({ items }: Line, named: number, comma: boolean): boolean {
  if (comma && items[named - 1]?.word === ',') return true;
  for (let i = named - 1; i >= 0 && i > named - 6; i--) {
    const { word, pos } = items[i]!;
    if (BE.has(word)) return true;
    if (
      !['DET', 'ADJ', 'NOUN', 'ADV', 'PROPN'].includes(pos) &&
      !FILLERS.has(word) &&
      word !== 'my' &&
      word !== 'our'
    )
      return false;
  }
  return false;
}

/** Further members of a list of introductions stand after a semicolon, or after "and", over "from Oslo,". */
function listed({ items }: Line, first: number, at: number): boolean {
  if (at <= first || !items[at]!.names.some((n) => n.type === 'Person')) return false;
  for (let i = at - 1; i > first && i > at - 6; i--) {
    const { word, kind } = items[i]!;
    if (word === ';') return true;
    if (word === 'and') return items[i - 1]?.word === ';' || items[i - 1]?.word === ',';
    if (word === ',' && i === at - 1 && explained(items, at)) return true;
    if (kind !== 'name' && !/^(?:,|from|in|then|finally|next|lastly)$/.test(word)) return false;
  }
  return false;
}

/** "…, Ms Ricci, director general of …": presented by what follows the name. */
const explained = (items: readonly Item[], at: number): boolean =>
  [',', 'from', 'of', 'at', 'who', '('].includes(items[at + 1]?.word ?? '');

/** Is one of the last lines of this turn about who sits where? */
const follows = ({ index, utterance }: Line, lines: readonly Line[]): boolean =>
  lines
    .slice(Math.max(0, index - 4), index)
    .some((l) => l.utterance === utterance && WHO_IS_HERE.test(wordsOf(l, 0, l.items.length)));
