/** Word lists and tables of `data/` → words with the bits of their kinds, as the tagger's file holds them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Kind, kindBit } from '../../src/extract/tagger/facts.ts';
import { hashText } from '../../src/extract/tagger/hash.ts';
import type { Resources } from '../../src/model.ts';
import { parseResources } from '../../src/resources.ts';

const KIND_OF_LIST: Record<string, Kind> = {
  'given-names': 'given',
  nicknames: 'given',
  honorifics: 'honorific',
  'titles-strong': 'honorific',
  cities: 'city',
  'heads-organisation': 'headOrganisation',
  'heads-place': 'headPlace',
  'prefixes-place': 'headPlace',
  'heads-event': 'headEvent',
  'heads-legislation': 'headWork',
  'heads-agreement': 'headWork',
  'heads-initiative': 'headWork',
  'heads-publication': 'headWork',
  'heads-person': 'headPerson',
  'legal-forms': 'legalForm',
  'name-particles': 'particle',
  'common-words': 'common',
  openers: 'opener',
  'function-words': 'opener',
};

/** Everything under `data/` but the model. */
export function loadResources(data: string): Resources {
  const files: Record<string, string> = {};
  for (const folder of ['authority', 'lexicon'])
    for (const name of readdirSync(join(data, folder)).sort())
      files[`${folder}/${name}`] = readFileSync(join(data, folder, name), 'utf8');
  return parseResources(files);
}

export interface FactTable {
  hashes: Int32Array;
  bits: Uint16Array;
}

/** The table, sorted by hash. */
export function factTable(resources: Resources): FactTable {
  const bits = new Map<number, number>();
  const add = (word: string, kind: Kind): void => {
    const hash = hashText(word.toLowerCase());
    bits.set(hash, (bits.get(hash) ?? 0) | kindBit(kind));
  };
  const addWords = (name: string, kind: Kind, least = 1): void => {
    for (const word of name.split(/[\s/-]+/)) if (word.length >= least) add(word, kind);
  };
  for (const [list, kind] of Object.entries(KIND_OF_LIST))
    for (const entry of resources.lexicons[list] ?? []) addWords(entry, kind, kind === 'city' ? 4 : 1);
  for (const country of resources.countries) {
    for (const name of [country.label, ...country.aliases]) addWords(name, 'country', 2);
    for (const name of country.demonyms) addWords(name, 'demonym', 3);
  }
  for (const row of resources.authority) {
    const kind: Kind | undefined =
      row.type === 'Organisation' || row.type === 'StandardsBody'
        ? 'body'
        : row.type === 'Technology' || row.type === 'Standard'
          ? 'technology'
          : row.type === 'Place'
            ? 'city'
            : undefined;
    if (kind) for (const name of [row.label, ...row.aliases]) addWords(name, kind, 2);
  }
  // "of" and "the" are words of everything
  for (const small of 'of the and for on in to a an de la & or'.split(' '))
    bits.set(hashText(small), kindBit('opener'));
  const hashes = Int32Array.from([...bits.keys()].sort((a, b) => a - b));
  return { hashes, bits: Uint16Array.from(hashes, (h) => bits.get(h)!) };
}
