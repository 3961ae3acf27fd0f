/** Position titles in a line: "senior advisor", "Professor of Digital Policy", "co-founder and former CEO". */
import { relations } from '../../ontology.ts';
import type { Item } from './items.ts';
import { BE } from './words.ts';

const HEADS = new Set(
  `president chairman chairwoman chairperson chair co-chair convener convenor director co-director fellow professor lecturer reader dean provost
rector chancellor principal head chief executive officer ceo cto cfo coo cio ciso manager supervisor administrator commissioner
secretary undersecretary minister premier governor mayor senator congressman congresswoman representative delegate ambassador
envoy consul attaché councillor councilor counsel counsellor lawyer attorney solicitor barrister prosecutor judge justice magistrate
treasurer auditor comptroller inspector ombudsman spokesman spokeswoman spokesperson
advisor adviser consultant analyst economist researcher scientist scholar engineer developer architect designer programmer
editor reporter correspondent columnist journalist producer presenter publisher librarian curator archivist
coordinator co-ordinator facilitator organiser trustee partner associate founder co-founder cofounder owner
captain general admiral colonel major sergeant lieutenant commander surgeon physician nurse doctor pharmacist
coach trainer teacher headteacher superintendent foreman leader lead deputy vice-president president-elect rapporteur moderator
constable sheriff clerk detective dispatcher bailiff paralegal violinist cellist pianist organist soprano tenor conductor composer choreographer
chef pilot steward purser skipper boatswain navigator astronaut technician mechanic machinist electrician planner controller
agronomist specialist therapist midwife paramedic dentist forester ranger warden goalkeeper striker midfielder defender referee
photographer illustrator historian geographer ethicist accountant banker trader campaigner organizer instructor tutor
postdoc intern apprentice strategist evangelist liaison negotiator registrar bishop archbishop actuary underwriter broker
member`.split(/\s+/),
);
/** Professions by their ending: cardiologist, paediatrician, psychiatrist. */
const PROFESSION = /^\p{L}{3,}(?:logist|trician|iatrist|physicist|chemist|tician)$/u;
/** Heads that are positions only where a complement says of what kind ("member of the board"). */
const WEAK = new Set([
  'member',
  'lead',
  'chief',
  'major',
  'general',
  'associate',
  'principal',
  'reader',
  'partner',
  'doctor',
  'executive',
  'tenor',
  'conductor',
  'controller',
  'defender',
  'steward',
]);
const PLURALS = new Map([...HEADS].map((head) => [`${head}s`, head]));
/** Participles inside titles: "managing director", "acting head". */
const MODIFYING = new Set(
  'managing acting founding visiting consulting coordinating operating commanding sitting attending teaching lead'.split(
    ' ',
  ),
);
const FORMER = new Set([
  'former',
  'once',
  'formerly',
  'ex',
  'past',
  'previous',
  'previously',
  'onetime',
  'erstwhile',
  'late',
  'then',
  'retired',
  'emeritus',
]);
const OFFICES_OF_STATE =
  /\b(?:president|minister|premier|chancellor|governor|senator|mayor|ambassador|secretary|king|queen|consul|envoy|congressman|congresswoman|commissioner|representative|delegate|treasurer|attorney general)\b/;

export interface Title {
  /** First item of the phrase, and its head. */
  from: number;
  head: number;
  /** Lower case words without "former". */
  words: string;
  former: boolean;
}

/** The title whose head noun is at `at`; null where the word is none there. */
export function titleAt(items: readonly Item[], at: number): Title | null {
  const item = items[at]!;
  if (item.kind !== 'word' || item.pos === 'AUX') return null;
  if (item.pos === 'VERB' && items[at + 1]?.word !== 'of' && !isPredicate(items, at)) return null;
  const singular = HEADS.has(item.word) || PROFESSION.test(item.word) ? item.word : PLURALS.get(item.word);
  if (!singular) return null;
  const next = items[at + 1];
  // "general counsel", "chief officer": the head is the last noun.
  if (next?.kind === 'word' && HEADS.has(next.word) && next.pos !== 'VERB') return null;
  if (next?.word === '-' || next?.word === 'elect') return null;
  if (headsLater(items, at) || (!HEADS.has(item.word) && isVerbal(next))) return null;
  let from = at;
  let former = false;
  for (let i = at - 1; i >= 0 && i > at - 7; i--) {
    const { word, kind, pos } = items[i]!;
    if (FORMER.has(word)) {
      former = true;
      from = i;
      continue;
    }
    if (word === '-' && i > 0 && items[i - 1]!.kind === 'word') continue;
    if (kind !== 'word' || !(['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(pos) || MODIFYING.has(word))) break;
    if (/^(?:my|our|first|second|third|next|last|only|new|current|currently|today)$/.test(word)) break;
    from = i;
  }
  const words = items
    .slice(from, at + 1)
    .filter((x) => !FORMER.has(x.word))
    .map((x) => x.word)
    .join(' ')
    .replace(/ ?- ?/g, '-')
    .replace(/^-/, '');
  if (WEAK.has(singular) && words === item.word && next?.word !== 'of' && singular !== 'partner') return null;
  if (singular === 'member' && !/\bboard member$/.test(words)) return null;
  return { from, head: at, words, former };
}

/** "is now counsel at Holt": after a form of "be", over adverbs, no verb in the present can stand. */
function isPredicate(items: readonly Item[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && items[i]!.pos === 'ADV') i--;
  const link = items[i];
  return link !== undefined && (BE.has(link.word) || link.word === 'as') && !items[at]!.word.endsWith('s');
}

/** "deputy health minister", "deputy city attorney": a later noun of the same phrase is the head. */
function headsLater(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < items.length && i < at + 5; i++) {
    const { word, kind, pos } = items[i]!;
    if (kind !== 'word' || !['ADJ', 'NOUN', 'PROPN'].includes(pos)) return false;
    if (HEADS.has(word)) return true;
  }
  return false;
}

/** "she co-chairs the group": what takes an object is no plural. */
const isVerbal = (next: Item | undefined): boolean =>
  next !== undefined && (next.pos === 'DET' || next.names.some((n) => n.type !== 'Person'));

export const isFormer = (item: Item | undefined): boolean => item !== undefined && FORMER.has(item.word);

export const isOfficeOfState = (words: string): boolean => OFFICES_OF_STATE.test(words);

const BY_TITLE = new Map(relations.flatMap((r) => (r.titles ?? []).map((title) => [title, r.name] as const)));

/** The relation that this bare title states; any other title is a `holdsPosition`. */
export const relationOfTitle = (words: string): string => BY_TITLE.get(words) ?? 'holdsPosition';
