/**
 * Acts between those who speak: who introduces, thanks, asks, answers, agrees with whom. What a speaker does is found by
 * `extract/discourse/`; the cues are for minutes and reports, which tell it in the third person ("Ms Okoye agreed with Mr Bell").
 */
import { sentences } from './examples.ts';
import type { RelationDefinition } from './types.ts';

const cito = (term: string) => `http://purl.org/spar/cito/${term}`;

type Act = Pick<RelationDefinition, 'name' | 'label' | 'inverseLabel' | 'definition'> &
  Partial<RelationDefinition>;

const acts: readonly Act[] = [
  {
    name: 'introduces',
    label: 'introduces',
    inverseLabel: 'introduced by',
    definition: 'The speaker presents the other to the audience.',
    cues: ['{S:Person} <introduce> {O:Person}'],
  },
  {
    name: 'thanks',
    label: 'thanks',
    inverseLabel: 'thanked by',
    definition: 'The speaker thanks the other.',
    cues: ['{S:Person} <thank> {O}'],
  },
  {
    name: 'welcomes',
    label: 'welcomes',
    inverseLabel: 'welcomed by',
    definition: 'The speaker welcomes the other.',
    cues: ['{S:Person} <welcome> {O:Person}'],
  },
  {
    name: 'invites',
    label: 'gives the floor to',
    inverseLabel: 'given the floor by',
    definition: 'The speaker gives or returns the floor to the other.',
    cues: [
      '{S:Person} <invite> {O:Person}',
      '{S:Person} <give> the floor to {O:Person}',
      '{S:Person} <call> on {O:Person}',
    ],
    examples: sentences(`
[Ms Okoye|Person=okoye] gave the floor to [Dr Amin|Person=amin]. => okoye invites amin
`),
  },
  {
    name: 'asks',
    label: 'asks',
    inverseLabel: 'asked by',
    definition: 'The speaker puts a question to the other.',
    cues: ['{S:Person} <ask> {O:Person}'],
  },
  {
    name: 'answers',
    label: 'answers',
    inverseLabel: 'answered by',
    definition: 'The speaker answers a question (qualifier `question`) that the other put.',
    identifiedBy: ['question'],
    matches: [{ property: 'closeMatch', iri: cito('repliesTo') }],
    cues: [
      '{S:Person} <answer> {O:Person}',
      '{S:Person} <reply> to {O:Person}',
      '{S:Person} <respond> to {O:Person}',
    ],
  },
  {
    name: 'agreesWith',
    label: 'agrees with',
    inverseLabel: 'agreed with by',
    definition: 'The speaker says that he or she agrees with what the other said, wholly or in part.',
    iri: cito('agreesWith'),
    cues: [
      '{S:Person} <agree> with {O:Person}',
      '{S:Person} <concur> with {O:Person}',
      '{S:Person} <side> with {O:Person}',
    ],
    examples: sentences(`
[Ms Okoye|Person=okoye] agreed with [Mr Bell|Person=bell] on the quota. => okoye agreesWith bell
[Ms Okoye|Person=okoye] did not agree with [Mr Bell|Person=bell]. => denied okoye agreesWith bell
If [Ms Okoye|Person=okoye] agreed with [Mr Bell|Person=bell], the vote would pass. => hypothetical okoye agreesWith bell
`),
  },
  {
    name: 'disagreesWith',
    label: 'disagrees with',
    inverseLabel: 'disagreed with by',
    definition: 'The speaker contradicts what the other said.',
    iri: cito('disagreesWith'),
    cues: ['{S:Person} <disagree> with {O:Person}', '{S:Person} <contradict> {O:Person}'],
    examples: sentences(`
[Ms Okoye|Person=okoye] disagreed with [Mr Bell|Person=bell] and [Dr Amin|Person=amin]. => okoye disagreesWith bell; okoye disagreesWith amin
[Ms Okoye|Person=okoye] never contradicted [Mr Bell|Person=bell]. => denied okoye disagreesWith bell
`),
  },
  {
    name: 'challenges',
    label: 'challenges',
    inverseLabel: 'challenged by',
    definition: 'The speaker casts doubt on something the other said or takes for granted.',
    matches: [{ property: 'closeMatch', iri: cito('critiques') }],
    cues: ['{S:Person} <challenge> {O:Person}', '{S:Person} <question> {O:Person}'],
    examples: sentences(`
[Dr Amin|Person=amin] challenged [Mr Bell|Person=bell] on the cost of dredging. => amin challenges bell
`),
  },
  {
    name: 'refersTo',
    label: 'refers to',
    inverseLabel: 'referred to by',
    definition: 'The speaker points to the other or to what the other said, without taking a side.',
    matches: [{ property: 'closeMatch', iri: cito('discusses') }],
  },
];

export const discourse: readonly RelationDefinition[] = acts.map((act) => ({
  // In meetings of bodies and states these speak, and are spoken to, by their names.
  domain: ['Person', 'Organisation', 'StandardsBody', 'Place'],
  range: ['Person', 'Organisation', 'StandardsBody', 'Place'],
  tier: 'discourse',
  cues: [],
  examples: [],
  ...act,
}));
