/**
 * `npm run bench:reading [-- --mb 10 --only text,srt --hostile]`: reads an invented file of each text format, and beside it
 * decodes the same bytes and splits them once with `String.prototype.split`: into words (`/\s+/`), which is the peer of the
 * promise "three times", and into lines, which is far less work (one object a line) and stands there for comparison only.
 * Time is the median of three. Memory is what the process grew by while it read for the first time (maximum resident set above
 * that of the idle process with the file's bytes in it, garbage not yet collected included), over the size of the file, and in
 * the last column what of it the reading still held after a collection. Each format has a process of its own.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readDocument } from '../src/corpus/read.ts';
import { HOSTILE, hostile, transcript, WRITERS } from './generated-transcripts.ts';

const { values } = parseArgs({
  options: {
    mb: { type: 'string', default: '10' },
    only: { type: 'string' },
    hostile: { type: 'boolean', default: false },
    file: { type: 'string' },
  },
});
const RUNS = 3;

interface Measure {
  format: string;
  turns: number;
  lines: number;
  words: number;
  read: number;
  /** Growth of the process while it read for the first time, in bytes. */
  memory: number;
  /** Heap that the finished reading holds, in bytes. */
  held: number;
  bytes: number;
}

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;

async function timed(runs: number, task: () => unknown): Promise<number> {
  const laps: number[] = [];
  for (let i = 0; i < runs; i++) {
    const began = performance.now();
    await task();
    laps.push(performance.now() - began);
  }
  return median(laps);
}

function collected(): NodeJS.MemoryUsage {
  globalThis.gc?.();
  return process.memoryUsage();
}

async function measure(path: string, runs: number): Promise<Measure> {
  const bytes = new Uint8Array(readFileSync(path));
  const read = () => readDocument({ path: 'bench', bytes });
  const { rss, heapUsed } = collected();
  let kept: Awaited<ReturnType<typeof read>> | undefined;
  const first = await timed(1, async () => {
    kept = await read();
  });
  const memory = process.resourceUsage().maxRSS * 1024 - rss;
  const held = collected().heapUsed - heapUsed;
  const { document } = kept!;
  kept = undefined;
  const lines = await timed(RUNS, () => new TextDecoder().decode(bytes).split('\n').length);
  const words = await timed(RUNS, () => new TextDecoder().decode(bytes).split(/\s+/).length);
  const again = runs > 1 ? await timed(runs, read) : first;
  return {
    format: document?.format ?? 'refused',
    turns: document?.utterances.length ?? 0,
    lines,
    words,
    read: again,
    memory,
    held,
    bytes: bytes.length,
  };
}

function rowOf(task: string, found: Measure): string {
  const { format, turns, lines, words, read, memory, held, bytes } = found;
  const name = format === task ? task : `${task} (${format})`;
  return [
    name.padEnd(44),
    String(turns).padStart(10),
    `${read.toFixed(0)} ms`.padStart(10),
    `${(read / lines).toFixed(1)} ×`.padStart(10),
    `${(read / words).toFixed(1)} ×`.padStart(10),
    `${(memory / bytes).toFixed(1)} ×`.padStart(10),
    `${(held / bytes).toFixed(1)} ×`.padStart(10),
  ].join('');
}

if (values.file) console.log(JSON.stringify(await measure(values.file, values.hostile ? 1 : RUNS)));
else {
  const folder = mkdtempSync(join(tmpdir(), 'colloquy-bench-'));
  const file = join(folder, 'bench');
  const size = Number(values.mb) * 1024 * 1024;
  const only = values.only?.split(',');
  const tasks = Object.keys(values.hostile ? HOSTILE : WRITERS);
  console.log(
    `reading ${values.mb} MB of each; × decoding and one split into lines, into words; peak memory above idle and what is held, × file`,
  );
  console.log(
    ['', 'turns', 'time', 'lines', 'words', 'memory', 'held'].map((s, i) => s.padStart(i ? 10 : 44)).join(''),
  );
  for (const task of tasks.filter((name) => !only || only.some((part) => name.startsWith(part)))) {
    writeFileSync(file, values.hostile ? hostile(task, size) : transcript(task, size));
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [
        '--expose-gc',
        '--import',
        'tsx',
        fileURLToPath(import.meta.url),
        '--file',
        file,
        ...(values.hostile ? ['--hostile'] : []),
      ],
      { encoding: 'utf8' },
    );
    console.log(
      status === 0
        ? rowOf(task, JSON.parse(stdout) as Measure)
        : `${task}: ${stderr.trim().split('\n').at(-1)}`,
    );
  }
  rmSync(folder, { recursive: true });
}
