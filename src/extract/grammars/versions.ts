/** A known technology, standard, law or treaty and the number of its version or part: "TPM 2.0", "NIS 2", "Basel IV". */
import { isRaised, type Reading, spanOf } from '../reading.ts';
import type { Candidate } from '../types.ts';

const KINDS = new Set(['Technology', 'Standard', 'Legislation', 'Agreement', 'Initiative']);
const DECIMAL = /^v?\d{1,3}(?:\.\d{1,3}){1,3}$/i;
const WHOLE = /^(?:v?[1-9]\d?|[IVX]{2,4}|IV|V)$/;

/** "AI 2 years ago", "5G 30 percent": what is counted, not numbered. */
function isCounted({ atoms }: Reading, i: number): boolean {
  const next = atoms[i];
  if (!next) return false;
  if (next.text === '%') return true;
  return next.shape === 'lower' && /(?:[^s]s|percent|million|billion|thousand|times?|per)$/.test(next.key);
}

/** Candidates for the names with their numbers. */
export function versionCandidates(reading: Reading): Candidate[] {
  const { atoms } = reading;
  const candidates: Candidate[] = [];
  for (const { from, to, entries } of reading.matches) {
    const entry = entries.find((e) => KINDS.has(e.type));
    const number = atoms[to];
    if (!entry || !number || number.sentence !== atoms[from]!.sentence) continue;
    if (!isRaised(atoms[from]) || !/^(?:number|mixed|upper|cap)$/.test(number.shape)) continue;
    const decimal = DECIMAL.test(number.text);
    if (!decimal && (!WHOLE.test(number.text) || isCounted(reading, to + 1))) continue;
    // an acronym that means nothing here, or a number that goes on ("10,000")
    if (entry.ambiguous && !decimal) continue;
    if (atoms[to + 1]?.glued && /^[,:/-]$/.test(atoms[to + 1]!.text) && atoms[to + 2]?.glued) continue;
    candidates.push({
      span: spanOf(atoms, { from, to: to + 1 }),
      type: entry.type,
      rule: 'grammar/version',
      confidence: decimal ? 0.92 : 0.8,
    });
  }
  return candidates;
}
