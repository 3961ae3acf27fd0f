/** Rule candidates and the tagger of the resources, where there is one → the tagger's candidates too. */
import type { Resources } from '../model.ts';
import type { Reading } from './reading.ts';
import { screened } from './screen.ts';
import { loadTagger, type Tagger } from './tagger/tagger.ts';
import type { Candidate } from './types.ts';

const cache = new WeakMap<Uint8Array, Tagger | 'unreadable'>();

/** The tagger of these weights, read once; null where there are none or they are of another version. */
function taggerOf({ tagger: bytes }: Resources): Tagger | null {
  if (bytes === null) return null;
  let tagger = cache.get(bytes);
  if (!tagger) {
    try {
      tagger = loadTagger(bytes);
    } catch {
      tagger = 'unreadable';
    }
    cache.set(bytes, tagger);
  }
  return tagger === 'unreadable' ? null : tagger;
}

/** What the rules found and what the tagger, which sees it as a hint, finds. */
export function withTagger(reading: Reading, rules: readonly Candidate[], resources: Resources): Candidate[] {
  const tagger = taggerOf(resources);
  return tagger ? [...rules, ...screened(tagger.tag(reading.analysed, rules), reading)] : [...rules];
}
