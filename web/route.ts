/** The chain of entities that the network lights up while a path is shown; written by the path panel. */
import { signal } from '@preact/signals';

export const route = signal<string[] | null>(null);
