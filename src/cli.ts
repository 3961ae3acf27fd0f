#!/usr/bin/env node
/** The command line's door: a verb that asks a graph gets its engine started while the rest of the program is being read. */
import { beginEngine } from './cli/ahead.ts';

beginEngine(process.argv.slice(2));
await import('./cli/program.ts');
