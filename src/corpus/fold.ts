/** Text → the same text with each run of blanks folded into one space. */

/** Runs of blanks but for the single space that most of them are, so that little is replaced. */
const UNEVEN = /[^\S ]\s*| \s+/g;

/** One space for each run of blanks, those at the ends included. */
export const foldRuns = (text: string): string => text.replace(UNEVEN, ' ');

/** One space for each run of blanks, none at the ends. */
export const fold = (text: string): string => foldRuns(text).trim();
