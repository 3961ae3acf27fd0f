/** KnowledgeGraph → JSON-LD 1.1, one node object a line, compacted with our own context, which stands in the file. */
import type { KnowledgeGraph } from '../model.ts';
import { contextOf, type TermDefinition } from './context.ts';
import { rdf, xsd } from './namespaces.ts';
import type { PublishOptions } from './options.ts';
import { toQuads } from './quads.ts';
import type { Literal, Quad, Term } from './terms.ts';

type Json = string | number | boolean | { [key: string]: Json } | Json[];

/** IRIs and terms shortened by a context, in a way that expanding it undoes exactly. */
class Compactor {
  readonly #prefixes: [string, string][];
  readonly #terms = new Map<string, { term: string; link: boolean }>();
  readonly #short = new Map<string, string>();

  constructor(context: Record<string, string | TermDefinition>) {
    this.#prefixes = Object.entries(context)
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && /[/#]$/.test(entry[1]))
      .sort((a, b) => b[1].length - a[1].length);
    for (const [term, definition] of Object.entries(context)) {
      if (typeof definition === 'string') continue;
      const [prefix = '', name = ''] = definition['@id'].split(':');
      const start = context[prefix];
      const iri = typeof start === 'string' ? start + name : definition['@id'];
      this.#terms.set(iri, { term, link: definition['@type'] === '@id' });
    }
  }

  /** `agent:ann-lee`, or the IRI where no prefix leaves a name that expands to the same again. */
  iri(iri: string): string {
    const known = this.#short.get(iri);
    if (known) return known;
    const fit = this.#prefixes.find(([, start]) => iri.startsWith(start) && iri.length > start.length);
    const local = fit ? iri.slice(fit[1].length) : '';
    return fit && !local.startsWith('//') ? `${fit[0]}:${local}` : iri;
  }

  property(iri: string): { key: string; link: boolean } {
    const term = this.#terms.get(iri);
    return term ? { key: term.term, link: term.link } : { key: this.iri(iri), link: false };
  }

  value(term: Term, link: boolean): Json {
    if (term.termType !== 'Literal') return link ? this.iri(term.value) : { '@id': this.iri(term.value) };
    return this.#literal(term);
  }

  #literal({ value, language, datatype }: Literal): Json {
    if (language) return { '@value': value, '@language': language };
    if (datatype.equals(xsd.string)) return value;
    if (datatype.equals(xsd.boolean) && /^(?:true|false)$/.test(value)) return value === 'true';
    if (datatype.equals(xsd.integer) && /^(?:0|-?[1-9]\d{0,14})$/.test(value)) return Number(value);
    return { '@value': value, '@type': this.iri(datatype.value) };
  }
}

/** The quads of one subject as a node object; a property with one value has no list. */
function nodeObject(compactor: Compactor, subject: string, quads: readonly Quad[]): Json {
  const node: { [key: string]: Json } = { '@id': compactor.iri(subject) };
  for (const { predicate, object } of quads) {
    const type = predicate.equals(rdf.type);
    const { key, link } = type ? { key: '@type', link: true } : compactor.property(predicate.value);
    const value = compactor.value(object, link);
    const before = node[key];
    node[key] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
  }
  return node;
}

/** Quads → the lines of a `@graph`, for any part of an export: consecutive quads of one subject are one object. */
export function* nodeObjects(quads: Iterable<Quad>, base?: string): Generator<string> {
  const compactor = new Compactor(contextOf(base));
  let block: Quad[] = [];
  for (const quad of quads) {
    if (block.length > 0 && !block[0]!.subject.equals(quad.subject)) {
      yield JSON.stringify(nodeObject(compactor, block[0]!.subject.value, block));
      block = [];
    }
    block.push(quad);
  }
  if (block.length > 0) yield JSON.stringify(nodeObject(compactor, block[0]!.subject.value, block));
}

/** A JSON-LD document of any quads, in pieces. */
export function* jsonldOf(quads: Iterable<Quad>, base?: string): Generator<string> {
  yield `{"@context":${JSON.stringify(contextOf(base))},\n"@graph":[\n`;
  let first = true;
  for (const line of nodeObjects(quads, base)) {
    yield (first ? '' : ',\n') + line;
    first = false;
  }
  yield '\n]}\n';
}

/**
 * Pieces of a JSON-LD document. JSON-LD 1.1 has no triple terms: it always writes RDF 1.1.
 * @throws Error where `options.base` is no absolute IRI
 */
export const jsonldPieces = (graph: KnowledgeGraph, options: PublishOptions = {}): Generator<string> =>
  jsonldOf(toQuads(graph, { ...options, rdf: '1.1', layers: false }), options.base);
