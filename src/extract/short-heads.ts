/** "the Society", "the Commission": a head noun in capitals that stands for the one fuller name with that head → candidates. */
import type { Accepted } from './arbitrate.ts';
import { scan } from './atoms.ts';
import { isRaised, type Reading, spanOf } from './reading.ts';
import type { Candidate } from './types.ts';

const DETERMINERS = new Set(['the', 'our', 'this']);
const LISTS = ['heads-organisation', 'heads-agreement', 'heads-legislation'];

interface Full {
  end: number;
  candidate: Accepted;
  label: string;
}

/** Candidates for short forms after their full name; where several names have the head, the nearest before it counts. */
export function shortHeadCandidates(accepted: readonly Accepted[], reading: Reading): Candidate[] {
  const { atoms, lexicon, text } = reading;
  const fulls = new Map<string, { list: Full[]; next: number }>();
  for (const candidate of accepted) {
    if (candidate.nested || candidate.confidence < 0.75) continue;
    const words = scan(text.slice(candidate.span.start, candidate.span.end)).filter(
      (a) => a.shape !== 'join',
    );
    if (words.length < 2) continue;
    // the head stands at the end, or before "of", "for", "on"
    const link = words.findIndex((a) => a.shape === 'lower' && /^(?:of|for|on)$/.test(a.key));
    const head = words[(link > 0 ? link : words.length) - 1]!;
    if (head.key === 'government' || head.key === 'state') continue;
    if (!LISTS.some((list) => lexicon.has(list, head.key)) || !isRaised(head)) continue;
    const label = text.slice(candidate.span.start, candidate.span.end).replace(/\s+/g, ' ');
    const names = fulls.get(head.key) ?? { list: [], next: 0 };
    names.list.push({ end: candidate.span.end, candidate, label });
    fulls.set(head.key, names);
  }
  const found: Candidate[] = [];
  for (let i = 1; i < atoms.length; i++) {
    const atom = atoms[i]!;
    const names = fulls.get(atom.key);
    if (!names || atom.shape !== 'cap' || !DETERMINERS.has(atoms[i - 1]!.key) || isRaised(atoms[i + 1]))
      continue;
    const next = atoms[i + 1];
    if (next && (/^(?:of|for|on)$/.test(next.key) || next.shape === 'join')) continue;
    // both are in order of place, so the pointer only moves forward
    while (names.next < names.list.length && names.list[names.next]!.end <= atom.start) names.next++;
    const full = names.list[names.next - 1];
    if (!full) continue;
    const { candidate, label } = full;
    found.push({
      span: spanOf(atoms, { from: i, to: i + 1 }),
      type: candidate.type,
      rule: 'names/short-head',
      confidence: 0.6,
      label: candidate.label ?? label,
      ...(candidate.entity ? { entity: candidate.entity } : {}),
    });
  }
  return found;
}
