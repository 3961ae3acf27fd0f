/** The persons of a document while their labels are gathered: found again by name, nick, initials or place. */
import type { SpeakerDetail } from '../model.ts';
import { givenNameForms } from './given-names.ts';
import type { LabelParts } from './label-parts.ts';
import { initialsOf, matches, nameTokens } from './same-person.ts';

export interface Person {
  names: string[];
  details: SpeakerDetail[];
  places: Set<string>;
}

/** More people of one name than this are not told apart by comparing each with each. */
const CROWD = 200;

export class Persons {
  readonly #byAlias = new Map<string, Person>();
  readonly #byWord = new Map<string, Set<Person>>();

  add(parts: LabelParts): Person {
    const person: Person = { names: [], details: [], places: new Set() };
    this.name(person, parts);
    return person;
  }

  /** Gives a person another name, with the nicks and places that stand beside it. */
  name(person: Person, { name, aliases, details }: LabelParts): void {
    if (name && !person.names.includes(name)) {
      person.names.push(name);
      const words = nameTokens(name);
      const keys = [
        words.at(-1) ?? '',
        ...givenNameForms(words[0] ?? ''),
        ...(words.length > 1 ? initialsOf(words) : []),
      ];
      for (const key of keys) this.#file(key, person);
    }
    for (const alias of aliases) this.alias(person, alias);
    for (const { kind, text } of details) if (kind === 'place') person.places.add(text.toLowerCase());
  }

  alias(person: Person, alias: string): void {
    const key = alias.toLowerCase();
    if (key !== '' && !this.#byAlias.has(key)) this.#byAlias.set(key, person);
  }

  byAlias(...aliases: string[]): Person | undefined {
    for (const alias of aliases) {
      const person = this.#byAlias.get(alias.toLowerCase());
      if (person) return person;
    }
    return undefined;
  }

  /** The one person whom a label fits; undefined where none does, or several. */
  find(parts: LabelParts): Person | undefined {
    const words = nameTokens(parts.name);
    if (words.length === 0) return undefined;
    const near = new Set([
      ...(this.#byWord.get(words.at(-1)!) ?? []),
      ...(words.length === 1 ? [] : (this.#byWord.get(words[0]!) ?? [])),
    ]);
    if (near.size > CROWD) return undefined;
    const fitting = [...near]
      .filter(({ names }) => names.some((name) => matches(name, parts)))
      .filter((person) => !elsewhere(person, parts));
    if (fitting.length <= 1) return fitting[0];
    const places = parts.details.filter(({ kind }) => kind === 'place').map(({ text }) => text.toLowerCase());
    const local = fitting.filter((person) => places.some((place) => person.places.has(place)));
    if (local.length === 1) return local[0];
    const plain = words.join(' ');
    const exact = fitting.filter(({ names }) => names.some((name) => nameTokens(name).join(' ') === plain));
    return exact.length === 1 ? exact[0] : undefined;
  }

  #file(key: string, person: Person): void {
    if (key === '') return;
    const filed = this.#byWord.get(key) ?? new Set();
    filed.add(person);
    this.#byWord.set(key, filed);
  }
}

/** A place written out, so that it can be compared with another ("Texas", not "TX" or "Calif."). */
const WRITTEN_OUT = /^\p{L}{4,}(?: \p{L}+)*$/u;

/** "Mr. Lee of Utah" is not Mr. Lee of Ohio. */
function elsewhere({ places }: Person, { details }: LabelParts): boolean {
  const theirs = [...places].filter((place) => WRITTEN_OUT.test(place));
  const own = details
    .filter(({ kind, text }) => kind === 'place' && WRITTEN_OUT.test(text))
    .map(({ text }) => text.toLowerCase());
  return theirs.length > 0 && own.length > 0 && !own.some((place) => theirs.includes(place));
}
