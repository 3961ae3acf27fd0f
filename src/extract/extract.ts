/** Document → its entities, mentions and claims: tokens, rules, tagger, arbitration, identity, claims, in this order. */
import type { Document, Extraction, Resources } from '../model.ts';
import { extractClaims } from './claims/claims.ts';
import { countriesSaid } from './claims/demonyms.ts';
import { documentEvent, withEvent } from './claims/event.ts';
import { groupsOf } from './discourse/discourse.ts';
import { findMentions } from './find.ts';
import { identify } from './identity.ts';
import { lexiconOf } from './lexicon.ts';
import { read } from './reading.ts';
import { candidatesOf } from './rules.ts';
import { withEntityIds } from './speakers.ts';
import { addressClaims, mentionClaims } from './structure.ts';
import { withTagger } from './tagged.ts';
import { analyse } from './tokens.ts';

/** Everything one document says, with ids local to it; never throws. */
export function extract(document: Document, resources: Resources): Extraction {
  const named = withEntityIds(document, lexiconOf(resources));
  const analysed = analyse(named);
  const reading = read(analysed, resources);
  const accepted = findMentions(withTagger(reading, candidatesOf(reading), resources), reading);
  const identified = identify(accepted, reading);
  const recorded = documentEvent(analysed, identified.mentions, identified.entities);
  const mentions = withEvent(identified.mentions, recorded.mentions);
  const entities = identified.entities.some((e) => e.id === recorded.event.id)
    ? identified.entities
    : [...identified.entities, recorded.event];
  const said = extractClaims(analysed, mentions, entities, resources, recorded.event);
  const claims = [...mentionClaims(mentions, analysed), ...addressClaims(said, analysed), ...said];
  return {
    document: named,
    entities: [...entities, ...countriesSaid(claims, entities, resources), ...groupsOf(claims)],
    mentions,
    claims,
  };
}
