/** What fills a slot of a cue: names with their words, and how sure the link is. */
import type { Span } from '../../model.ts';
import type { Named } from './items.ts';

export interface Fill extends Span {
  /** Index of the item in its line. */
  at: number;
  names: readonly Named[];
  /** 1 for a name in place, less for pronouns and shared subjects. */
  sureness: number;
  /** Cue for readers: how it was found. */
  via: 'name' | 'pronoun' | 'relative' | 'shared' | 'description';
}
