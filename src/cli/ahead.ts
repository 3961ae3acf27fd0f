/** An engine begun ahead of its use: starting its thread takes about as long as reading the rest of the program, so both happen at once. */
import type { Thread } from '../query/thread.ts';
import { nodeThread } from '../serve/thread.ts';

/** One question has the machine to itself. */
const HEAP_MEGABYTES = 4096;

const ASKING = new Set(['query', 'ask']);
/** Asked like this, the verb needs no engine here. */
const WITHOUT = /^(?:-h|--help|--show|--endpoint(?:=.*)?)$/s;

let begun: Thread | undefined;

/** @param args the program's arguments; nothing happens where the verb will not ask an engine of ours */
export function beginEngine(args: string[]): void {
  const [verb = '', ...rest] = args;
  if (ASKING.has(verb) && rest.length > 0 && !rest.some((arg) => WITHOUT.test(arg)))
    begun = nodeThread(HEAP_MEGABYTES);
}

/** The engine that was begun, or a new one. */
export function engineThread(): Thread {
  const thread = begun ?? nodeThread(HEAP_MEGABYTES);
  begun = undefined;
  return thread;
}
