/** Parts of a graph and a store → the store holding them, checked by counting. */
import { createHash } from 'node:crypto';
import { QueryProblem } from '../../query/problem.ts';
import { literal, namedNode, written } from '../../query/terms.ts';
import type { Part } from './partition.ts';
import { HASH, type Target } from './target.ts';

export interface PushOptions {
  /** What names of graphs of this corpus begin with. */
  start: string;
  /** Whether graphs of the corpus that are no longer among the parts are dropped. */
  prune: boolean;
  /** Says what would be done, and does nothing. */
  dryRun?: boolean;
  onProgress?: (done: number, total: number, graph: string) => void;
}

export interface PushResult {
  /** Names of graphs written, left because the store has them, and dropped. */
  written: string[];
  unchanged: string[];
  dropped: string[];
  /** Triples in the graphs of the parts. */
  triples: number;
}

/**
 * Takes up where an earlier push ended: a graph is left alone if the store says that it was pushed whole with the same content.
 * @throws QueryProblem `remote` where the store fails, or holds another number of triples than was sent
 */
export async function push(parts: Part[], target: Target, options: PushOptions): Promise<PushResult> {
  const there = await target.pushed(options.start);
  const result: PushResult = { written: [], unchanged: [], dropped: [], triples: 0 };
  for (const [i, part] of parts.entries()) {
    options.onProgress?.(i, parts.length, part.name);
    const hash = hashOf(part);
    result.triples += part.lines.length;
    if (there.get(part.name) === hash) {
      result.unchanged.push(part.name);
      continue;
    }
    if (!options.dryRun) await writeChecked(part, hash, target);
    result.written.push(part.name);
  }
  const wanted = new Set(parts.map(({ name }) => name));
  for (const name of options.prune ? there.keys() : []) {
    if (wanted.has(name)) continue;
    if (!options.dryRun) await target.drop(name);
    result.dropped.push(name);
  }
  options.onProgress?.(parts.length, parts.length, 'done');
  return result;
}

/** The mark goes with the last triples: a graph half pushed has none. */
async function writeChecked(part: Part, hash: string, target: Target): Promise<void> {
  const mark = `${written(namedNode(part.name))} <${HASH}> ${written(literal(hash))} .\n`;
  await target.replace({ name: part.name, lines: [...part.lines, mark] });
  const expected = part.lines.length + 1;
  const counted = await target.count(part.name);
  if (counted === expected) return;
  await target.drop(part.name);
  throw new QueryProblem('remote', `${part.name} holds ${counted} triples where ${expected} were sent`, {
    hint: 'the store may have run out of time or memory; the graph was dropped, so push again',
  });
}

const hashOf = ({ lines }: Part): string => {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line);
  return hash.digest('hex');
};
