/** The shape of the ontology table: what an entry says of an entity type or of a relation. Types only. */
import type { EntityType, Qualifiers } from '../model.ts';

/** How a term of ours stands to a term of somebody else's vocabulary. */
export interface Match {
  property:
    | 'subClassOf'
    | 'subPropertyOf'
    | 'equivalentClass'
    | 'equivalentProperty'
    | 'exactMatch'
    | 'closeMatch'
    | 'broadMatch';
  iri: string;
}

export interface EntityTypeDefinition {
  name: EntityType;
  label: string;
  plural: string;
  definition: string;
  matches: Match[];
}

/**
 * A pattern over words and mentions, read by `extract/claims/cues.ts`:
 * `{S}` subject and `{O}` object (a mention, a list of mentions or a pronoun; `{O:Place}` narrows the type, `{S:unit}` the name), `{V}` a noun phrase taken as literal value, `:demonym` the adjective of a country ("Kenyan") as object, `:its=O` a possessive as owner, `!` before a cue for the opposite,
 * `<develop>` any form of a verb, `<develop:ed>` its participle, `a|b` either word, `word?` may be
 * missing, `:end` nothing more of the phrase, `:list` a name that ends in "List", `:is` copula or apposition comma, `..` up to four words of the same clause (`..8`: up to eight).
 * Determiners, adverbs, hesitations and remarks between commas are passed over. `{S} <verb> {O}` also stands for its passive, relative clause and noun of action.
 */
export type Cue = string;

/**
 * A sentence and what it says by this relation: nothing more and nothing less. In `text`, `[Ada|Person]` marks a mention
 * (entity id: the name in lower case with hyphens; `[she|Person=ada]` gives another). A line `Name: …` starts a turn.
 * In `says`: `ada holdsPosition acme title=clerk`, led by `not` where it is denied and by `claim` or `hypothetical`
 * where it is not stated as fact.
 */
export interface Example {
  text: string;
  says: string[];
}

export type Tier = 'core' | 'extension' | 'structure' | 'discourse';
export type Range = readonly (EntityType | 'literal')[] | 'any';

export interface RelationDefinition {
  name: string;
  label: string;
  /** Label read from the object's side ("has member"). */
  inverseLabel?: string;
  definition: string;
  domain: readonly EntityType[] | 'any';
  range: Range;
  tier: Tier;
  /** Term of another vocabulary used in place of one of ours. */
  iri?: string;
  matches?: Match[];
  /** Name of the relation that says the same from the other side. */
  inverse?: string;
  symmetric?: true;
  /** Qualifiers that are part of what is said: two titles of one person at one body are two statements. */
  identifiedBy?: (keyof Qualifiers)[];
  cues: Cue[];
  /** Position nouns that state it ("founder"); read by `extract/claims/positions.ts`. */
  titles?: string[];
  examples: Example[];
}
