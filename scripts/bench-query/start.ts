/** How long `colloquy query` takes from its start to its first row, as a person waits for it; beside Node that does nothing. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { median, print } from './timing.ts';

const binary = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const QUERY = 'SELECT ?name { ?x a schema:Person ; skos:prefLabel ?name }';

/** Milliseconds to the first byte and to the end. */
function run(args: string[]): Promise<{ first: number; whole: number }> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let first = 0;
    child.stdout.on('data', () => {
      first ||= performance.now() - began;
    });
    child.on('close', (code) => {
      const whole = performance.now() - began;
      if (code === 0) resolve({ first: first || whole, whole });
      else reject(new Error(`exit code ${code}`));
    });
  });
}

/** Prints medians of so many starts, taken in turns with the baseline's. */
export async function timeStarts(data: string, runs: number): Promise<void> {
  if (!existsSync(binary)) {
    console.log('start: dist/cli.js is missing; npm run build makes it');
    return;
  }
  const ours: Awaited<ReturnType<typeof run>>[] = [];
  const node: number[] = [];
  for (let i = 0; i < runs; i++) {
    node.push((await run(['-e', '0'])).whole);
    ours.push(await run([binary, 'query', QUERY, data]));
  }
  console.log(`start of the program, milliseconds, median of ${runs}`);
  print('', 'first row', 'its end');
  print('colloquy query', median(ours.map(({ first }) => first)), median(ours.map(({ whole }) => whole)));
  print('node alone', '', median(node));
}
