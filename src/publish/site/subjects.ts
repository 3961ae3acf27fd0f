/** All quads of an export by subject → the part that belongs on the page of one entity, utterance or the dataset. */
import type { KnowledgeGraph, Statement } from '../../model.ts';
import { distributionNode } from '../describe/distributions.ts';
import { evidenceNodes } from '../describe/statements.ts';
import type { PublishOptions } from '../options.ts';
import { toQuads } from '../quads.ts';
import type { Quad } from '../terms.ts';
import { viewOf } from '../view.ts';

export interface SubjectIndex {
  /** The entity, every statement in which it stands, and their evidence. */
  aboutEntity(id: string): Quad[];
  /** The turn, and the mentions in it. */
  aboutUtterance(document: string, id: string): Quad[];
  aboutDataset(): Quad[];
  statementsOf(entity: string): readonly Statement[];
}

export function indexQuads(graph: KnowledgeGraph, options: PublishOptions): SubjectIndex {
  const view = viewOf(graph, options);
  const bySubject = new Map<string, Quad[]>();
  const mentionsIn = new Map<string, Set<string>>();
  const inUtterance = view.predicate('inUtterance').value;
  for (const quad of toQuads(graph, { ...options, layers: false, rdf: '1.1' })) {
    const known = bySubject.get(quad.subject.value);
    if (known) known.push(quad);
    else bySubject.set(quad.subject.value, [quad]);
    if (quad.predicate.value !== inUtterance) continue;
    const inside = mentionsIn.get(quad.object.value) ?? new Set();
    mentionsIn.set(quad.object.value, inside.add(quad.subject.value));
  }
  const statements = new Map<string, Statement[]>();
  for (const s of graph.statements)
    for (const end of new Set([s.subject, s.object ?? s.subject]))
      statements.set(end, [...(statements.get(end) ?? []), s]);
  const gather = (nodes: Iterable<string>): Quad[] => [...nodes].flatMap((node) => bySubject.get(node) ?? []);
  return {
    statementsOf: (entity) => statements.get(entity) ?? [],
    aboutEntity: (id) =>
      gather([
        view.entity(id).value,
        ...(statements.get(id) ?? []).flatMap((s) => [
          view.statement(s.id).value,
          ...evidenceNodes(view, s).map((node) => node.value),
        ]),
      ]),
    aboutUtterance: (document, id) => {
      const node = view.utterance(document, id).value;
      return gather([node, ...(mentionsIn.get(node) ?? [])]);
    },
    aboutDataset: () =>
      gather([
        view.node('dataset').value,
        ...(options.downloads ?? []).map((d) => distributionNode(view, d).value),
        ...graph.documents.flatMap((d) => [view.event(d.id).value, view.under(d.id, 'transcript').value]),
      ]),
  };
}
