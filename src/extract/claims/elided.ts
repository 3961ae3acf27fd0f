/** "Norway signed, Japan joined in 1998, Russia is a member": verbs of entering whose treaty was named just before and is not named again. */
import type { Claim, Document } from '../../model.ts';
import { evidenceIn } from './evidence.ts';
import type { Item, Line, Named } from './items.ts';
import { modalityOf } from './modality.ts';

/** Lines after which a treaty is no longer what is spoken of. */
const REACH = 3;
/** A longer stretch from the treaty to the verb is no quote. */
const LONGEST_QUOTE = 320;
const ENTERS = new Set(['signed', 'ratified', 'joined', 'acceded']);
// Not "declined": so do emissions, and economies.
const LEAVES = new Set(['withdrew', 'withdrawn', 'refused']);
const PARTIES = new Set(['member', 'members', 'party', 'parties', 'signatory', 'signatories']);
const HELPERS = new Set(
  "has have had 's 've also never not n't only even all both already finally eventually later since just then too do does did".split(
    ' ',
  ),
);
const LINK = new Set(['is', 'are', "'s", "'re", 'was', 'were', 'became']);
const DENIES = new Set(['never', 'not', "n't"]);
/** What may follow where nothing else is entered: "signed a contract" enters something else. */
const AFTER = new Set('and but too also last this early late in at now then first while so or as'.split(' '));

const ends = (item: Item | undefined): boolean =>
  item === undefined || item.kind === 'mark' || AFTER.has(item.word);

interface Verb {
  /** Last item of the verb phrase. */
  to: number;
  denied: boolean;
}

/** The verb phrase after a subject at `at`; null where it is none of these or has an object of its own. */
function verbAfter(items: readonly Item[], at: number): Verb | null {
  let i = at + 1;
  let denied = false;
  let link = false;
  for (; i < items.length && i - at < 6; i++) {
    const { word, kind } = items[i]!;
    if (kind !== 'word') return null;
    if (DENIES.has(word)) denied = true;
    if (LINK.has(word)) link = true;
    else if (!HELPERS.has(word) && word !== 'a') break;
  }
  if (items[i]?.word === 'came' && items[i + 1]?.word === 'in') i++;
  const word = items[i]?.word ?? '';
  // "came in", "is in": the next word is an end, so nothing is entered but what was spoken of
  const came = items[i - 1]?.word === 'came';
  const inside = word === 'in' && (link || came) && ends(items[i + 1]);
  const entered = inside || ENTERS.has(word) || LEAVES.has(word) || (link && PARTIES.has(word));
  if (!entered || !(inside || ends(items[i + 1]))) return null;
  // "joined in the singing": only a time follows "in" and "at"
  const next = items[i + 1]?.word;
  if ((next === 'in' || next === 'at') && !/^(?:\d{4}|\p{L}{3,9})$/u.test(items[i + 2]?.word ?? ''))
    return null;
  if (next === 'in' && items[i + 2]?.pos === 'DET') return null;
  return { to: i, denied: denied !== LEAVES.has(word) };
}

/** Kinds of things that are entered like a treaty: named after it, they are what "joined" is about. */
const RIVALS = new Set(['Organisation', 'StandardsBody', 'Event', 'Initiative', 'Legislation']);

/** A name that opens its clause; in "exports to Norway" it is not Norway that acts. */
function isSubject(items: readonly Item[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (items[i]!.pos === 'DET' || items[i]!.pos === 'ADV')) i--;
  return i < 0 || items[i]!.kind === 'mark' || items[i]!.pos === 'CCONJ' || items[i]!.pos === 'INTJ';
}

/** Claims of `partyTo`, their words reaching from the treaty's name to the verb. */
export function elidedClaims(document: Document, lines: readonly Line[]): Claim[] {
  const claims: Claim[] = [];
  let treaty: { named: Named; line: number } | null = null;
  let utterance: string | null = null;
  lines.forEach((line, number) => {
    if (line.utterance !== utterance || (treaty && number - treaty.line > REACH)) treaty = null;
    utterance = line.utterance;
    line.items.forEach((item, at) => {
      const agreement = item.names.find((n) => n.type === 'Agreement');
      if (agreement) treaty = { named: agreement, line: number };
      else if (treaty && !line.question) {
        const found = entered(document, line, at, treaty.named);
        claims.push(...found);
        if (found.length === 0 && item.names.some((n) => RIVALS.has(n.type))) treaty = null;
      }
    });
  });
  return claims;
}

function entered(document: Document, line: Line, at: number, treaty: Named): Claim[] {
  const subjects = line.items[at]!.names.filter((n) => n.type === 'Place' || n.type === 'Organisation');
  const verb = subjects.length > 0 && isSubject(line.items, at) ? verbAfter(line.items, at) : null;
  if (!verb) return [];
  const span = { start: treaty.start, end: line.items[verb.to]!.end };
  if (span.end - span.start > LONGEST_QUOTE) return [];
  const modality = modalityOf(line.items, at, verb.to, verb.to);
  return subjects.map((subject) => ({
    subject: subject.entity,
    predicate: 'partyTo',
    object: treaty.entity,
    value: null,
    qualifiers: {},
    polarity: verb.denied ? 'denied' : 'affirmed',
    modality,
    confidence: 0.65,
    evidence: { ...evidenceIn(document, line, span, 'claims/elided'), modality },
  }));
}
