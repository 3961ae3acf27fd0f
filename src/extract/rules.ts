/** Analysed document → candidates of every rule: cast, tables, grammars. Also the features that the tagger learns from. */
import type { Resources } from '../model.ts';
import { authorityCandidates } from './authority.ts';
import { castCandidates } from './cast-names.ts';
import { citationCandidates } from './citations.ts';
import { eventTitleCandidates } from './event-titles.ts';
import { branchCandidates } from './grammars/branches.ts';
import { capitalLineCandidates } from './grammars/capital-lines.ts';
import { caselessHeadCandidates } from './grammars/caseless-heads.ts';
import { caselessPeopleCandidates } from './grammars/caseless-people.ts';
import { caseCandidates } from './grammars/cases.ts';
import { cellCandidates } from './grammars/cells.ts';
import { committeeCandidates } from './grammars/committees.ts';
import { companyCandidates, leadingPlaceCandidates, partnerCandidates } from './grammars/companies.ts';
import { designatorCandidates } from './grammars/designators.ts';
import { headedCandidates } from './grammars/headed.ts';
import { heardCandidates } from './grammars/heard.ts';
import { introducedCandidates } from './grammars/introduced.ts';
import { issuedLawCandidates } from './grammars/issued.ts';
import { jointBodyCandidates } from './grammars/joint-bodies.ts';
import { peopleCandidates } from './grammars/people.ts';
import { postCandidates } from './grammars/posts.ts';
import { productCandidates } from './grammars/products.ts';
import { smallHeadCandidates } from './grammars/small.ts';
import { spelledCandidates } from './grammars/spelled.ts';
import { subgroupCandidates } from './grammars/subgroups.ts';
import { technologyCandidates } from './grammars/technologies.ts';
import { versionCandidates } from './grammars/versions.ts';
import { initialRunCandidates } from './initial-runs.ts';
import { longerNameCandidates } from './longer-names.ts';
import { misheardCandidates } from './misheard.ts';
import { type Reading, read } from './reading.ts';
import { speakerDetailCandidates } from './speaker-details.ts';
import { titledWorkCandidates } from './titled-works.ts';
import type { AnalysedDocument, Candidate } from './types.ts';
import { unknownNameCandidates } from './unknown-names.ts';

const RULES: readonly ((reading: Reading) => Candidate[])[] = [
  castCandidates,
  authorityCandidates,
  peopleCandidates,
  headedCandidates,
  smallHeadCandidates,
  committeeCandidates,
  jointBodyCandidates,
  designatorCandidates,
  companyCandidates,
  partnerCandidates,
  introducedCandidates,
  heardCandidates,
  caselessPeopleCandidates,
  caselessHeadCandidates,
  capitalLineCandidates,
  cellCandidates,
  leadingPlaceCandidates,
  issuedLawCandidates,
  citationCandidates,
  eventTitleCandidates,
  titledWorkCandidates,
  initialRunCandidates,
  spelledCandidates,
  postCandidates,
  subgroupCandidates,
  branchCandidates,
  caseCandidates,
  productCandidates,
  technologyCandidates,
  versionCandidates,
  longerNameCandidates,
  misheardCandidates,
  speakerDetailCandidates,
  unknownNameCandidates,
];

const byPlace = (a: Candidate, b: Candidate): number =>
  a.span.start - b.span.start || b.span.end - a.span.end;

/** Candidates of all rules over a document already prepared, in order of place. They overlap: arbitration chooses. */
export const candidatesOf = (reading: Reading): Candidate[] =>
  RULES.flatMap((rule) => rule(reading)).sort(byPlace);

/** Candidates of all rules; confidence 0 to 1, overlapping, in order of place. */
export const ruleCandidates = (analysed: AnalysedDocument, resources: Resources): Candidate[] =>
  candidatesOf(read(analysed, resources));
