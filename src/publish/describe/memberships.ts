/** Asserted statements of office and affiliation → dated-by-event `org:Membership` nodes, never a bare worksFor. */
import type { Statement } from '../../model.ts';
import { segment, titleSegment } from '../iris.ts';
import { org, prov, rdf, rdfs, skos } from '../namespaces.ts';
import { describe } from '../rows.ts';
import type { NamedNode, Quad } from '../terms.ts';
import type { View } from '../view.ts';
import { sentenceOf } from './statements.ts';

/** Relations of a person to a body that hold at the time of the event; the value is the post that the relation itself names. */
const POSTS: Readonly<Record<string, string | null>> = {
  affiliatedWith: null,
  holdsPosition: null,
  memberOf: 'member',
  boardMemberOf: 'board member',
  directorOf: 'director',
  chairOf: 'chair',
};

export function memberships(view: View): Statement[] {
  return view.asserted.filter(
    (s) =>
      s.object !== null &&
      Object.hasOwn(POSTS, s.predicate) &&
      view.entities.get(s.subject)?.type === 'Person' &&
      ['Organisation', 'StandardsBody'].includes(view.entities.get(s.object)?.type ?? ''),
  );
}

export const membershipNode = (view: View, s: Statement): NamedNode =>
  view.node(`membership/${segment(s.id)}`);

const postOf = (s: Statement): string | null => s.qualifiers.title?.trim() || POSTS[s.predicate] || null;

const postNode = (view: View, post: string): NamedNode => view.node(`position/${titleSegment(post)}`);

export function* membershipQuads(view: View): Generator<Quad> {
  const layer = view.layer('document');
  const posts = new Map<string, string>();
  for (const s of memberships(view)) {
    const post = postOf(s);
    const node = post === null ? null : postNode(view, post);
    if (node && post !== null && !posts.has(node.value)) posts.set(node.value, post);
    yield* describe(layer, membershipNode(view, s), [
      [rdf.type, org.Membership],
      [rdfs.label, view.text(sentenceOf(view, s))],
      [org.member, view.entity(s.subject)],
      [org.organization, view.entity(s.object!)],
      [org.role, node],
      [prov.wasDerivedFrom, view.statement(s.id)],
    ]);
  }
  for (const post of posts.values())
    yield* describe(layer, postNode(view, post), [
      [rdf.type, org.Role],
      [skos.prefLabel, view.text(post.replace(/\s+/g, ' ').normalize('NFC'))],
    ]);
}
