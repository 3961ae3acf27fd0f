/** Names of bodies, laws, things and places → which of them are one: explained joins, never by one name containing another. */
import type { Naming } from './identity.ts';
import type { Reading } from './reading.ts';

export function resolveNames(_namings: Naming[], _reading: Reading): void {}
