/**
 * `npm run bench [-- --runs 7 --mb 10]`: times each room on the webinar and on it repeated 20 times,
 * beside compromise and wink-nlp on the same text in the same run. Medians, ratios and peak memory; each tool in a process of its own.
 * Then what the Turtle writer costs, and the reading of 10 MB (`--mb`) of each text format (`bench-reading.ts`).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { PublishBench } from './bench-publish.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = process.env.COLLOQUY_SHARED ?? join(root, '..', 'shared');
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    task: { type: 'string' },
    repeat: { type: 'string', default: '1' },
    mb: { type: 'string' },
  },
});
const runs = Number(values.runs);

const webinar = join(shared, 'transcripts', 'oxford-2022-09-12.txt');
const sample = join(root, 'data', 'transcripts', 'oxford-2022-09-12-minutes.txt');
const path = existsSync(webinar) ? webinar : sample;
const once = readFileSync(path, 'utf8');
const text = `${once}\n\n`.repeat(Number(values.repeat));

type Laps = Record<string, number>;

/** What each task does with the text; answers milliseconds by lap. */
const TASKS: Record<string, () => Promise<() => Promise<Laps>>> = {
  colloquy: async () => {
    const { readDocument } = await import('../src/corpus/read.ts');
    const { extract } = await import('../src/extract/extract.ts');
    const { mergeExtractions } = await import('../src/merge/merge.ts');
    const { layOut } = await import('../src/network/network.ts');
    const { graphJson } = await import('../src/interchange.ts');
    const { toTurtle } = await import('../src/publish/turtle.ts');
    const { loadResources } = await import('../src/node.ts');
    const began = performance.now();
    const resources = await loadResources();
    extract(
      (await readDocument({ path: 'warm.txt', bytes: new TextEncoder().encode(once) })).document!,
      resources,
    );
    const load = performance.now() - began;
    return async () => {
      const laps: Laps = { 'load and warm up (once)': load };
      const lap = timer(laps);
      const { document } = await readDocument({ path: 'bench.txt', bytes: new TextEncoder().encode(text) });
      lap('read');
      const extraction = extract(document!, resources);
      lap('extract');
      const graph = mergeExtractions([extraction], resources);
      lap('merge');
      const network = layOut(graph);
      lap('lay out');
      const json = [...graphJson({ ...graph, network })].join('');
      lap('write graph.json');
      const turtle = toTurtle(graph, { base: 'https://example.org/', quotes: 'full', assert: 'facts' });
      lap('write Turtle');
      if (json.length + turtle.length === 0) throw new Error('nothing written');
      return laps;
    };
  },
  'wink-nlp': async () => {
    const { default: winkNLP } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const nlp = winkNLP(model, ['sbd', 'pos']);
    return async () => {
      const laps: Laps = {};
      const lap = timer(laps);
      const doc = nlp.readDoc(text);
      doc.tokens().out(nlp.its.pos);
      lap('tokens and parts of speech');
      return laps;
    };
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise');
    return async () => {
      const laps: Laps = {};
      const lap = timer(laps);
      // Paragraph by paragraph: given as one text it is eight times slower.
      for (const paragraph of text.split(/\n\s*\n/)) {
        const doc = nlp(paragraph);
        doc.people().out('array');
        doc.organizations().out('array');
        doc.places().out('array');
      }
      lap('names');
      return laps;
    };
  },
};

function timer(laps: Laps): (name: string) => void {
  let last = performance.now();
  return (name) => {
    const now = performance.now();
    laps[name] = now - last;
    last = performance.now();
  };
}

const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

if (values.task) {
  const task = await TASKS[values.task]!();
  await task();
  const all: Laps[] = [];
  for (let i = 0; i < runs; i++) all.push(await task());
  const laps = Object.fromEntries(
    Object.keys(all[0]!).map((name) => [name, median(all.map((l) => l[name]!))]),
  );
  console.log(JSON.stringify({ laps, peak: process.resourceUsage().maxRSS / 1024 }));
} else {
  console.log(
    `${path === webinar ? 'the webinar' : 'the sample'}: ${once.length} characters; medians of ${runs}\n`,
  );
  for (const repeat of [1, 20]) {
    const characters = (once.length + 2) * repeat;
    console.log(`× ${repeat} (${(characters / 1000).toFixed(0)}k characters)`);
    const results = Object.keys(TASKS).map((task) => {
      const few =
        repeat > 1 && task === 'compromise' ? 1 : Math.max(1, repeat > 1 ? Math.min(runs, 3) : runs);
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        [
          '--import',
          'tsx',
          fileURLToPath(import.meta.url),
          '--task',
          task,
          '--repeat',
          `${repeat}`,
          '--runs',
          `${few}`,
        ],
        { encoding: 'utf8', cwd: root },
      );
      if (status !== 0) throw new Error(`${task}: ${stderr}`);
      return { task, ...(JSON.parse(stdout) as { laps: Laps; peak: number }) };
    });
    const speed = (ms: number) => `${(characters / ms).toFixed(0).padStart(7)}k characters/s`;
    for (const { task, laps, peak } of results) {
      for (const [name, ms] of Object.entries(laps))
        console.log(
          `  ${task.padEnd(10)} ${name.padEnd(28)} ${ms.toFixed(1).padStart(9)} ms ${name.includes('once') ? '' : speed(ms)}`,
        );
      console.log(`  ${task.padEnd(10)} ${'peak memory'.padEnd(28)} ${peak.toFixed(0).padStart(9)} MB`);
    }
    const extract = results[0]!.laps.extract!;
    console.log(
      `  extraction is ${(results[2]!.laps.names! / extract).toFixed(1)} times as fast as compromise,`,
    );
    console.log(
      `  and takes ${(extract / results[1]!.laps['tokens and parts of speech']!).toFixed(1)} times what wink-nlp takes for tokens and parts of speech\n`,
    );
  }
  // Its own process, since it looks at the heap and asks for collections.
  const publish = spawnSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', join(root, 'scripts', 'bench-publish.ts')],
    { encoding: 'utf8', cwd: root },
  );
  if (publish.status !== 0) throw new Error(`publish: ${publish.stderr}`);
  const { triples, n3, ours, fromGraph, ratio, heapBeyondGraph } = JSON.parse(publish.stdout) as PublishBench;
  console.log(`Turtle of ${triples} triples
  N3's writer ${n3} ms, ours ${ours} ms on the same quads: ${ratio} times; at most 1.3 is asked for
  from the graph, quads made on the way, ${fromGraph} ms; at most ${heapBeyondGraph} MB of heap beyond the graph`);
  console.log('');
  const reading = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'scripts', 'bench-reading.ts'), ...(values.mb ? ['--mb', values.mb] : [])],
    { stdio: 'inherit', cwd: root },
  );
  process.exitCode = reading.status ?? 1;
}
