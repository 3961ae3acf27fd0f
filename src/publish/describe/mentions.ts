/** Mentions → web annotations: these words identify that entity, found by this rule with that confidence. */
import type { Document, Mention } from '../../model.ts';
import { decimal, plain } from '../literals.ts';
import { itsrdf, oa, own, prov, rdf, xsd } from '../namespaces.ts';
import { describe } from '../rows.ts';
import { literal, type NamedNode, type Quad } from '../terms.ts';
import type { View } from '../view.ts';

const TRUE = literal('true', xsd.boolean);

/** Who says it: the speaker of the turn, or of the hand-over within it. */
function speakerAt(mention: Mention, speakers: ReadonlyMap<string, Document['utterances'][number]>) {
  const utterance = mention.utterance === null ? undefined : speakers.get(mention.utterance);
  if (!utterance || mention.heading) return null;
  const inside = utterance.handovers?.find(
    (h) => h.span.start <= mention.span.start && mention.span.end <= h.span.end,
  );
  return inside?.speaker ?? utterance.speaker;
}

export function* mentionQuads(view: View, document: Document): Generator<Quad> {
  const utterances = new Map(document.utterances.map((u) => [u.id, u]));
  const layer = view.layer('mentions');
  let last = '';
  let twins = new Set<string>();
  for (const m of view.mentionsOf.get(document.id) ?? []) {
    const place = `${m.span.start}-${m.span.end}`;
    if (place !== last) twins = new Set();
    last = place;
    const node = mentionNode(view, document.id, place, m.entity, twins);
    if (!node) continue;
    const speaker = speakerAt(m, utterances);
    yield* describe(layer, node, [
      [rdf.type, oa.Annotation],
      [oa.motivatedBy, oa.identifying],
      [oa.hasBody, view.entity(m.entity)],
      [oa.hasTarget, view.span(document.id, m.span)],
      [own('inUtterance'), m.utterance === null ? null : view.utterance(document.id, m.utterance)],
      [prov.wasAttributedTo, speaker === null ? null : view.entity(speaker)],
      [itsrdf.taConfidence, decimal(m.confidence)],
      [own('rule'), plain(m.rule)],
      [own('nested'), m.nested ? TRUE : null],
      [own('inHeading'), m.heading ? TRUE : null],
    ]);
  }
}

/** Named by place; a second entity at the same place adds its id, the same entity again says nothing new. */
function mentionNode(
  view: View,
  document: string,
  place: string,
  entity: string,
  twins: Set<string>,
): NamedNode | null {
  if (twins.has(entity)) return null;
  twins.add(entity);
  const suffix = twins.size > 1 ? `-${view.entity(entity).value.split('/').pop()}` : '';
  return view.under(document, `mention/${place}${suffix}`);
}
