/** The shape of the tables of acts: a pattern over a line's script, and how to find the target where it names none. */

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
  otherwise,
  confidence,
  ...more,
});
