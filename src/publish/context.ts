/** The JSON-LD context of our exports, from the table of relations: what each short name stands for and how its values read. */
import { relations } from '../ontology.ts';
import { prefixesOf } from './prefixes.ts';
import { LINKS, TEXTS } from './terms-of-export.ts';

export type TermDefinition = { '@id': string; '@type'?: '@id' };

/** Prefixes, then our terms; values of linking terms are IRIs. Pure JSON, so that it can be published and inlined. */
export function contextOf(base?: string): Record<string, string | TermDefinition> {
  const context: Record<string, string | TermDefinition> = { ...prefixesOf(base) };
  for (const [term, id] of Object.entries(LINKS)) context[term] = { '@id': id, '@type': '@id' };
  for (const [term, id] of Object.entries(TEXTS)) context[term] = { '@id': id };
  for (const { name, iri, range } of relations) {
    if (Object.hasOwn(context, name) || range === 'any' || range.includes('literal')) continue;
    context[name] = { '@id': iri ?? `colloquy:${name}`, '@type': '@id' };
  }
  return context;
}
