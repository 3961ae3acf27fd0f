/** What the page shows → a SPARQL query that asks the same of the published graph. Pure. */
import { relationByName } from '../../src/ontology.ts';
import { baseIri, FOLDER_OF, segment } from '../../src/publish/iris.ts';
import { literal, written } from '../../src/query/terms.ts';
import type { Address, Selection } from '../address.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Filter } from '../data/filter.ts';
import { STANCE_PREDICATES } from '../data/pairs.ts';

/** A string as a SPARQL literal. */
const text = (value: string): string => written(literal(value, { language: 'en' }));
const list = (values: readonly string[]): string => values.join(', ');

function relationTerm(predicate: string): string {
  const iri = relationByName.get(predicate)?.iri;
  return iri ? `<${iri}>` : `colloquy:${predicate}`;
}

/** The published name of an entity. */
function entityTerm(dataset: Dataset, id: string): string {
  const type = dataset.entities.get(id)?.type ?? 'Organisation';
  return `<${baseIri()}${FOLDER_OF[type]}/${segment(id)}>`;
}

const statementTerm = (id: string): string => `<${baseIri()}statement/${segment(id)}>`;

/** @param route the things along the path that is shown, if one is */
export function queryFor(
  dataset: Dataset,
  { selection, filter, network, view, matrix }: Address,
  route: readonly string[] | null = null,
): string {
  if (view === 'matrix' && !selection) return matrixQuery(matrix, filter, dataset);
  const hops = selection ? null : route;
  const lines = [
    ...(selection ? selectionLines(dataset, selection) : []),
    ...(hops ? hopLines(dataset, hops) : []),
    ...(network === 'speakers'
      ? [`FILTER(?relation IN (${list(STANCE_PREDICATES.map(relationTerm))}))`]
      : []),
    ...filterLines(dataset, filter),
  ];
  const hop = hops ? '?hop ' : '';
  return `# What the page shows, as a query: each statement with its words
SELECT ${hop}?statement ?subject ?relation ?object ?polarity ?speaker ?from ?words
WHERE {
  ?statement a rdf:Statement ;
    rdf:subject ?subject ;
    rdf:predicate ?relation ;
    rdf:object ?object ;
    colloquy:polarity ?polarity ;
    colloquy:modality ?modality ;
    itsrdf:taConfidence ?confidence ;
    colloquy:evidence ?evidence .
  ?evidence schema:text ?words .
  OPTIONAL { ?evidence prov:wasAttributedTo ?speaker }
  OPTIONAL { ?evidence prov:wasQuotedFrom ?turn . OPTIONAL { ?turn schema:startOffset ?from ; schema:endOffset ?to } }
${lines.map((line) => `  ${line}\n`).join('')}}
ORDER BY ${hop}?from ?statement
LIMIT 1000
`;
}

/** Each hop of a path as the two ends of its statements, in either direction. */
function hopLines(dataset: Dataset, route: readonly string[]): string[] {
  const rows = route.slice(1).map((next, i) => {
    const [one, other] = [entityTerm(dataset, route[i]!), entityTerm(dataset, next)];
    return `    (${i + 1} ${one} ${other}) (${i + 1} ${other} ${one})`;
  });
  return [`VALUES (?hop ?subject ?object) {\n${rows.join('\n')}\n  }`];
}

function selectionLines(dataset: Dataset, selection: Selection): string[] {
  const entity = (id: string) => entityTerm(dataset, id);
  const ends = (a: string, b: string) => [
    `FILTER((?subject = ${entity(a)} && ?object = ${entity(b)}) || (?subject = ${entity(b)} && ?object = ${entity(a)}))`,
  ];
  switch (selection.kind) {
    case 'entity':
      return [`FILTER(?subject = ${entity(selection.id)} || ?object = ${entity(selection.id)})`];
    case 'statement':
      return [`VALUES ?statement { ${statementTerm(selection.id)} }`];
    case 'pair':
      return ends(selection.a, selection.b);
    case 'said':
      return ends(selection.speaker, selection.entity);
  }
}

function filterLines(dataset: Dataset, filter: Filter): string[] {
  const lines: string[] = [];
  const typed = (types: readonly string[], not: string) =>
    `FILTER ${not}EXISTS { { ?subject a ?type } UNION { ?object a ?type } FILTER(?type IN (${list(types.map((type) => `colloquy:${type}`))})) }`;
  if (filter.types.length > 0) lines.push(typed(filter.types, ''));
  if (filter.hidden.length > 0) lines.push(typed(filter.hidden, 'NOT '));
  if (filter.speakers.length > 0)
    lines.push(`FILTER(?speaker IN (${list(filter.speakers.map((id) => entityTerm(dataset, id)))}))`);
  if (filter.roles.length > 0)
    lines.push(
      `FILTER EXISTS { ?part rdf:subject ?speaker ; rdf:predicate colloquy:hasRole ; colloquy:role ?role . FILTER(?role IN (${list(filter.roles.map(text))})) }`,
    );
  if (filter.predicates.length > 0)
    lines.push(`FILTER(?relation IN (${list(filter.predicates.map(relationTerm))}))`);
  if (filter.polarity.length > 0)
    lines.push(`FILTER(?polarity IN (${list(filter.polarity.map((p) => `colloquy:${p}`))}))`);
  if (filter.modality.length > 0)
    lines.push(`FILTER(?modality IN (${list(filter.modality.map((m) => `colloquy:${m}`))}))`);
  if (filter.confidence > 0) lines.push(`FILTER(?confidence >= ${filter.confidence})`);
  if (filter.time) lines.push(`FILTER(?from < ${filter.time.to} && ?to > ${filter.time.from})`);
  if (filter.shared)
    lines.push('FILTER EXISTS { ?statement prov:wasAttributedTo ?one, ?other . FILTER(?one != ?other) }');
  if (filter.contested)
    lines.push(
      'FILTER EXISTS { ?against rdf:subject ?subject ; rdf:predicate ?relation ; rdf:object ?object ; colloquy:polarity ?opposite . FILTER(?opposite != ?polarity) }',
    );
  if (filter.only.length > 0) {
    const things = list(filter.only.map((id) => entityTerm(dataset, id)));
    lines.push(`FILTER(?subject IN (${things}) && ?object IN (${things}))`);
  }
  return lines;
}

function matrixQuery(type: string, filter: Filter, dataset: Dataset): string {
  const speakers = filter.speakers.map((id) => entityTerm(dataset, id));
  return `# Who speaks of which, and how often
SELECT ?speaker ?thing (COUNT(DISTINCT ?evidence) AS ?times)
WHERE {
  ?statement rdf:predicate colloquy:mentions ;
    rdf:subject ?speaker ;
    rdf:object ?thing ;
    colloquy:evidence ?evidence .
  ?thing a colloquy:${type} .
${speakers.length > 0 ? `  FILTER(?speaker IN (${list(speakers)}))\n` : ''}}
GROUP BY ?speaker ?thing
ORDER BY DESC(?times)
`;
}
