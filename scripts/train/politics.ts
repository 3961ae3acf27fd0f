/** CrossNER politics in its own nine classes, by the same learner: a figure to compare with what is published; not shipped. */
import { namesIn } from '../../src/extract/tagger/labels.ts';
import type { Corpus } from './corpora.ts';
import type { Sample, Scheme } from './corpus.ts';
import { train } from './crf.ts';
import type { FactTable } from './facts.ts';
import { exampleOf, numbered, viterbi } from './lab.ts';
import { type Part, SETTINGS, sequencesOf } from './learn.ts';
import { type Found, type Tallies, tally } from './score.ts';

const CLASSES = [
  'politician',
  'person',
  'politicalparty',
  'organisation',
  'country',
  'location',
  'election',
  'event',
  'misc',
] as const;

/** What names of other sources may be here: the choice is left to the model. */
const MAY_BE: Record<string, readonly string[]> = {
  Person: ['politician', 'person'],
  Organisation: ['politicalparty', 'organisation'],
  Place: ['country', 'location'],
  Misc: ['event', 'misc', 'election'],
};

const scheme = (unmarked: boolean): Scheme => ({
  classes: CLASSES,
  classesOf: (type) => MAY_BE[type] ?? (CLASSES.includes(type as never) ? [type] : ['misc']),
  unmarked: unmarked ? ['election', 'event', 'misc'] : [],
});

/** Learns from `parts` and scores the samples of `test` that `take` accepts. */
export function scorePolitics(parts: readonly Part[], test: Part, facts: FactTable, tallies: Tallies): void {
  const sets = parts.flatMap((part) => sequencesOf(part, facts, true, scheme(part.corpus.coarse)));
  const { examples, index } = numbered(sets, 2);
  const weights = train(examples, index.size, 1 + 2 * CLASSES.length, SETTINGS);
  const found = new Map<Sample, Found[]>();
  for (const x of sequencesOf(test, facts, true, scheme(false))) {
    if (x.caseless) continue;
    const own = found.get(x.sample) ?? [];
    found.set(x.sample, own);
    for (const [from, to, c] of namesIn(viterbi(exampleOf(x, index), weights)))
      own.push({
        start: x.sample.tokens[x.from + from]!.start,
        end: x.sample.tokens[x.from + to - 1]!.end,
        type: CLASSES[c]!,
      });
  }
  for (const [sample, names] of found) tally(tallies, sample.names, names);
}

/** A corpus whole, as a part. */
export const whole = (corpus: Corpus): Part => ({ corpus, take: () => true });
