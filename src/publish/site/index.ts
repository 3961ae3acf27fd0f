/** KnowledgeGraph → the files of a static linked-data site: a page, Turtle and JSON-LD for each entity and utterance, and what finds them. */
import type { KnowledgeGraph } from '../../model.ts';
import { written } from '../engine.ts';
import { SERIALISATIONS } from '../formats.ts';
import { FOLDER_OF, segment, utteranceName } from '../iris.ts';
import { jsonldOf } from '../jsonld.ts';
import { ontologyTurtle, shapesTurtle } from '../ontology-files.ts';
import type { Download, PublishOptions } from '../options.ts';
import { prefixesFor } from '../prefixes.ts';
import type { Quad } from '../terms.ts';
import { viewOf } from '../view.ts';
import { negotiationFiles } from './negotiation.ts';
import { datasetPage, entityPage, ontologyPage, utterancePage } from './pages.ts';
import { fileName, type Site } from './site.ts';
import { indexQuads } from './subjects.ts';

export interface SiteOptions extends PublishOptions {
  /** Address of the explorer, relative to the base or absolute; no link without it. */
  explorer?: string;
}

/** The whole graph, in the forms that harvesters and stores ask for. */
const WHOLE = SERIALISATIONS.filter(({ name }) => ['turtle', 'trig', 'json-ld'].includes(name)).map(
  ({ extensions, mediaType, label, pieces }) => ({ path: `graph${extensions[0]}`, mediaType, label, pieces }),
);

const DOWNLOADS: readonly Download[] = WHOLE.map(({ path, mediaType, label }) => ({
  path,
  mediaType,
  label,
}));

/** A file of the site: path below its root, and its text in pieces. */
export type SiteFile = readonly [path: string, pieces: Iterable<string>];

/**
 * Every file once, none outside the root.
 * @throws Error where the base is no absolute IRI that ends in a slash: names after `#` are all one page
 */
export function* siteFiles(graph: KnowledgeGraph, options: SiteOptions = {}): Generator<SiteFile> {
  const view = viewOf(graph, { ...options, downloads: DOWNLOADS });
  if (!view.base.endsWith('/')) throw new Error(`a site needs a base that ends in "/", not ${view.base}`);
  const site: Site = { view, explorer: options.explorer ?? null };
  const index = indexQuads(graph, view.options);
  const prefixes = prefixesFor(graph, options);
  const addresses: string[] = [];
  const three = function* (path: string, page: string, quads: Quad[]): Generator<SiteFile> {
    addresses.push(path);
    yield [`${path}.html`, [page]];
    yield [`${path}.ttl`, written([{ title: '', quads }], { mediaType: 'text/turtle', prefixes })];
    yield [`${path}.jsonld`, jsonldOf(quads, options.base)];
  };
  for (const entity of graph.entities) {
    const path = `${FOLDER_OF[entity.type]}/${fileName(segment(entity.id))}`;
    yield* three(path, entityPage(site, entity, index), index.aboutEntity(entity.id));
  }
  for (const document of graph.documents)
    for (const u of document.utterances) {
      const path = `event/${fileName(segment(document.id))}/utterance/${fileName(utteranceName(u.id))}`;
      yield* three(path, utterancePage(site, document, u), index.aboutUtterance(document.id, u.id));
    }
  yield* three('dataset', datasetPage(site), index.aboutDataset());
  yield ['index.html', [datasetPage(site)]];
  yield ['ontology.html', [ontologyPage(site)]];
  yield ['ontology.ttl', [ontologyTurtle()]];
  yield ['shapes.ttl', [shapesTurtle()]];
  for (const { path, pieces } of WHOLE) yield [path, pieces(graph, view.options)];
  const events = graph.documents.map((d) => fileName(segment(d.id)));
  yield* negotiationFiles(view.base, [...addresses, 'ontology'], events);
}
