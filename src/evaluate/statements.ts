/** Statements between two entities against the gold's relations: (subject, predicate, object) with polarity. */
import type { Statement } from '../model.ts';
import type { Gold, GoldRelation } from './gold.ts';
import { addCounts, type Counts, type Finding, noCounts } from './score.ts';

/** Positions and affiliations of people: the group that has its own target. */
const ROLES = new Set([
  'hasRole',
  'affiliatedWith',
  'holdsPosition',
  'formerlyHeld',
  'founderOf',
  'directorOf',
  'chairOf',
  'boardMemberOf',
]);
/** A stated position entails the affiliation, which the gold does not repeat. */
const ENTAILED: Record<string, string[]> = {
  affiliatedWith: ['holdsPosition', 'directorOf', 'chairOf', 'boardMemberOf'],
};

export interface StatementScores {
  byPredicate: Map<string, Counts>;
  roles: Counts;
  others: Counts;
  /** Of the statements found, how many have the gold's polarity; and how many denied ones were written as affirmed. */
  polarity: { right: number; wrong: number; denialsAffirmed: number };
  findings: Finding[];
}

/**
 * Core predicates only; a triple counts once however often it is stated; literals are not scored; a triple that the gold
 * has as optional, or that another of its triples entails, is neither right nor wrong.
 */
export function scoreStatements(
  statements: Statement[],
  aligned: Map<string, string>,
  gold: Gold,
): StatementScores {
  const relations = gold.relations.filter((r) => r.core && r.object !== null);
  const goldByTriple = groupBy(relations, (r) => triple(r.subject, r.predicate, r.object!));
  const core = new Set(gold.relations.filter((r) => r.core).map((r) => r.predicate));
  const byPredicate = new Map<string, Counts>();
  const findings: Finding[] = [];
  const polarity = { right: 0, wrong: 0, denialsAffirmed: 0 };
  const found = new Set<string>();
  const add = (predicate: string, key: keyof Counts) => {
    const c = byPredicate.get(predicate) ?? noCounts();
    c[key]++;
    byPredicate.set(predicate, c);
  };
  for (const s of statements) {
    if (s.object === null || !core.has(s.predicate)) continue;
    const evidence = s.evidence.find((e) => e.span.start >= gold.scope.start && e.span.end <= gold.scope.end);
    if (!evidence) continue;
    const [subject, object] = [
      aligned.get(s.subject) ?? `?${s.subject}`,
      aligned.get(s.object) ?? `?${s.object}`,
    ];
    const key = triple(subject, s.predicate, object);
    const matches = goldByTriple.get(key);
    if (matches) {
      const denied = matches.every((r) => r.modality === 'negated');
      const affirmed = matches.every((r) => r.modality !== 'negated');
      const right = s.polarity === 'denied' ? !affirmed : !denied;
      polarity[right ? 'right' : 'wrong']++;
      if (denied && s.polarity === 'affirmed') polarity.denialsAffirmed++;
      if (!right) findings.push({ kind: 'type', what: `${key} is ${s.polarity}`, ...evidence.span });
      if (!found.has(key) && matches.some((r) => !r.optional)) add(s.predicate, 'tp');
      found.add(key);
    } else if (!excused(subject, s.predicate, object, goldByTriple, gold)) {
      add(s.predicate, 'fp');
      findings.push({
        kind: 'wrong',
        what: `${key} (${s.polarity}, ${evidence.rule}) “${evidence.quote.slice(0, 120)}”`,
        ...evidence.span,
      });
    }
  }
  for (const [key, matches] of goldByTriple) {
    if (found.has(key) || matches.every((r) => r.optional)) continue;
    add(matches[0]!.predicate, 'fn');
    findings.push({
      kind: 'missed',
      what: `${key} (${matches[0]!.modality})`,
      start: matches[0]!.start,
      end: matches[0]!.end,
    });
  }
  const sum = (pick: (p: string) => boolean) =>
    [...byPredicate].filter(([p]) => pick(p)).reduce((a, [, c]) => addCounts(a, c), noCounts());
  return {
    byPredicate,
    roles: sum((p) => ROLES.has(p)),
    others: sum((p) => !ROLES.has(p)),
    polarity,
    findings: findings.sort((a, b) => a.start - b.start),
  };
}

const triple = (s: string, p: string, o: string): string => `${s} ${p} ${o}`;

function excused(
  s: string,
  p: string,
  o: string,
  gold: Map<string, GoldRelation[]>,
  { entities }: Gold,
): boolean {
  const optionalEnd = [s, o].some((id) => entities.get(id)?.required === false);
  return optionalEnd || (ENTAILED[p] ?? []).some((stronger) => gold.has(triple(s, stronger, o)));
}

function groupBy<T>(items: T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
