/** Mentions of one document → everything its sentences say of them, with evidence: positions first, since "we" depends on them. */
import type { Claim, Entity, Mention, Resources } from '../../model.ts';
import type { AnalysedDocument } from '../types.ts';
import { knowledgeOf } from './background.ts';
import { cueClaims } from './cue-claims.ts';
import { linesOf } from './lines.ts';
import { positionClaims } from './positions.ts';

/**
 * @param mentions of this document, nested ones marked; `mention.entity` is the id of an element of `entities`
 * @returns claims in document order; none without evidence, none whose evidence differs from the text
 */
export function extractClaims(
  analysed: AnalysedDocument,
  mentions: Mention[],
  entities: Entity[],
  _resources: Resources,
): Claim[] {
  const { document } = analysed;
  const lines = linesOf(analysed, mentions);
  const knowledge = knowledgeOf(document, lines, mentions, entities);
  const claims: Claim[] = [];
  for (const line of lines) {
    for (const claim of [
      ...positionClaims(document, line, knowledge),
      ...cueClaims(document, line, knowledge),
    ]) {
      claims.push(claim);
      knowledge.learn(claim);
    }
  }
  return claims;
}
