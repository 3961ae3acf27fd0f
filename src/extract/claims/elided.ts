/** "Norway signed, Japan joined in 1998, Peru has not. Even Chad!": entering a treaty or body that was named just before and is not named again. */
import type { Claim, Document, Modality } from '../../model.ts';
import { ENTERING, type Entering, enteringAfter } from './entering.ts';
import { evidenceIn } from './evidence.ts';
import type { Item, Line, Named } from './items.ts';
import { modalityOf } from './modality.ts';

/** Lines after which a treaty is no longer what is spoken of. */
const REACH = 3;
/** A longer stretch from the treaty to the verb is no quote. */
const LONGEST_QUOTE = 320;
/** Kinds of things that are entered like a treaty: named after it, they are what "joined" is about. */
const RIVALS = new Set(['Organisation', 'StandardsBody', 'Event', 'Initiative', 'Legislation']);
/** What may stand beside the names of a list that goes on: "And the Philippines last year." */
const BESIDE = new Set(
  'and even also too the then last this next year month week now later of course , . ! - –'.split(' '),
);

/** What is spoken of, and what was last said of it. */
interface Topic {
  named: Named;
  predicate: 'partyTo' | 'memberOf';
  line: number;
  /** Has somebody been said to enter it or not? */
  spokenOf: boolean;
  said: { denied: boolean; modality: Modality; line: number } | null;
}

/**
 * Their words reach from the name of the treaty or body to the verb.
 * @param claims those found so far: a body is spoken of where somebody was said to be a member of it
 */
export function elidedClaims(document: Document, lines: readonly Line[], claims: readonly Claim[]): Claim[] {
  const found: Claim[] = [];
  const memberships = membershipsOf(claims);
  let topic: Topic | null = null;
  let utterance: string | null = null;
  lines.forEach((line, number) => {
    if (line.utterance !== utterance || (topic && number - topic.line > REACH)) topic = null;
    utterance = line.utterance;
    line.items.forEach((item, at) => {
      if (topic && item.kind === 'word' && ENTERING.test(item.word)) topic.spokenOf = true;
      if (item.kind !== 'name') return;
      const named = item.names.find(
        (n) => n.type === 'Agreement' || memberships.has(`${n.entity} ${n.start}`),
      );
      if (named) {
        const predicate = named.type === 'Agreement' ? 'partyTo' : 'memberOf';
        topic = { named, predicate, line: number, spokenOf: predicate === 'memberOf', said: null };
      } else if (topic && !line.question) {
        const said = saidOf(document, line, number, at, topic);
        found.push(...said);
        if (said.length === 0 && item.names.some((n) => RIVALS.has(n.type))) topic = null;
      }
    });
  });
  return found;
}

/** Name of a body and where it stands, for each that somebody was said to be a member of. */
function membershipsOf(claims: readonly Claim[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { predicate, object, evidence } of claims)
    if (predicate === 'memberOf' && object)
      for (let at = evidence.span.start; at < evidence.span.end && at - evidence.span.start < 300; at++)
        found.add(`${object} ${at}`);
  return found;
}

function saidOf(document: Document, line: Line, number: number, at: number, topic: Topic): Claim[] {
  const { items } = line;
  const subjects = items[at]!.names.filter((n) => n.type === 'Place' || n.type === 'Organisation');
  if (subjects.length === 0 || !isSubject(items, at)) return [];
  const phrase = enteringAfter(items, at, topic.spokenOf) ?? listed(line, number, at, topic);
  if (!phrase) return [];
  const span = { start: topic.named.start, end: items[phrase.to]!.end };
  if (span.end - span.start > LONGEST_QUOTE) return [];
  const modality = phrase.open ? 'hypothetical' : modalityOf(items, at, phrase.to, phrase.to);
  topic.spokenOf = true;
  topic.said = { denied: phrase.denied, modality, line: number };
  return subjects.map((subject) => ({
    subject: subject.entity,
    predicate: topic.predicate,
    object: topic.named.entity,
    value: null,
    qualifiers: {},
    polarity: phrase.denied ? 'denied' : 'affirmed',
    modality,
    confidence: 0.65,
    evidence: { ...evidenceIn(document, line, span, 'claims/elided'), modality },
  }));
}

/** A name that opens its clause; in "exports to Norway" it is not Norway that acts. */
function isSubject(items: readonly Item[], at: number): boolean {
  let i = at - 1;
  const joins = /^(?:when|because|since|while|that)$/;
  while (i >= 0 && !joins.test(items[i]!.word) && (items[i]!.pos === 'DET' || items[i]!.pos === 'ADV')) i--;
  const before = items[i];
  if (before === undefined || before.kind === 'mark') return true;
  return ['CCONJ', 'INTJ'].includes(before.pos) || joins.test(before.word);
}

/** A list that goes on after who entered: "Norway signed, Israel, Georgia. Even Chad!" */
function listed({ items }: Line, number: number, at: number, { said }: Topic): Entering | null {
  if (!said || said.denied || number - said.line > 1) return null;
  const from = clauseStart(items, at);
  if (from === 0 ? said.line !== number - 1 && said.line !== number : said.line !== number) return null;
  // "signed in Paris, France": a place explains the place before.
  if (
    from > 0 &&
    items[from - 1]!.word === ',' &&
    !isSubject(items, from - 2) &&
    items[from - 2]?.kind === 'name'
  )
    return null;
  for (let i = from; i < items.length; i++) {
    const { kind, word } = items[i]!;
    if (kind === 'name') {
      if (i > at && enteringAfter(items, i, true)) break;
      if (!items[i]!.names.every((n) => n.type === 'Place' || n.type === 'Organisation')) return null;
    } else if (word === ';' || (i > at && word === 'but')) break;
    else if (!BESIDE.has(word) && !/^\d{4}$/.test(word)) return null;
  }
  return { to: at, denied: false, open: said.modality === 'hypothetical' };
}

function clauseStart(items: readonly Item[], at: number): number {
  let i = at;
  while (i > 0 && items[i - 1]!.kind !== 'mark') i--;
  return i;
}
