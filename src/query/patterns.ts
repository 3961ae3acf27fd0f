/** A query → its triple patterns, each as SPARQL text that can be asked by itself. */
import { Parser } from '@traqula/parser-sparql-1-2';
import { literal, written } from './terms.ts';

/** The parser's tree, as far as it is read here. */
interface Node {
  type?: string;
  subType?: string;
  value?: string | { value: string };
  prefix?: string;
  label?: string;
  langOrIri?: string | Node;
  items?: Node[];
  inverse?: Node;
  triples?: Node[];
  identifier?: Node;
  subject?: Node;
  predicate?: Node;
  object?: Node;
  context?: { subType?: string; key?: string; value?: Node }[];
}

/**
 * Patterns in the order of the text, those inside OPTIONAL, UNION, FILTER and subqueries too.
 * @param query with all its prefixes declared
 * @throws Error with the parser's reason
 */
export function patternsOf(query: string): string[] {
  const tree = new Parser().parse(query) as unknown as Node;
  const prefixes = new Map(
    (tree.context ?? []).map(({ key = '', value }) => [key, String(value?.value ?? '')] as const),
  );
  const found: string[] = [];
  collect((tree as { where?: unknown }).where ?? tree, found, prefixes);
  return found;
}

type Prefixes = Map<string, string>;

function collect(node: unknown, found: string[], prefixes: Prefixes): void {
  if (Array.isArray(node)) for (const one of node) collect(one, found, prefixes);
  else if (typeof node === 'object' && node !== null) {
    const { type, subType, triples } = node as Node;
    if (type === 'pattern' && subType === 'bgp')
      for (const triple of triples ?? []) collectTriple(triple, found, prefixes);
    else collect(Object.values(node), found, prefixes);
  }
}

/** A triple, and those that stand in the brackets of its subject or object. */
function collectTriple(node: Node, found: string[], prefixes: Prefixes): void {
  if (node.type !== 'triple') {
    for (const inner of node.triples ?? []) collectTriple(inner, found, prefixes);
    return;
  }
  const { subject = {}, predicate = {}, object = {} } = node;
  found.push([subject, predicate, object].map((part) => spelled(part, prefixes)).join(' '));
  for (const part of [subject, object])
    for (const inner of part.triples ?? []) collectTriple(inner, found, prefixes);
}

function spelled(node: Node, prefixes: Prefixes): string {
  if (node.type === 'path') return path(node, prefixes);
  if (node.identifier) return spelled(node.identifier, prefixes);
  const value = String(node.value ?? '');
  switch (node.subType) {
    case 'variable':
      return `?${value}`;
    case 'blankNode':
      return `?_${node.label ?? ''}`;
    case 'namedNode':
      return written({ termType: 'NamedNode', value: (prefixes.get(node.prefix ?? '\u0000') ?? '') + value });
    case 'literal': {
      const kind = node.langOrIri;
      const datatype = typeof kind === 'object' ? spelled(kind, prefixes).slice(1, -1) : undefined;
      return written(literal(value, { language: typeof kind === 'string' ? kind : undefined, datatype }));
    }
    default:
      return `<<( ${[node.subject, node.predicate, node.object].map((part) => spelled(part ?? {}, prefixes)).join(' ')} )>>`;
  }
}

/** Property paths: `^` `!` before, `*` `+` `?` behind, `/` and `|` between their parts. */
function path(node: Node, prefixes: Prefixes): string {
  const parts = (node.items ?? []).map((item) => spelled(item, prefixes));
  const { subType: sign = '' } = node;
  if (sign === '^' || sign === '!') return `${sign}(${parts.join('|')})`;
  return '*+?'.includes(sign) ? `(${parts.join('')})${sign}` : `(${parts.join(sign)})`;
}
