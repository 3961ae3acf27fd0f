/** Matches of table names → candidates: case, ambiguity and the rest of the document decide how sure each is, and which row it means. */

import { caseConfidence, caseFit } from './case-fit.ts';
import { longerOf } from './longer-names.ts';
import type { NameEntry } from './names.ts';
import { type NameMatch, type Reading, spanOf } from './reading.ts';
import type { Candidate } from './types.ts';

/** What is left of a place's confidence where it is likelier a part of a longer name. */
const AS_PART = 0.5;

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
        (entry.ambiguous && entry.atoms.length < 3) ||
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
  if (entry.source !== 'authority' || entry.country === '') return 0.5;
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

/** "The Hague" and "The Gambia" keep the article that is part of the place's own name. */
const withArticle = (entry: NameEntry, from: number, { atoms }: Reading): number =>
  entry.type === 'Place' &&
  entry.form.startsWith('The ') &&
  entry.label === entry.form &&
  atoms[from - 1]?.text === 'The'
    ? from - 1
    : from;

function candidateOf(match: NameMatch, reading: Reading, support: Support): Candidate | null {
  const surface = reading.atoms.slice(match.from, match.to);
  let best: Option | null = null;
  let rival = -1;
  for (const entry of match.entries) {
    const base = caseConfidence(entry, surface, reading.atoms[match.from - 1], reading);
    if (base === null || entry.source === 'demonym') continue;
    const backing = entry.ambiguous ? supportFor(entry, support, reading) : 1;
    const words = surface.filter((a) => a.shape !== 'mark').length;
    // An ambiguous acronym without backing is a guess; an ambiguous name in capitals is a name, of whatever
    const acronym = words === 1 && surface[0]!.shape === 'upper';
    const weak = surface[0]!.first && reading.lexicon.has('common-words', surface[0]!.key);
    const unbacked = acronym
      ? new Set(match.entries.map((e) => e.slug)).size === 1
        ? 0.58
        : 0.35
      : weak
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
  // a place is taken for itself unless a rival has more for it; others need backing, more where several bear the name
  const linked =
    !entry.ambiguous ||
    (entry.type === 'Place' ? backing >= rival : backing > rival && backing >= (rival < 0 ? 0.1 : 0.5));
  const kind = entry.source === 'city' ? 'place' : entry.source;
  const part = longerOf(reading, match) !== null;
  return {
    span: spanOf(reading.atoms, { from: withArticle(entry, match.from, reading), to: match.to }),
    type: entry.type,
    rule: `authority/${kind}${entry.ambiguous ? '-in-context' : ''}`,
    confidence: Math.round(confidence * (part ? AS_PART : 1) * 1000) / 1000,
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
