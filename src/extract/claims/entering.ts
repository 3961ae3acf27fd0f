/** Verb phrases of entering whose treaty or body is not named again: "signed", "is in", "has never ratified it", "has not". */
import type { Item } from './items.ts';

export interface Entering {
  /** Last item of the phrase. */
  to: number;
  denied: boolean;
  /** "has applied": not yet. */
  open: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const ENTERS = set('signed ratified joined acceded deposited');
/** After "did not". */
const ENTER = set('sign ratify join accede');
/** Said of it, they tell that entering is what is spoken of. */
export const ENTERING =
  /^(?:sign|ratif|join|acced|deposit)(?:s|y|ies|ied|ed|e|ing|ying)?$|^(?:member|part(?:y|ies)|signator(?:y|ies))s?$/;
// Not "declined": so do emissions, and economies.
const LEAVES = set('withdrew withdrawn refused left');
const APPLIES = set('applied');
const PARTIES = set('member members party parties signatory signatories');
const HELPERS = set(
  "has have had 's 've also never not n't neither nor only even all both already finally eventually later since just then too do does did",
);
const AUXILIARIES = set('has have did do does');
const LINK = set("is are 's 're was were became");
const DENIES = set("never not n't neither");
/** What may follow where nothing else is entered: "signed a contract" enters something else. */
const AFTER = set('and but too also last this early late in at now then first while so or as nor');
const IT = set('it that');

const ends = (item: Item | undefined): boolean =>
  item === undefined || item.kind === 'mark' || AFTER.has(item.word);
const stops = (item: Item | undefined): boolean =>
  item === undefined || item.kind === 'mark' || /^(?:and|but|too|as)$/.test(item.word);

/**
 * The verb phrase after a subject at `at`; null where it is none of these or has an object of its own.
 * @param spokenOf whether entering is what is spoken of, so that "has" and "did not" say it too
 */
export function enteringAfter(items: readonly Item[], at: number, spokenOf: boolean): Entering | null {
  let i = at + 1;
  // "the US under Biden signed"
  if (items[i]?.word === 'under' && items[i + 1]?.kind === 'name') i += 2;
  const flat = spokenOf ? flatDenial(items, i) : null;
  if (flat) return flat;
  let denied = false;
  let link = false;
  for (; i < items.length && i - at < 8; i++) {
    const { word, kind } = items[i]!;
    if (kind !== 'word') break;
    if (DENIES.has(word)) denied = true;
    if (LINK.has(word)) link = true;
    else if (!HELPERS.has(word) && word !== 'a') break;
  }
  const bare = items[i - 1];
  const alone = AUXILIARIES.has(bare?.word ?? '') || DENIES.has(bare?.word ?? '');
  const dated = items[i]?.word === 'in' && /^\d{4}$/.test(items[i + 1]?.word ?? '');
  if (spokenOf && i > at + 1 && alone && (dated || stops(items[i])))
    return { to: i - 1, denied, open: false };
  if (items[i]?.kind !== 'word') return null;
  if (items[i]?.word === 'came' && items[i + 1]?.word === 'in') i++;
  const word = items[i]?.word ?? '';
  // "is in", "came in", "is not in it": what was spoken of is entered
  const came = items[i - 1]?.word === 'came';
  const object = IT.has(items[i + 1]?.word ?? '') && ends(items[i + 2]) ? i + 1 : i;
  const inside = word === 'in' && (link || came) && (ends(items[i + 1]) || object > i);
  const open = APPLIES.has(word);
  const did = items.slice(at, i).some((x) => x.word === 'did' || x.word === 'does');
  const entered =
    inside ||
    open ||
    ENTERS.has(word) ||
    (ENTER.has(word) && did) ||
    LEAVES.has(word) ||
    (link && PARTIES.has(word));
  if (!entered || !(inside || object > i || endsPhrase(items, i + 1))) return null;
  return { to: object, denied: denied !== LEAVES.has(word), open };
}

/** "joined in the singing", "signed at a desk" enter nothing; "joined in 2004" and "signed on behalf of" do. */
function endsPhrase(items: readonly Item[], at: number): boolean {
  const next = items[at]?.word;
  if (next === 'on') return items[at + 1]?.word === 'behalf';
  if (!ends(items[at])) return false;
  if (next !== 'in' && next !== 'at') return true;
  const when = items[at + 1];
  if (when?.kind === 'name') return next === 'at' || when.names.some((n) => n.type === 'Place');
  return when !== undefined && when.pos !== 'DET' && /^(?:\d{4}|\p{L}{3,9})$/u.test(when.word);
}

/** "Chad, of course no." (which tokenisers take for the abbreviation of "number"). */
function flatDenial(items: readonly Item[], from: number): Entering | null {
  let i = from;
  while (i - from < 4 && !/^no[.t]?$/.test(items[i]?.word ?? '')) {
    if (items[i]?.word !== ',' && items[i]?.pos !== 'ADV' && items[i]?.pos !== 'INTJ') return null;
    i++;
  }
  if (i === from || !/^no[.t]?$/.test(items[i]?.word ?? '')) return null;
  const end = items[i + 1];
  const last = end === undefined || /^[.;!]/.test(end.word);
  return last ? { to: i, denied: true, open: false } : null;
}
