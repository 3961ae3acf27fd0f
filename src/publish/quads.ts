/** KnowledgeGraph → RDF/JS quads, subject by subject, in an order that reads well and never changes. */
import type { KnowledgeGraph } from '../model.ts';
import { countQuads, datasetQuads } from './describe/dataset.ts';
import { entityQuads } from './describe/entities.ts';
import { eventQuads, ownRoleQuads } from './describe/events.ts';
import { membershipQuads } from './describe/memberships.ts';
import { mentionQuads } from './describe/mentions.ts';
import { runQuads } from './describe/run.ts';
import { queryQuads, schemeQuads } from './describe/schemes.ts';
import { spanQuads } from './describe/spans.ts';
import { statementQuads } from './describe/statements.ts';
import { noteQuads, utteranceQuads } from './describe/utterances.ts';
import type { PublishOptions } from './options.ts';
import type { Quad } from './terms.ts';
import { type Layer, type View, viewOf } from './view.ts';

/** A part of the export: what stands in it, in which layers, and its quads, a document at a time where it says so. */
interface Part {
  title: string;
  layers: readonly Layer[];
  quads: (view: View) => Iterable<Quad>;
}

const each = (write: (view: View, document: KnowledgeGraph['documents'][number]) => Iterable<Quad>) =>
  function* (view: View): Generator<Quad> {
    for (const document of view.graph.documents) yield* write(view, document);
  };

const DATASET = 'The dataset';
const PARTS: readonly Part[] = [
  { title: 'Events, their transcripts, who took part', layers: ['document'], quads: each(eventQuads) },
  { title: 'Offices held at the time', layers: ['document'], quads: membershipQuads },
  { title: 'Roles in the words of the transcripts', layers: ['document'], quads: ownRoleQuads },
  {
    title: 'People, bodies and things named, and what may be asserted of them',
    layers: ['mentions', 'asserted'],
    quads: entityQuads,
  },
  { title: 'Schemes of concepts', layers: ['mentions'], quads: schemeQuads },
  {
    title: 'Who said what about whom: every statement with its evidence',
    layers: ['claims'],
    quads: statementQuads,
  },
  { title: 'Turns of the conversations', layers: ['document'], quads: each(utteranceQuads) },
  { title: 'Footnotes', layers: ['document'], quads: each(noteQuads) },
  { title: 'Mentions: which words name whom', layers: ['mentions'], quads: each(mentionQuads) },
  { title: 'Places in the texts', layers: ['document'], quads: each(spanQuads) },
  { title: 'Provenance', layers: ['document'], quads: runQuads },
  { title: 'Example queries', layers: ['document'], quads: queryQuads },
];

/** One titled part of the export with its quads. */
export interface QuadPart {
  title: string;
  quads: Iterable<Quad>;
}

/**
 * The whole export by parts. With `options.layers` each layer comes whole, one after the other, so that every named graph
 * is written once.
 * @throws Error where `options.base` is no absolute IRI
 */
export function* quadParts(graph: KnowledgeGraph, options: PublishOptions = {}): Generator<QuadPart> {
  const view = viewOf(graph, options);
  let counts = countQuads([]);
  for (const part of PARTS) counts = countQuads(part.quads(view), counts);
  yield { title: DATASET, quads: datasetQuads(view, counts) };
  if (!options.layers) {
    for (const { title, quads } of PARTS) yield { title, quads: quads(view) };
    return;
  }
  for (const layer of ['document', 'mentions', 'claims', 'asserted'] as const)
    for (const { title, layers, quads } of PARTS)
      if (layers.includes(layer))
        yield { title, quads: layers.length > 1 ? only(quads(view), view.layer(layer)) : quads(view) };
}

function* only(quads: Iterable<Quad>, graph: { value: string }): Generator<Quad> {
  for (const quad of quads) if (quad.graph.value === graph.value) yield quad;
}

/**
 * RDF/JS quads of a graph; in named graphs `…/graph/document`, `…/mentions`, `…/claims`, `…/asserted` where `options.layers`
 * is set, else in the default graph. No quad comes twice, and no node is blank.
 * @throws Error where `options.base` is no absolute IRI
 */
export function* toQuads(graph: KnowledgeGraph, options: PublishOptions = {}): Generator<Quad> {
  for (const { quads } of quadParts(graph, options)) yield* quads;
}
