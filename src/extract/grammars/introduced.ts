/** "a company called Blue Lantern", "an outfit named plumbline", "our tool, CaptionRelay": a common noun that says what the unknown name after it is. */
import type { EntityType } from '../../model.ts';
import { isRaised, type Reading, spanOf } from '../reading.ts';
import type { Candidate } from '../types.ts';
import { isNameWord, runEnd } from './runs.ts';

const words = (list: string): string[] => list.split(' ');

/** Nouns by the type of what bears the name. */
const NOUNS: ReadonlyMap<string, EntityType> = new Map(
  (
    [
      [
        'Organisation',
        'company companies firm startup start-up outfit nonprofit charity organisation organization group union bank lab ngo club employer manufacturer supplier vendor contractor newspaper broadcaster regulator agency foundation cooperative co-op hospital school university college think-tank retailer insurer utility carrier airline operator subsidiary',
      ],
      [
        'Place',
        'town village city county place suburb river island neighbourhood neighborhood district province',
      ],
      [
        'Technology',
        'model tool system protocol platform app software library service product device chip algorithm technique method language engine plugin drug',
      ],
      ['Standard', 'standard specification format profile'],
      ['Legislation', 'bill law act statute ordinance'],
      ['Initiative', 'program programme scheme project initiative campaign'],
      ['Publication', 'paper report book guide novel article study pamphlet magazine journal'],
      ['Event', 'conference summit festival workshop symposium hurricane storm'],
      [
        'Person',
        'man woman guy girl boy kid colleague friend farmer student doctor nurse engineer lawyer teacher',
      ],
    ] as const
  ).flatMap(([type, nouns]) => words(nouns).map((noun) => [noun, type] as const)),
);
const NAMING = new Set(['called', 'named', 'titled', 'entitled', 'nicknamed', 'dubbed']);
/** Titles are written as a whole, with the small words in them. */
const TITLED = new Set<EntityType>(['Publication']);
const LONGEST = 7;
const SMALL = new Set(words('of the for and in on to a an at from with by'));

/** End of a title: capitals, and small words between them. */
function titleEnd(reading: Reading, from: number): number {
  const { atoms } = reading;
  let to = runEnd(reading, from);
  while (to - from < LONGEST + 4) {
    let next = to;
    while (next - to < 3 && SMALL.has(atoms[next]?.key ?? '') && atoms[next]!.shape === 'lower') next++;
    if (next === to || !isNameWord(reading, next) || atoms[next]!.sentence !== atoms[from]!.sentence) break;
    to = runEnd(reading, next);
  }
  return to;
}

/** In lower case a name is the words that no list knows, at most two. */
function smallEnd({ atoms, lexicon }: Reading, from: number): number {
  let to = from;
  while (
    to - from < 2 &&
    atoms[to]?.sentence === atoms[from]?.sentence &&
    atoms[to]?.shape !== 'mark' &&
    atoms[to]?.shape !== 'clitic' &&
    !lexicon.has('common-words', atoms[to]?.key ?? 'the') &&
    !lexicon.has('function-words', atoms[to]?.key ?? 'the')
  )
    to++;
  return to;
}

/** Candidates for names that a noun introduces. */
export function introducedCandidates(reading: Reading): Candidate[] {
  const { atoms, lexicon, caseless } = reading;
  const candidates: Candidate[] = [];
  for (let i = 0; i + 1 < atoms.length; i++) {
    const type = NOUNS.get(atoms[i]!.key);
    if (!type || atoms[i]!.shape !== 'lower') continue;
    const named = NAMING.has(atoms[i + 1]!.key);
    const comma = atoms[i + 1]!.text === ',';
    if (!named && !comma) continue;
    let from = i + 2;
    if (/^["“‘']$/.test(atoms[from]?.text ?? '')) from++;
    if (!atoms[from] || atoms[from]!.sentence !== atoms[i]!.sentence) continue;
    const small = caseless[atoms[from]!.sentence]!;
    if (small && !named) continue;
    if (comma && !/^(?:a|an|one|the|our|their|his|her|my|this)$/.test(nounPhraseOpener(reading, i))) continue;
    const article = TITLED.has(type) && atoms[from]!.text === 'The' && isRaised(atoms[from + 1]);
    if (!small && !article && !isNameWord(reading, from)) continue;
    const start = article ? from + 1 : from;
    const to = small
      ? smallEnd(reading, from)
      : TITLED.has(type)
        ? titleEnd(reading, start)
        : runEnd(reading, start);
    if (to <= from || to - from > LONGEST + 4) continue;
    if (comma && (to - from > LONGEST || lexicon.has('given-names', atoms[from]!.key))) continue;
    candidates.push({
      span: spanOf(atoms, { from, to }),
      type,
      rule: 'grammar/introduced',
      confidence: named ? 0.8 : 0.62,
    });
  }
  return candidates;
}

/** The word that opens the noun phrase which ends at an atom, at most four words before it. */
function nounPhraseOpener({ atoms }: Reading, noun: number): string {
  for (let i = noun - 1; i >= 0 && noun - i <= 4; i--) {
    if (atoms[i]!.sentence !== atoms[noun]!.sentence) break;
    if (/^(?:a|an|one|the|our|their|his|her|my|this)$/.test(atoms[i]!.key)) return atoms[i]!.key;
  }
  return '';
}
