/** A query and its answer → two files that let a table in a paper be made again, and checked against its data. */
import { basename } from 'node:path';
import type { Answer, DataFile } from '../query/engine.ts';
import { GRAPH_FORMATS, RESULT_FORMATS } from '../query/formats.ts';
import { version } from '../version.ts';
import { hashOf } from './data.ts';
import { writeAtomic } from './io.ts';

/** NAME.rq that says which data it was asked of, and NAME.csv (or .json …) with what came of it. */
export function save(name: string, query: string, { mediaType, body }: Answer, files: DataFile[]): void {
  const format = [...RESULT_FORMATS, ...GRAPH_FORMATS].find(({ mediaTypes }) =>
    mediaTypes.includes(mediaType),
  );
  const head = [
    `# Saved by colloquy ${version}; the answer is in ${basename(name)}.${format?.extensions[0] ?? 'txt'}`,
    `# data: ${files.map((file) => file.name).join(' ') || 'an endpoint'}`,
    files.length > 0 ? `# sha256: ${hashOf(files)}` : '',
  ];
  writeAtomic(
    `${name}.rq`,
    `${head.filter(Boolean).join('\n')}\n${query.replace(SAVED_HEAD, '').trimEnd()}\n`,
  );
  writeAtomic(`${name}.${format?.extensions[0] ?? 'txt'}`, body);
}

/** The head that `save` writes, so that a saved query saved again has one only. */
const SAVED_HEAD = /^# Saved by colloquy [^\n]*\n# data: [^\n]*\n(?:# sha256: [0-9a-f]{64}\n)?/;

/** The hash that a saved query was asked of, or undefined. */
export const savedHash = (query: string): string | undefined =>
  /^# sha256: ([0-9a-f]{64})$/m.exec(query.slice(0, 1000))?.[1];
