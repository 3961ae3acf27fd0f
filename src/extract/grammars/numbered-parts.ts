/** "Clause 9", "Article 5", "Annex III" standing alone → a part of the law, treaty or standard named last before it. */
import type { EntityType } from '../../model.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from '../types.ts';

/** Words for parts, by the types of documents whose parts are spoken of by number. */
const PARTS: ReadonlyMap<string, ReadonlySet<EntityType>> = new Map(
  (
    [
      ['clause', ['Legislation']],
      ['section', ['Legislation']],
      ['schedule', ['Legislation']],
      ['article', ['Legislation', 'Agreement']],
      ['annex', ['Legislation', 'Agreement', 'Standard']],
      ['protocol', ['Agreement']],
    ] as const
  ).map(([word, types]) => [word, new Set<EntityType>(types)]),
);
const NUMBER = /\p{Lu}\p{L}{3,8} (?:\d{1,3}[A-Za-z]?|[IVXL]{1,6}|[A-Z])(?:\(\w{1,3}\)){0,3}(?![\w.-]*\w)/uy;
const HOLDERS: ReadonlySet<EntityType> = new Set(['Legislation', 'Agreement', 'Standard']);
/** A law is named for certain. */
const SURE = 0.8;

/** Candidates for numbered parts; where no such document was named before, the first one after it counts. */
export function numberedPartCandidates(candidates: readonly Candidate[], reading: Reading): Candidate[] {
  const { atoms, text } = reading;
  const holders = candidates
    .filter((c) => HOLDERS.has(c.type) && c.confidence >= SURE && c.rule !== 'designator/article')
    .sort((a, b) => a.span.start - b.span.start);
  if (holders.length === 0) return [];
  const found: Candidate[] = [];
  let next = 0;
  for (const atom of atoms) {
    const types = atom.shape === 'cap' ? PARTS.get(atom.key) : undefined;
    if (!types) continue;
    NUMBER.lastIndex = atom.start;
    const part = NUMBER.exec(text);
    if (!part) continue;
    while (next < holders.length && holders[next]!.span.end <= atom.start) next++;
    const { type } = holders[next - 1] ?? holders[0]!;
    if (!types.has(type)) continue;
    const span = { start: atom.start, end: atom.start + part[0].length };
    // "Article 6 of the Charter": the part and its whole are one name
    if (/^\s(?:of|to)\s(?:the\s)?\p{Lu}/u.test(text.slice(span.end, span.end + 9))) continue;
    found.push({ span, type, rule: 'grammar/numbered-part', confidence: 0.78 });
  }
  return found;
}
