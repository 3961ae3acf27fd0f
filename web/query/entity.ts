/** IRIs of query results ⇄ things of the graph. */

import { FOLDER_OF } from '../../src/publish/iris.ts';
import type { Term } from '../../src/query/terms.ts';
import type { Dataset } from '../data/dataset.ts';

const NAMING_FOLDERS = new Set<string>([...Object.values(FOLDER_OF), 'statement']);

/** The entity or statement that an IRI names: its folder says which, its last part is the id. */
export function thingOf(
  dataset: Dataset,
  term: Term | undefined,
): { kind: 'entity' | 'statement'; id: string } | null {
  if (term?.termType === 'Literal') return named(dataset, term.value);
  if (term?.termType !== 'NamedNode') return null;
  const folder = term.value.split('/').at(-2) ?? '';
  if (!NAMING_FOLDERS.has(folder)) return null;
  const last = term.value.slice(Math.max(term.value.lastIndexOf('/'), term.value.lastIndexOf('#')) + 1);
  let id: string;
  try {
    id = decodeURIComponent(last);
  } catch {
    return null;
  }
  if (dataset.entities.has(id)) return { kind: 'entity', id };
  return dataset.statements.has(id) ? { kind: 'statement', id } : null;
}

const idsByName = new WeakMap<Dataset, Map<string, string>>();

/** The entity that has exactly this name, for answers that give names instead of IRIs. */
function named(dataset: Dataset, name: string): { kind: 'entity'; id: string } | null {
  let ids = idsByName.get(dataset);
  if (!ids) {
    ids = new Map(dataset.graph.entities.map(({ id, label }) => [label, id]));
    idsByName.set(dataset, ids);
  }
  const id = ids.get(name);
  return id === undefined ? null : { kind: 'entity', id };
}
