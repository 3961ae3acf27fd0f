/** Relations to what bodies and people make: texts, standards, laws, technologies. */
import type { RelationDefinition } from './types.ts';

export const works: readonly RelationDefinition[] = [
  {
    name: 'publishes',
    label: 'publishes',
    inverseLabel: 'published by',
    definition: 'A person or organisation publishes or distributes a publication or standard.',
    domain: ['Person', 'Organisation', 'StandardsBody', 'Place'],
    range: ['Publication', 'Standard'],
    tier: 'core',
    matches: [{ property: 'closeMatch', iri: 'http://purl.org/dc/terms/publisher' }],
    cues: [],
    examples: [],
  },
  {
    name: 'authorOf',
    label: 'author of',
    inverseLabel: 'written by',
    definition: 'A person wrote the publication, alone or with others.',
    domain: ['Person'],
    range: ['Publication', 'Standard', 'Legislation', 'literal'],
    tier: 'core',
    matches: [{ property: 'closeMatch', iri: 'http://purl.org/dc/terms/creator' }],
    cues: [],
    examples: [],
  },
  {
    name: 'develops',
    label: 'develops',
    inverseLabel: 'developed by',
    definition:
      'A body, company or country develops the technology, or sets the standard or standards for it.',
    domain: ['StandardsBody', 'Organisation', 'Place'],
    range: ['Technology', 'Standard', 'literal'],
    tier: 'core',
    cues: [],
    examples: [],
  },
  {
    name: 'issuedBy',
    label: 'issued by',
    inverseLabel: 'issued',
    definition: 'The law, policy or standard was enacted, issued or is run by the country or organisation.',
    domain: ['Legislation', 'Initiative', 'Standard', 'Publication', 'Agreement'],
    range: ['Place', 'Organisation', 'StandardsBody'],
    tier: 'core',
    matches: [{ property: 'closeMatch', iri: 'http://data.europa.eu/eli/ontology#passed_by' }],
    cues: [],
    examples: [],
  },
];
