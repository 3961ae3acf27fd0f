/** Capitals that no table knows → candidates where the document uses them again and again, with the type that the words before them show. */
import type { EntityType } from '../model.ts';
import { runsOf } from './grammars/runs.ts';
import { type Reading, type Stretch, spanOf } from './reading.ts';
import type { Candidate } from './types.ts';

/** Words before a name that speak for a type, with their weight. */
const BEFORE: Readonly<Record<string, readonly [EntityType, number]>> = {
  at: ['Organisation', 1],
  from: ['Organisation', 0.7],
  by: ['Organisation', 0.5],
  joined: ['Organisation', 1],
  founded: ['Organisation', 1],
  cofounded: ['Organisation', 1],
  'co-founded': ['Organisation', 1],
  bought: ['Organisation', 1],
  acquired: ['Organisation', 1],
  sued: ['Organisation', 0.7],
  company: ['Organisation', 1],
  in: ['Place', 2],
  near: ['Place', 2],
  outside: ['Place', 1],
  between: ['Place', 1.2],
  past: ['Place', 1],
  around: ['Place', 0.8],
  toward: ['Place', 1],
  towards: ['Place', 1],
  across: ['Place', 1],
  for: ['Organisation', 0.5],
  over: ['Technology', 0.5],
  via: ['Technology', 0.8],
  through: ['Technology', 0.6],
  built: ['Technology', 1],
  runs: ['Technology', 0.7],
  running: ['Technology', 0.7],
  implement: ['Technology', 1],
  implements: ['Technology', 1],
  deploy: ['Technology', 1],
  deployed: ['Technology', 1],
  install: ['Technology', 1],
  installed: ['Technology', 1],
  president: ['Person', 1],
  does: ['Person', 0.6],
  did: ['Person', 0.6],
  mr: ['Person', 1],
  mrs: ['Person', 1],
  ms: ['Person', 1],
  thanks: ['Person', 0.8],
  hi: ['Person', 0.8],
  using: ['Technology', 1],
};
/** Words after a name. */
const AFTER: Readonly<Record<string, readonly [EntityType, number]>> = {
  said: ['Person', 0.8],
  says: ['Person', 0.8],
  employees: ['Organisation', 1],
  announced: ['Organisation', 0.7],
  shareholders: ['Organisation', 1],
  provides: ['Organisation', 0.7],
  offers: ['Organisation', 0.6],
  competes: ['Organisation', 1],
  protocol: ['Technology', 1],
  protocols: ['Technology', 1],
  technology: ['Technology', 1],
  systems: ['Technology', 1],
  software: ['Technology', 1],
  format: ['Technology', 1],
  algorithm: ['Technology', 1],
  module: ['Technology', 1],
  handshake: ['Technology', 1],
  encoding: ['Technology', 1],
  codec: ['Technology', 1],
  fab: ['Technology', 1],
  chip: ['Technology', 1],
  chips: ['Technology', 1],
  wallet: ['Technology', 1],
  device: ['Technology', 1],
  devices: ['Technology', 1],
  dam: ['Place', 1],
  line: ['Place', 0.6],
  residents: ['Place', 1],
  customers: ['Organisation', 1],
  shop: ['Organisation', 1],
  staff: ['Organisation', 1],
  officials: ['Organisation', 0.8],
};

/** "the railway to Low Fell", "he went to Aske": what leads somewhere, before "to". */
const MOTION =
  /^(?:go|goes|going|went|gone|come|came|back|moved?|moving|travel(?:s|led|ed|ling|ing)?|drove|drive|driving|flew|fly|flying|sail(?:s|ed|ing)?|train|trains|railway|road|bus|ferry|ferries|flights?|trips?|walk(?:ed|ing)?|visit|visits|route|ship(?:ped|ping)?|parcels|deliver(?:ed|y|ies)?|way|return(?:s|ed|ing)?)$/;

/** What the two words before a name say of it, where one of them says nothing. */
function wider({ atoms }: Reading, { from, to }: Stretch): readonly [EntityType, number] | undefined {
  const [second, first] = [atoms[from - 2]?.key ?? '', atoms[from - 1]?.key ?? ''];
  const next = atoms[to]?.key ?? '';
  if (first === 'to' && MOTION.test(second)) return ['Place', 1.2];
  if (first === 'from' && next === 'to') return ['Place', 1.4];
  // "between X and Y", "from X to Y"
  if ((first === 'and' || first === 'to') && /^(?:between|from)$/.test(atoms[from - 3]?.key ?? ''))
    return ['Place', 1.2];
  if (first === 'for' && /^work(?:s|ed|ing)?$/.test(second)) return ['Organisation', 1];
  if (first === 'of' && /^(?:days|time|times|era)$/.test(second)) return ['Person', 1];
  return undefined;
}
/** Words that are known, and known not to be such a name. */
const LISTS = ['common-acronyms', 'common-words', 'given-names', 'place-adjectives', 'honorifics', 'openers'];

/** Uses in the document that make capitals a name. */
const OFTEN = 3;

interface Use {
  places: Stretch[];
  votes: Map<EntityType, number>;
}

function vote(use: Use, cue: readonly [EntityType, number] | undefined): void {
  if (cue) use.votes.set(cue[0], (use.votes.get(cue[0]) ?? 0) + cue[1]);
}

/** Single words and pairs in capitals that are in no list and never written small. */
export function unknownNameCandidates(reading: Reading): Candidate[] {
  const { atoms, lexicon, matchAt } = reading;
  const small = new Set<string>();
  for (const atom of atoms) if (atom.shape === 'lower') small.add(atom.key);
  const uses = new Map<string, Use>();
  const isAcronym = ({ from, to }: Stretch): boolean =>
    to - from === 1 && atoms[from]!.shape === 'upper' && atoms[from]!.key.length < 8;
  for (const run of runsOf(reading)) {
    if (run.to - run.from > 2) continue;
    const words = atoms.slice(run.from, run.to);
    if (
      matchAt.has(run.from) ||
      words.some((a) => a.shape === 'join' || a.shape === 'initial' || a.key.length < 3)
    )
      continue;
    if (
      words.some(
        (a) =>
          small.has(a.key) || lexicon.demonyms.has(a.key) || LISTS.some((list) => lexicon.has(list, a.key)),
      )
    )
      continue;
    const key = words.map((a) => a.text).join(' ');
    const use: Use = uses.get(key) ?? { places: [], votes: new Map() };
    use.places.push(run);
    const before = BEFORE[atoms[run.from - 1]?.key ?? ''];
    // bodies and tools, too, are what one works "in": an acronym after it need not be a place
    if (!(before?.[0] === 'Place' && isAcronym(run))) vote(use, before);
    vote(use, wider(reading, run));
    vote(use, AFTER[atoms[run.to]?.key ?? '']);
    uses.set(key, use);
  }
  // "WebTransport", "iText": capitals inside a word
  const isCamel = ({ from, to }: Stretch): boolean =>
    to - from === 1 &&
    atoms[from]!.shape === 'mixed' &&
    !/^(?:Mc|Mac|De|La|Le|Van|O)\p{Lu}/u.test(atoms[from]!.text);
  const candidates: Candidate[] = [];
  for (const { places, votes } of uses.values()) {
    const acronym = isAcronym(places[0]!);
    const camel = isCamel(places[0]!);
    if (votes.size === 0 && (acronym || camel)) votes.set(acronym ? 'Organisation' : 'Technology', 0);
    const [best, second] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (!best || (second && second[1] * 2 > best[1])) continue;
    const often = places.length >= OFTEN ? 0.2 : places.length > 1 ? 0.12 : 0;
    const confidence = Math.min(0.72, (acronym || camel ? 0.42 : 0.36) + often + 0.1 * Math.min(2, best[1]));
    for (const place of places)
      candidates.push({ span: spanOf(atoms, place), type: best[0], rule: 'unknown/recurring', confidence });
  }
  return candidates;
}
