/**
 * `npx tsx --expose-gc scripts/bench-publish.ts [--triples 1000000]`: Turtle of a graph of that many triples, in the time of N3's own
 * writer on the same quads (held in memory), and with what memory beyond the graph. Prints JSON; exported for `npm run bench`.
 */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Writer } from 'n3';
import type { KnowledgeGraph, Mention, Statement } from '../src/model.ts';
import { written } from '../src/publish/engine.ts';
import { prefixesFor, toQuads, turtlePieces } from '../src/publish/index.ts';

/** Triples of one mention or one statement with its evidence and places, found by counting a small graph. */
const PER_PAIR = 55;

/** An invented graph of about so many triples: turns of one talk, a mention and a statement each. */
export function bigGraph(triples: number): KnowledgeGraph {
  const pairs = Math.ceil(triples / PER_PAIR);
  const sentence = 'The Tide Board met the Sea Union in the harbour. ';
  const text = sentence.repeat(pairs);
  const entities = Array.from({ length: 1000 }, (_, i) => ({
    id: `body-${i}`,
    type: i % 2 === 0 ? ('Organisation' as const) : ('Place' as const),
    label: `Body ${i}`,
    altLabels: [],
    exactMatch: [],
  }));
  const mentions: Mention[] = [];
  const statements: Statement[] = [];
  const utterances: KnowledgeGraph['documents'][number]['utterances'] = [];
  for (let i = 0; i < pairs; i++) {
    const start = i * sentence.length;
    const utterance = `u${i >> 4}`;
    if (i % 16 === 0)
      utterances.push({
        id: utterance,
        speaker: 'body-0',
        label: 'Body 0',
        start: i,
        end: i + 16,
        heading: null,
        span: { start, end: Math.min(text.length, start + 16 * sentence.length) },
      });
    const span = { start: start + 4, end: start + 14 };
    const quote = 'Tide Board';
    mentions.push({
      entity: `body-${i % 1000}`,
      document: 'big',
      utterance,
      span,
      quote,
      type: 'Organisation',
      rule: 'bench/mention',
      confidence: 0.9,
    });
    statements.push({
      id: `body-${i % 1000}.partOf.body-${(i * 7) % 1000}.${i}`,
      subject: `body-${i % 1000}`,
      predicate: 'partOf',
      object: `body-${(i * 7) % 1000}`,
      value: null,
      qualifiers: {},
      polarity: 'affirmed',
      modality: 'fact',
      confidence: 0.8,
      status: 'proposed',
      evidence: [
        {
          document: 'big',
          utterance,
          speaker: 'body-0',
          span: { start, end: start + 48 },
          quote: sentence.trim(),
          rule: 'bench/claim',
          modality: 'fact',
        },
      ],
    });
  }
  const document = {
    id: 'big',
    path: 'big.txt',
    format: 'text',
    sha256: '0'.repeat(64),
    text,
    utterances,
    notes: [],
    speakers: [],
  };
  return { version: 1, documents: [document], entities, mentions, statements };
}

const collect = (): void => (globalThis as { gc?: () => void }).gc?.();

function timed(run: () => void): number {
  collect();
  const began = performance.now();
  run();
  return performance.now() - began;
}

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;

export interface PublishBench {
  triples: number;
  /** Milliseconds, medians: N3's writer and ours on the same quads; ours from the graph, quads made on the way. */
  n3: number;
  ours: number;
  fromGraph: number;
  ratio: number;
  /** Megabytes of heap at most beyond the graph while the Turtle is streamed, collected at each look. */
  heapBeyondGraph: number;
}

export function benchPublish(triples = 1_000_000, runs = 3): PublishBench {
  const graph = bigGraph(triples);
  const prefixes = prefixesFor(graph, {});
  collect();
  const before = process.memoryUsage().heapUsed;
  let most = 0;
  let pieces = 0;
  for (const _ of turtlePieces(graph)) {
    if (pieces++ % 200 !== 0) continue;
    collect();
    most = Math.max(most, process.memoryUsage().heapUsed - before);
  }
  const fromGraph = median(
    Array.from({ length: runs }, () =>
      timed(() => {
        for (const _ of turtlePieces(graph));
      }),
    ),
  );
  const quads = [...toQuads(graph)];
  const n3: number[] = [];
  const ours: number[] = [];
  for (let run = 0; run < runs; run++) {
    n3.push(
      timed(() => {
        const sink = {
          write: (_c: string, _e: string, done?: () => void) => done?.(),
          end: (done?: () => void) => done?.(),
        };
        const writer = new Writer(sink as never, { prefixes });
        for (const quad of quads) writer.addQuad(quad as never);
        writer.end();
      }),
    );
    ours.push(
      timed(() => {
        for (const _ of written([{ title: '', quads }], { mediaType: 'text/turtle', prefixes }));
      }),
    );
  }
  return {
    triples: quads.length,
    n3: Math.round(median(n3)),
    ours: Math.round(median(ours)),
    fromGraph: Math.round(fromGraph),
    ratio: Math.round((median(ours) / median(n3)) * 100) / 100,
    heapBeyondGraph: Math.round(most / 1e5) / 10,
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: { triples: { type: 'string', default: '1000000' }, runs: { type: 'string', default: '3' } },
  });
  console.log(JSON.stringify(benchPublish(Number(values.triples), Number(values.runs)), null, 2));
}
