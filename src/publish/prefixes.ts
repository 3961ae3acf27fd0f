/** Prefixes of an export: the vocabularies, one for each class of ids, and for few documents one for each kind of their parts. */
import type { KnowledgeGraph } from '../model.ts';
import { baseIri, EVENT_FOLDERS, FOLDER_OF, FOLDERS, segment } from './iris.ts';
import { VOCABULARIES } from './namespaces.ts';
import type { PublishOptions } from './options.ts';

/** More documents than this, and their parts are written as whole IRIs: hundreds of prefixes help nobody. */
const FEW = 20;

/** Prefixes that hold for every export under a base. */
export function prefixesOf(base?: string): Record<string, string> {
  const iri = baseIri(base);
  const folders = [...new Set([...Object.values(FOLDER_OF), ...FOLDERS])];
  return {
    ...VOCABULARIES,
    base: iri,
    graph: `${iri}graph/`,
    ...Object.fromEntries(folders.map((folder) => [folder, `${iri}${folder}/`])),
    classes: `${iri}dataset/class/`,
    properties: `${iri}dataset/property/`,
  };
}

/** Those, and the ones of the graph's documents: `utterance:` where there is one document, `utterance-ID:` where there are some. */
export function prefixesFor(graph: KnowledgeGraph, options: PublishOptions): Record<string, string> {
  const prefixes = prefixesOf(options.base);
  const { documents } = graph;
  if (documents.length > FEW) return prefixes;
  for (const { id } of documents) {
    if (documents.length > 1 && !/^[A-Za-z0-9-]*[A-Za-z0-9]$/.test(id)) continue;
    const suffix = documents.length > 1 ? `-${id}` : '';
    for (const folder of EVENT_FOLDERS)
      prefixes[folder + suffix] = `${prefixes.base}event/${segment(id)}/${folder}/`;
  }
  return prefixes;
}
