/** Overlapping candidates → the mentions to keep: agreement adds up, the longest span wins unless it is much weaker, useful inner names stay as nested. */
import type { EntityType } from '../model.ts';
import type { Candidate } from './types.ts';

export interface Accepted extends Candidate {
  nested: boolean;
}

/** Below this a candidate is no mention. */
const THRESHOLD = 0.45;
/** A longer span may be this much less sure than what it covers; the tagger's ends are less to be relied on than a rule's. */
function creditOf(outer: Candidate, inner: Candidate): number {
  if (outer.rule.startsWith('tagger/')) return 0.1;
  // "Ann Lee Harbour Party": a person seen by cast or tagger is no part of a body's name
  const person =
    inner.type === 'Person' && outer.rule.startsWith('grammar/') && /^(?:cast|tagger)/.test(inner.rule);
  return person ? -0.05 : 0.3;
}

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
    ...(linked ? { entity: linked.entity!, rule: linked.rule, type: linked.type } : {}),
    ...(!linked && sorted.some((c) => c.type === 'StandardsBody' && c.rule.startsWith('grammar/'))
      ? { type: 'StandardsBody' as const }
      : {}),
    ...(label ? { label } : {}),
  };
}

/** Rows of the tables and designators know their type; elsewhere the surest type counts. */
const isCertain = ({ rule, confidence }: Candidate): boolean =>
  confidence >= 0.9 &&
  /^(?:authority\/(?:authority|country)$|designator\/|cast\/full|names\/metonym)/.test(rule);

/** Candidates of one span → one: certain types first, then the surest; a body of either kind backs the other. */
function decided(same: Candidate[]): Candidate {
  if (same.length === 1) return same[0]!;
  if (same.every((c) => c.type === same[0]!.type)) return united(same);
  const families = new Map<string, Candidate[]>();
  for (const c of same) {
    const family = isBody(c.type) ? 'body' : c.type;
    families.set(family, [...(families.get(family) ?? []), c]);
  }
  const rivals = [...families.values()].map((list) => ({ one: united(list), certain: list.some(isCertain) }));
  rivals.sort(
    (a, b) =>
      Number(b.certain) - Number(a.certain) ||
      b.one.confidence - a.one.confidence ||
      (a.one.type < b.one.type ? -1 : 1),
  );
  return rivals[0]!.one;
}

const byPlace = (a: Candidate, b: Candidate): number =>
  a.span.start - b.span.start || b.span.end - a.span.end;

/** One candidate for each span that is sure enough, in order of place, longer ones first. */
function bySpan(candidates: readonly Candidate[]): Candidate[] {
  const ordered = [...candidates].sort(byPlace);
  const pool: Candidate[] = [];
  for (let i = 0; i < ordered.length; ) {
    let j = i + 1;
    while (j < ordered.length && byPlace(ordered[i]!, ordered[j]!) === 0) j++;
    const one = decided(ordered.slice(i, j));
    if (one.confidence >= THRESHOLD) pool.push(one);
    i = j;
  }
  return pool;
}

const contains = (a: Candidate, b: Candidate): boolean =>
  a.span.start <= b.span.start && a.span.end >= b.span.end;
const overlaps = (a: Candidate, b: Candidate): boolean =>
  a.span.start < b.span.end && b.span.start < a.span.end;
const size = (c: Candidate): number => c.span.end - c.span.start;

/** Rules whose finds may stand inside a longer name: tables, committees, parents; a mere head noun may not. */
const INNER = /^(?:authority|cast|definition)\/|^grammar\/(?:committee|joint-body)/;
/** Names of which a body or maker may be the first part: "FBI Cyber Division", "Google Sites". */
const UNIT =
  /\b(?:departments?|divisions?|schools?|offices?|teams?|labs?|laborator(?:y|ies)|projects?|programm?es?|units?|groups?|committees?|sub-?committees?|cent(?:er|re)s?|facult(?:y|ies)|director(?:s|ate)|sites|study group \d+|(?:sc|wg|tc|sg|ccg)\b.*)$/i;

/** Whether an inner name is worth keeping inside this longer one: parents, parties, owners of units, countries in front. */
function keepInside(outer: Candidate, inner: Candidate, text: string): boolean {
  if (inner.confidence < 0.7 || outer.type === 'Person') return false;
  if (outer.entity !== undefined && outer.entity === inner.entity) return false;
  const closing = inner.span.end === outer.span.end && inner.span.start > outer.span.start;
  const parent = outer.rule === 'grammar/parent' && closing;
  if (!INNER.test(inner.rule) && !parent && outer.rule !== 'grammar/section') return false;
  const leading = inner.span.start === outer.span.start;
  if (inner.rule === 'grammar/committee-parent') return leading;
  if (isBody(inner.type)) {
    if (parent || outer.rule === 'grammar/joint-body' || outer.type === 'Agreement') return true;
    const rest = text.slice(inner.span.end, outer.span.end);
    if (outer.entity !== undefined && !/^committee/.test(inner.rule) && !/\d$/.test(rest)) return false;
    return leading && !rest.startsWith('/') && UNIT.test(rest);
  }
  if (inner.type === 'Agreement' || inner.type === 'Legislation')
    return outer.rule === 'grammar/section' || (isBody(outer.type) && leading);
  if (inner.type === 'Technology') return outer.type === 'Standard' || outer.type === 'Publication';
  if (inner.type !== 'Place' || !COUNTRY.test(inner.rule)) return false;
  if (outer.type === 'Agreement' || outer.type === 'Event') return true;
  // "US Commerce Department": the modifier is a name of its own; in China Mobile it is not
  return leading && STATE.test(text.slice(inner.span.end, outer.span.end));
}

/** Words of what belongs to a state: "US Commerce Department", not "Indiana University". */
const STATE =
  /\b(?:Departments?|Ministry|Treasury|Congress|Senate|Parliament|Supreme Court|Navy|Army|Air Force|Commission|Agency|Administration|Bureau|Council|Service|Office|House|Embassy|government|administration|parliament|ministry|department)\b/i;

/** Countries and regions, not cities that are only listed. */
const COUNTRY = /^authority\/(?:country|authority)/;

/** Candidates settled at once; a longer chain of overlaps (capitals without end) is cut, which keeps arbitration linear. */
const MOST_TOGETHER = 60;

/** The mentions to keep, in order of place. */
export function arbitrate(candidates: readonly Candidate[], text: string): Accepted[] {
  const pool = bySpan(candidates);
  const accepted: Accepted[] = [];
  let reach = 0;
  let i = 0;
  while (i < pool.length) {
    // a cluster: candidates that overlap one another, directly or through others
    let end = pool[i]!.span.end;
    let j = i + 1;
    while (j < pool.length && j - i < MOST_TOGETHER && pool[j]!.span.start < end)
      end = Math.max(end, pool[j++]!.span.end);
    const free = pool.slice(i, j).filter((c) => c.span.start >= reach);
    const settled = settle(free, text);
    for (const one of settled) reach = Math.max(reach, one.span.end);
    accepted.push(...settled);
    i = j;
  }
  return accepted.sort((a, b) => a.span.start - b.span.start || size(b) - size(a));
}

/** Longest first: a longer span stands unless something inside it is much surer; crossing spans by confidence. */
function settle(cluster: Candidate[], text: string): Accepted[] {
  if (cluster.length === 1) return [{ ...cluster[0]!, nested: false }];
  const inside = (outer: Candidate): Candidate[] => cluster.filter((c) => c !== outer && contains(outer, c));
  const sound = cluster.filter((c) => inside(c).every((i) => i.confidence <= c.confidence + creditOf(c, i)));
  const outermost = sound.filter((c) => !sound.some((o) => o !== c && contains(o, c)));
  const strength = (c: Candidate): number => c.confidence + Math.min(0.2, 0.008 * size(c));
  const winners: Candidate[] = [];
  const ordered = [...outermost, ...sound.filter((c) => !outermost.includes(c))].sort(
    (a, b) =>
      Number(outermost.includes(b)) - Number(outermost.includes(a)) ||
      strength(b) - strength(a) ||
      a.span.start - b.span.start,
  );
  for (const candidate of ordered) if (!winners.some((w) => overlaps(w, candidate))) winners.push(candidate);
  const nested: Candidate[] = [];
  for (const candidate of [...sound].sort((a, b) => size(b) - size(a) || a.span.start - b.span.start)) {
    if (winners.includes(candidate)) continue;
    const outer = winners.find((w) => contains(w, candidate));
    if (!outer || !keepInside(outer, candidate, text)) continue;
    if (!nested.some((n) => overlaps(n, candidate) && !contains(n, candidate))) nested.push(candidate);
  }
  return [...winners.map((c) => ({ ...c, nested: false })), ...nested.map((c) => ({ ...c, nested: true }))];
}
