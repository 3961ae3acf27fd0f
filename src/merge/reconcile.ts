/** Unlinked entities and a W3C Reconciliation API service → candidates for their links, for a person to judge; nothing is applied. Protocol: https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/ */
import type { Entity, EntityType } from '../model.ts';

/** One answer of the service. */
interface LinkCandidate {
  id: string;
  name: string;
  /** As the service counts; comparable only within one answer. */
  score: number;
  /** The service itself is sure. */
  match: boolean;
  types: string[];
  /** Page or IRI of the candidate, where the service says how to build it. */
  url?: string;
}

export interface Reconciled {
  entity: string;
  label: string;
  type: EntityType;
  candidates: LinkCandidate[];
}

/** Answers already given, by service and query: what is in it is not asked again. */
export type ReconciliationCache = Record<string, LinkCandidate[]>;

export interface ReconcileOptions {
  fetch: typeof fetch;
  cache?: ReconciliationCache;
  /** Candidates for each entity. */
  limit?: number;
  /** Entities in one request; a smaller number of the service's manifest wins. */
  batchSize?: number;
  /** Type ids of the service by entity type: narrows what it looks for. */
  types?: Partial<Record<EntityType, string>>;
  onProgress?: (done: number, total: number) => void;
}

interface Query {
  query: string;
  limit: number;
  type?: string;
}

interface Manifest {
  name: string;
  viewUrl: string | null;
  batchSize: number | null;
}

const LIMIT = 5;
const BATCH = 10;

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

/** @throws Error where the service cannot be reached or does not answer with JSON */
async function json(response: Response, service: string): Promise<Record<string, unknown>> {
  if (!response.ok) throw new Error(`${service} answered ${response.status} ${response.statusText}`);
  try {
    return asRecord(await response.json());
  } catch {
    throw new Error(`${service} did not answer with JSON`);
  }
}

async function manifestOf(service: string, { fetch }: ReconcileOptions): Promise<Manifest> {
  const raw = await json(await fetch(service, { headers: { accept: 'application/json' } }), service);
  if (typeof raw.name !== 'string' || typeof raw.identifierSpace !== 'string')
    throw new Error(`${service} has no manifest of a reconciliation service (name, identifierSpace)`);
  const view = asRecord(raw.view).url;
  return {
    name: raw.name,
    viewUrl: typeof view === 'string' && view.includes('{{id}}') ? view : null,
    batchSize: typeof raw.batchSize === 'number' && raw.batchSize > 0 ? raw.batchSize : null,
  };
}

function candidateOf(raw: unknown, viewUrl: string | null): LinkCandidate[] {
  const { id, name, score, match, type } = asRecord(raw);
  if (typeof id !== 'string' || typeof name !== 'string') return [];
  const types = (Array.isArray(type) ? type : []).map((t) =>
    typeof t === 'string' ? t : String(asRecord(t).name ?? asRecord(t).id ?? ''),
  );
  const url = viewUrl ? viewUrl.replace('{{id}}', encodeURI(id)) : /^https?:\/\//.test(id) ? id : undefined;
  return [
    {
      id,
      name,
      score: typeof score === 'number' ? score : 0,
      match: match === true,
      types: types.filter(Boolean),
      ...(url ? { url } : {}),
    },
  ];
}

const keyOf = (service: string, query: Query): string =>
  JSON.stringify([service, query.query, query.type ?? null, query.limit]);

/**
 * Asks the service for every entity without an identifier, in batches, one after the other.
 * @returns the entities asked for, in their order, with the candidates of the service (best first); an entity without any has an empty list
 * @throws Error where the service has no manifest, cannot be reached or does not speak the protocol
 */
export async function reconcile(
  entities: readonly Entity[],
  service: string,
  options: ReconcileOptions,
): Promise<Reconciled[]> {
  const { cache = {}, limit = LIMIT, types = {} } = options;
  const unlinked = entities.filter((entity) => entity.exactMatch.length === 0);
  const queries = unlinked.map((entity): Query => {
    const type = types[entity.type];
    return { query: entity.label, limit, ...(type ? { type } : {}) };
  });
  const open = [...new Map(queries.map((q) => [keyOf(service, q), q])).values()].filter(
    (q) => !cache[keyOf(service, q)],
  );
  if (open.length > 0) {
    const manifest = await manifestOf(service, options);
    const size = Math.min(options.batchSize ?? BATCH, manifest.batchSize ?? Number.POSITIVE_INFINITY);
    for (let at = 0; at < open.length; at += size) {
      options.onProgress?.(at, open.length);
      const batch = open.slice(at, at + size);
      const answers = await ask(service, batch, manifest, options);
      for (const [i, query] of batch.entries()) cache[keyOf(service, query)] = answers[i]!;
    }
    options.onProgress?.(open.length, open.length);
  }
  return unlinked.map(({ id, label, type }, i) => ({
    entity: id,
    label,
    type,
    candidates: cache[keyOf(service, queries[i]!)] ?? [],
  }));
}

async function ask(
  service: string,
  batch: readonly Query[],
  { viewUrl }: Manifest,
  { fetch }: ReconcileOptions,
): Promise<LinkCandidate[][]> {
  const queries = Object.fromEntries(batch.map((query, i) => [`q${i}`, query]));
  const body = new URLSearchParams({ queries: JSON.stringify(queries) });
  const answer = await json(
    await fetch(service, { method: 'POST', headers: { accept: 'application/json' }, body }),
    service,
  );
  return batch.map((_, i) => {
    const { result } = asRecord(answer[`q${i}`]);
    if (!Array.isArray(result)) throw new Error(`${service} gave no result for query q${i}`);
    return result
      .flatMap((raw) => candidateOf(raw, viewUrl))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  });
}
