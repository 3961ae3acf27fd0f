/** RDF terms → their notation in Turtle, TriG, N-Triples and N-Quads; IRIs shortened where there are prefixes. */
import { rdf, xsd } from './namespaces.ts';
import type { Literal, Quad, Term } from './terms.ts';

/** Names that every reader takes behind a prefix without an escape. */
const LOCAL = /^[_a-zA-Z0-9](?:\.?[-_a-zA-Z0-9])*$/;
const NOT_IN_IRI = /[\u0000-\u0020<>"{}|^`\\\u007f]/g;
const NOT_IN_TEXT = /["\\\u0000-\u001f\u007f]/g;
const IN_IRI_ONLY_ESCAPED = new RegExp(NOT_IN_IRI.source);
const IN_TEXT_ONLY_ESCAPED = new RegExp(NOT_IN_TEXT.source);
const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

/** Datatypes whose values Turtle writes bare, and the form that reads back as the same datatype. */
const BARE: ReadonlyMap<string, RegExp> = new Map([
  [xsd.boolean.value, /^(?:true|false)$/],
  [xsd.integer.value, /^[+-]?\d+$/],
  [xsd.decimal.value, /^[+-]?\d*\.\d+$/],
  [xsd.double.value, /^[+-]?(?:\d+\.\d*|\.?\d+)[eE][+-]?\d+$/],
]);

/** Predicates and datatypes remembered; a graph has some dozens, an answer with more gets the rest worked out each time. */
const REMEMBERED = 4096;

const numbered = (c: string): string => `\\u${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

const TYPE = rdf.type.value;
const STRING = xsd.string.value;

/** How terms are written; with `prefixes` as Turtle does, without as N-Triples does. */
export class Notation {
  readonly #turtle: boolean;
  /** By the namespace's address: nearly all end where a name's last `/` or `#` stands, and are found by that. */
  readonly #bySeparator = new Map<string, string>();
  readonly #others: [start: string, prefix: string][] = [];
  readonly #known = new Map<string, string>();

  constructor(prefixes?: Readonly<Record<string, string>>) {
    this.#turtle = prefixes !== undefined;
    for (const [prefix, start] of Object.entries(prefixes ?? {}))
      if (/[/#]$/.test(start)) this.#bySeparator.set(start, `${prefix}:`);
      else this.#others.push([start, `${prefix}:`]);
  }

  /** A subject, an object or the name of a graph. */
  term(term: Term): string {
    switch (term.termType) {
      case 'NamedNode':
        return this.#iri(term.value);
      case 'Literal':
        return this.#literal(term);
      case 'Quad':
        return this.#tripleTerm(term as Quad);
      default:
        return `_:${term.value}`;
    }
  }

  predicate({ value }: Term): string {
    return this.#turtle && value === TYPE ? 'a' : this.#remembered(value);
  }

  #remembered(iri: string): string {
    const known = this.#known.get(iri);
    if (known !== undefined) return known;
    const written = this.#iri(iri);
    if (this.#known.size < REMEMBERED) this.#known.set(iri, written);
    return written;
  }

  #iri(iri: string): string {
    if (this.#turtle) {
      const cut = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
      const prefix = this.#bySeparator.get(iri.slice(0, cut));
      const local = iri.slice(cut);
      if (prefix !== undefined && LOCAL.test(local)) return prefix + local;
      for (const [start, other] of this.#others)
        if (iri.startsWith(start) && LOCAL.test(iri.slice(start.length)))
          return other + iri.slice(start.length);
    }
    return IN_IRI_ONLY_ESCAPED.test(iri) ? `<${iri.replace(NOT_IN_IRI, numbered)}>` : `<${iri}>`;
  }

  #literal(literal: Literal): string {
    const { value, language, datatype } = literal;
    const type = datatype.value;
    if (this.#turtle && BARE.get(type)?.test(value)) return value;
    const text = IN_TEXT_ONLY_ESCAPED.test(value)
      ? value.replace(NOT_IN_TEXT, (c) => SHORT[c] ?? numbered(c))
      : value;
    if (language) return `"${text}"@${language}${directionOf(literal)}`;
    return type === STRING ? `"${text}"` : `"${text}"^^${this.#remembered(type)}`;
  }

  #tripleTerm({ subject, predicate, object }: Quad): string {
    const space = this.#turtle ? '' : ' ';
    return `<<(${space}${this.term(subject)} ${this.predicate(predicate)} ${this.term(object)}${space})>>`;
  }
}

/** RDF 1.2: text that runs from left to right, or from right to left, by its own word. */
function directionOf(literal: Literal): string {
  const { direction } = literal as { direction?: string };
  return direction ? `--${direction}` : '';
}
