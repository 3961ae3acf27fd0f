/** DATA arguments (RDF files, or folders that hold some) → data files for the SPARQL engine. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFile } from '../query/engine.ts';
import { dataFormat } from '../query/formats.ts';
import { CliError, isFolder } from './io.ts';

const MISSING_HINT = 'build a graph first: colloquy build FILE… --out DIR';

/** Names of the graphs that hold the first, second … DATA argument by itself, where there are several. */
export const dataGraph = (index: number): string => `urn:colloquy:data:${index + 1}`;

/**
 * @param paths files or folders; a folder means its graph.ttl, or where it has none all its RDF files
 * @throws CliError where nothing readable is there
 */
export function readData(paths: string[]): DataFile[] {
  const files = paths.flatMap((path, index) =>
    filesOf(path).map((file) => ({
      ...readFile(file),
      ...(paths.length > 1 ? { graph: dataGraph(index) } : {}),
    })),
  );
  return files;
}

/** Files to read and their reasons to exist: for watching and for messages. */
export function filesOf(path: string): string[] {
  if (!isFolder(path)) return [path];
  const names = readdirSync(path).sort();
  const chosen = names.includes('graph.ttl') ? ['graph.ttl'] : names.filter((name) => dataFormat(name));
  if (chosen.length === 0) throw new CliError(`${path}: no RDF in this folder`, MISSING_HINT);
  return chosen.map((name) => join(path, name));
}

function readFile(path: string): DataFile {
  const mediaType = dataFormat(path);
  if (!mediaType)
    throw existsSync(path)
      ? new CliError(`${path}: not a file of RDF by its name`, 'endings: .ttl .nt .nq .trig .jsonld .rdf', 2)
      : new CliError(`${path}: there is no such file`, MISSING_HINT, 2);
  try {
    const bytes = readFileSync(path);
    // Shared, so that several workers read one copy.
    const content = new Uint8Array(new SharedArrayBuffer(bytes.length));
    content.set(bytes);
    return { name: path, mediaType, content };
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new CliError(
      `${path}: ${missing ? 'there is no such file' : (error as Error).message}`,
      MISSING_HINT,
    );
  }
}

/** SHA-256 over the files' bytes in order: changes whenever a triple does. */
export function hashOf(files: DataFile[]): string {
  const hash = createHash('sha256');
  for (const { content } of files) hash.update(content);
  return hash.digest('hex');
}
