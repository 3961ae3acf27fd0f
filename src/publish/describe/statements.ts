/** Statements → reified, attributed claims with their evidence, whether or not they may be asserted. */
import type { Evidence, Statement } from '../../model.ts';
import { relationByName } from '../../ontology.ts';
import { segment } from '../iris.ts';
import { decimal, plain } from '../literals.ts';
import { itsrdf, own, prov, rdf, rdfs, schema } from '../namespaces.ts';
import { describe } from '../rows.ts';
import { type NamedNode, namedNode, type Quad, quad, type Term } from '../terms.ts';
import type { View } from '../view.ts';
import { objectOf } from './entities.ts';
import { runNode } from './run.ts';

const REIFIES = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies');

/** Labels that need a verb to be read aloud: "party to", "based in", but not "agrees with". */
const VERBLESS = /^(?!\w+s ).* (?:of|to|in|on|by|with)$/;

/** "China is party to RCEP", "not: China is party to RCEP", "Ann Lee holds position at Acme (clerk)". */
export function sentenceOf(view: Pick<View, 'entities'>, s: Statement): string {
  const name = (id: string): string => view.entities.get(id)?.label ?? id;
  const end = s.object === null ? (s.value ?? '') : name(s.object);
  const detail = s.qualifiers.title ?? s.qualifiers.role;
  const label = relationByName.get(s.predicate)?.label ?? s.predicate;
  const relation = VERBLESS.test(label) ? `is ${label}` : label;
  const said = `${name(s.subject)} ${relation} ${end}${detail ? ` (${detail})` : ''}`;
  return s.polarity === 'denied' ? `not: ${said}` : said;
}

/** Evidence is named by its statement, document and place; that several speakers share a place is told apart by name. */
export function evidenceNodes(view: View, statement: Statement): NamedNode[] {
  const seen = new Set<string>();
  return statement.evidence.map((e) => {
    let name = `${statement.id}.${e.document}.${e.span.start}-${e.span.end}`;
    if (seen.has(name)) name += `.${e.speaker ?? 'unattributed'}`;
    while (seen.has(name)) name += '.again';
    seen.add(name);
    return view.node(`evidence/${segment(name)}`);
  });
}

/** The triple itself: in RDF 1.1 spread over three properties, in 1.2 as a term. */
function tripleRows(view: View, s: Statement): [Term, Term][] {
  const subject = view.entity(s.subject);
  const predicate = view.predicate(s.predicate);
  const object = objectOf(view, s);
  if (view.options.rdf === '1.2') return [[REIFIES, quad(subject, predicate, object as NamedNode)]];
  return [
    [rdf.subject, subject],
    [rdf.predicate, predicate],
    [rdf.object, object],
  ];
}

export function* statementQuads(view: View): Generator<Quad> {
  const layer = view.layer('claims');
  const run = runNode(view);
  for (const s of view.graph.statements) {
    const evidence = evidenceNodes(view, s);
    const speakers = new Set(s.evidence.map((e) => e.speaker).filter((id) => id !== null));
    const sources = s.evidence.map((e) => sourceOf(view, e));
    const node = view.statement(s.id);
    yield* describe(layer, node, [
      [rdf.type, view.options.rdf === '1.2' ? schema.Claim : [rdf.Statement, schema.Claim]],
      [rdfs.label, view.text(sentenceOf(view, s))],
      ...tripleRows(view, s),
      ...Object.entries(s.qualifiers).map(([name, text]): [Term, Term | null] => [
        view.predicate(name),
        text ? view.text(text) : null,
      ]),
      [own('polarity'), own(s.polarity)],
      [own('modality'), own(s.modality)],
      [own('reviewStatus'), own(s.status)],
      [itsrdf.taConfidence, decimal(s.confidence)],
      [prov.wasAttributedTo, [...speakers].map(view.entity)],
      [prov.wasQuotedFrom, [...new Map(sources.map((node) => [node.value, node])).values()]],
      [prov.wasGeneratedBy, run],
      [own('evidence'), evidence],
    ]);
    for (const [i, e] of s.evidence.entries()) yield* evidenceQuads(view, evidence[i]!, e);
  }
}

const sourceOf = (view: View, e: Evidence): NamedNode =>
  e.utterance === null ? view.under(e.document, 'transcript') : view.utterance(e.document, e.utterance);

function* evidenceQuads(view: View, node: NamedNode, e: Evidence): Generator<Quad> {
  const text = view.words.sentence(e.quote);
  const hash = view.words.hashOfSentence(e.quote);
  yield* describe(view.layer('claims'), node, [
    [rdf.type, own('Evidence')],
    [schema.text, text === null ? null : view.text(text)],
    [own('sha256'), hash === null ? null : plain(hash)],
    [prov.wasAttributedTo, e.speaker === null ? null : view.entity(e.speaker)],
    [prov.wasQuotedFrom, sourceOf(view, e)],
    [own('standsAt'), view.span(e.document, e.span)],
    [own('modality'), e.modality ? own(e.modality) : null],
    [itsrdf.taConfidence, e.confidence === undefined ? null : decimal(e.confidence)],
    [own('rule'), plain(e.rule)],
  ]);
}
