/** Days, months and feasts: words in capitals that name no person, place or body, as keys of atoms. */
export const CALENDAR: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter'.split(
    ' ',
  ),
);
