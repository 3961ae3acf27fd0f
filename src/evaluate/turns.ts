/** Turns of the graph against the gold's: position, speaker and time code. */
import type { Document, Entity } from '../model.ts';
import type { Gold } from './gold.ts';
import { type Counts, type Finding, noCounts } from './score.ts';

export interface TurnScores {
  turns: Counts;
  speakers: Counts;
  times: Counts;
  findings: Finding[];
}

/** A turn matches where its body covers more than half of the gold's and begins within it or its heading. */
export function scoreTurns(document: Document, entities: Map<string, Entity>, gold: Gold): TurnScores {
  const turns = noCounts();
  const speakers = noCounts();
  const times = noCounts();
  const findings: Finding[] = [];
  const inScope = document.utterances.filter(
    (u) => u.span.start < gold.scope.end && u.span.end > gold.scope.start,
  );
  const used = new Set<string>();
  for (const turn of gold.turns) {
    const match = inScope.find((u) => !used.has(u.id) && u.span.start === turn.body.start);
    if (!match) {
      turns.fn++;
      speakers.fn++;
      times.fn++;
      findings.push({ kind: 'missed', what: `turn of ${turn.speaker}`, ...turn.body });
      continue;
    }
    used.add(match.id);
    turns.tp++;
    if (match.span.end !== turn.body.end && match.span.end <= gold.scope.end)
      findings.push({
        kind: 'span',
        what: `turn ends at ${match.span.end}, gold ${turn.body.end}`,
        ...turn.body,
      });
    const name = entities.get(match.speaker ?? '')?.label ?? match.label;
    if (sameName(name, turn.speaker)) speakers.tp++;
    else {
      speakers.fp++;
      findings.push({ kind: 'wrong', what: `speaker ${name}, gold ${turn.speaker}`, ...turn.heading });
    }
    if (
      match.start === turn.start ||
      (match.start !== null && turn.start !== null && Math.abs(match.start - turn.start) < 0.01)
    )
      times.tp++;
    else {
      times.fp++;
      findings.push({ kind: 'wrong', what: `time ${match.start}, gold ${turn.start}`, ...turn.heading });
    }
  }
  for (const u of inScope) {
    if (used.has(u.id)) continue;
    turns.fp++;
    findings.push({ kind: 'wrong', what: `turn of ${u.label} that the gold has not`, ...u.span });
  }
  return { turns, speakers, times, findings };
}

const sameName = (a: string, b: string): boolean => fold(a) === fold(b);
const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
