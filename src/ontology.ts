/** One entry per entity type, relation and discourse act; extraction, RDF, SHACL, the docs and the explorer all read this table. */
import { discourse } from './ontology/discourse.ts';
import { entityTypes } from './ontology/entityTypes.ts';
import { events } from './ontology/events.ts';
import { membership } from './ontology/membership.ts';
import { participation } from './ontology/participation.ts';
import { people } from './ontology/people.ts';
import { places } from './ontology/places.ts';
import { positions } from './ontology/positions.ts';
import { powers } from './ontology/powers.ts';
import { structure } from './ontology/structure.ts';
import type { RelationDefinition } from './ontology/types.ts';
import { works } from './ontology/works.ts';

export type * from './ontology/types.ts';
export { entityTypes };

/** Every relation, core ones before the rest, in a fixed order. */
export const relations: readonly RelationDefinition[] = [
  ...positions,
  ...people,
  ...membership,
  ...participation,
  ...events,
  ...works,
  ...powers,
  ...places,
  ...discourse,
  ...structure,
];

/** Relations by name; a name that is not in it is none of ours. */
export const relationByName: ReadonlyMap<string, RelationDefinition> = new Map(
  relations.map((relation) => [relation.name, relation]),
);
