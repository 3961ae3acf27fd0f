/** An engine begun ahead of its use: starting its thread takes about as long as reading the rest of the program, so both happen at once. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Thread } from '../query/thread.ts';
import { compileEngineOnce, nodeThread } from '../serve/thread.ts';

/** One question has the machine to itself. */
const HEAP_MEGABYTES = 4096;

/** Bytes of data up to which an engine that starts sooner is worth more than one that runs faster. */
const LITTLE = 16_000_000;

const ASKING = new Set(['query', 'ask']);
/** Asked like this, the verb needs no engine here. */
const WITHOUT = /^(?:-h|--help|--show|--endpoint(?:=.*)?)$/s;

let begun: Thread | undefined;

/** @param args the program's arguments; nothing happens where the verb will not ask an engine of ours */
export function beginEngine(args: string[]): void {
  const [verb = '', ...rest] = args;
  if (!ASKING.has(verb) || rest.length === 0 || rest.some((arg) => WITHOUT.test(arg))) return;
  if (bytesOf(['exports', ...rest]) < LITTLE) compileEngineOnce();
  begun = nodeThread(HEAP_MEGABYTES);
}

/** Bytes of the arguments that are files, or folders with their files: those that are none of both are no data. */
function bytesOf(args: readonly string[]): number {
  let sum = 0;
  for (const arg of args)
    try {
      const files = statSync(arg).isDirectory() ? readdirSync(arg).map((name) => join(arg, name)) : [arg];
      for (const file of files) sum += statSync(file).size;
    } catch {
      // The query itself, or an option.
    }
  return sum;
}

/** The engine that was begun, or a new one. */
export function engineThread(): Thread {
  const thread = begun ?? nodeThread(HEAP_MEGABYTES);
  begun = undefined;
  return thread;
}
