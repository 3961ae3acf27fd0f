/** What the verbs share: reading inputs, writing outputs whole or not at all, and talking on stderr. */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseGraphJson } from '../interchange.ts';
import type { KnowledgeGraph } from '../model.ts';
import { formatMessage, type Message, printable } from '../report.ts';

/** Ends a verb with a message on stderr and an exit code: 1 errors found, 2 bad usage. */
export class CliError extends Error {
  readonly exitCode: number;
  readonly hint: string | undefined;
  constructor(message: string, hint?: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
    this.hint = hint;
  }
}

/** Bytes of a file. @throws CliError that says why not. */
export function readBytes(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: 'there is no such file',
      EISDIR: 'this is a folder, not a file',
      EACCES: 'no permission to read it',
    };
    throw new CliError(
      `${path}: ${reasons[code ?? ''] ?? (error as Error).message}`,
      'check the path; names with spaces need quotes',
    );
  }
}

/** A graph from a graph.json or a folder that holds one. */
export function readGraph(path = 'exports'): KnowledgeGraph {
  const file = isFolder(path) ? join(path, 'graph.json') : path;
  const text = new TextDecoder().decode(readBytes(file));
  try {
    return parseGraphJson(text);
  } catch (error) {
    throw new CliError(
      `${file}: ${(error as Error).message}`,
      'build one with: colloquy build FILE… --out DIR',
    );
  }
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

const unfinished = new Set<string>();
const dropUnfinished = () => {
  for (const path of unfinished) rmSync(path, { force: true });
};
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;
const stopped = (signal: NodeJS.Signals) => {
  dropUnfinished();
  process.exit(EXIT_CODES[signal as keyof typeof EXIT_CODES]);
};
let held = false;

/**
 * While files are written a Ctrl-C waits until all that are written in one go are whole. At any other moment it ends the
 * program at once: a listener that is always there would make it wait for the end of the work.
 */
function holdSignals(): void {
  if (held) return;
  held = true;
  const signals = Object.keys(EXIT_CODES) as NodeJS.Signals[];
  for (const signal of signals) process.on(signal, stopped);
  // A macrotask later, when a signal that came meanwhile has been heard.
  setTimeout(() => {
    held = false;
    for (const signal of signals) process.off(signal, stopped);
  }, 1);
}

/** Writes a file through a temporary one beside it, so that readers see the old file or the new, never a half. Folders are made. */
export function writeAtomic(path: string, pieces: string | Uint8Array | Iterable<string>): void {
  holdSignals();
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.part`);
  unfinished.add(temporary);
  const file = openSync(temporary, 'w');
  try {
    if (pieces instanceof Uint8Array) writeSync(file, pieces);
    else
      for (const chunk of chunks(typeof pieces === 'string' ? [pieces] : pieces))
        writeAll(file, Buffer.from(chunk));
    fsyncSync(file);
    closeSync(file);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new CliError(`${path}: cannot be written: ${(error as Error).message}`);
  } finally {
    unfinished.delete(temporary);
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** Small pieces gathered to about 64 kB, for fewer writes. */
function* chunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length > 65_536) {
      yield chunk;
      chunk = '';
    }
  }
  yield chunk;
}

/** How much is said on stderr: `--quiet` errors only, `--verbose` notices too. */
export interface Loudness {
  quiet?: boolean;
  verbose?: boolean;
}

let loudness: Loudness = {};

/** What the verb that runs was told; `cli.ts` calls it before each verb. */
export function setLoudness(asked: Loudness): void {
  loudness = asked;
}

/** A line for the person at the terminal, on stderr; `--quiet` keeps it back. */
export function note(line: string): void {
  if (!loudness.quiet) process.stderr.write(`${printable(line)}\n`);
}

/** Prints messages to stderr; answers whether one of them is an error. */
export function printMessages(messages: Message[]): boolean {
  const { quiet, verbose } = loudness;
  for (const message of messages) {
    if (message.severity === 'info' && !verbose) continue;
    if (message.severity === 'warning' && quiet) continue;
    process.stderr.write(`${formatMessage(message)}\n`);
  }
  return messages.some((message) => message.severity === 'error');
}

/** Progress on stderr with the time left, once work has lasted two seconds: one line that changes on a terminal, a plain line every two seconds elsewhere. */
export function progress(): (done: number, total: number, what: string) => void {
  const began = Date.now();
  const terminal = process.stderr.isTTY;
  let shown = 0;
  const show = (done: number, total: number, what: string) => {
    const elapsed = (Date.now() - began) / 1000;
    if (loudness.quiet || elapsed < (terminal && shown > 0 ? shown : shown + 2)) return;
    shown = elapsed;
    const left =
      done > 0 && done < total ? `, about ${Math.ceil((elapsed / done) * (total - done))} s left` : '';
    const line = `${done}/${total} ${printable(what)}${left}`;
    process.stderr.write(terminal ? `\r\u001b[K${line}${done === total ? '\n' : ''}` : `${line}\n`);
  };
  return show;
}
