/** Names of several words that were accepted → candidates for acronyms elsewhere in the document that are their initials, though nobody defines them. */
import type { EntityType } from '../model.ts';
import type { Accepted } from './arbitrate.ts';
import { type Atom, scan } from './atoms.ts';
import { isRaised, type Reading } from './reading.ts';
import type { Candidate } from './types.ts';

/** Kinds of names that are spoken of by their initials. */
const KINDS = new Set<EntityType>([
  'Organisation',
  'StandardsBody',
  'Agreement',
  'Legislation',
  'Initiative',
  'Standard',
  'Technology',
]);
/** Fewer letters fit too many names. */
const SHORTEST = 3;
const SURE = 0.6;
const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'de', 'la', 'du', 'des']);

/** Initials of a name: of its words in capitals, and with its small words too ("Department of Transportation": dt, dot). */
function initialsOf(words: readonly Atom[]): string[] {
  const plain = words.filter((a) => a.shape !== 'mark' && a.shape !== 'join' && a.shape !== 'clitic');
  if (plain.some((a) => a.shape === 'number' || a.shape === 'mixed')) return [];
  const first = (atoms: readonly Atom[]): string => atoms.map((a) => a.key[0]!).join('');
  const large = first(plain.filter((a) => !SMALL.has(a.key)));
  const all = first(plain);
  return [...new Set([large, all])].filter((letters) => letters.length >= SHORTEST);
}

/** Candidates for the acronyms; letters that are the initials of two different names stand for neither. */
export function initialsCandidates(accepted: readonly Accepted[], reading: Reading): Candidate[] {
  const { atoms, lexicon, text, matchAt } = reading;
  const meanings = new Map<string, Accepted | null>();
  for (const candidate of accepted) {
    if (candidate.nested || candidate.confidence < SURE || !KINDS.has(candidate.type)) continue;
    const words = scan(text.slice(candidate.span.start, candidate.span.end));
    if (!isRaised(words[0])) continue;
    for (const letters of initialsOf(words)) {
      const known = meanings.get(letters);
      if (known === undefined) meanings.set(letters, candidate);
      else if (known !== null && nameOf(known, text) !== nameOf(candidate, text)) meanings.set(letters, null);
    }
  }
  const found: Candidate[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]!;
    if (atom.shape !== 'upper' || atom.key.length < SHORTEST || lexicon.has('common-acronyms', atom.key))
      continue;
    const meaning = meanings.get(atom.key);
    if (!meaning || (matchAt.has(i) && !matchAt.get(i)!.entries.every((e) => e.ambiguous))) continue;
    const { type, entity } = meaning;
    found.push({
      span: { start: atom.start, end: atom.end },
      type,
      rule: 'definition/initials',
      confidence: 0.82,
      label: meaning.label ?? nameOf(meaning, text),
      ...(entity ? { entity } : {}),
    });
  }
  return found;
}

const nameOf = ({ span }: Accepted, text: string): string =>
  text.slice(span.start, span.end).replace(/\s+/g, ' ');
