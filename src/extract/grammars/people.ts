/** Running text → people: title and name, given name and surname, initials, particles, single given names. */
import { CALENDAR } from '../calendar.ts';
import { titleStart } from '../cast-names.ts';
import { isCaseless, isRaised, type Reading, spanOf } from '../reading.ts';
import type { Candidate } from '../types.ts';
import { isNoSurname, personEnd } from './person-name.ts';
import { isLineEnd, isNameWord, isOpener, runEnd } from './runs.ts';

/** Before a name these say that a person follows. */
const PERSON_BEFORE = new Set(
  'thank thanks with by mister colleague colleagues friend husband wife told asked named called minister founder director keeper author'.split(
    ' ',
  ),
);
/** After a name these say that a person went before. */
const PERSON_AFTER = new Set(
  'said says told asked who whose thinks believes argued replied explained testified wrote writes joins joined'.split(
    ' ',
  ),
);

const isTable = (reading: Reading, from: number, to: number): boolean => {
  const match = reading.matchAt.get(from);
  return match !== undefined && match.to >= to && match.entries.some((e) => e.type !== 'Person');
};

/** Titles that are also words: "General Motors", "Justice Department", "Speaker 1". */
function titleConfidence(reading: Reading, title: number, at: number): number {
  const strong = reading.lexicon.has('titles-strong', reading.atoms[title]!.key) || at - title > 1;
  return strong ? 0.95 : 0.84;
}

function titled(reading: Reading, at: number, title: number): Candidate | null {
  const { atoms, lexicon } = reading;
  const caseless = isCaseless(reading, atoms[at]!);
  if (caseless) {
    const { key, shape } = atoms[at]!;
    if (
      shape === 'mark' ||
      shape === 'number' ||
      lexicon.has('common-words', key) ||
      !lexicon.has('titles-strong', atoms[at - 1]!.key)
    )
      return null;
    const surname = atoms[at + 1];
    const two =
      lexicon.has('given-names', key) &&
      surname &&
      !lexicon.has('common-words', surname.key) &&
      /^(?:lower|cap|upper)$/.test(surname.shape);
    return {
      span: spanOf(atoms, { from: title, to: at + (two ? 2 : 1) }),
      type: 'Person',
      rule: 'people/title',
      confidence: 0.75,
    };
  }
  const particle = lexicon.has('name-particles', atoms[at]!.key) && atoms[at]!.shape === 'lower';
  if ((!isNameWord(reading, at) && !particle) || isLineEnd(reading, at)) return null;
  const to = personEnd(reading, at);
  if (to === at || isNoSurname(reading, to - 1) || isNoSurname(reading, at)) return null;
  const weak = isTable(reading, at, to) && !lexicon.has('given-names', atoms[at]!.key) ? 0.35 : 0;
  const confidence = titleConfidence(reading, title, at) - weak;
  return { span: spanOf(atoms, { from: title, to }), type: 'Person', rule: 'people/title', confidence };
}

/** Countries and parts of them that people are called after. */
const SURNAMES =
  /^(?:jordan|ireland|chad|israel|georgia|france|holland|england|wales|scotland|cuba|mali|monaco|german|britain|oman|peru|togo|lebanon|romania|america|york|london)$/;

const isCountry = ({ matchAt }: Reading, at: number): boolean =>
  matchAt.get(at)?.entries.some((e) => e.source === 'country') ?? false;

/** Given name or initial with a surname. */
function fullName(reading: Reading, at: number): { to: number; confidence: number } | null {
  const { atoms, lexicon } = reading;
  const first = atoms[at]!;
  const to = personEnd(reading, at);
  const words = atoms.slice(at, to).filter((a) => a.shape !== 'join');
  if (words.length < 2 || isNoSurname(reading, to - 1)) return null;
  const last = words[words.length - 1]!;
  // "Jay Manu": two speakers called one after the other
  const [one, two] = [reading.cast.given.get(first.key), reading.cast.given.get(last.key)];
  if (words.length === 2 && one && two && ![...one].some((id) => two.has(id))) return null;
  const given =
    lexicon.has('given-names', first.key) ||
    (atoms[at + 1]?.shape === 'join' && lexicon.has('given-names', atoms[at + 2]?.key ?? ''));
  if (lexicon.demonyms.has(first.key)) return null;
  // "Yuki Japan": a country that is no surname
  if (words.length === 2 && !SURNAMES.test(last.key) && isCountry(reading, to - 1)) return null;
  if (first.shape === 'initial')
    return last.shape === 'initial' || !/[aeiouy]/.test(last.key) ? null : { to, confidence: 0.86 };
  const particle = words.some((a, i) => i > 0 && a.shape === 'lower');
  const middle = words.slice(1, -1).some((a) => a.shape === 'initial');
  if (given) {
    let confidence = 0.92;
    if (lexicon.has('common-words', first.key)) confidence -= first.first ? 0.3 : 0.15;
    if (isTable(reading, at, to)) confidence -= 0.5;
    else if (isTable(reading, at, at + 1) || isTable(reading, to - 1, to)) confidence -= 0.12;
    if (lexicon.has('common-words', last.key) && last.shape === 'cap') confidence -= 0.06;
    if (first.shape === 'upper' && last.shape !== 'upper') confidence -= 0.3;
    if (lexicon.has('heads-place', last.key)) confidence -= 0.25;
    return { to, confidence: Math.max(0.1, confidence + (middle ? 0.05 : 0)) };
  }
  if (particle) return first.first && lexicon.has('openers', first.key) ? null : { to, confidence: 0.66 };
  return middle ? { to, confidence: 0.75 } : null;
}

/** Two or three unknown capitals with a person's context around them. */
function unknownName(reading: Reading, at: number): { to: number; confidence: number } | null {
  const { atoms, lexicon } = reading;
  const to = runEnd(reading, at);
  const words = atoms.slice(at, to).filter((a) => a.shape !== 'join');
  if (words.length < 2 || words.length > 3 || words.some((a) => a.shape !== 'cap' && a.shape !== 'initial'))
    return null;
  if (isNoSurname(reading, to - 1) || lexicon.has('heads-place', atoms[to - 1]!.key)) return null;
  if (words.some((a) => lexicon.has('common-words', a.key))) return null;
  for (let i = at; i < to; i++) if (reading.matchAt.has(i)) return null;
  let confidence = 0.4;
  if (PERSON_AFTER.has(atoms[to]?.key ?? '')) confidence += 0.25;
  if (PERSON_BEFORE.has(atoms[at - 1]?.key ?? '')) confidence += 0.15;
  if (
    words.some(
      (a) =>
        /^(?:O['’]|Mc|Mac)\p{Lu}/u.test(a.text) ||
        /(?:sson|sdottir|ová|ović|enko|ński|nska|yan|oğlu)$/u.test(a.text),
    )
  )
    confidence += 0.25;
  return { to, confidence };
}

export function peopleCandidates(reading: Reading): Candidate[] {
  const { atoms, lexicon } = reading;
  const candidates: Candidate[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]!;
    if (atom.shape === 'mark' || atom.shape === 'number' || atom.shape === 'clitic' || atom.shape === 'join')
      continue;
    const title = titleStart(reading, i);
    if (title < i && !lexicon.has('honorifics', atom.key)) {
      const candidate = titled(reading, i, title);
      if (candidate) candidates.push(candidate);
    }
    if (!isNameWord(reading, i) || isOpener(reading, atom)) continue;
    const inside =
      isNameWord(reading, i - 1) &&
      atoms[i - 1]!.sentence === atom.sentence &&
      !atoms[i - 1]!.first &&
      title === i;
    const name = fullName(reading, i) ?? (inside ? null : unknownName(reading, i));
    if (name) {
      const doubt = inside ? 0.25 : 0;
      candidates.push({
        span: spanOf(atoms, { from: i, to: name.to }),
        type: 'Person',
        rule: 'people/name',
        confidence: name.confidence - doubt,
      });
      if (!inside && name.confidence >= 0.6) i = name.to - 1;
      continue;
    }
    if (CALENDAR.has(atom.key)) continue;
    const alone =
      !isRaised(atoms[i + 1]) &&
      !isNameWord(reading, i - 1) &&
      atoms[i + 1]?.shape !== 'join' &&
      atoms[i - 1]?.shape !== 'join';
    if (
      alone &&
      atom.shape === 'cap' &&
      lexicon.has('given-names', atom.key) &&
      !lexicon.has('place-adjectives', atom.key) &&
      !lexicon.has('common-words', atom.key) &&
      !reading.matchAt.has(i)
    )
      candidates.push({
        span: spanOf(atoms, { from: i, to: i + 1 }),
        type: 'Person',
        rule: 'people/given-name',
        confidence: atom.first ? 0.55 : 0.62,
      });
  }
  return candidates;
}
