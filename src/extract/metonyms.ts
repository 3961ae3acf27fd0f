/** A place for the treaty that bears its name ("ratify Malabo" after "the Malabo Convention"), a field for its ministry ("at Commerce" after "the Department of Commerce") → candidates. */
import type { Accepted } from './arbitrate.ts';
import { isRaised, type Reading, spanOf } from './reading.ts';
import type { Candidate } from './types.ts';

const TREATY =
  /^(\p{Lu}\p{L}+) (?:Convention|Treaty|Agreement|Protocol|Accords?|Declaration|Pact|Charter)$/iu;
const MINISTRY =
  /(?:\bDepartment of(?: the)? (\p{Lu}\p{L}+)|(?:^|\s)(\p{Lu}\p{L}+) Department|\bMinistry of(?: the)? (\p{Lu}\p{L}+))$/u;
/** What is done with treaties, before the place. */
const TREATING =
  /^(?:sign(?:s|ed|ing)?|ratif(?:y|ies|ied|ying)|join(?:s|ed|ing)?|implement(?:s|ed|ing)?|under|quit|leav(?:e|es|ing)|left|to|of|did|post|violat(?:e|es|ed|ing))$/;
/** "accede to", "party to", "signatory of". */
const BEFORE_LINK =
  /^(?:accede(?:s|d)?|acceding|accession|party|parties|signator(?:y|ies)|back|return(?:ed)?|signed)$/;
/** Where a ministry is spoken of like a house. */
const HOUSE = /^(?:at|from|by|inside|within|with|and|that|did|asked|told|both)$/;

interface Meaning {
  whole: Accepted;
  label: string;
  treaty: boolean;
}

function meanings(accepted: readonly Accepted[], text: string): Map<string, Meaning> {
  const found = new Map<string, Meaning>();
  for (const whole of accepted) {
    if (whole.nested || whole.confidence < 0.7) continue;
    const treaty = whole.type === 'Agreement';
    if (!treaty && whole.type !== 'Organisation') continue;
    const label = text.slice(whole.span.start, whole.span.end).replace(/\s+/g, ' ');
    const match = (treaty ? TREATY : MINISTRY).exec(label);
    const word = match?.slice(1).find((group) => group !== undefined);
    if (word && !found.has(word.toLowerCase())) found.set(word.toLowerCase(), { whole, label, treaty });
  }
  return found;
}

/** Candidates for the short forms after certain words. */
export function metonymCandidates(accepted: readonly Accepted[], reading: Reading): Candidate[] {
  const { atoms, text } = reading;
  const known = meanings(accepted, text);
  if (known.size === 0) return [];
  const candidates: Candidate[] = [];
  for (let i = 1; i < atoms.length; i++) {
    const atom = atoms[i]!;
    const meaning = known.get(atom.key);
    if (!meaning || atom.shape !== 'cap' || atom.first) continue;
    const next = atoms[i + 1];
    if (isRaised(next) && next!.sentence === atom.sentence && !next!.first) continue;
    if (isRaised(atoms[i - 1]) && !atoms[i - 1]!.first) continue;
    const before = atoms[i - 1]!.key;
    const linked =
      before !== 'to' && before !== 'of' ? TREATING.test(before) : BEFORE_LINK.test(atoms[i - 2]?.key ?? '');
    if (meaning.treaty ? !linked : !HOUSE.test(before)) continue;
    const { type, entity, label } = meaning.whole;
    candidates.push({
      span: spanOf(atoms, { from: i, to: i + 1 }),
      type,
      rule: 'names/metonym',
      confidence: 0.98,
      label: label ?? meaning.label,
      ...(entity ? { entity } : {}),
    });
  }
  return candidates;
}
