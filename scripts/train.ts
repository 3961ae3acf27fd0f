/**
 * `npm run train [-- --folds | --politics | --out FILE]`: learns the tagger from ../shared/training (or $COLLOQUY_SHARED/training).
 * First a model without one fold of each corpus and without CrossNER's development parts, which it is scored and
 * calibrated on; then the model that ships, from everything, to data/model/tagger.bin. With `--folds` all five folds are
 * scored, with `--politics` the nine classes of CrossNER politics; then nothing is written.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadTagger } from '../src/extract/tagger/tagger.ts';
import type { Calibration } from '../src/extract/tagger/weights.ts';
import { calibrate, type Given, recalibrated, reliability } from './train/calibrate.ts';
import { type Corpus, CROSSNER, FOLDS, loadCorpus } from './train/corpora.ts';
import { setJurisdictions, setTitles } from './train/corpus.ts';
import { factTable, loadResources } from './train/facts.ts';
import { learn, type Part } from './train/learn.ts';
import { scorePolitics, whole } from './train/politics.ts';
import { printReliability, printTallies } from './train/print.ts';
import type { Tallies } from './train/score.ts';
import { type Trial, tryOn } from './train/try.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = process.env.COLLOQUY_SHARED ?? join(root, '..', 'shared');
const { values } = parseArgs({
  options: {
    folds: { type: 'boolean', default: false },
    politics: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});
const out = values.out ?? join(root, 'data', 'model', 'tagger.bin');

const resources = loadResources(join(root, 'data'));
setTitles(resources.lexicons['titles-strong'] ?? []);
setJurisdictions(['EU', 'European Union', ...resources.countries.flatMap((c) => [c.label, ...c.aliases])]);
const facts = factTable(resources);
const load = (file: string): Corpus => loadCorpus(join(shared, 'training'), file, resources);
const say = (what: string): void => console.error(what);

const folded = ['gum.train', 'wikigold.train', 'sec-filings.train'].map(load);
const trained = CROSSNER.map((field) => load(`crossner-${field}.train`));
const held = CROSSNER.map((field) => load(`crossner-${field}.dev`));
const wnut = load('wnut17.dev');

/** Sets to score: name, corpus, which samples, given the fold held back. */
const SETS: readonly [string, Corpus, (fold: number) => (i: number) => boolean][] = [
  ['GUM, spoken genres', folded[0]!, (fold) => (i) => folded[0]!.fold[i] === fold && folded[0]!.spoken[i]!],
  ['GUM, written genres', folded[0]!, (fold) => (i) => folded[0]!.fold[i] === fold && !folded[0]!.spoken[i]],
  ['Wikigold', folded[1]!, (fold) => (i) => folded[1]!.fold[i] === fold],
  ['SEC filings', folded[2]!, (fold) => (i) => folded[2]!.fold[i] === fold],
  ...CROSSNER.map(
    (field, k) =>
      [`CrossNER ${field} dev`, held[k]!, () => () => true] as [string, Corpus, () => () => boolean],
  ),
  ['WNUT17 dev', wnut, () => () => true],
];

const without = (fold: number): Part[] => [
  ...folded.map((corpus) => ({ corpus, take: (i: number) => corpus.fold[i] !== fold })),
  ...trained.map(whole),
];

/** Scores one held-back model on every set; tallies of folds add up. */
function score(fold: number, totals: Map<string, Trial>): void {
  say(`without fold ${fold + 1}`);
  const tagger = loadTagger(learn(without(fold), facts, { say }));
  for (const [name, corpus, take] of SETS) {
    if (fold > 0 && !corpus.file.endsWith('.train')) continue; // development parts are the same for every fold
    const samples = new Set(corpus.samples.filter((_, i) => take(fold)(i)));
    const total = totals.get(name) ?? { rules: new Map(), tagger: new Map(), both: new Map(), given: [] };
    totals.set(
      name,
      tryOn(corpus.groups, tagger, resources, (s) => samples.has(s), total),
    );
  }
}

/** What held-back text says of the model's probabilities; filings and tweets are too far from speech to ask. */
function calibrationOf(totals: Map<string, Trial>): Calibration {
  const given: Given[] = [...totals.entries()]
    .filter(([name]) => !/^(?:WNUT|SEC)/.test(name))
    .flatMap(([, t]) => t.given);
  const calibration = calibrate(given);
  printReliability(reliability(given), reliability(recalibrated(given, calibration)));
  return calibration;
}

/** CrossNER politics in its own nine classes, from its 200 training sentences, then with the other corpora as well. */
function scoreNine(): void {
  const [politics, dev] = [trained[0]!, held[0]!];
  const alone: Tallies = new Map();
  scorePolitics([whole(politics)], whole(dev), facts, alone);
  const more: Tallies = new Map();
  scorePolitics(
    [whole(politics), ...folded.map(whole), ...trained.slice(1).map(whole)],
    whole(dev),
    facts,
    more,
  );
  printTallies([
    ['CrossNER politics dev, nine classes, from its train part', alone],
    ['… and the other corpora with partial labels', more],
  ]);
}

function scoreAndShip(): void {
  const totals = new Map<string, Trial>();
  for (let fold = 0; fold < (values.folds ? FOLDS : 1); fold++) score(fold, totals);
  printTallies([...totals].map(([name, t]) => [`${name}, tagger`, t.tagger]));
  printTallies([...totals].map(([name, t]) => [`${name}, rules alone`, t.rules]));
  printTallies([...totals].map(([name, t]) => [`${name}, both`, t.both]));
  const calibration = calibrationOf(totals);
  if (values.folds) return;
  say('the model that ships');
  const bytes = learn([...folded, ...trained, ...held].map(whole), facts, { say, calibration });
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, bytes);
  say(`${out}: ${bytes.length} bytes`);
}

if (values.politics) scoreNine();
else scoreAndShip();
