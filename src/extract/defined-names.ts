/** Definitions and the candidates found so far → candidates for every use of a defined acronym, with the identity of what it stands for. */
import type { EntityType } from '../model.ts';
import { type Definition, definitionsOf } from './definitions.ts';
import { HEADS } from './grammars/heads.ts';
import { isRaised, type Reading, type Stretch, spanOf } from './reading.ts';
import type { Candidate } from './types.ts';

/** Last words of things that are written small: "privacy enhancing technologies". */
const TECHNOLOGY_WORDS = new Set(
  'technology technologies network networks system systems protocol protocols learning computing model models intelligence interface interfaces language database software hardware algorithm algorithms encryption cryptography engine platform architecture'.split(
    ' ',
  ),
);

/** Type and identity of the long form: from a candidate there, else from its head noun. */
function meaningOf(
  reading: Reading,
  long: Stretch,
  candidates: readonly Candidate[],
): { type: EntityType; entity?: string } | null {
  const span = spanOf(reading.atoms, long);
  let best: Candidate | null = null;
  for (const c of candidates)
    if (c.span.start === span.start && c.span.end === span.end && (!best || c.confidence > best.confidence))
      best = c;
  if (best) return { type: best.type, ...(best.entity ? { entity: best.entity } : {}) };
  const last = reading.atoms[long.to - 1]!;
  const raised = isRaised(reading.atoms[long.from]);
  const kind = HEADS.find((k) => reading.lexicon.has(k.list, last.key));
  if (raised && kind) return { type: kind.type };
  if (TECHNOLOGY_WORDS.has(last.key)) return { type: 'Technology' };
  if (!raised) return null;
  // the head stands last, or before "of", "for", "on"
  const words = reading.atoms.slice(long.from, long.to);
  const link = words.findIndex((a) => /^(?:of|for|on)$/.test(a.key));
  const head = link > 0 ? HEADS.find((k) => reading.lexicon.has(k.list, words[link - 1]!.key)) : undefined;
  if (!head && words.some((a) => TECHNOLOGY_WORDS.has(a.key))) return { type: 'Technology' };
  return { type: head?.type ?? 'Organisation' };
}

/** Candidates for the long form and for each use of its acronym. */
export function definedNames(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const { atoms, text } = reading;
  const definitions = new Map<string, Definition>();
  for (const definition of definitionsOf(reading)) definitions.set(definition.acronym, definition);
  if (definitions.size === 0) return [];
  const meanings = new Map<string, Omit<Candidate, 'span'>>();
  const found: Candidate[] = [];
  for (const [acronym, { long }] of definitions) {
    const meaning = meaningOf(reading, long, candidates);
    if (!meaning) continue;
    const span = spanOf(atoms, long);
    const label = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    meanings.set(acronym, { ...meaning, rule: 'definition/acronym', confidence: 0.9, label });
    found.push({ ...meaning, span, rule: 'definition/name', confidence: 0.85, label });
  }
  for (const atom of atoms) {
    if (atom.shape === 'mark' || atom.shape === 'join' || atom.shape === 'lower') continue;
    const meaning =
      meanings.get(atom.text) ?? (atom.text.endsWith('s') ? meanings.get(atom.text.slice(0, -1)) : undefined);
    if (meaning) found.push({ ...meaning, span: { start: atom.start, end: atom.end } });
  }
  return found;
}
