/** A part that somebody plays at the event, as found in a line. */
import type { EntityType } from '../../model.ts';
import type { Fill } from './fill.ts';
import type { Line } from './items.ts';

export const PERSON: ReadonlySet<EntityType> = new Set<EntityType>(['Person']);

export interface Found {
  /** Announced for another day. */
  later?: boolean;
  /** `hasRole` where absent. */
  predicate?: string;
  person: Fill;
  role: string;
  from: number;
  to: number;
  confidence: number;
  rule: string;
}

/** The speaker, named by the words at `at`. */
export function selfFill(line: Line, at: number): Fill | null {
  const item = line.items[at];
  if (!line.speaker || !item) return null;
  const named = {
    entity: line.speaker,
    type: 'Person' as const,
    start: item.start,
    end: item.end,
    quote: item.word,
  };
  return { at, start: item.start, end: item.end, names: [named], sureness: 1, via: 'pronoun' };
}
