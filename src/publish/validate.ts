/** Quads → messages about what breaks the shapes: the node by name, the rule's hint, the offending value. */
import { DataFactory, Store } from 'n3';
import { type ValidationResult, Validator } from 'shacl-engine';
import type { Message } from '../report.ts';
import { rdfs, skos, VOCABULARIES } from './namespaces.ts';
import { shapeQuads } from './shapes.ts';
import type { Quad, Term } from './terms.ts';

/** SHACL-SPARQL, which the engine passes over in silence without its plug-in: refused rather than not checked. */
const UNCHECKED = 'http://www.w3.org/ns/shacl#sparql';

const TARGET = 'http://www.w3.org/ns/shacl#target';

/**
 * @param path for the messages
 * @param shapes default: our own
 * @param onProgress called before each shape
 * @returns one message a fault, sorted by node; none where the data conform
 */
export async function validate(
  path: string,
  quads: readonly Quad[],
  shapes?: readonly Quad[],
  onProgress?: (done: number, total: number, what: string) => void,
): Promise<Message[]> {
  const rules = [...(shapes ?? shapeQuads())];
  if (rules.some((q) => q.predicate.value === UNCHECKED))
    return [
      {
        place: { path },
        severity: 'error',
        rule: 'publish/sparql-shape',
        reason: 'the shapes hold a rule in SPARQL, which is not checked here',
        hint: 'ask it as a query: colloquy query --file rule.rq',
      },
    ];
  const data = new Store(quads as never);
  const validator = new Validator(new Store(rules as never), { factory: DataFactory });
  // Only shapes with a target take time; those of properties hang on them.
  const targeted = new Set(
    rules.filter((q) => q.predicate.value.startsWith(TARGET)).map((q) => q.subject.value),
  );
  const terms = [...validator.shapes.keys()];
  const results: ValidationResult[] = [];
  let done = 0;
  for (const term of terms) {
    if (targeted.has(term.value)) onProgress?.(done++, targeted.size, path);
    results.push(...(await validator.validate({ dataset: data }, [{ terms: [term] }])).results);
  }
  const messages = results.map((result): Message => {
    const node = result.focusNode.term;
    const property = result.path?.[0]?.predicates?.[0];
    const value = result.value?.term;
    const constraint = (result.constraintComponent?.value ?? '').replace(/^.*#|ConstraintComponent$/g, '');
    return {
      place: { path },
      severity: 'error',
      rule: `shape/${short(result.shape.ptr.term).replace(/^colloquy:shape-/, '')}`,
      reason: [
        nameOf(data, node),
        property ? short(property) : '',
        value ? `has ${shown(value)}` : 'lacks what it needs or has too much',
        `(${constraint})`,
      ]
        .filter(Boolean)
        .join(' '),
      hint: result.message?.[0]?.value ?? 'see docs/linked-data.md',
    };
  });
  return messages.sort((a, b) => (a.reason < b.reason ? -1 : a.reason > b.reason ? 1 : 0));
}

function short(term: Term | undefined): string {
  const iri = term?.value ?? '';
  for (const [prefix, start] of Object.entries(VOCABULARIES))
    if (iri.startsWith(start)) return `${prefix}:${iri.slice(start.length)}`;
  return iri;
}

const shown = (term: Term): string =>
  term.termType === 'Literal' ? JSON.stringify(term.value) : `<${term.value}>`;

/** `"Ann Lee" <https://…/agent/ann-lee>`, or the address alone. */
function nameOf(data: Store, node: Term): string {
  for (const property of [skos.prefLabel, rdfs.label]) {
    const [label] = data.getObjects(node as never, property as never, null);
    if (label) return `${JSON.stringify(label.value)} <${node.value}>`;
  }
  return `<${node.value}>`;
}
