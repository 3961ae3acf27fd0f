/** The scheme of technologies, and the example queries as `sh:SPARQLExecutable`. */
import { segment } from '../iris.ts';
import { plain } from '../literals.ts';
import { rdf, rdfs, sh, skos } from '../namespaces.ts';
import { describe } from '../rows.ts';
import { namedNode, type Quad, type Term } from '../terms.ts';
import type { View } from '../view.ts';

export function* schemeQuads(view: View): Generator<Quad> {
  if (!view.graph.entities.some((e) => e.type === 'Technology')) return;
  yield* describe(view.layer('mentions'), view.node('scheme/technologies'), [
    [rdf.type, skos.ConceptScheme],
    [skos.prefLabel, view.text('Technologies')],
    [skos.definition, view.text('Technologies named in the transcripts.')],
  ]);
}

const executable = (form: string): Term => namedNode(`${sh().value}SPARQL${form}Executable`);

/** The property that holds a query of each form, and its class. */
const FORMS: Readonly<Record<string, readonly [Term, Term]>> = {
  SELECT: [sh.select, executable('Select')],
  ASK: [sh.ask, executable('Ask')],
  CONSTRUCT: [sh.construct, executable('Construct')],
};

/** The first query form outside comments, IRIs and strings. */
function formOf(query: string): string {
  const bare = query.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|<[^>\s]*>|#[^\n]*/g, ' ');
  return /\b(SELECT|ASK|CONSTRUCT)\b/i.exec(bare)?.[1]?.toUpperCase() ?? 'SELECT';
}

export function* queryQuads(view: View): Generator<Quad> {
  for (const { name, title, description, query } of view.options.queries ?? []) {
    const [property, type] = FORMS[formOf(query)]!;
    yield* describe(view.layer('document'), view.node(`query/${segment(name)}`), [
      [rdf.type, [executable(''), type]],
      [rdfs.label, view.text(title)],
      [rdfs.comment, description ? view.text(description) : null],
      [property, plain(query)],
    ]);
  }
}
