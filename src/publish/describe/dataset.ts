/** The export as a dataset: DCAT and VoID, with counts by class and property that a second look at the quads confirms. */
import { segment } from '../iris.ts';
import { date, integer, plain } from '../literals.ts';
import { dcat, dcterms, ONTOLOGY, prov, rdf, schema, VOCABULARIES, voidTerms } from '../namespaces.ts';
import { describe } from '../rows.ts';
import { namedNode, type Quad, type Term } from '../terms.ts';
import type { View } from '../view.ts';
import { distributionNode, distributionQuads } from './distributions.ts';
import { licenceRows } from './licence.ts';
import { runNode } from './run.ts';

/** How often each property and class occurs. */
export interface Counts {
  triples: number;
  properties: Map<string, number>;
  classes: Map<string, number>;
}

export function countQuads(quads: Iterable<Quad>, counts: Counts = none()): Counts {
  // Predicates are few objects used over and over: counting them by identity spares a hash of a string a quad.
  const uses = new Map<Term, { count: number }>();
  for (const { predicate, object } of quads) {
    counts.triples++;
    const use = uses.get(predicate);
    if (use) use.count++;
    else uses.set(predicate, { count: 1 });
    if (predicate.value === TYPE) add(counts.classes, object.value);
  }
  for (const [{ value }, { count }] of uses) add(counts.properties, value, count);
  return counts;
}

const TYPE = rdf.type.value;
const none = (): Counts => ({ triples: 0, properties: new Map(), classes: new Map() });
const add = (map: Map<string, number>, key: string, times = 1): void =>
  void map.set(key, (map.get(key) ?? 0) + times);
const inOrder = (map: Map<string, number>): [string, number][] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** @param counts of everything else in the export; what this description itself adds is counted in */
export function datasetQuads(view: View, counts: Counts): Quad[] {
  // Numbers change no keys, so the first draft tells what the description adds, its partitions included.
  let keys = counts;
  let draft = [...draftQuads(view, keys)];
  for (let round = 0; round < 2; round++) {
    keys = countQuads(draft, copy(counts));
    draft = [...draftQuads(view, keys)];
  }
  return [...draftQuads(view, countQuads(draft, copy(counts)))];
}

const copy = ({ triples, properties, classes }: Counts): Counts => ({
  triples,
  properties: new Map(properties),
  classes: new Map(classes),
});

/** The vocabulary and name of a term as part of a partition's name: `schema.text`. */
function shortName(iri: string): string {
  for (const [prefix, start] of Object.entries(VOCABULARIES))
    if (iri.startsWith(start)) return `${prefix}.${iri.slice(start.length).replace(/[^A-Za-z0-9]/g, '_')}`;
  return iri.replace(/[^A-Za-z0-9]+/g, '_');
}

function* draftQuads(view: View, counts: Counts): Generator<Quad> {
  const layer = view.layer('document');
  const dataset = view.node('dataset');
  const { documents } = view.graph;
  const titles = documents.map((d) => d.title ?? d.id);
  const title = view.options.title ?? (titles.length === 1 ? titles[0]! : `${titles.length} transcripts`);
  const only = <T>(values: (T | undefined)[]): T | undefined =>
    new Set(values).size === 1 ? values[0] : undefined;
  const classes = inOrder(counts.classes).map(
    ([iri, n]) => [view.node(`dataset/class/${shortName(iri)}`), iri, n] as const,
  );
  const properties = inOrder(counts.properties).map(
    ([iri, n]) => [view.node(`dataset/property/${shortName(iri)}`), iri, n] as const,
  );
  const licence = licenceRows(view, {
    licence: view.options.licence ?? only(documents.map((d) => d.licence)),
    rightsHolder: view.options.rightsHolder ?? only(documents.map((d) => d.rightsHolder)),
  });
  const dates = documents.flatMap((d) => d.date ?? []).sort();
  const period = view.node('dataset/period');
  yield* describe(layer, dataset, [
    [rdf.type, [dcat.Dataset, voidTerms.Dataset]],
    [dcterms.title, view.text(`Knowledge graph of: ${title}`)],
    [
      dcterms.description,
      view.text(
        'Who said what about whom, with the words that say so. Statements are reified and attributed; a plain triple is asserted only where a speaker states it as fact, nobody denies it and no reviewer rejected it.',
      ),
    ],
    ...licence,
    [dcterms.source, documents.map((d) => view.under(d.id, 'transcript'))],
    [dcterms.temporal, dates.length > 0 ? period : null],
    [dcterms.language, languageOf(view)],
    [dcterms.issued, view.options.generatedAt ? date(view.options.generatedAt) : null],
    [dcterms.conformsTo, namedNode(ONTOLOGY.slice(0, -1))],
    [prov.wasGeneratedBy, runNode(view)],
    [voidTerms.uriSpace, plain(view.base)],
    [
      voidTerms.vocabulary,
      Object.values(VOCABULARIES)
        .filter((v) => uses(counts, v))
        .map((v) => namedNode(v)),
    ],
    [voidTerms.exampleResource, examples(view)],
    [voidTerms.triples, integer(counts.triples)],
    [voidTerms.classPartition, classes.map(([node]) => node)],
    [voidTerms.propertyPartition, properties.map(([node]) => node)],
    [dcat.distribution, (view.options.downloads ?? []).map((d) => distributionNode(view, d))],
    [schema.hasPart, (view.options.queries ?? []).map((q) => view.node(`query/${segment(q.name)}`))],
  ]);
  yield* distributionQuads(view, licence);
  if (dates.length > 0)
    yield* describe(layer, period, [
      [rdf.type, dcterms.PeriodOfTime],
      [dcat.startDate, date(dates[0]!)],
      [dcat.endDate, date(dates.at(-1)!)],
    ]);
  for (const [node, iri, n] of classes)
    yield* describe(layer, node, [
      [rdf.type, voidTerms.Dataset],
      [voidTerms.class, namedNode(iri)],
      [voidTerms.entities, integer(n)],
    ]);
  for (const [node, iri, n] of properties)
    yield* describe(layer, node, [
      [rdf.type, voidTerms.Dataset],
      [voidTerms.property, namedNode(iri)],
      [voidTerms.triples, integer(n)],
    ]);
}

const uses = ({ properties, classes }: Counts, vocabulary: string): boolean =>
  [...properties.keys(), ...classes.keys()].some((iri) => iri.startsWith(vocabulary));

/** The Library of Congress' address of the language of names and quotes, where its tag is of two letters. */
function languageOf(view: View): Term | null {
  const [, code] = /^([a-z]{2})(?:-|$)/.exec(view.options.language ?? 'en') ?? [];
  return code ? namedNode(`http://id.loc.gov/vocabulary/iso639-1/${code}`) : null;
}

/** The first of each kind: a person, a statement, an utterance. */
function examples(view: View): Term[] {
  const { entities, statements, documents } = view.graph;
  const [document] = documents;
  const utterance = document?.utterances[0];
  return [
    ...entities.slice(0, 1).map((e) => view.entity(e.id)),
    ...statements.slice(0, 1).map((s) => view.statement(s.id)),
    ...(document && utterance ? [view.utterance(document.id, utterance.id)] : []),
  ];
}
