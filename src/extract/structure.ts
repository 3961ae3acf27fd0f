/** Mentions in their sentences → the plainest statements: who mentions what. */
import type { Claim, Mention } from '../model.ts';
import type { AnalysedDocument, Sentence } from './types.ts';

/** Sentence that holds an offset, by binary search; footnotes stand after the turns, so a miss falls back to none. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return null;
}

/** `speaker mentions entity`, one claim for each mention in speech; the evidence is the mention itself. */
export function mentionClaims(mentions: readonly Mention[], analysed: AnalysedDocument): Claim[] {
  const claims: Claim[] = [];
  for (const mention of mentions) {
    if (mention.heading) continue;
    const speaker = sentenceAt(analysed.sentences, mention.span.start)?.speaker ?? null;
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
