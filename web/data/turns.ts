/** Every piece of evidence of a graph → the interval of its turn on one document's axis, as rows of numbers: a brush compares numbers only. */
import { type Dataset, placeOfQuote } from './dataset.ts';

interface Turns {
  /** By a statement's place in the graph: where its evidence begins in the two rows. */
  first: Int32Array;
  /** The turn's interval; empty (from after to) for evidence of other documents and of title lines. */
  from: Float64Array;
  to: Float64Array;
}

const known = new WeakMap<Dataset, Map<string, Turns>>();

export function turnsOf(dataset: Dataset, document: string): Turns {
  const made = known.get(dataset) ?? new Map<string, Turns>();
  known.set(dataset, made);
  const turns = made.get(document) ?? makeTurns(dataset, document);
  made.set(document, turns);
  return turns;
}

function makeTurns(dataset: Dataset, document: string): Turns {
  const { statements } = dataset.graph;
  const first = new Int32Array(statements.length);
  let count = 0;
  for (const [i, { evidence }] of statements.entries()) {
    first[i] = count;
    count += evidence.length;
  }
  const from = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const to = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  let k = 0;
  for (const { evidence } of statements)
    for (const item of evidence) {
      const place = item.document === document ? placeOfQuote(dataset, item) : undefined;
      if (place) [from[k], to[k]] = [place.from, place.to];
      k++;
    }
  return { first, from, to };
}
