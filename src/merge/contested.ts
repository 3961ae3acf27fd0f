/** Statements of a graph → the triples that one affirms and another denies, across speakers and documents. */
import type { KnowledgeGraph, Statement } from '../model.ts';
import { relationByName } from '../ontology.ts';

/** A triple on which speakers stand on both sides. */
export interface Contest {
  subject: string;
  predicate: string;
  object: string | null;
  value: string | null;
  affirmed: Statement[];
  denied: Statement[];
  /** Entity ids of those who affirm and of those who deny; one person can be among both. */
  affirmedBy: string[];
  deniedBy: string[];
}

/**
 * Hypotheses ("if X joined …") take no side. Symmetric relations count in both directions, an inverse as its relation,
 * titles and roles do not matter: whoever denies that X is treasurer of Y contradicts that X holds that post, so titles
 * must be equal only where both are given. Rejected statements are left out.
 * @returns contests in the order of their first evidence in `graph.statements`
 */
export function contested(graph: Pick<KnowledgeGraph, 'statements'>): Contest[] {
  const sides = new Map<string, { affirmed: Statement[]; denied: Statement[] }>();
  for (const statement of graph.statements) {
    if (statement.modality === 'hypothetical' || statement.status === 'rejected') continue;
    const key = keyOf(statement);
    const both = sides.get(key) ?? { affirmed: [], denied: [] };
    both[statement.polarity].push(statement);
    sides.set(key, both);
  }
  return [...sides.values()].flatMap(({ affirmed, denied }) => {
    const against = denied.filter((d) => affirmed.some((a) => agree(a, d)));
    const pro = affirmed.filter((a) => against.some((d) => agree(a, d)));
    const first = pro[0];
    if (!first) return [];
    const { subject, predicate, object, value } = first;
    return [
      {
        subject,
        predicate,
        object,
        value,
        affirmed: pro,
        denied: against,
        affirmedBy: voices(pro),
        deniedBy: voices(against),
      },
    ];
  });
}

/** The triple without direction where the relation has none. */
function keyOf({ subject, predicate, object, value }: Statement): string {
  const target = object ?? `"${(value ?? '').replace(/\s+/g, ' ').trim().toLowerCase()}`;
  const symmetric = relationByName.get(predicate)?.symmetric === true && object !== null && target < subject;
  return symmetric
    ? `${target}\u0000${predicate}\u0000${subject}`
    : `${subject}\u0000${predicate}\u0000${target}`;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

function agree(a: Statement, b: Statement): boolean {
  const keys = relationByName.get(a.predicate)?.identifiedBy ?? [];
  return keys.every((key) => {
    const [x, y] = [a.qualifiers[key], b.qualifiers[key]];
    return x === undefined || y === undefined || plain(x) === plain(y);
  });
}

/** Whose words they are: the source of a reported claim, else the speaker. */
function voices(statements: readonly Statement[]): string[] {
  const found = new Set<string>();
  for (const { evidence, qualifiers } of statements) {
    if (qualifiers.attributedTo) found.add(qualifiers.attributedTo);
    else for (const { speaker } of evidence) if (speaker !== null) found.add(speaker);
  }
  return [...found];
}
