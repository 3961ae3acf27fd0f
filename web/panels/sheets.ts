/** Which of the two side sheets is open on a phone; on a wide screen both always stand. */
import { signal } from '@preact/signals';

export const sideOpen = signal(false);
export const evidenceOpen = signal(false);
/** The evidence stands back, so that the words in the transcript can be read, until something is selected. */
export const evidenceFolded = signal(false);
