/** Overlapping candidates → the mentions to keep: agreement adds up, the longest span wins unless it is much weaker, useful inner names stay as nested. */
import type { EntityType } from '../model.ts';
import type { Candidate } from './types.ts';

export interface Accepted extends Candidate {
  nested: boolean;
}

/** Below this a candidate is no mention. */
const THRESHOLD = 0.5;
/** A longer span may be this much less sure than what it covers. */
const LENGTH_CREDIT = 0.3;

const BODY: readonly EntityType[] = ['Organisation', 'StandardsBody'];
const isBody = (type: EntityType): boolean => BODY.includes(type);

/** Candidates with one span and type as one, with the confidence that several sources give together. */
function united(same: Candidate[]): Candidate {
  const sorted = [...same].sort((a, b) => b.confidence - a.confidence || (a.rule < b.rule ? -1 : 1));
  const best = sorted[0]!;
  let doubt = 1 - best.confidence;
  for (const other of sorted.slice(1)) if (other.rule !== best.rule) doubt *= 1 - 0.6 * other.confidence;
  const linked = sorted.find((c) => c.entity);
  const label = sorted.find((c) => c.label)?.label;
  return {
    ...best,
    confidence: Math.min(0.99, Math.max(best.confidence, 1 - doubt)),
    ...(linked ? { entity: linked.entity!, rule: linked.rule } : {}),
    ...(label ? { label } : {}),
  };
}

/** One candidate for each span: types compete, rival types lower each other. */
function bySpan(candidates: readonly Candidate[]): Candidate[] {
  const spans = new Map<string, Map<EntityType, Candidate[]>>();
  for (const candidate of candidates) {
    const key = `${candidate.span.start} ${candidate.span.end}`;
    const types = spans.get(key) ?? new Map<EntityType, Candidate[]>();
    types.set(candidate.type, [...(types.get(candidate.type) ?? []), candidate]);
    spans.set(key, types);
  }
  return [...spans.values()].map((types) => {
    const rivals = [...types.values()]
      .map(united)
      .sort((a, b) => b.confidence - a.confidence || (a.type < b.type ? -1 : 1));
    const best = rivals[0]!;
    return best;
  });
}

const contains = (a: Candidate, b: Candidate): boolean =>
  a.span.start <= b.span.start && a.span.end >= b.span.end;
const overlaps = (a: Candidate, b: Candidate): boolean =>
  a.span.start < b.span.end && b.span.start < a.span.end;
const size = (c: Candidate): number => c.span.end - c.span.start;

/** Strength of a candidate against those it overlaps. */
function beats(a: Candidate, b: Candidate): boolean {
  if (contains(a, b) && !contains(b, a)) return a.confidence + LENGTH_CREDIT >= b.confidence;
  if (contains(b, a) && !contains(a, b)) return a.confidence > b.confidence + LENGTH_CREDIT;
  if (Math.abs(a.confidence - b.confidence) > 0.1) return a.confidence > b.confidence;
  return size(a) !== size(b) ? size(a) > size(b) : a.span.start < b.span.start;
}

/** Rules whose finds may stand inside a longer name: tables, committees, parents; a mere head noun may not. */
const INNER = /^(?:authority|cast|definition)\/|^grammar\/(?:committee|joint-body)/;

/** Whether an inner name is worth keeping inside this longer one. */
function keepInside(outer: Candidate, inner: Candidate): boolean {
  if (inner.confidence < 0.5 || outer.type === 'Person') return false;
  if (outer.entity !== undefined && outer.entity === inner.entity) return false;
  const closing = inner.span.end === outer.span.end && inner.span.start > outer.span.start;
  if (!INNER.test(inner.rule) && !(closing && outer.rule === 'grammar/parent')) return false;
  if (inner.confidence < 0.7 && !inner.rule.startsWith('grammar/')) return false;
  if (isBody(inner.type)) return outer.type !== 'Place';
  if (inner.type === 'Agreement' || inner.type === 'Legislation') return true;
  if (inner.type === 'Technology')
    return outer.type === 'Technology' || outer.type === 'Standard' || outer.type === 'Publication';
  if (inner.type === 'Standard') return outer.type === 'Standard' || outer.type === 'Event';
  if (inner.type !== 'Place' || inner.rule === 'authority/place') return false;
  if (outer.type === 'Agreement' || outer.type === 'Event') return true;
  // "US Commerce Department": the modifier is a name of its own; in China Mobile it is not
  return inner.span.start === outer.span.start && (outer.entity === undefined || size(inner) <= 4);
}

/** The mentions to keep, in order of place. */
export function arbitrate(candidates: readonly Candidate[]): Accepted[] {
  const pool = bySpan(candidates)
    .filter((c) => c.confidence >= THRESHOLD)
    .sort((a, b) => a.span.start - b.span.start || size(b) - size(a));
  const accepted: Accepted[] = [];
  let i = 0;
  while (i < pool.length) {
    // a cluster: candidates that overlap one another, directly or through others
    let end = pool[i]!.span.end;
    let j = i + 1;
    while (j < pool.length && pool[j]!.span.start < end) end = Math.max(end, pool[j++]!.span.end);
    accepted.push(...settle(pool.slice(i, j)));
    i = j;
  }
  return accepted.sort((a, b) => a.span.start - b.span.start || size(b) - size(a));
}

function settle(cluster: Candidate[]): Accepted[] {
  if (cluster.length === 1) return [{ ...cluster[0]!, nested: false }];
  const winners: Candidate[] = [];
  const rest = [...cluster].sort((a, b) => (beats(a, b) ? -1 : beats(b, a) ? 1 : 0));
  for (const candidate of rest) if (!winners.some((w) => overlaps(w, candidate))) winners.push(candidate);
  const nested: Candidate[] = [];
  for (const candidate of rest) {
    if (winners.includes(candidate)) continue;
    const outer = winners.find((w) => contains(w, candidate));
    if (!outer || !keepInside(outer, candidate)) continue;
    if (!nested.some((n) => overlaps(n, candidate) && !contains(n, candidate) && !contains(candidate, n)))
      nested.push(candidate);
  }
  return [...winners.map((c) => ({ ...c, nested: false })), ...nested.map((c) => ({ ...c, nested: true }))];
}
