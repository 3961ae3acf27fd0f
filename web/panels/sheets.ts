/** Which of the two side sheets is open on a phone; on a wide screen both always stand. */
import { signal } from '@preact/signals';

export const sideOpen = signal(false);
export const evidenceOpen = signal(false);
