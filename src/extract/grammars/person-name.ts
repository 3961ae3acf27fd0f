/** Where the name of a person ends: given names, initials, particles, surname, suffix. */
import { isRaised, type Reading } from '../reading.ts';
import { isLineEnd, isNameWord } from './runs.ts';

const MAX_WORDS = 5;
const SUFFIX = /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/;

/** Those who are spoken to by their part in the meeting: "Hon. Members", "Mr. Temporary Speaker". */
export const SITTING: ReadonlySet<string> = new Set(
  'member members colleague colleagues temporary speaker speakers chairman chairwoman chairperson president secretary gentleman gentlemen gentlelady lady ladies lords mover witness witnesses clerk counsel moderator rapporteur delegate delegates'.split(
    ' ',
  ),
);

/** Words that stand in capitals after a title or a given name and are not a surname. */
export function isNoSurname(reading: Reading, i: number): boolean {
  const { key } = reading.atoms[i]!;
  const { lexicon } = reading;
  return (
    SITTING.has(key) ||
    lexicon.has('heads-organisation', key) ||
    lexicon.has('heads-legislation', key) ||
    lexicon.has('heads-agreement', key) ||
    lexicon.has('heads-person', key) ||
    lexicon.has('heads-initiative', key) ||
    lexicon.has('heads-event', key) ||
    lexicon.has('heads-other', key) ||
    lexicon.has('heads-publication', key) ||
    lexicon.demonyms.has(key) ||
    lexicon.has('place-adjectives', key) ||
    lexicon.has('place-adjectives', key.replace(/s$/, '')) ||
    /(?:cracy|crats?|isms?)$/.test(key) ||
    (lexicon.has('openers', key) && key.length > 3)
  );
}

/** End of the name words that start at `i`, at most five; particles and hyphens only between them. */
export function personEnd(reading: Reading, i: number): number {
  const { atoms, lexicon } = reading;
  let to = i;
  let words = 0;
  while (words < MAX_WORDS && to < atoms.length && atoms[to]!.sentence === atoms[i]!.sentence) {
    const atom = atoms[to]!;
    if (to > i && isLineEnd(reading, to)) break;
    if (atom.shape === 'join' && to > i && (isRaised(atoms[to + 1]) || reading.caseless[atom.sentence])) {
      to++;
      continue;
    }
    // "Kim Dae-jung": the second half of a given name at the end
    if (
      atom.shape === 'join' &&
      atom.glued &&
      to === i + 2 &&
      atoms[to - 1]!.key.length < 5 &&
      atoms[to + 1]?.glued &&
      atoms[to + 1]!.shape === 'lower' &&
      /^\p{L}{2,6}$/u.test(atoms[to + 1]!.text)
    ) {
      to += 2;
      break;
    }
    // "Soo-jin": the second half of a given name may be small
    if (
      atom.shape === 'join' &&
      atom.glued &&
      to === i + 1 &&
      atoms[to + 1]?.glued &&
      atoms[to + 1]!.shape === 'lower' &&
      isRaised(atoms[to + 2])
    ) {
      to += 2;
      continue;
    }
    if (isNameWord(reading, to)) {
      if (to > i && (lexicon.has('heads-person', atom.key) || lexicon.has('honorifics', atom.key))) break;
      if (to > i && lexicon.has('openers', atom.key) && atom.shape !== 'initial') break;
      words++;
      to++;
      continue;
    }
    // "van der", "de la": small, and before a capital
    let ahead = to;
    while (
      ahead - to < 3 &&
      lexicon.has('name-particles', atoms[ahead]?.key ?? '') &&
      atoms[ahead]!.shape === 'lower'
    )
      ahead++;
    if (atoms[ahead]?.shape === 'join') ahead++;
    if (ahead === to || !isNameWord(reading, ahead) || atoms[ahead]!.sentence !== atom.sentence) break;
    if (to === i && words === 0 && ahead - to > 3) break;
    to = ahead;
  }
  while (to > i && atoms[to - 1]!.shape === 'join') to--;
  const comma = atoms[to]?.text === ',' ? to + 1 : to;
  if (SUFFIX.test(atoms[comma]?.text ?? '') && atoms[comma]!.text !== 'I') return comma + 1;
  return to;
}
