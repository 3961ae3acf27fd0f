/** Relations of people, organisations and events to places. */
import { sentences } from './examples.ts';
import type { RelationDefinition } from './types.ts';

const schema = (term: string) => `http://schema.org/${term}`;

export const places: readonly RelationDefinition[] = [
  {
    name: 'basedIn',
    label: 'based in',
    inverseLabel: 'seat of',
    definition: 'The organisation has its seat, home country or area of activity in the place.',
    domain: ['Organisation', 'StandardsBody', 'Initiative'],
    range: ['Place'],
    tier: 'core',
    matches: [{ property: 'closeMatch', iri: schema('location') }],
    cues: [
      '{S} :is .. based|headquartered in|at {O}',
      '{S} <base:ed> in {O}',
      '{S} headquartered in {O}',
      '{O} - based {S}',
      '{S} , {O} - based',
      '{S} <have> .. headquarters|seat|offices|office in {O}',
      '{S} :is in {O}',
      '{S} located in {O}',
      '{O} ,? companies|firms|giants|banks|carmakers|manufacturers|operators|regulators|agencies|universities|institutes|startups|makers|groups|parties|charities|airlines|bodies|organisations|organizations|associations like|including|such as? {S}',
      '{S} in {O}',
      '{S} , {O} body|company|agency|firm|organisation|organization|association|group|university|bank|institute|charity|carmaker|retailer|operator|regulator',
    ],
    examples: sentences(`
[Kelvin Group|Organisation] is based in [Oslo|Place]. => kelvin-group basedIn oslo
[Oslo|Place]-based [Kelvin Group|Organisation] makes pipes. => kelvin-group basedIn oslo
[Kelvin Group|Organisation], an [Oslo|Place]-based maker, closed. => kelvin-group basedIn oslo
[Kelvin Group|Organisation] is not based in [Oslo|Place]. => denied kelvin-group basedIn oslo
[Kelvin Group|Organisation] has its headquarters in [Oslo|Place]. => kelvin-group basedIn oslo
`),
  },
  {
    name: 'locatedIn',
    label: 'located in',
    inverseLabel: 'location of',
    definition: 'A person is or was in the place at some time, or an event takes place there.',
    domain: ['Person', 'Event'],
    range: ['Place'],
    tier: 'core',
    matches: [{ property: 'closeMatch', iri: schema('location') }],
    cues: [
      '{S:Person} <arrive> in|at {O}',
      '{S:Person} :is in {O}',
      '{S:Person} <live> in {O}',
      '{S:Person} <stay> in {O}',
      '{S:Person} <deploy> to {O}',
      '{S:Person} <travel> to {O}',
      '{S:Person} <join> .. from {O}',
      'colleagues|people|friends|experts|folks|others in {O} ..8 like {S:Person}',
      'folks|people|those like {S:Person} in {O}',
      'colleagues|people|friends|experts|folks|others in {O} ..6 , like {S:Person}',
      '{S:Person} :is here in {O}',
      '{S:Person} :is <base:ed> in {O}',
      '{S:Event} <take> place in {O}',
      '{S:Event} .. <hold:ed> in|at {O}',
      '{S:Event} in {O}',
    ],
    examples: sentences(`
[Ada Brook|Person] lives in [Cork|Place]. => ada-brook locatedIn cork
Ivo: I just arrived in [Cork|Place] a week ago. => ivo locatedIn cork
[Lamp Days|Event] took place in [Cork|Place]. => lamp-days locatedIn cork
[Ada Brook|Person] is not in [Cork|Place]. => denied ada-brook locatedIn cork
`),
  },
  {
    name: 'investsIn',
    label: 'invests in',
    inverseLabel: 'receives investment from',
    definition: 'An organisation or country invests in a place, organisation or technology.',
    domain: ['Organisation', 'Place'],
    range: ['Place', 'Organisation', 'Technology', 'Initiative'],
    tier: 'extension',
    cues: ['{S} <invest> in {O}', '{S} <put> .. investment in {O}'],
    examples: sentences(`
[Kelvin Group|Organisation] invests in [Chad|Place]. => kelvin-group investsIn chad
`),
  },
];
