/** Acts between those who speak: who introduces, thanks, asks, answers, agrees with whom. Found by `extract/discourse/`. */
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
  },
  {
    name: 'thanks',
    label: 'thanks',
    inverseLabel: 'thanked by',
    definition: 'The speaker thanks the other.',
  },
  {
    name: 'welcomes',
    label: 'welcomes',
    inverseLabel: 'welcomed by',
    definition: 'The speaker welcomes the other.',
  },
  {
    name: 'invites',
    label: 'gives the floor to',
    inverseLabel: 'given the floor by',
    definition: 'The speaker gives or returns the floor to the other.',
  },
  {
    name: 'asks',
    label: 'asks',
    inverseLabel: 'asked by',
    definition: 'The speaker puts a question to the other.',
  },
  {
    name: 'answers',
    label: 'answers',
    inverseLabel: 'answered by',
    definition: 'The speaker answers a question that the other put.',
    matches: [{ property: 'closeMatch', iri: cito('repliesTo') }],
  },
  {
    name: 'agreesWith',
    label: 'agrees with',
    inverseLabel: 'agreed with by',
    definition: 'The speaker says that he or she agrees with what the other said, wholly or in part.',
    iri: cito('agreesWith'),
  },
  {
    name: 'disagreesWith',
    label: 'disagrees with',
    inverseLabel: 'disagreed with by',
    definition: 'The speaker contradicts what the other said.',
    iri: cito('disagreesWith'),
  },
  {
    name: 'challenges',
    label: 'challenges',
    inverseLabel: 'challenged by',
    definition: 'The speaker casts doubt on something the other said or takes for granted.',
    matches: [{ property: 'closeMatch', iri: cito('critiques') }],
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
  domain: ['Person'],
  range: ['Person', 'Organisation', 'StandardsBody'],
  tier: 'discourse',
  cues: [],
  examples: [],
  ...act,
}));
