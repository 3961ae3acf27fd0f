/** Names of people → who is who: a first name or surname goes to the one fuller name it can mean. */
import type { Naming } from './identity.ts';
import type { Reading } from './reading.ts';

export function resolvePeople(_namings: Naming[], _reading: Reading): void {}
