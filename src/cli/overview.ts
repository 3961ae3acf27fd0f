/** A graph → lines that say what is in it: who and what is named most, and which statements were found. */
import type { KnowledgeGraph } from '../model.ts';
import { entityTypes, relationByName } from '../ontology.ts';

/** "1 turn", "3 entities" … */
export const counted = (n: number, noun: string): string =>
  `${n} ${n === 1 ? noun : `${noun.replace(/y$/, 'ie')}s`}`;

/** Documents, turns, entities, mentions and statements of a graph in one line. */
export function sizeOf(graph: KnowledgeGraph): string {
  const turns = graph.documents.reduce((sum, d) => sum + d.utterances.length, 0);
  return [
    counted(graph.documents.length, 'document'),
    counted(turns, 'turn'),
    counted(graph.entities.length, 'entity'),
    counted(graph.mentions.length, 'mention'),
    counted(graph.statements.length, 'statement'),
  ].join(', ');
}

export interface Overview {
  types: { type: string; plural: string; entities: { id: string; label: string; mentions: number }[] }[];
  /** `denied` of the `count` statements are denials. */
  predicates: { predicate: string; label: string; count: number; denied: number }[];
}

/** Types in the order of the ontology, entities and predicates by how often they occur. */
export function overviewOf(graph: KnowledgeGraph): Overview {
  const mentions = new Map<string, number>();
  for (const { entity } of graph.mentions) mentions.set(entity, (mentions.get(entity) ?? 0) + 1);
  const types = entityTypes
    .map(({ name, plural }) => ({
      type: name as string,
      plural,
      entities: graph.entities
        .filter((e) => e.type === name)
        .map(({ id, label }) => ({ id, label, mentions: mentions.get(id) ?? 0 }))
        .sort((a, b) => b.mentions - a.mentions),
    }))
    .filter(({ entities }) => entities.length > 0);
  const counts = new Map<string, { count: number; denied: number }>();
  for (const { predicate, polarity } of graph.statements) {
    if (predicate === 'mentions') continue;
    const so = counts.get(predicate) ?? { count: 0, denied: 0 };
    counts.set(predicate, {
      count: so.count + 1,
      denied: so.denied + (polarity === 'denied' ? 1 : 0),
    });
  }
  const predicates = [...counts]
    .map(([predicate, n]) => ({ predicate, label: relationByName.get(predicate)?.label ?? predicate, ...n }))
    .sort((a, b) => b.count - a.count || (a.predicate < b.predicate ? -1 : 1));
  return { types, predicates };
}

/** The same for a terminal. */
export function overviewText(graph: KnowledgeGraph, limit: number): string {
  const { types, predicates } = overviewOf(graph);
  const lines = [sizeOf(graph)];
  for (const { plural, entities } of types) {
    const shown = entities.slice(0, limit).map(({ label, mentions }) => `${label} ${mentions}`);
    const more = entities.length > limit ? `; and ${entities.length - limit} more (--limit)` : '';
    lines.push(`${plural} (${entities.length}), with mentions`, `  ${shown.join('; ')}${more}`);
  }
  if (predicates.length > 0) lines.push('Statements, without plain mentions');
  for (const { label, count, denied } of predicates)
    lines.push(`  ${String(count).padStart(5)}  ${label}${denied > 0 ? ` (${denied} denied)` : ''}`);
  return lines.join('\n');
}
