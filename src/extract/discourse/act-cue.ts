/** The shape of the tables of acts: a pattern over a line's script, and how to find the target where it names none. */
import { requiredIn } from './required.ts';

/** `you`: whoever is addressed; `topic`: whoever was spoken of last; `previous`, `next`: who speaks before, after; `answered`: whoever was spoken of, addressed or answered, but the chair; `host`: the chair before; `pronoun`: him or her; `none`: a name is needed. */
export type Otherwise =
  | 'you'
  | 'topic'
  | 'previous'
  | 'next'
  | 'answered'
  | 'host'
  | 'pronoun'
  | 'panel'
  | 'audience'
  | 'everyone'
  | 'none';

export interface ActCue {
  act: string;
  /** Over `Script.text`: words and marks separated by one blank, `@` a person, `#` another name. */
  pattern: RegExp;
  /** The same, for every place of a line. */
  everywhere: RegExp;
  /** Words of which a line holds one wherever the pattern does; null where that cannot be told. */
  needs: readonly string[] | null;
  otherwise: Otherwise;
  /** Only in the first lines of a stretch. */
  opening?: true;
  /** Only in the first line of a stretch that follows no question: what else would be an answer takes a side. */
  rejoinder?: true;
  /** Only of whoever speaks next. */
  soon?: true;
  /** Only by whoever chairs. */
  chair?: true;
  confidence: number;
}

/** A row of a table of acts. */
export const cue = (
  act: string,
  pattern: RegExp,
  otherwise: Otherwise,
  confidence: number,
  more: Partial<ActCue> = {},
): ActCue => ({
  act,
  pattern,
  everywhere: new RegExp(pattern.source, 'g'),
  needs: requiredIn(pattern.source),
  otherwise,
  confidence,
  ...more,
});

/** Whether the pattern may hold in a line at all; most lines lack its words. */
export function mayHold({ needs }: ActCue, text: string): boolean {
  if (needs === null) return true;
  for (let i = 0; i < needs.length; i++) if (text.includes(needs[i]!)) return true;
  return false;
}

/** The cue at every place of a line: "Thank you, Tom, and thank you, Ana" thanks two. */
export function matchesOf({ everywhere }: ActCue, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  everywhere.lastIndex = 0;
  for (let match = everywhere.exec(text); match; match = everywhere.exec(text)) {
    found.push(match);
    if (match[0] === '') everywhere.lastIndex++;
  }
  return found;
}
