/** From a verb or preposition to its object on the right, over the words of its own phrase and "such as". */
import type { EntityType } from '../../model.ts';
import type { Fill } from './fill.ts';
import type { Line } from './items.ts';
import { fillByName, isModifier, isNoun, isPossessive } from './phrases.ts';
import { type Background, calledSo, resolvePronoun, type Types } from './reference.ts';
import { CLASS_NOUNS, FILLERS, INCLUDING, POSSESSIVES, TRANSPARENT } from './words.ts';

/** Objects that can be told; what "it" and "them" stand for after a verb is a guess. */
const OBJECT_PRONOUNS = new Set(['me', 'you', 'him', 'her']);
const TIMES = new Set([
  'today',
  'tonight',
  'yesterday',
  'tomorrow',
  'now',
  'last',
  'next',
  'year',
  'week',
  'early',
  'late',
]);
const TEXTS = new Set(['Agreement', 'Legislation', 'Publication', 'Standard']);
/** Names that before a noun only tell whose or of which kind it is. */
const ATTRIBUTES = new Set(['Organisation', 'Place', 'Person', 'StandardsBody', 'Standard']);
/** "Entered the Delta Treaty talks": no treaty is entered. */
const ABOUT_TEXTS = new Set('talks negotiations debate discussions report museum secretariat'.split(' '));
const isText = (types: Types): boolean => types !== null && [...types].every((type) => TEXTS.has(type));

const ALL = new Set<EntityType>(['Organisation', 'StandardsBody', 'Agreement', 'Legislation', 'Standard']);

/** "I chair the network", "is a member of that committee": a description that ends the phrase and whose word is in a name before. */
function describedAt(line: Line, at: number, types: Types, background: Background): Fill | null {
  const next = line.items[at + 1];
  const ends = !next || next.kind === 'mark' || /^(?:and|but|on|in|since|for)$/.test(next.word);
  if (!ends || !/^(?:the|this|that)$/.test(line.items[at - 1]?.word ?? '')) return null;
  const wanted = new Set([...ALL].filter((t) => types === null || types.has(t)));
  return wanted.size > 0 ? calledSo(line, at, wanted, background) : null;
}

/** Object of what stands at `from - 1`: over determiners, adjectives and nouns of its own phrase, and "such as". */
export function seekObject(line: Line, from: number, types: Types, background: Background): Fill | null {
  const { items } = line;
  let listed = false;
  for (let k = from, steps = 0; k < items.length && steps < 12; k++, steps++) {
    const item = items[k]!;
    const next = items[k + 1];
    if (item.kind === 'name') {
      const found = fillByName(line, k, types);
      if (isPossessive(next)) {
        const owned = seekObject(line, k + 2, types, background);
        if (owned && owned.via === 'name' && owned.at - k < 7) return owned;
        const head = items[k + 2];
        return found && head && (TRANSPARENT.has(head.word) || CLASS_NOUNS.has(head.word)) ? found : null;
      }
      if (next?.kind === 'name') {
        const following = fillByName(line, k + 1, types);
        if (following) return following;
      }
      const verbal = next?.word.endsWith('s') && ['DET', 'NOUN', 'PRON'].includes(items[k + 2]?.pos ?? '');
      if (
        found &&
        isNoun(next) &&
        !verbal &&
        !TIMES.has(next!.word) &&
        !TRANSPARENT.has(next!.word) &&
        !CLASS_NOUNS.has(next!.word)
      ) {
        // "defines a CBOR profile" defines no CBOR; "builds Linux phones" may build Linux.
        if (found.names.some((n) => ATTRIBUTES.has(n.type))) return null;
      }
      if (found && isText(types) && ABOUT_TEXTS.has(next?.word ?? '')) return null;
      if (found) return found;
      if (isNoun(next) || next?.pos === 'ADJ') continue;
      return null;
    }
    if (item.kind === 'pronoun') {
      if (POSSESSIVES.has(item.word) || (item.word === 'that' && isNoun(next))) continue;
      if (steps > 1) return null;
      // "party to it": a text can be told from what was last spoken of; a body or person hardly.
      const told = OBJECT_PRONOUNS.has(item.word) || (item.word === 'it' && isText(types));
      return told ? resolvePronoun(line, k, types, background) : null;
    }
    if (INCLUDING.has(item.word) || (item.word === 'such' && next?.word === 'as')) {
      listed = true;
      continue;
    }
    if (listed && item.word === 'as') continue;
    if (item.word === ',' && (INCLUDING.has(next?.word ?? '') || next?.word === 'such')) continue;
    if (item.word === 'known' || item.word === 'called' || item.word === 'named') {
      listed = true;
      continue;
    }
    const told = isNoun(item) && steps < 3 ? describedAt(line, k, types, background) : null;
    if (told) return told;
    if (isModifier(item) || isNoun(item) || FILLERS.has(item.word) || item.pos === 'INTJ') {
      if (steps < 8) continue;
      return null;
    }
    if (
      item.word === 'of' &&
      isNoun(items[k - 1]) &&
      /^(?:kinds?|sorts?|types?|series|number|group|range|city|state|republic|government|work|activities)$/.test(
        items[k - 1]!.word,
      )
    )
      continue;
    if (['"', '“', '(', '‘', "'"].includes(item.word)) continue;
    if (item.pos === 'VERB' && steps === 0 && item.word.endsWith('ing')) continue;
    return null;
  }
  return null;
}
