/** Relations of people to countries, colleagues, fields and those they speak for. */
import { sentences } from './examples.ts';
import type { RelationDefinition } from './types.ts';

/** Nouns for bodies that an adjective of a country stands before: one, several. */
const BODY =
  'company|firm|giant|bank|broadcaster|carmaker|manufacturer|operator|regulator|agency|university|institute|startup|maker|group|ministry|party|charity|airline|body|organisation|organization|association|newspaper|utility|retailer|union';
const BODIES =
  'companies|firms|giants|banks|broadcasters|carmakers|manufacturers|operators|regulators|agencies|universities|institutes|startups|makers|groups|parties|charities|airlines|bodies|organisations|organizations|associations|newspapers|utilities|retailers|unions';

const CALLING =
  'lawyer|citizen|national|economist|politician|engineer|scientist|writer|author|journalist|diplomat|professor|farmer|player|doctor|nurse|judge|researcher|historian|biologist|physicist|entrepreneur|minister|official|artist';

const schema = (term: string) => `http://schema.org/${term}`;

export const people: readonly RelationDefinition[] = [
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
      '{S} <give> .. voice to {O}',
      '{S} :is here for {O:Organisation|Place}',
      '{S} ..14 perspective from .. :demonym standpoint|perspective|view|viewpoint|side',
      '{S:Person} ,? <represent:ing> {O}',
      '{S:Person} ,? <speak:ing> for {O}',
      '{S:Person} :is .. voice|spokesperson|spokesman|spokeswoman of|for {O:Organisation|Place}',
      '{S:Person} :is .. representative|rapporteur of|from|for {O:Place}',
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
      '{S:Person} :is :demonym :end',
      `{S:Person} :is :demonym ${CALLING}`,
      '{S:Person} :is .. lawyer|economist|scientist|engineer|writer|farmer|diplomat|citizen from {O}',
      `:demonym ${BODY} {S:Organisation|StandardsBody}`,
      '{S:Organisation|StandardsBody} and|, other :demonym ..2 companies|firms|banks|operators|manufacturers|universities|organisations|organizations|bodies',
      `:demonym ${BODIES} like|including|such as? {S:Organisation|StandardsBody}`,
      `{S:Organisation|StandardsBody} :is .. :demonym ..2 ${BODY}`,
      ':demonym ..1 economist|lawyer|politician|engineer|scientist|writer|author|journalist|diplomat|professor|farmer|player|doctor|judge|researcher|historian|entrepreneur|minister|official|artist|president|senator|chancellor|philosopher|activist|academic|analyst|investor|billionaire|ambassador {S:Person}',
      '{S:Person} ,? :demonym economist|lawyer|politician|engineer|scientist|writer|author|journalist|diplomat|professor|farmer|player|doctor|judge|researcher|historian|entrepreneur|minister|official|artist|president|senator|chancellor|philosopher|activist|academic|analyst|investor|billionaire|ambassador|regulator',
      '{S:Person} ,? native|citizen|national of {O}',
      '{S:Organisation} :is .. company|firm|bank|startup from {O}',
    ],
    examples: sentences(`
Mei: I do come from [Laos|Place], as you can hear. => mei nationality laos
[Mei Tan|Person] was born in [Laos|Place]. => mei-tan nationality laos
[Mei Tan|Person] is a citizen of [Laos|Place]. => mei-tan nationality laos
Ola: We met in [Laos|Place]. [Mei Tan|Person] is a lawyer from [Laos|Place]. => mei-tan nationality laos
[Mei Tan|Person] is from [Reed Lab|Organisation], the one in [Laos|Place]. => nothing
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
