/** RDF terms as plain values: what a query answers with, and their spelling in SPARQL, Turtle and N-Quads. */

export interface NamedNode {
  termType: 'NamedNode';
  value: string;
}
export interface BlankNode {
  termType: 'BlankNode';
  value: string;
}
export interface Literal {
  termType: 'Literal';
  value: string;
  language: string;
  datatype: { termType: 'NamedNode'; value: string };
}
export interface TripleTerm {
  termType: 'Quad';
  value: '';
  subject: Term;
  predicate: Term;
  object: Term;
}
export type Term = NamedNode | BlankNode | Literal | TripleTerm;

/** Any RDF/JS quad, and what `construct` answers with. */
export interface Quad {
  subject: { termType: string; value: string };
  predicate: { termType: string; value: string };
  object: { termType: string; value: string };
  graph: { termType: string; value: string };
}

export const XSD = 'http://www.w3.org/2001/XMLSchema#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

export const namedNode = (value: string): NamedNode => ({ termType: 'NamedNode', value });

/** @param kind a language tag (`en`) or a datatype IRI; xsd:string where absent */
export function literal(value: string, kind: { language?: string; datatype?: string } = {}): Literal {
  const datatype = kind.language ? `${RDF}langString` : (kind.datatype ?? `${XSD}string`);
  return {
    termType: 'Literal',
    value,
    language: kind.language ?? '',
    datatype: { termType: 'NamedNode', value: datatype },
  };
}

/** What neither an IRI in angle brackets nor its \u escapes may hold (SPARQL IRIREF, Turtle IRIREF). */
const NOT_IN_IRI = /[\u0000-\u0020<>"{}|^`\\]/;

/** An absolute IRI that can stand between angle brackets. */
export const isIri = (text: string): boolean =>
  /^[A-Za-z][A-Za-z0-9+.-]*:/.test(text) && !NOT_IN_IRI.test(text);

/**
 * A term as SPARQL, Turtle and N-Quads write it. Text can never end its own literal: quotes, backslashes and line breaks are
 * escaped; lone surrogates, which no Unicode text has, become U+FFFD.
 * @throws RangeError for an IRI that cannot be written
 */
export function written(term: { termType: string; value: string }): string {
  switch (term.termType) {
    case 'NamedNode':
      if (NOT_IN_IRI.test(term.value)) throw new RangeError(`not an IRI: ${term.value}`);
      return `<${term.value}>`;
    case 'BlankNode':
      return `_:${term.value}`;
    case 'Literal':
      return writtenLiteral(term as Literal);
    case 'Quad': {
      const { subject, predicate, object } = term as TripleTerm;
      return `<<( ${written(subject)} ${written(predicate)} ${written(object)} )>>`;
    }
    default:
      throw new RangeError(`no term to write: ${term.termType}`);
  }
}

function writtenLiteral({ value, language, datatype }: Literal): string {
  const quoted = `"${escaped(value)}"`;
  if (language) return `${quoted}@${language}`;
  return datatype.value === `${XSD}string` ? quoted : `${quoted}^^${written(datatype)}`;
}

const ESCAPES: Record<string, string> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escaped = (text: string): string =>
  text
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .replace(
      /["\\\u0000-\u001f\u007f]/g,
      (c) => ESCAPES[c] ?? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );

/** One line of N-Quads; N-Triples where the quad is in the default graph. */
export function writtenQuad({ subject, predicate, object, graph }: Quad): string {
  const where = graph.termType === 'DefaultGraph' ? '' : ` ${written(graph)}`;
  return `${written(subject)} ${written(predicate)} ${written(object)}${where} .\n`;
}

/** A literal as the JavaScript value nearest to it (number, boolean, text); IRIs and blank nodes as their text. */
export function native(term: Term | undefined): string | number | boolean | null {
  if (!term) return null;
  if (term.termType !== 'Literal') return term.value;
  const type = term.datatype.value.startsWith(XSD) ? term.datatype.value.slice(XSD.length) : '';
  if (
    /^(integer|decimal|double|float|int|long|short|byte|(non)?(positive|negative)integer|unsigned\w+)$/i.test(
      type,
    )
  )
    return Number(term.value);
  return type === 'boolean' ? term.value === 'true' || term.value === '1' : term.value;
}
