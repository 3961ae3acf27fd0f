/** Which statements become plain triples: the assertion rule of docs/linked-data.md. */
import type { Entity, EntityType, KnowledgeGraph, Statement } from '../model.ts';
import { relationByName } from '../ontology.ts';
import type { Assert } from './options.ts';

const tripleOf = (s: Statement): string =>
  `${s.subject}\u0000${s.predicate}\u0000${s.object ?? `\u0001${s.value}`}`;

/** What a statement is about: two are about one thing where these are equal, titles apart; symmetric relations both ways round. */
function matterOf(s: Statement): string {
  if (s.object === null || !relationByName.get(s.predicate)?.symmetric || s.subject <= s.object)
    return tripleOf(s);
  return tripleOf({ ...s, subject: s.object, object: s.subject });
}

/** A denial counts unless it is hypothetical ("might not") or a reviewer rejected it. */
const denies = (s: Statement): boolean =>
  s.polarity === 'denied' && s.status !== 'rejected' && s.modality !== 'hypothetical';

const allows = (types: readonly string[] | 'any', type: string | undefined): boolean =>
  types === 'any' || (type !== undefined && types.includes(type));

/** Both ends are of the types that the relation joins; a statement of an unknown relation never is. */
export function wellTyped(statement: Statement, typeOf: (id: string) => EntityType | undefined): boolean {
  const relation = relationByName.get(statement.predicate);
  if (!relation) return false;
  const end = statement.object === null ? 'literal' : typeOf(statement.object);
  return allows(relation.domain, typeOf(statement.subject)) && allows(relation.range, end);
}

/**
 * Statements to assert, each triple once, in the graph's order.
 * `facts`: stated as fact by at least one speaker, denied by none, rejected by no reviewer.
 * `accepted`: all that, and accepted by a reviewer. `none`: nothing.
 */
export function assertedStatements(graph: KnowledgeGraph, assert: Assert): Statement[] {
  if (assert === 'none') return [];
  const types = new Map<string, EntityType>(graph.entities.map((e: Entity) => [e.id, e.type]));
  const denied = new Set(graph.statements.filter(denies).map(matterOf));
  const seen = new Set<string>();
  return graph.statements.filter((s) => {
    if (s.polarity !== 'affirmed' || s.modality !== 'fact' || s.status === 'rejected') return false;
    if (assert === 'accepted' && s.status !== 'accepted') return false;
    const triple = tripleOf(s);
    if (denied.has(matterOf(s)) || seen.has(triple)) return false;
    if (!wellTyped(s, (id) => types.get(id))) return false;
    seen.add(triple);
    return true;
  });
}
