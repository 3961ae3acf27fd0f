/** Relations of people and organisations to the events they hold. */
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
    cues: [],
    examples: [],
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
    cues: [],
    examples: [],
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
    cues: [],
    examples: [],
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
