/** Mentions in their sentences → the plainest statements: who mentions what. */
import type { Claim, Mention } from '../model.ts';
import type { AnalysedDocument, Sentence } from './types.ts';

/** Finds the sentence that holds an offset. Footnotes are analysed after the turns but printed inside them, so the innermost counts. */
export function sentenceFinder(sentences: readonly Sentence[]): (offset: number) => Sentence | null {
  const ordered = [...sentences].sort((a, b) => a.start - b.start || b.end - a.end);
  return (offset) => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ordered[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0 && i > low - 60; i--) if (offset < ordered[i]!.end) return ordered[i]!;
    return null;
  };
}

/** `speaker mentions entity`, one claim for each mention in speech; the evidence is the mention itself. */
export function mentionClaims(mentions: readonly Mention[], analysed: AnalysedDocument): Claim[] {
  const claims: Claim[] = [];
  const sentenceAt = sentenceFinder(analysed.sentences);
  for (const mention of mentions) {
    if (mention.heading) continue;
    const speaker = sentenceAt(mention.span.start)?.speaker ?? null;
    if (speaker === null || speaker === mention.entity) continue;
    claims.push({
      subject: speaker,
      predicate: 'mentions',
      object: mention.entity,
      value: null,
      qualifiers: {},
      polarity: 'affirmed',
      modality: 'fact',
      confidence: mention.confidence,
      evidence: {
        document: mention.document,
        utterance: mention.utterance,
        speaker,
        span: mention.span,
        quote: mention.quote,
        rule: 'structure/mentions',
      },
    });
  }
  return claims;
}

/** Acts that are done to somebody's face. */
const FACING = new Set(['thanks', 'welcomes', 'invites', 'asks', 'answers', 'agreesWith', 'disagreesWith']);

/** One `addressed` for each act by which one speaker turns to another, with the act's own words; what minutes tell in the third person is none. */
export function addressClaims(claims: readonly Claim[], { document }: AnalysedDocument): Claim[] {
  const speakers = new Set(document.utterances.map((u) => u.speaker));
  return claims
    .filter(
      ({ subject, predicate, object, evidence }) =>
        FACING.has(predicate) &&
        evidence.rule.startsWith('discourse/') &&
        evidence.speaker === subject &&
        object !== null &&
        speakers.has(object),
    )
    .map((claim) => ({
      ...claim,
      predicate: 'addressed',
      qualifiers: {},
      polarity: 'affirmed',
      modality: 'fact',
      evidence: { ...claim.evidence, rule: 'structure/addressed' },
    }));
}
