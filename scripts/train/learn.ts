/** Corpora → the bytes of a model: features counted, weights learned, pruned, quantised. */
import { giveHints } from '../../src/extract/tagger/hints.ts';
import { CLASSES, labelCount } from '../../src/extract/tagger/labels.ts';
import type { Calibration } from '../../src/extract/tagger/weights.ts';
import type { Corpus } from './corpora.ts';
import { OWN_SCHEME, type Sample, type Scheme } from './corpus.ts';
import { type Settings, train } from './crf.ts';
import type { FactTable } from './facts.ts';
import { numbered, type Sequenced, sequences } from './lab.ts';
import { packModel } from './pack.ts';
import { prune } from './prune.ts';

export const SETTINGS: Settings = { epochs: 10, rate: 0.1, decay: 1e-4 };

/** Bytes of the whole file at most; one part in a hundred is left for the estimate's error. */
const BUDGET = 1_480_000;
/** One sentence in this many is learned a second time without its capitals. */
const CASELESS_SHARE = 3;

export const UNCALIBRATED: Calibration = {
  slope: new Float32Array(CLASSES.length).fill(1),
  shift: new Float32Array(CLASSES.length),
};

/** A part of a corpus: the samples that `take` accepts. */
export interface Part {
  corpus: Corpus;
  take: (index: number) => boolean;
}

/** Sequences of a part, some of them a second time without capitals. */
export function sequencesOf(
  { corpus, take }: Part,
  facts: FactTable,
  useHints: boolean,
  scheme: Scheme = OWN_SCHEME(corpus.coarse),
): Sequenced[] {
  const { weight } = corpus;
  const hints = useHints
    ? (x: Sample, s: Parameters<typeof giveHints>[0], from: number, to: number): void =>
        giveHints(s, corpus.hints.get(x)!, from, to)
    : undefined;
  const samples = corpus.samples.filter((_, i) => take(i));
  const plain = sequences(samples, facts, { scheme, weight, hints });
  const some = samples.filter((_, i) => i % CASELESS_SHARE === 0);
  return [...plain, ...sequences(some, facts, { scheme, weight, caseless: true, hints })];
}

export interface LearnOptions {
  useHints?: boolean;
  settings?: Partial<Settings>;
  calibration?: Calibration;
  say?: (what: string) => void;
  budget?: number;
}

/** Learns from the parts. */
export function learn(parts: readonly Part[], facts: FactTable, options: LearnOptions = {}): Uint8Array {
  const { say = () => {}, calibration = UNCALIBRATED } = options;
  const sets = parts
    .filter(({ corpus }) => corpus.weight > 0)
    .flatMap((part) => sequencesOf(part, facts, options.useHints ?? true));
  const { examples, index, hashes } = numbered(sets, 2);
  say(`${examples.length} sentences, ${index.size} features seen twice or more`);
  const labels = labelCount(CLASSES.length);
  const settings = { ...SETTINGS, ...options.settings };
  const weights = train(examples, index.size, labels, settings, (epoch) =>
    say(`epoch ${epoch + 1} of ${settings.epochs}`),
  );
  const budget = (options.budget ?? BUDGET) - 8 * facts.hashes.length;
  const { hashes: kept, rows, scale } = prune(weights, hashes, budget);
  const bytes = packModel({
    labels,
    scale,
    transition: weights.transition,
    calibration,
    factHashes: facts.hashes,
    factBits: facts.bits,
    hashes: kept,
    rows,
  });
  say(`${kept.length} features kept, ${bytes.length} bytes`);
  return bytes;
}
