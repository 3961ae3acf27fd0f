/** Matches of table names → candidates: case, ambiguity and the rest of the document decide how sure each is, and which row it means. */

import type { Atom } from './atoms.ts';
import type { NameEntry } from './lexicon.ts';
import { isRaised, type NameMatch, type Reading, spanOf } from './reading.ts';
import type { Candidate } from './types.ts';

type CaseFit = 'exact' | 'raised' | 'lowered' | 'part';

/** How the capitals of the text compare with those of the table. */
function caseFit(surface: readonly Atom[], form: readonly Atom[]): CaseFit {
  let same = 0;
  let lowered = 0;
  let raised = 0;
  for (const [i, atom] of surface.entries()) {
    const other = form[i]!;
    if (atom.text === other.text || atom.shape === 'mark') same++;
    else if (atom.shape === 'lower' && other.shape !== 'lower') lowered++;
    else if (atom.shape !== 'lower' && other.shape === 'upper' && atom.shape === 'cap') lowered++;
    else raised++;
  }
  if (same === surface.length) return 'exact';
  if (lowered === 0) return 'raised';
  return lowered + raised < surface.length && surface.some((a) => isRaised(a)) ? 'part' : 'lowered';
}

/** Kinds of names that speakers and recognisers often write small: "data security law", "common criteria". */
const SMALL_TYPES = new Set(['Agreement', 'Legislation', 'Initiative', 'Standard', 'Technology']);

/** Probability that these words, written so, are the name at all; null where they are not. */
function confidenceOf(
  entry: NameEntry,
  surface: readonly Atom[],
  caseless: boolean,
  reading: Reading,
): number | null {
  const words = surface.filter((a) => a.shape !== 'mark' && a.shape !== 'join');
  const fit = caseFit(
    surface.filter((a) => a.shape !== 'join'),
    entry.atoms,
  );
  const single = words.length === 1;
  const common = single && words[0]!.shape !== 'upper' && reading.lexicon.has('common-words', words[0]!.key);
  if (fit === 'exact') return common && words[0]!.first && !words[0]!.text.includes('.') ? 0.5 : 0.97;
  if (fit === 'raised') {
    if (single && entry.atoms[0]!.shape === 'mixed') return 0.9;
    return single && common && words[0]!.first ? 0.4 : 0.95;
  }
  if (caseless) {
    if (single && (common || words[0]!.key.length < 3)) return null;
    return entry.ambiguous && single ? 0.4 : 0.85;
  }
  if (fit === 'part') return single ? null : 0.85;
  if (single) {
    // a small-cased acronym ("nist") is a name only where it can be nothing else
    const acronym = entry.atoms[0]!.shape === 'upper' || entry.atoms[0]!.shape === 'mixed';
    return acronym && !common && !entry.ambiguous && words[0]!.shape === 'lower' && words[0]!.key.length > 2
      ? 0.7
      : null;
  }
  return SMALL_TYPES.has(entry.type) ? 0.72 : words.length > 2 ? 0.6 : null;
}

interface Support {
  /** Slugs named by an unambiguous form somewhere in the document. */
  slugs: Set<string>;
  /** Mentions by ISO code of the country they are of. */
  countries: Map<string, number>;
}

function supportOf(reading: Reading): Support {
  const support: Support = { slugs: new Set(), countries: new Map() };
  for (const { entries, from, to } of reading.matches) {
    const surface = reading.atoms.slice(from, to);
    for (const entry of entries) {
      if (
        entry.ambiguous ||
        caseFit(
          surface.filter((a) => a.shape !== 'join'),
          entry.atoms,
        ) !== 'exact'
      )
        continue;
      support.slugs.add(entry.slug);
      if (entry.country.length === 2)
        support.countries.set(entry.country, (support.countries.get(entry.country) ?? 0) + 1);
    }
  }
  for (const atom of reading.atoms) {
    if (atom.shape !== 'cap') continue;
    for (const row of reading.lexicon.demonyms.get(atom.key) ?? [])
      support.countries.set(row.iso2, (support.countries.get(row.iso2) ?? 0) + 1);
  }
  return support;
}

/** Evidence in the document that an ambiguous form means this row: its full name, its parent, its country. */
function supportFor(entry: NameEntry, support: Support, reading: Reading): number {
  if (entry.source !== 'authority') return 0.5;
  if (support.slugs.has(entry.slug)) return 1;
  const parents = reading.lexicon.authority.get(entry.slug)?.partOf ?? [];
  if (parents.some((parent) => support.slugs.has(parent))) return 0.7;
  const mine = support.countries.get(entry.country) ?? 0;
  const most = Math.max(1, ...support.countries.values());
  return mine > 0 ? 0.1 + (0.5 * mine) / most : 0;
}

interface Option {
  entry: NameEntry;
  confidence: number;
  backing: number;
}

/** More backing first; without difference a place ("Oxford", "Washington") is likelier than what is named after it. */
function prefers(a: Option, b: Option): boolean {
  if (a.backing !== b.backing) return a.backing > b.backing;
  if ((a.entry.type === 'Place') !== (b.entry.type === 'Place')) return a.entry.type === 'Place';
  return a.confidence > b.confidence;
}

function candidateOf(match: NameMatch, reading: Reading, support: Support): Candidate | null {
  const surface = reading.atoms.slice(match.from, match.to);
  const caseless = reading.caseless[surface[0]!.sentence] ?? false;
  let best: Option | null = null;
  let rival = -1;
  for (const entry of match.entries) {
    const base = confidenceOf(entry, surface, caseless, reading);
    if (base === null || entry.source === 'demonym') continue;
    const backing = entry.ambiguous ? supportFor(entry, support, reading) : 1;
    const words = surface.filter((a) => a.shape !== 'mark').length;
    // An ambiguous acronym without backing is a guess; an ambiguous name in capitals is a name, of whatever
    const acronym = words === 1 && surface[0]!.shape === 'upper';
    const unbacked = acronym
      ? 0.35
      : surface[0]!.first && reading.lexicon.has('common-words', surface[0]!.key)
        ? 0.45
        : 0.75;
    const confidence = base * (entry.ambiguous ? Math.min(1, unbacked + (1 - unbacked) * backing) : 1);
    const option = { entry, confidence, backing };
    if (!best || prefers(option, best)) {
      if (best && best.entry.slug !== entry.slug) rival = Math.max(rival, best.backing);
      best = option;
    } else if (best.entry.slug !== entry.slug) rival = Math.max(rival, backing);
  }
  if (!best) return null;
  const { entry, confidence, backing } = best;
  const linked = !entry.ambiguous || (backing > rival && backing >= (rival < 0 ? 0.3 : 0.5));
  const kind = entry.source === 'city' ? 'place' : entry.source;
  return {
    span: spanOf(reading.atoms, match),
    type: entry.type,
    rule: `authority/${kind}${entry.ambiguous ? '-in-context' : ''}`,
    confidence: Math.round(confidence * 1000) / 1000,
    ...(linked && entry.slug ? { entity: entry.slug } : {}),
    ...(entry.source === 'city' ? { label: entry.label } : {}),
  };
}

/** Candidates for every table name in the document. */
export function authorityCandidates(reading: Reading): Candidate[] {
  const support = supportOf(reading);
  const candidates: Candidate[] = [];
  for (const match of reading.matches) {
    const candidate = candidateOf(match, reading, support);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}
