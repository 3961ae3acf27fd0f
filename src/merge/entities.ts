/** Entities of single documents → entities of the graph, and for each document the ids that changed. */
import type { Entity, EntityType, Extraction } from '../model.ts';

export interface MergedEntities {
  entities: Entity[];
  /** By document, in the order given: local id → id in the graph. */
  ids: Map<string, string>[];
}

const family = (type: EntityType): string => (type === 'StandardsBody' ? 'Organisation' : type);

/** Most frequent value; the first in code order among equals. */
function commonest(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}

function united(id: string, parts: { entity: Entity; document: string }[]): Entity {
  const label = commonest(parts.map((p) => p.entity.label));
  const names = new Set(parts.flatMap((p) => [p.entity.label, ...p.entity.altLabels]));
  names.delete(label);
  const exactMatch = [...new Set(parts.flatMap((p) => p.entity.exactMatch))];
  const partOf = [...new Set(parts.flatMap((p) => p.entity.partOf ?? []))];
  const merges = parts.flatMap((p) => p.entity.merges ?? []);
  for (const { document } of parts.slice(1))
    merges.push({
      rule: exactMatch.length > 0 || partOf.length > 0 ? 'merge/same-row' : 'merge/same-name',
      from: document,
      reason: `"${label}" in ${document} and in ${parts[0]!.document} have one type and one full name`,
    });
  return {
    id,
    type: commonest(parts.map((p) => p.entity.type)) as EntityType,
    label,
    altLabels: [...names],
    exactMatch,
    ...(partOf.length > 0 ? { partOf } : {}),
    ...(merges.length > 0 ? { merges } : {}),
  };
}

/** Entities with one id and one kind are one; where two kinds claim an id, those without identifiers carry their type in theirs. */
export function mergeEntities(extractions: readonly Extraction[]): MergedEntities {
  const claimants = new Map<string, Map<string, { entity: Entity; document: string; index: number }[]>>();
  for (const [index, { entities, document }] of extractions.entries())
    for (const entity of entities) {
      const kinds = claimants.get(entity.id) ?? new Map();
      const kind = family(entity.type);
      kinds.set(kind, [...(kinds.get(kind) ?? []), { entity, document: document.id, index }]);
      claimants.set(entity.id, kinds);
    }
  const ids = extractions.map(() => new Map<string, string>());
  const entities: Entity[] = [];
  const taken = new Set(claimants.keys());
  for (const [id, kinds] of claimants) {
    // the id stays with the kind that has identifiers, else with the first kind by name
    const ranked = [...kinds].sort(
      (a, b) => Number(linked(b[1])) - Number(linked(a[1])) || (a[0] < b[0] ? -1 : 1),
    );
    for (const [rank, [kind, parts]] of ranked.entries()) {
      let final = id;
      if (rank > 0) {
        final = `${id}-${kind.toLowerCase()}`;
        while (taken.has(final)) final += '-2';
        taken.add(final);
        for (const part of parts) ids[part.index]!.set(id, final);
      }
      entities.push(united(final, parts));
    }
  }
  return { entities, ids };
}

const linked = (parts: { entity: Entity }[]): boolean =>
  parts.some((p) => p.entity.exactMatch.length > 0 || p.entity.partOf !== undefined);
