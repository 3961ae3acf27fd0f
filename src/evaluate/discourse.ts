/** Discourse acts of the graph against the gold's: act, speaker and target within the same turn. */
import type { Document, Statement } from '../model.ts';
import type { Gold, GoldAct } from './gold.ts';
import { addCounts, type Counts, type Finding, noCounts } from './score.ts';

/** Acts that take a side; they have a target of their own. */
export const STANCE_ACTS = ['agreesWith', 'disagreesWith', 'challenges'];

export interface DiscourseScores {
  byAct: Map<string, Counts>;
  all: Counts;
  stance: Counts;
  findings: Finding[];
}

/** A member of a group counts for the group and the other way round, as the gold READMEs allow. Each turn's acts are matched one to one. */
export function scoreDiscourse(
  statements: Statement[],
  aligned: Map<string, string>,
  document: Document,
  gold: Gold,
): DiscourseScores {
  const acts = new Set([
    'introduces',
    'thanks',
    'welcomes',
    'invites',
    'asks',
    'answers',
    'refersTo',
    ...STANCE_ACTS,
  ]);
  const turnOf = new Map<string, number>();
  for (const u of document.utterances) {
    const index = gold.turns.findIndex((t) => t.body.start === u.span.start);
    if (index >= 0) turnOf.set(u.id, index);
  }
  const byAct = new Map<string, Counts>();
  const findings: Finding[] = [];
  const add = (act: string, key: keyof Counts) => {
    const c = byAct.get(act) ?? noCounts();
    c[key]++;
    byAct.set(act, c);
  };
  const open = new Set<GoldAct>(gold.acts);
  for (const s of statements) {
    if (!acts.has(s.predicate) || s.object === null || !s.subject) continue;
    const seen = new Set<string>();
    for (const e of s.evidence) {
      if (e.span.start < gold.scope.start || e.span.end > gold.scope.end) continue;
      const turn = e.utterance === null ? null : (turnOf.get(e.utterance) ?? -1);
      const subject = aligned.get(s.subject) ?? s.subject;
      const target = s.object.startsWith('group:') ? s.object : (aligned.get(s.object) ?? s.object);
      const near = (g: GoldAct) => g.turn === turn || (g.start < e.span.end && e.span.start < g.end);
      const match = [...open].find(
        (g) =>
          g.act.includes(s.predicate) &&
          g.speaker === subject &&
          near(g) &&
          sameTarget(g.target, target, gold),
      );
      if (match) {
        open.delete(match);
        if (!match.optional) add(s.predicate, 'tp');
      } else if (!seen.has(`${turn}`)) {
        add(s.predicate, 'fp');
        findings.push({
          kind: 'wrong',
          what: `${subject} ${s.predicate} ${target} (${e.rule}) “${e.quote.slice(0, 120)}”`,
          ...e.span,
        });
      }
      // Said twice in one turn is one act; a second piece of evidence there is neither right nor wrong.
      seen.add(`${turn}`);
    }
  }
  for (const g of open) {
    if (g.optional) continue;
    add(g.act[0]!, 'fn');
    findings.push({
      kind: 'missed',
      what: `${g.speaker} ${g.act[0]} ${g.target}${g.implicit ? ' (implicit)' : ''}`,
      start: g.start,
      end: g.end,
    });
  }
  const sum = (pick: (act: string) => boolean) =>
    [...byAct].filter(([act]) => pick(act)).reduce((a, [, c]) => addCounts(a, c), noCounts());
  return {
    byAct,
    all: sum(() => true),
    stance: sum((act) => STANCE_ACTS.includes(act)),
    findings: findings.sort((a, b) => a.start - b.start),
  };
}

function sameTarget(a: string, b: string, gold: Gold): boolean {
  if (a === b) return true;
  const member = (group: string, id: string) =>
    group.startsWith('group:') && (id.startsWith('group:') || (gold.groups.get(group)?.has(id) ?? false));
  return member(a, b) || member(b, a);
}
