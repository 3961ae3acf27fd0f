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
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    dropUnfinished();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  });

/** Writes a file through a temporary one beside it, so that readers see the old file or the new, never a half. Folders are made. */
export function writeAtomic(path: string, pieces: string | Uint8Array | Iterable<string>): void {
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

/** Prints messages to stderr; answers whether one of them is an error. */
export function printMessages(messages: Message[], { quiet, verbose }: Loudness = {}): boolean {
  for (const message of messages) {
    if (message.severity === 'info' && !verbose) continue;
    if (message.severity === 'warning' && quiet) continue;
    process.stderr.write(`${formatMessage(message)}\n`);
  }
  return messages.some((message) => message.severity === 'error');
}

/** A line of progress on stderr with the time left, where it is a terminal and work has lasted two seconds. */
export function progress({ quiet }: Loudness = {}): (done: number, total: number, what: string) => void {
  const began = Date.now();
  let shown = false;
  const show = (done: number, total: number, what: string) => {
    if (quiet || !process.stderr.isTTY) return;
    const elapsed = (Date.now() - began) / 1000;
    if (elapsed < 2 && !shown) return;
    shown = true;
    const left =
      done > 0 && done < total ? `, about ${Math.ceil((elapsed / done) * (total - done))} s left` : '';
    process.stderr.write(`\r\u001b[K${done}/${total} ${printable(what)}${left}${done === total ? '\n' : ''}`);
  };
  return show;
}
