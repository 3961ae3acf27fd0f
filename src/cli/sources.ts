/** File paths and options of the command line → `Source`s, `Resources` and a reviewer's decisions. */
import { existsSync } from 'node:fs';
import { parseSidecar } from '../corpus/sidecar.ts';
import { type Decision, parseDecisions } from '../merge/decisions.ts';
import type { Resources, Source } from '../model.ts';
import { dataDirectory, loadResources } from '../node.ts';
import { CliError, isFolder, printMessages, readBytes } from './io.ts';

export interface SourceOptions {
  format?: string;
  title?: string;
  date?: string;
  source?: string;
}

/** @throws CliError for a path that cannot be read, a date that is none, or a title for several files */
export function readSources(paths: string[], options: SourceOptions): Source[] {
  if (options.title && paths.length > 1)
    throw new CliError(
      '--title fits one file only',
      'build the files one by one, or put a NAME.meta.yaml beside each',
      2,
    );
  if (options.date && !isDate(options.date))
    throw new CliError(`--date ${options.date} is not a date`, 'write it as 2022-09-12', 2);
  const { format, title, date, source } = options;
  return paths.map((path) => ({
    path,
    bytes: readBytes(path),
    ...(format ? { format } : {}),
    metadata: { ...readSidecar(path), ...defined({ title, date, source }) },
  }));
}

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

const defined = <T extends object>(record: T): Partial<T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Partial<T>;

/** `talk.meta.yaml` beside `talk.txt`. */
function readSidecar(path: string): Source['metadata'] {
  const sidecar = `${path.replace(/\.[^./\\]*$/, '')}.meta.yaml`;
  if (!existsSync(sidecar)) return {};
  const { metadata, messages } = parseSidecar(sidecar, new TextDecoder().decode(readBytes(sidecar)));
  printMessages(messages);
  return metadata;
}

/** The package's own tables, and a user's after them. */
export async function readResources(directory?: string): Promise<Resources> {
  if (directory === undefined) return loadResources();
  if (!isFolder(directory))
    throw new CliError(
      `--resources ${directory}: there is no such folder`,
      'give a folder with authority tables (*.tsv)',
      2,
    );
  return loadResources(dataDirectory, directory);
}

/** A reviewer's table; what is wrong in it is named at once. */
export function readDecisions(path?: string): Decision[] {
  if (path === undefined) return [];
  const { decisions, messages } = parseDecisions(path, new TextDecoder().decode(readBytes(path)));
  printMessages(messages);
  return decisions;
}
