/** Text → the same with U+FFFD for lone halves of surrogate pairs, which are no characters. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
