/** Mentions of one document → everything its sentences say of them, with evidence: positions first, since "we" depends on them. */
import type { Claim, Entity, Mention, Resources } from '../../model.ts';
import { extractActs } from '../discourse/discourse.ts';
import type { AnalysedDocument } from '../types.ts';
import { attachmentClaims } from './attachments.ts';
import { knowledgeOf } from './background.ts';
import { bracketClaims } from './brackets.ts';
import { citationClaims } from './citations.ts';
import { compoundClaims } from './compounds.ts';
import { cueClaims } from './cue-claims.ts';
import { dateClaims } from './dates.ts';
import { demonymsOf, markDemonyms } from './demonyms.ts';
import { elidedClaims } from './elided.ts';
import { withoutEntailed } from './entailed.ts';
import { frontPosts } from './front-posts.ts';
import { honorificPositions } from './honorifics.ts';
import { hostClaims } from './hosts.ts';
import type { Line } from './items.ts';
import { labelClaims } from './labels.ts';
import { linesOf } from './lines.ts';
import { positionClaims } from './positions.ts';
import { roleClaims } from './roles.ts';
import { rowClaims } from './rows.ts';
import { withSummedUpRoles } from './summed-up.ts';

/**
 * @param mentions of this document, nested ones marked; `mention.entity` is the id of an element of `entities`
 * @param event what the document records (`documentEvent`); roles are held there
 * @returns claims in document order; none without evidence, none whose evidence differs from the text
 */
export function extractClaims(
  analysed: AnalysedDocument,
  mentions: Mention[],
  entities: Entity[],
  resources: Resources,
  event: Entity | null,
): Claim[] {
  const { document } = analysed;
  const lines = linesOf(analysed, mentions);
  markDemonyms(lines, demonymsOf(resources));
  const knowledge = knowledgeOf(document, lines, mentions, entities, resources);
  const opening = document.utterances.find((u) => u.channel !== 'chat' && u.speaker !== null)?.id ?? null;
  const claims = [
    ...labelClaims(document, mentions, entities, event),
    ...frontPosts(document, mentions, entities, event),
  ];
  for (const claim of claims) knowledge.learn(claim);
  for (const line of lines) {
    const said = withoutEntailed(
      honorificPositions(line, [
        ...positionClaims(document, line, knowledge),
        ...cueClaims(document, line, knowledge),
        ...bracketClaims(document, line),
        ...rowClaims(document, line),
      ]),
    );
    said.push(...attachmentClaims(document, line, said));
    if (event) said.push(...roleClaims(document, line, event, knowledge, line.utterance === opening));
    for (const claim of said) knowledge.learn(claim);
    claims.push(...dateClaims(document, line, said));
  }
  claims.push(...elidedClaims(document, lines, claims));
  claims.push(...citationClaims(document, mentions));
  if (event) claims.push(...hostClaims(document, lines, event, claims));
  const speakerAt = (offset: number) => lineAt(lines, offset)?.speaker ?? null;
  claims.push(...compoundClaims(document, mentions, entities, speakerAt));
  claims.push(...extractActs(document, lines, claims));
  return withSummedUpRoles(document, claims).sort((a, b) => a.evidence.span.start - b.evidence.span.start);
}

/** Line that covers an offset, by binary search: footnotes stand after the turns, so a miss is none. */
function lineAt(lines: readonly Line[], offset: number): Line | null {
  let low = 0;
  let high = lines.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const line = lines[middle]!;
    if (offset < line.start) high = middle - 1;
    else if (offset >= line.end) low = middle + 1;
    else return line;
  }
  return null;
}
