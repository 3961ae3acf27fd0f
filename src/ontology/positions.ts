/** Relations between people and the bodies they belong to or lead. */
import { sentences } from './examples.ts';
import type { RelationDefinition } from './types.ts';

const schema = (term: string) => `http://schema.org/${term}`;
const org = (term: string) => `http://www.w3.org/ns/org#${term}`;

export const positions: readonly RelationDefinition[] = [
  {
    name: 'hasRole',
    label: 'has role at',
    inverseLabel: 'has in a role',
    definition: 'A person acts in a role (qualifier `role`: chair, panellist, witness, guest …) at an event.',
    domain: ['Person'],
    range: ['Event'],
    tier: 'core',
    matches: [{ property: 'closeMatch', iri: 'http://www.w3.org/ns/prov#qualifiedAssociation' }],
    identifiedBy: ['role'],
    cues: [],
    examples: [],
  },
  {
    name: 'affiliatedWith',
    label: 'affiliated with',
    inverseLabel: 'has affiliate',
    definition: 'A person belongs to or works at an organisation; no position is named.',
    domain: ['Person'],
    range: ['Organisation', 'StandardsBody'],
    tier: 'core',
    matches: [{ property: 'closeMatch', iri: schema('affiliation') }],
    cues: [
      '{S} from|of|at {O}',
      '{S} <work> for|at|with|in {O}',
      '{S} :is at|with|from {O}',
      '{S} :is employed|engaged by|at {O}',
      '{S} <be> .. involved at|in|with {O}',
      '{S} <join> {O}',
      '{S} <teach> at {O}',
      '{S} <study> at {O}',
    ],
    examples: sentences(`
[Ada Brook|Person] works at [Harbour Trust|Organisation]. => ada-brook affiliatedWith harbour-trust
With us is [Ben Hale|Person] from [Cider Guild|Organisation]. => ben-hale affiliatedWith cider-guild
Chair: I brought [Ana|Person] and [Leo|Person] from [Orchard Labs|Organisation] along. => ana affiliatedWith orchard-labs; leo affiliatedWith orchard-labs
[Ada Brook|Person], who is with [Harbour Trust|Organisation], knows the docks. => ada-brook affiliatedWith harbour-trust
Ivo: I work for [Delta Ferries|Organisation] on the night shift. => ivo affiliatedWith delta-ferries
Ivo: I'm [Ivo Lund|Person=ivo] from [Delta Ferries|Organisation]. => ivo affiliatedWith delta-ferries
[Ada Brook|Person] does not work for [Harbour Trust|Organisation]. => denied ada-brook affiliatedWith harbour-trust
If [Ada Brook|Person] worked for [Harbour Trust|Organisation], she would know. => hypothetical ada-brook affiliatedWith harbour-trust
Does [Ada Brook|Person] work for [Harbour Trust|Organisation]? => nothing
Both [Ana|Person] and I work at [Orchard Labs|Organisation]. => ana affiliatedWith orchard-labs
[Ada Brook|Person] received a letter from [Harbour Trust|Organisation]. => nothing
According to [Ben Hale|Person], [Ada Brook|Person] works at [Harbour Trust|Organisation]. => claim ada-brook affiliatedWith harbour-trust attributedTo=ben-hale
`),
  },
  {
    name: 'holdsPosition',
    label: 'holds position at',
    inverseLabel: 'has in a position',
    definition:
      'A person holds a position (qualifier `title`) at an organisation, or in a country for offices of state.',
    domain: ['Person'],
    range: ['Organisation', 'StandardsBody', 'Place'],
    tier: 'core',
    matches: [
      { property: 'closeMatch', iri: org('holds') },
      { property: 'closeMatch', iri: schema('worksFor') },
    ],
    identifiedBy: ['title'],
    cues: [],
    examples: [],
  },
  {
    name: 'formerlyHeld',
    label: 'formerly held position at',
    inverseLabel: 'had in a position',
    definition:
      'A person held a position (qualifier `title`) at an organisation in the past and no longer does.',
    domain: ['Person'],
    range: ['Organisation', 'StandardsBody', 'Place', 'Event'],
    tier: 'core',
    matches: [{ property: 'closeMatch', iri: schema('alumniOf') }],
    identifiedBy: ['title'],
    cues: [],
    examples: [],
  },
  {
    name: 'founderOf',
    label: 'founder of',
    inverseLabel: 'founded by',
    definition: 'A person founded the organisation or programme, alone or with others.',
    domain: ['Person'],
    range: ['Organisation', 'StandardsBody', 'Initiative'],
    tier: 'core',
    matches: [{ property: 'closeMatch', iri: schema('founder') }],
    cues: [],
    examples: [],
  },
  {
    name: 'directorOf',
    label: 'director of',
    inverseLabel: 'directed by',
    definition: 'A person directs the organisation, department or programme.',
    domain: ['Person'],
    range: ['Organisation', 'StandardsBody', 'Initiative'],
    tier: 'core',
    matches: [{ property: 'subPropertyOf', iri: org('headOf') }],
    cues: [],
    examples: [],
  },
  {
    name: 'chairOf',
    label: 'chair of',
    inverseLabel: 'chaired by',
    definition: 'A person chairs the body; chairing an event is `hasRole`.',
    domain: ['Person'],
    range: ['StandardsBody', 'Organisation'],
    tier: 'core',
    matches: [{ property: 'subPropertyOf', iri: org('headOf') }],
    cues: [],
    examples: [],
  },
  {
    name: 'boardMemberOf',
    label: 'board member of',
    inverseLabel: 'has board member',
    definition: 'A person sits on the board of the organisation.',
    domain: ['Person'],
    range: ['Organisation', 'StandardsBody', 'literal'],
    tier: 'core',
    matches: [{ property: 'subPropertyOf', iri: org('memberOf') }],
    cues: [],
    examples: [],
  },
  {
    name: 'speaksFor',
    label: 'speaks for',
    inverseLabel: 'spoken for by',
    definition: 'A person speaks on behalf of, or gives the perspective of, a place, body or group.',
    domain: ['Person'],
    range: ['Place', 'Organisation', 'StandardsBody', 'literal'],
    tier: 'core',
    matches: [{ property: 'closeMatch', iri: 'http://www.w3.org/ns/prov#actedOnBehalfOf' }],
    cues: [
      '{S} <speak> for {O}',
      '{S} <speak> on behalf of {O}',
      '{S} .. on behalf of {O}',
      '{S} <represent> {O}',
      '{S} <provide>|<give>|<offer> .. perspective|view|viewpoint from|of .. {O}',
      '{S} <give> .. voice to {O}',
      '{S} :is here for {O:Organisation|Place}',
    ],
    examples: sentences(`
[Nia Cole|Person] speaks for [Wales|Place] on this committee. => nia-cole speaksFor wales
Nia: I am here on behalf of [Grain Union|Organisation]. => nia speaksFor grain-union
Nia: I represent [Grain Union|Organisation] tonight. => nia speaksFor grain-union
[Nia Cole|Person] does not speak for [Wales|Place]. => denied nia-cole speaksFor wales
Who speaks for [Wales|Place]? => nothing
`),
  },
  {
    name: 'nationality',
    label: 'national of',
    inverseLabel: 'has national',
    definition: 'A person or organisation originates in the country.',
    domain: ['Person', 'Organisation'],
    range: ['Place'],
    tier: 'core',
    matches: [{ property: 'closeMatch', iri: schema('nationality') }],
    cues: [
      '{S:Person} <come> from {O}',
      '{S:Person} :is from {O}',
      '{S} :is born in {O}',
      '{S} <originate> in|from {O}',
      '{S:Person} :is native|citizen|national of {O}',
    ],
    examples: sentences(`
Mei: I do come from [Laos|Place], as you can hear. => mei nationality laos
[Mei Tan|Person] was born in [Laos|Place]. => mei-tan nationality laos
[Mei Tan|Person] is a citizen of [Laos|Place]. => mei-tan nationality laos
[Mei Tan|Person] is not from [Laos|Place]. => denied mei-tan nationality laos
`),
  },
  {
    name: 'colleagueOf',
    label: 'colleague of',
    definition: 'A person is called a colleague of another.',
    domain: ['Person'],
    range: ['Person'],
    tier: 'extension',
    symmetric: true,
    matches: [{ property: 'closeMatch', iri: schema('colleague') }],
    cues: [
      '{S} :is .. colleague of {O}',
      'my colleague {O}',
      '{O} , my colleague',
      "{S} 's colleague {O}",
      '{S} and my colleague {O}',
    ],
    examples: [],
  },
  {
    name: 'advises',
    label: 'advises',
    inverseLabel: 'advised by',
    definition: 'A person gives advice to an organisation, state or person as a task.',
    domain: ['Person'],
    range: ['Organisation', 'StandardsBody', 'Place', 'Person', 'literal'],
    tier: 'extension',
    cues: ['{S} <advise> {O}', '{S} :is .. adviser|advisor|consultant to|for {O}', '{S} <consult> for {O}'],
    examples: sentences(`
[Rae Finn|Person] advises [Tin Board|Organisation] on tariffs. => rae-finn advises tin-board
[Rae Finn|Person] is an adviser to [Tin Board|Organisation]. => rae-finn advises tin-board
[Rae Finn|Person] never advised [Tin Board|Organisation]. => denied rae-finn advises tin-board
`),
  },
  {
    name: 'specialisesIn',
    label: 'specialises in',
    inverseLabel: 'field of',
    definition: 'A person or organisation works in the field or has it as focus.',
    domain: ['Person', 'Organisation', 'StandardsBody'],
    range: ['Technology', 'literal'],
    tier: 'extension',
    matches: [{ property: 'closeMatch', iri: schema('knowsAbout') }],
    cues: ['{S} <specialise> in {V}', '{S} <focus> on {V}', '{S} expertise includes {V}'],
    examples: [],
  },
];
