/** "These are our five panellists." after the introductions → the role of those who were introduced before it as mere speakers. */
import type { Claim, Document } from '../../model.ts';

const SUM =
  /\b(?:these|those) (?:are|were) (?:all )?(?:our|the|my) (?:[a-z]+ ){0,2}?(panell?ist|discussant|witness|guest|presenter)(?:es|s)\b/gi;

/** "Speaker" says no more than that the person speaks: it gives way to the role that a summary, or another claim, names. */
export function withSummedUpRoles(document: Document, claims: Claim[]): Claim[] {
  const vague = (c: Claim) => c.predicate === 'hasRole' && c.qualifiers.role === 'speaker';
  if (!claims.some(vague)) return claims;
  const roles = new Map<string, string>();
  for (const { index, 1: role } of document.text.matchAll(SUM)) {
    const turn = document.utterances.find((u) => u.span.start <= index && index < u.span.end);
    for (const { subject, evidence } of claims)
      if (turn && turn.id === evidence.utterance && evidence.span.end <= index && subject !== turn.speaker)
        roles.set(subject, role!.toLowerCase().replace('panelist', 'panellist'));
  }
  for (const c of claims)
    if (c.predicate === 'hasRole' && c.qualifiers.role && !vague(c)) roles.set(c.subject, c.qualifiers.role);
  return claims.map((c) => {
    const role = vague(c) ? roles.get(c.subject) : undefined;
    return role ? { ...c, qualifiers: { ...c.qualifiers, role } } : c;
  });
}
