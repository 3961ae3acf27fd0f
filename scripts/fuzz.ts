/** `npx tsx scripts/fuzz.ts --minutes N`: mutated transcripts of every format through `readDocument`; ends with 1 and the seed at the first broken promise. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FORMATS } from '../src/corpus/formats.ts';
import { broken } from '../tests/corpus/promises.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const root = join(import.meta.dirname, '..');
/** A reading that takes longer than this, for the small inputs made here, is a hang. */
const SLOW_MS = 5000;

/** Small deterministic generator (mulberry32), so that a seed names a run. */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return /\.(turns|expected|expected\.json)$/.test(entry.name) || statSync(path).size > 200_000
      ? []
      : [path];
  });
}

const seeds = ['tests/fixtures/corpus', 'tests/fixtures/corpus-structured']
  .flatMap((folder) => {
    try {
      return files(join(root, folder));
    } catch {
      return [];
    }
  })
  .map((path) => ({ path, bytes: new Uint8Array(readFileSync(path)) }));

const HOSTILE = [
  '\u0000',
  '\ud800',
  '\ufeff',
  '\u202e',
  '\u200b',
  '\r',
  '\n\n',
  '[',
  ']',
  '((((',
  '<',
  '>>',
  '</v>',
  '**',
  '00:00',
  '99:99:99',
  '-00:01',
  ': ',
  'Mr. ',
  '    Mr. A. ',
  '¹',
  '\\1\\',
  '{"a":',
  '"',
  '&amp;',
  '&x;',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '-->',
  '__proto__: ',
  'Q: ',
  'A. ',
  '| a | b |',
  '# ',
  '…',
  '[Whereupon, ',
  'STATEMENT OF ',
  ' presiding',
  '\t',
  '\f',
  '×'.repeat(300),
].map((s) => new TextEncoder().encode(s));

function mutate(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  let out = [...bytes.subarray(0, 20_000)];
  for (let n = 1 + random(12); n > 0; n--) {
    const at = random(out.length + 1);
    const length = random(1 + random(200));
    const piece = HOSTILE[random(HOSTILE.length)]!;
    const other = seeds[random(seeds.length)]!.bytes;
    const from = random(other.length + 1);
    switch (random(9)) {
      case 0:
        out.splice(at, length);
        break;
      case 1:
        out.splice(at, 0, ...piece);
        break;
      case 2:
        out.splice(at, 0, ...out.slice(at, at + length));
        break;
      case 3:
        if (at < out.length) out[at] = random(256);
        break;
      case 4:
        out = out.slice(0, at);
        break;
      case 5:
        out.splice(at, length, ...other.subarray(from, from + random(400)));
        break;
      case 6:
        out.splice(at, 0, ...Array.from({ length: 200 }, () => [...piece.slice(0, 40)]).flat());
        break;
      case 7:
        out = out.filter((byte) => byte !== 10 || random(2) === 0);
        break;
      default: {
        const line = out.indexOf(10, at);
        if (line > 0) out.splice(line + 1, 0, ...out.slice(at, line + 1));
      }
    }
  }
  return new Uint8Array(out);
}

const until = Date.now() + Number(values.minutes) * 60_000;
const names = [undefined, ...FORMATS.map(({ name }) => name)].filter(
  (name) => !values.only || name === values.only,
);
let seed = Number(values.seed);
let slowest = 0;
for (let run = 0; Date.now() < until; run++, seed++) {
  const random = generator(seed);
  const { path, bytes } = seeds[random(seeds.length)]!;
  const format = random(3) === 0 ? names[random(names.length)] : values.only;
  const input = mutate(bytes, random);
  const began = performance.now();
  const complaint = await broken({ path, bytes: input, ...(format ? { format } : {}) });
  const took = performance.now() - began;
  slowest = Math.max(slowest, took);
  if (complaint || took > SLOW_MS) {
    process.stderr.write(
      `seed ${seed}, ${path}, format ${format ?? 'recognised'}: ${complaint ?? `took ${Math.round(took)} ms`}\n`,
    );
    writeFileSync(join(tmpdir(), 'colloquy-fuzz-input'), input);
    process.exitCode = 1;
    break;
  }
  if (run % 1000 === 0 && process.stderr.isTTY)
    process.stderr.write(`\r${run} inputs, slowest ${Math.round(slowest)} ms`);
}
process.stdout.write(
  `\n${seed - Number(values.seed)} inputs, slowest ${Math.round(slowest)} ms${process.exitCode ? '' : ', nothing found'}\n`,
);
