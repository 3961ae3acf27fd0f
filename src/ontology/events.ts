/** Relations of people and organisations to the events they hold. */
import { sentences } from './examples.ts';
import type { RelationDefinition } from './types.ts';

const schema = (term: string) => `http://schema.org/${term}`;

export const events: readonly RelationDefinition[] = [
  {
    name: 'hosts',
    label: 'hosts',
    inverseLabel: 'hosted by',
    definition: 'A person or organisation hosts the event.',
    domain: ['Person', 'Organisation', 'StandardsBody', 'Place'],
    range: ['Event'],
    tier: 'core',
    matches: [{ property: 'closeMatch', iri: schema('organizer') }],
    cues: [
      '{S} <host> {O}',
      '{S} <co-host> {O}',
      '{S} <hold> {O}',
      '{S} :is .. host|hosts of {O}',
      'host|hosts of {O} :is {S}',
      '{O} host|hosts {S}',
      "{S} 's {O}",
      '{O} ,? <host:ed>|<hold:ed> ..2 at|by|with {S:Organisation|StandardsBody}',
      '{O} :is at {S:Organisation}',
      '{O} at|of {S:Organisation|StandardsBody}',
    ],
    examples: sentences(`
[Reed Museum|Organisation] hosts [Lamp Days|Event]. => reed-museum hosts lamp-days
[Lamp Days|Event] was held by [Reed Museum|Organisation] in May. => reed-museum hosts lamp-days
[Lamp Days|Event], hosted by [Reed Museum|Organisation], drew crowds. => reed-museum hosts lamp-days
[Reed Museum|Organisation] did not host [Lamp Days|Event]. => denied reed-museum hosts lamp-days
[Lamp Days|Event] is co-hosted by [Reed Museum|Organisation] and [Gas Works|Organisation]. => reed-museum hosts lamp-days; gas-works hosts lamp-days
[Reed Museum|Organisation] will host [Lamp Days|Event]. => hypothetical reed-museum hosts lamp-days
`),
  },
  {
    name: 'sponsors',
    label: 'sponsors',
    inverseLabel: 'sponsored by',
    definition: 'An organisation pays for or sponsors the event.',
    domain: ['Organisation', 'StandardsBody'],
    range: ['Event'],
    tier: 'core',
    matches: [{ property: 'closeMatch', iri: schema('sponsor') }],
    cues: [
      '{S} <sponsor> {O}',
      '{S} <fund> {O}',
      '{S} <finance> {O}',
      '{S} :is .. sponsor|sponsors of {O}',
      '{O} sponsor|sponsors {S}',
      '{O} .. and|, supported|sponsored|funded by {S}',
      '{O} supported by {S}',
      '{O} ,? with support|funding|sponsorship|help from|by|of {S}',
      '{S} <underwrite> {O}',
      '{S} .. <pay> for {O:Event}',
      '{O} ,? <bring:ed> to you by {S}',
    ],
    examples: sentences(`
[Lamp Days|Event] is sponsored by [Gas Works|Organisation]. => gas-works sponsors lamp-days
[Gas Works|Organisation] and [Post Office|Organisation] sponsor [Lamp Days|Event]. => gas-works sponsors lamp-days; post-office sponsors lamp-days
[Lamp Days|Event] is organised by [Reed Museum|Organisation] and supported by [Gas Works|Organisation]. => gas-works sponsors lamp-days
[Lamp Days|Event] is not sponsored by [Gas Works|Organisation]. => denied gas-works sponsors lamp-days
[Gas Works|Organisation] supports [Lamp Days|Event] being moved to May. => nothing
`),
  },
  {
    name: 'organises',
    label: 'organises',
    inverseLabel: 'organised by',
    definition: 'A person or organisation organises the event.',
    domain: ['Person', 'Organisation', 'StandardsBody'],
    range: ['Event'],
    tier: 'core',
    matches: [{ property: 'closeMatch', iri: schema('organizer') }],
    cues: [
      '{S} <organise> {O}',
      '{S} <convene> {O}',
      '{S} :is .. organiser|organizer|convener|convenor of {O}',
      '{S} <put> together|on {O}',
      '{O:Event} :is .. effort|venture|event of|by|with {S}',
      '{S} <run> {O}',
      '{S} <arrange> {O}',
      '{S} <stage> {O}',
      '{S} <coordinate> {O}',
      '{S} <set> up {O:Event}',
      '{S} .. <work> on {O:Event}',
      '{S} <launch> {O:Event}',
      '{S} <plan> {O:Event}',
    ],
    examples: sentences(`
[Ola Berg|Person] organised [Lamp Days|Event]. => ola-berg organises lamp-days
We thank [Ola Berg|Person] for her work in organising [Lamp Days|Event]. => ola-berg organises lamp-days
[Lamp Days|Event] is organised by [Reed Museum|Organisation] and [Gas Works|Organisation]. => reed-museum organises lamp-days; gas-works organises lamp-days
[Lamp Days|Event] is a joint effort of [Reed Museum|Organisation] and [Gas Works|Organisation]. => reed-museum organises lamp-days; gas-works organises lamp-days
[Ola Berg|Person] isn't organising [Lamp Days|Event] this time. => denied ola-berg organises lamp-days
`),
  },
  {
    name: 'heldOn',
    label: 'held on',
    definition: 'The event took or takes place on the date.',
    domain: ['Event'],
    range: ['literal'],
    tier: 'extension',
    matches: [{ property: 'closeMatch', iri: schema('startDate') }],
    cues: [],
    examples: [],
  },
];
