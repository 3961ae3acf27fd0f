/** SPARQL 1.1 Query Results JSON → rows of terms. */
import { literal, namedNode, type Term } from './terms.ts';

/** Bound variables by name; what is not bound is not there. */
export type Row<Variable extends string = string> = Partial<Record<Variable, Term>>;

export interface ResultTable {
  variables: string[];
  rows: Row[];
}

interface JsonTerm {
  type: string;
  value: string | { subject: JsonTerm; predicate: JsonTerm; object: JsonTerm };
  datatype?: string;
  'xml:lang'?: string;
}

interface JsonResults {
  head?: { vars?: string[] };
  boolean?: boolean;
  results?: { bindings: Record<string, JsonTerm>[] };
}

/** @throws SyntaxError where the text is no JSON, TypeError where it is no table of results */
export function readTable(json: string): ResultTable {
  const { head, results } = JSON.parse(json) as JsonResults;
  if (!Array.isArray(results?.bindings))
    throw new TypeError('not SPARQL results: "results.bindings" is missing');
  const rows = results.bindings.map((binding) =>
    Object.fromEntries(Object.entries(binding).map(([name, term]) => [name, readTerm(term)])),
  );
  return { variables: head?.vars ?? [], rows };
}

/** @throws TypeError where the text is no yes or no */
export function readBoolean(json: string): boolean {
  const { boolean } = JSON.parse(json) as JsonResults;
  if (typeof boolean !== 'boolean') throw new TypeError('not SPARQL results: "boolean" is missing');
  return boolean;
}

function readTerm(term: JsonTerm): Term {
  if (typeof term.value === 'object') {
    const { subject, predicate, object } = term.value;
    return {
      termType: 'Quad',
      value: '',
      subject: readTerm(subject),
      predicate: readTerm(predicate),
      object: readTerm(object),
    };
  }
  if (term.type === 'uri') return namedNode(term.value);
  if (term.type === 'bnode') return { termType: 'BlankNode', value: term.value };
  return literal(term.value, { language: term['xml:lang'], datatype: term.datatype });
}
