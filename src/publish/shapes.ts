/** The table of shapes, and the domains and ranges of the relations → SHACL as quads. */
import { entityTypes, type RelationDefinition, relations } from '../ontology.ts';
import { inLanguage, integer } from './literals.ts';
import { own, rdf, shacl, VOCABULARIES, xsd } from './namespaces.ts';
import { expanded } from './ontology-quads.ts';
import { describe, type Row } from './rows.ts';
import { type Rule, SHAPES } from './shape-table.ts';
import { defaultGraph, literal, namedNode, type Quad, type Term } from './terms.ts';

/** Classes that an end of a relation may have; null where anything goes. */
const classesOf = (ends: RelationDefinition['range']): readonly string[] | null =>
  ends === 'any' || ends.includes('literal' as never) ? null : (ends as readonly string[]);

const TRUE = literal('true', xsd.boolean);
const shapeNode = (name: string): Term => own(`shape-${name}`);
const ruleNode = (name: string, path: string): Term =>
  own(`shape-${name}-${path.replace(/[^A-Za-z0-9]/g, '-')}`);
const english = (text: string): Term => inLanguage(text, 'en');
const TARGETS = {
  class: shacl.targetClass,
  subjectsOf: shacl.targetSubjectsOf,
  objectsOf: shacl.targetObjectsOf,
};
const about = (subject: Term, rows: readonly Row[]): Generator<Quad> => describe(defaultGraph, subject, rows);

/** A list with named cells. */
function* list(start: string, items: readonly Term[]): Generator<Quad> {
  for (const [i, item] of items.entries())
    yield* about(own(`${start}-${i + 1}`), [
      [rdf.first, item],
      [rdf.rest, i + 1 < items.length ? own(`${start}-${i + 2}`) : rdf.nil],
    ]);
}

function* ruleQuads(shape: string, rule: Rule): Generator<Quad> {
  const node = ruleNode(shape, rule.path);
  const name = node.value.slice(VOCABULARIES.colloquy!.length);
  yield* about(node, [
    [rdf.type, shacl.PropertyShape],
    [shacl.path, expanded(rule.path)],
    [shacl.minCount, rule.min === undefined ? null : integer(rule.min)],
    [shacl.maxCount, rule.max === undefined ? null : integer(rule.max)],
    [shacl.class, rule.class ? expanded(rule.class) : null],
    [shacl.datatype, rule.datatype ? expanded(rule.datatype) : null],
    [shacl.nodeKind, rule.kind ? shacl[rule.kind] : null],
    [shacl.uniqueLang, rule.uniqueLang ? TRUE : null],
    [shacl.minInclusive, rule.from === undefined ? null : integer(rule.from)],
    [shacl.maxInclusive, rule.to === undefined ? null : integer(rule.to)],
    [shacl.pattern, rule.pattern ? inLanguage(rule.pattern, '') : null],
    [shacl.in, rule.oneOf ? own(`${name}-1`) : null],
    [shacl.message, english(rule.hint)],
  ]);
  if (rule.oneOf) yield* list(name, rule.oneOf.map(expanded));
}

/** Subjects or objects of a relation are of one of these classes. */
function* endQuads(relation: RelationDefinition, end: 'domain' | 'range'): Generator<Quad> {
  const classes = classesOf(relation[end]);
  if (!classes || classes.length === 0) return;
  const name = `${relation.name}-${end}`;
  const hint = `${end === 'domain' ? 'the subject' : 'the object'} of “${relation.label}” is a ${classes.join(' or ')}`;
  yield* about(shapeNode(name), [
    [rdf.type, shacl.NodeShape],
    [
      end === 'domain' ? shacl.targetSubjectsOf : shacl.targetObjectsOf,
      namedNode(relation.iri ?? own(relation.name).value),
    ],
    [shacl.or, own(`shape-${name}-1`)],
    [shacl.message, english(hint)],
  ]);
  yield* list(
    `shape-${name}`,
    classes.map((c) => own(`shape-is-${c}`)),
  );
}

/** The shapes graph. No node is blank; every rule has a message. */
export function* shapeQuads(): Generator<Quad> {
  for (const { name, target, by, rules } of SHAPES) {
    yield* about(shapeNode(name), [
      [rdf.type, shacl.NodeShape],
      [TARGETS[by], expanded(target)],
      [shacl.property, rules.map((rule) => ruleNode(name, rule.path))],
    ]);
    for (const rule of rules) yield* ruleQuads(name, rule);
  }
  for (const { name } of entityTypes)
    yield* about(own(`shape-is-${name}`), [
      [rdf.type, shacl.NodeShape],
      [shacl.class, own(name)],
    ]);
  for (const relation of relations) {
    yield* endQuads(relation, 'domain');
    yield* endQuads(relation, 'range');
  }
}
