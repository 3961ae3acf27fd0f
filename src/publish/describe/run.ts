/** The program and its run, as provenance: which version made this from which transcripts. */
import { version } from '../../version.ts';
import { plain } from '../literals.ts';
import { prov, rdf, rdfs, schema, xsd } from '../namespaces.ts';
import { describe } from '../rows.ts';
import { literal, type NamedNode, type Quad } from '../terms.ts';
import type { View } from '../view.ts';

/** One run per version: same input and version, same result. */
export const runNode = (view: View): NamedNode => view.node(`run/colloquy-${version}`);

export function* runQuads(view: View): Generator<Quad> {
  const layer = view.layer('document');
  const software = view.node(`software/colloquy-${version}`);
  const { generatedAt } = view.options;
  yield* describe(layer, runNode(view), [
    [rdf.type, prov.Activity],
    [rdfs.label, view.text(`Extraction by Colloquy ${version}`)],
    [prov.wasAssociatedWith, software],
    [prov.used, view.graph.documents.map((d) => view.under(d.id, 'transcript'))],
    [prov.endedAtTime, generatedAt ? literal(generatedAt, xsd.dateTime) : null],
  ]);
  yield* describe(layer, software, [
    [rdf.type, prov.SoftwareAgent],
    [rdfs.label, view.text(`Colloquy ${version}`)],
    [schema.softwareVersion, plain(version)],
  ]);
}
