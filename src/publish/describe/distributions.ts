/** Files of a published graph → DCAT distributions, so that harvesters of catalogues find what to fetch. */
import { mediaTypeIri } from '../iris.ts';
import { dcat, dcterms, rdf } from '../namespaces.ts';
import type { Download } from '../options.ts';
import { describe, type Row } from '../rows.ts';
import { type NamedNode, namedNode, type Quad } from '../terms.ts';
import type { View } from '../view.ts';

export const distributionNode = (view: View, { path }: Download): NamedNode =>
  view.node(`dataset/distribution/${path}`);

/** @param licence what may be done with the files, as the dataset says it: harvesters read it here */
export function* distributionQuads(view: View, licence: readonly Row[]): Generator<Quad> {
  for (const download of view.options.downloads ?? [])
    yield* describe(view.layer('document'), distributionNode(view, download), [
      [rdf.type, dcat.Distribution],
      [dcterms.title, view.text(download.label)],
      [dcat.accessURL, view.node(download.path)],
      [dcat.downloadURL, view.node(download.path)],
      [dcat.mediaType, namedNode(mediaTypeIri(download.mediaType))],
      ...licence,
    ]);
}
