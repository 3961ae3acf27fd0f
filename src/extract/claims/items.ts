/** Sentences as a row of items, a name being one item whatever its length: what cues and finders read. */
import type { EntityType, Span } from '../../model.ts';

/** One name inside an item; a list ("ISO, IEC and ITU") is one item with several. */
export interface Named extends Span {
  entity: string;
  type: EntityType;
  quote: string;
}

export interface Item extends Span {
  kind: 'name' | 'pronoun' | 'word' | 'mark';
  /** Lower case; empty for names. */
  word: string;
  pos: string;
  names: readonly Named[];
  /** The country that an adjective like "Kenyan" points to, where the document names it too. */
  country?: Named;
  /** Joined by a hyphen or slash, or standing for a pair ("US-China"). */
  paired?: true;
}

/** A sentence with what claims need to know of it. */
export interface Line extends Span {
  index: number;
  utterance: string | null;
  /** Entity id of who speaks. */
  speaker: string | null;
  items: Item[];
  question: boolean;
}
