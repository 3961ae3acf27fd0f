/** Pronouns and descriptions ("she", "we", "the company") → the entities they most likely stand for. */
import type { EntityType } from '../../model.ts';
import type { Fill } from './fill.ts';
import type { Item, Line, Named } from './items.ts';
import { selfNamed } from './self-named.ts';

export type Types = ReadonlySet<EntityType> | null;

const FIRST = new Set(['i', 'me', 'my', 'myself', 'mine']);
const WE = new Set(['we', 'us', 'our', 'ours', 'ourselves']);
const YOU = new Set(['you', 'your', 'yours', 'yourself']);
const PERSONAL = new Set(['he', 'him', 'his', 'she', 'her', 'hers']);
const IT = new Set(['it', 'its', 'itself']);
const THEY = new Set(['they', 'them', 'their', 'theirs']);

/** Common nouns that can stand for a named entity of these types. */
const DESCRIPTIONS = new Map(
  Object.entries<EntityType[]>({
    company: ['Organisation'],
    firm: ['Organisation'],
    corporation: ['Organisation'],
    business: ['Organisation'],
    society: ['Organisation'],
    agency: ['Organisation'],
    bank: ['Organisation'],
    university: ['Organisation'],
    institute: ['Organisation'],
    centre: ['Organisation'],
    center: ['Organisation'],
    ministry: ['Organisation'],
    department: ['Organisation'],
    court: ['Organisation'],
    union: ['Organisation'],
    charity: ['Organisation'],
    foundation: ['Organisation'],
    association: ['Organisation', 'StandardsBody'],
    organisation: ['Organisation', 'StandardsBody'],
    organization: ['Organisation', 'StandardsBody'],
    body: ['StandardsBody', 'Organisation'],
    commission: ['Organisation'],
    council: ['Organisation'],
    committee: ['StandardsBody', 'Organisation'],
    group: ['StandardsBody', 'Organisation'],
    consortium: ['StandardsBody', 'Organisation'],
    network: ['Organisation'],
    forum: ['Organisation', 'StandardsBody'],
    alliance: ['Organisation', 'StandardsBody'],
    fund: ['Organisation'],
    regulator: ['Organisation'],
    utility: ['Organisation'],
    members: ['Organisation', 'StandardsBody'],
    country: ['Place'],
    island: ['Place'],
    treaty: ['Agreement'],
    agreement: ['Agreement'],
    convention: ['Agreement'],
    law: ['Legislation'],
    act: ['Legislation'],
    bill: ['Legislation'],
    regulation: ['Legislation'],
    directive: ['Legislation'],
    standard: ['Standard'],
    specification: ['Standard'],
    report: ['Publication'],
    book: ['Publication'],
  }),
);

/** What is known of the conversation when a pronoun is read. */
export interface Background {
  lines: readonly Line[];
  /** The one organisation a speaker is known to belong to. */
  organisationOf: (speaker: string) => Named | null;
  /** The country a speaker is known to come from. */
  countryOf: (speaker: string) => Named | null;
  /** Does the label say who speaks, more than "Q" or "Audience"? */
  isNamed: (speaker: string) => boolean;
  /** Whom "you" addresses in this line. */
  addressee: (line: Line) => string | null;
}

const accepts = (types: Types, type: EntityType) => types === null || types.has(type);

/** @returns null where nobody can say with some certainty */
export function resolvePronoun(line: Line, at: number, types: Types, background: Background): Fill | null {
  const item = line.items[at]!;
  const { word } = item;
  const fill = (named: Named | null, sureness: number): Fill | null =>
    named && accepts(types, named.type)
      ? {
          at,
          start: item.start,
          end: item.end,
          names: [{ ...named, start: item.start, end: item.end }],
          sureness,
          via: 'pronoun',
        }
      : null;
  if (FIRST.has(word))
    return withCompanion(
      line,
      at,
      types,
      line.speaker !== null && background.isNamed(line.speaker)
        ? fill(personNamed(line.speaker, item), 0.95)
        : (fill(selfNamed(line, at, background.lines), 0.85) ??
            (line.speaker === null ? null : fill(personNamed(line.speaker, item), 0.95))),
    );
  if (WE.has(word)) {
    if (!line.speaker) return null;
    // The first type a relation names tells whether "we" is the organisation or the country.
    const first = [...(types ?? [])].find((type) => type !== 'Person');
    if (types !== null && first === undefined) return fill(personNamed(line.speaker, item), 0.55);
    return fill(
      first === 'Place' ? background.countryOf(line.speaker) : background.organisationOf(line.speaker),
      0.6,
    );
  }
  // A "you" that anything may fill is everybody ("the law applies to you").
  if (YOU.has(word) && types === null) return null;
  if (YOU.has(word)) {
    const addressee = background.addressee(line);
    return addressee ? fill(personNamed(addressee, item), 0.75) : null;
  }
  if (PERSONAL.has(word))
    return fillFrom(line, at, new Set<EntityType>(['Person']), types, background, 4, 0.8);
  if (IT.has(word)) return fillFrom(line, at, notPerson(types), types, background, 2, 0.55);
  if (THEY.has(word)) {
    // "neither of them", "both of them" stand for what was listed, or for nobody who can be told.
    const counted = /^(?:neither|none|both|all|some|each|one|most|many)$/.test(
      line.items[at - 2]?.word ?? '',
    );
    if (counted && line.items[at - 1]?.word === 'of') return listBefore(line, at, types, background);
    return fillFrom(line, at, notPerson(types), types, background, 1, 0.5);
  }
  return null;
}

/** "Neither of them" after "Oslo and Lima …": all that the line before, or the words before, list together. */
function listBefore(line: Line, at: number, types: Types, { lines }: Background): Fill | null {
  const { start, end } = line.items[at]!;
  for (const other of [line, lines[line.index - 1]]) {
    if (!other || other.utterance !== line.utterance) return null;
    for (let i = (other === line ? at : other.items.length) - 1; i >= 0; i--) {
      const { names } = other.items[i]!;
      const taken = names.filter((n) => accepts(types, n.type) && n.type !== 'Person');
      if (taken.length < 2) continue;
      return {
        at,
        start,
        end,
        names: taken.map((n) => ({ ...n, start, end })),
        sureness: 0.6,
        via: 'pronoun',
      };
    }
  }
  return null;
}

/** "Ana and I": both. */
function withCompanion(line: Line, at: number, types: Types, self: Fill | null): Fill | null {
  const companion = line.items[at - 1]?.word === 'and' ? line.items[at - 2] : undefined;
  const names = companion?.names.filter((n) => accepts(types, n.type)) ?? [];
  if (!companion || names.length === 0) return self;
  const { end } = line.items[at]!;
  return {
    at: at - 2,
    start: companion.start,
    end,
    names: [...names, ...(self?.names ?? [])],
    sureness: 0.95,
    via: 'pronoun',
  };
}

/** "the company", "this agency": the nearest entity of that kind, in this line or the two before. */
export function resolveDescription(
  line: Line,
  at: number,
  types: Types,
  background: Background,
): Fill | null {
  const item = line.items[at]!;
  const kinds = DESCRIPTIONS.get(item.word);
  if (!kinds) return null;
  const wanted = new Set(kinds.filter((k) => accepts(types, k)));
  if (wanted.size === 0) return null;
  const called = calledSo(line, at, wanted, background);
  if (called) return called;
  const found = fillFrom(line, at, wanted, types, background, 3, 0.65);
  return found && { ...found, via: 'description' };
}

/** "the institute" after "the Bratislava Policy Institute": the last name in which the word stands, in this line or the six before. */
export function calledSo(
  line: Line,
  at: number,
  wanted: ReadonlySet<EntityType>,
  { lines }: Background,
): Fill | null {
  const { word, start, end } = line.items[at]!;
  const holds = new RegExp(`\\b${word.replace(/[^\p{L}]/gu, '')}\\b`, 'i');
  for (let l = line.index; l >= 0 && l >= line.index - 6; l--) {
    const { items } = lines[l]!;
    const last = l === line.index ? at : items.length;
    for (let i = last - 1; i >= Math.max(0, last - 120); i--)
      for (const name of items[i]!.names)
        if (wanted.has(name.type) && name.quote.length > word.length && holds.test(name.quote))
          return { at, start, end, names: [{ ...name, start, end }], sureness: 0.75, via: 'description' };
  }
  return null;
}

const personNamed = (entity: string, item: Item): Named => ({
  entity,
  type: 'Person',
  start: item.start,
  end: item.end,
  quote: item.word,
});

function notPerson(types: Types): Set<EntityType> {
  const all = new Set<EntityType>(
    types ?? ['Organisation', 'StandardsBody', 'Place', 'Legislation', 'Agreement'],
  );
  all.delete('Person');
  return all;
}

/** Nearest earlier name of the wanted types; subjects (first names of their line) win over later ones. */
function fillFrom(
  line: Line,
  at: number,
  wanted: ReadonlySet<EntityType>,
  types: Types,
  { lines }: Background,
  back: number,
  sureness: number,
): Fill | null {
  const item = line.items[at]!;
  for (let l = line.index, distance = 0; l >= 0 && distance <= back; l--, distance++) {
    const other = lines[l]!;
    const text = [...wanted].every((type) => type === 'Agreement' || type === 'Legislation');
    if (other.utterance !== line.utterance && !text) break;
    const end = l === line.index ? at : other.items.length;
    const candidates: Named[] = [];
    // "Nordmark was founded by Aalborg. It …": a subject that nobody recognised may be meant.
    if (l !== line.index && unknownSubject(other) && !wanted.has('Person')) return null;
    // Captions without full stops make lines of any length.
    for (let i = Math.max(0, end - 120); i < end; i++)
      for (const named of other.items[i]!.names)
        if (
          wanted.has(named.type) &&
          accepts(types, named.type) &&
          named.entity !== line.speaker &&
          !otherSex(item.word, named.quote)
        )
          candidates.push(named);
    // "The race is in May, and it …": "it" is what this line names, or nothing that can be told.
    if (candidates.length === 0 && IT.has(item.word) && l === line.index && namesThing(other, at))
      return null;
    if (candidates.length === 0) continue;
    const distinct = new Set(candidates.map((c) => c.entity));
    const chosen = distinct.size === 1 || l !== line.index ? candidates[0]! : candidates.at(-1)!;
    const certainty = sureness - 0.05 * distance - (distinct.size > 1 ? 0.1 : 0);
    return {
      at,
      start: item.start,
      end: item.end,
      names: [{ ...chosen, start: item.start, end: item.end }],
      sureness: certainty,
      via: 'pronoun',
    };
  }
  return null;
}

/** "She" after "Mr Said" is somebody else. */
const otherSex = (pronoun: string, quote: string): boolean =>
  (/^(?:he|him|his)$/.test(pronoun) && /^(?:ms|mrs|miss|madam|madame|lady|dame|sister)\b/i.test(quote)) ||
  (/^(?:she|hers?)$/.test(pronoun) && /^(?:mr|mister|sir|lord|monsieur|brother)\b/i.test(quote));

const namesThing = ({ items }: Line, before: number): boolean =>
  items.slice(0, before).some((x) => x.names.some((n) => n.type !== 'Person' && n.type !== 'Place'));

/** Does the line begin with a proper noun that is no name of the table? */
function unknownSubject({ items }: Line): boolean {
  const first = items[0]?.pos === 'DET' ? items[1] : items[0];
  const next = items[(first === items[0] ? 0 : 1) + 1];
  return (
    first?.kind === 'word' && first.pos === 'PROPN' && ['VERB', 'AUX', 'PROPN'].includes(next?.pos ?? '')
  );
}
