/** Document → its entities, mentions and claims: tokens, rules, tagger, arbitration, identity, claims, in this order. */
import type { Document, Extraction, Resources } from '../model.ts';
import { arbitrate } from './arbitrate.ts';
import { extractClaims } from './claims/claims.ts';
import { identify } from './identity.ts';
import { read } from './reading.ts';
import { candidatesOf } from './rules.ts';
import { withEntityIds } from './speakers.ts';
import { mentionClaims } from './structure.ts';
import { analyse } from './tokens.ts';

/** Everything one document says, with ids local to it; never throws. */
export function extract(document: Document, resources: Resources): Extraction {
  const named = withEntityIds(document);
  const analysed = analyse(named);
  const reading = read(analysed, resources);
  const accepted = arbitrate(candidatesOf(reading), reading);
  const { entities, mentions } = identify(accepted, reading);
  const claims = [
    ...mentionClaims(mentions, analysed),
    ...extractClaims(analysed, mentions, entities, resources),
  ];
  return { document: named, entities, mentions, claims };
}
