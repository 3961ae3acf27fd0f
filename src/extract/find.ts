/** Candidates of rules and tagger → the mentions of a document, in two passes: what is certain helps to find the rest. */
import { vocativeCandidates } from './addresses.ts';
import { type Accepted, arbitrate } from './arbitrate.ts';
import { consistent } from './consistency.ts';
import { coordinated } from './coordination.ts';
import { definedNames } from './defined-names.ts';
import { numberedPartCandidates } from './grammars/numbered-parts.ts';
import { countryBodyCandidates, parentCandidates } from './grammars/parents.ts';
import { sectionCandidates } from './grammars/sections.ts';
import { heldEvents } from './held-events.ts';
import { initialsCandidates } from './initials.ts';
import { listNameCandidates } from './list-names.ts';
import { metonymCandidates } from './metonyms.ts';
import type { Reading } from './reading.ts';
import { repeatCandidates } from './repeats.ts';
import { shortHeadCandidates } from './short-heads.ts';
import type { Candidate } from './types.ts';

/** Accepted mentions in order of place, nested ones after the longer one they lie in. */
export function findMentions(candidates: readonly Candidate[], reading: Reading): Accepted[] {
  const { text } = reading;
  const first = [
    ...candidates,
    ...parentCandidates(text, candidates),
    ...sectionCandidates(candidates, reading),
    ...numberedPartCandidates(candidates, reading),
    ...countryBodyCandidates(text, candidates),
  ];
  const defined = [...first, ...definedNames(reading, first), ...vocativeCandidates(reading)];
  const certain = arbitrate(defined, text);
  const all = [
    ...defined,
    ...initialsCandidates(certain, reading),
    ...repeatCandidates(certain, reading),
    ...shortHeadCandidates(certain, reading),
    ...listNameCandidates(certain, reading),
    ...metonymCandidates(certain, reading),
  ];
  return heldEvents(consistent(coordinated(arbitrate(all, text), text), reading), text);
}
