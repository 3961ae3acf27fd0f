/** Relations of people, organisations and events to places. */
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
    cues: [],
    examples: [],
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
    cues: [],
    examples: [],
  },
  {
    name: 'investsIn',
    label: 'invests in',
    inverseLabel: 'receives investment from',
    definition: 'An organisation or country invests in a place, organisation or technology.',
    domain: ['Organisation', 'Place'],
    range: ['Place', 'Organisation', 'Technology', 'Initiative'],
    tier: 'extension',
    cues: [],
    examples: [],
  },
];
