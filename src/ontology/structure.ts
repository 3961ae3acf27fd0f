/** Relations that follow from who speaks and who is named; derived from turns and mentions when a graph is drawn or published. */
import type { RelationDefinition } from './types.ts';

export const structure: readonly RelationDefinition[] = [
  {
    name: 'mentions',
    label: 'mentions',
    inverseLabel: 'mentioned by',
    definition: 'The person names the entity while speaking.',
    domain: ['Person'],
    range: 'any',
    tier: 'structure',
    matches: [{ property: 'closeMatch', iri: 'http://schema.org/mentions' }],
    cues: [],
    examples: [],
  },
  {
    name: 'addressed',
    label: 'addressed',
    inverseLabel: 'addressed by',
    definition: 'The person speaks to the other: by name, or in reply.',
    domain: ['Person'],
    range: ['Person'],
    tier: 'structure',
    cues: [],
    examples: [],
  },
];
