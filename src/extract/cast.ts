/** The speakers of a document → their names taken apart, and every short form that means one of them. */
import type { Speaker } from '../model.ts';
import { type Atom, scan } from './atoms.ts';
import { type Lexicon, typeOfKnown } from './lexicon.ts';
import { keyOf } from './word-forms.ts';

export interface PersonName {
  honorifics: string[];
  given: string[];
  surname: string[];
}

interface CastMember {
  id: string;
  name: PersonName;
  label: string;
}

export interface Cast {
  members: CastMember[];
  /** Keys of full names, longest first by first key: every member whose form starts there. */
  full: Map<string, { keys: string[]; id: string }[]>;
  given: Map<string, Set<string>>;
  surname: Map<string, Set<string>>;
  /** Handles and initials in lower case: `dkg`. */
  handles: Map<string, string>;
}

const wordAtoms = (text: string): Atom[] =>
  scan(text.replace(/_/g, ' ').replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')).filter(
    (a) => a.shape !== 'mark' && a.shape !== 'clitic',
  );

/** A printed name in its parts; "Kennedy, John F." is turned round. Particles belong to the surname. */
export function parseName(text: string, lexicon: Lexicon): PersonName {
  const comma = /^([^,]+),\s*([^,]+)$/.exec(text);
  const suffix = comma && lexicon.has('name-suffixes', keyOf(comma[2]!.replace(/\./g, '')));
  const source = comma && !suffix ? `${comma[2]} ${comma[1]}` : text;
  const keys: string[] = [];
  const honorifics: string[] = [];
  const words = wordAtoms(source).filter((atom) => atom.shape !== 'join');
  if (words.length > 2 && lexicon.has('honorific-phrases', `${words[0]!.key} ${words[1]!.key}`))
    honorifics.push(...words.splice(0, 2).map((atom) => atom.key));
  for (const atom of words) {
    if (keys.length === 0 && lexicon.has('honorifics', atom.key)) honorifics.push(atom.key);
    else if (!lexicon.has('name-suffixes', atom.key)) keys.push(atom.key);
  }
  if (keys.length < 2)
    return honorifics.length > 0
      ? { honorifics, given: [], surname: keys }
      : { honorifics, given: keys, surname: [] };
  let cut = keys.length - 1;
  // Hyphenated surnames were cut at the hyphen: join them again from the text
  const hyphenated = /(\p{L}+)-(\p{L}+)\W*$/u.exec(source);
  if (hyphenated && keyOf(hyphenated[2]!) === keys[cut] && cut > 1) cut--;
  while (cut > 1 && lexicon.has('name-particles', keys[cut - 1]!)) cut--;
  return { honorifics, given: keys.slice(0, cut), surname: keys.slice(cut) };
}

function add(map: Map<string, Set<string>>, key: string, id: string): void {
  const ids = map.get(key) ?? new Set();
  map.set(key, ids.add(id));
}

const isNoPart = (key: string, lexicon: Lexicon): boolean =>
  key === 'the' ||
  lexicon.has('heads-person', key) ||
  lexicon.has('titles-strong', key) ||
  key === 'chairwoman' ||
  key === 'chairperson';

/** Cast of the people among the speakers; unknown voices and groups have no name to be recognised by. */
export function castOf(speakers: readonly Speaker[], lexicon: Lexicon): Cast {
  const cast: Cast = {
    members: [],
    full: new Map(),
    given: new Map(),
    surname: new Map(),
    handles: new Map(),
  };
  const addFull = (keys: string[], id: string): void => {
    if (keys.length < 2) return;
    const list = cast.full.get(keys[0]!) ?? [];
    if (!list.some((f) => f.id === id && f.keys.join(' ') === keys.join(' '))) list.push({ keys, id });
    list.sort((a, b) => b.keys.length - a.keys.length);
    cast.full.set(keys[0]!, list);
  };
  for (const speaker of speakers) {
    if (speaker.kind !== 'person' || (typeOfKnown(lexicon, speaker.id) ?? 'Person') !== 'Person') continue;
    const name = parseName(speaker.name, lexicon);
    cast.members.push({ id: speaker.id, name, label: speaker.name });
    for (const label of [speaker.name, ...speaker.labels]) {
      const { given, surname } = parseName(label, lexicon);
      // "The Chairwoman" is a role, not a name
      if ([...given, ...surname].some((key) => isNoPart(key, lexicon))) continue;
      addFull([...given, ...surname], speaker.id);
      if (given.length > 0 && surname.length > 0) {
        const firsts = new Set([given[0]!, ...(lexicon.nicknames.get(given[0]!) ?? [])]);
        for (const first of firsts) {
          addFull([first, ...surname], speaker.id);
          add(cast.given, first, speaker.id);
        }
        if (given.length > 1) add(cast.given, given.join(' '), speaker.id);
        addFull([...surname, ...given], speaker.id);
      } else for (const key of given) add(cast.given, key, speaker.id);
      if (surname.length > 0) add(cast.surname, surname.join(' '), speaker.id);
      for (const [, handle] of label.matchAll(/\(([a-z]{2,5})\)/g)) cast.handles.set(handle!, speaker.id);
    }
  }
  return cast;
}
