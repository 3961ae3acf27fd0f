/** Word lists as bits by word hash: which of the known kinds (given name, city, head of a body's name …) a word is. */

/** Kinds of word, one bit each, with the lexicons and tables they are learned from in `scripts/train`. */
export const KINDS = [
  'given', // given names and nicknames
  'honorific', // Mr, Senator, Professor
  'city',
  'country',
  'demonym',
  'headOrganisation', // Committee, University
  'headPlace', // River, Island
  'headEvent', // Summit, Games
  'headWork', // Act, Directive, Agreement, Journal
  'headPerson', // director, minister
  'legalForm', // Inc, GmbH
  'particle', // van, al, de
  'common', // seen in lower case in running text
  'opener', // begins sentences
  'body', // a word of an organisation's name in the tables
  'technology', // a word of a technology's or standard's name in the tables
] as const;
export type Kind = (typeof KINDS)[number];

export const kindBit = (kind: Kind): number => 1 << KINDS.indexOf(kind);

/** Sorted hashes with their bits, searched by halving. */
export class Facts {
  private readonly bits = new Map<number, number>();

  constructor(hashes: Int32Array, bits: Uint16Array) {
    for (let i = 0; i < hashes.length; i++) this.bits.set(hashes[i]!, bits[i]!);
  }

  /** Bits of the word whose lower-case form has this hash; 0 where unknown. */
  of(hash: number): number {
    return this.bits.get(hash) ?? 0;
  }
}
