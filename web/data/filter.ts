/** Dataset and Filter → the statements, their evidence and the entities that remain. Pure. */
import type { Entity, Evidence, Modality, Polarity, Statement } from '../../src/model.ts';
import { type Dataset, placeOfQuote } from './dataset.ts';

/** Every list: empty means no restriction. */
export interface Filter {
  /** Entity types of which a statement must touch one. */
  types: string[];
  /** Entity types left out of the picture. */
  hidden: string[];
  speakers: string[];
  roles: string[];
  predicates: string[];
  polarity: Polarity[];
  modality: Modality[];
  documents: string[];
  /** Least confidence, 0 to 1. */
  confidence: number;
  /** Said by at least two people. */
  shared: boolean;
  contested: boolean;
  /** Interval on the axis of one document. */
  time: { document: string; from: number; to: number } | null;
  /** Only these entities (a query's answer). */
  only: string[];
}

export const NO_FILTER: Filter = {
  types: [],
  hidden: [],
  speakers: [],
  roles: [],
  predicates: [],
  polarity: [],
  modality: [],
  documents: [],
  confidence: 0,
  shared: false,
  contested: false,
  time: null,
  only: [],
};

export interface Filtered {
  statements: Statement[];
  /** Kept evidence by statement id. */
  evidence: Map<string, Evidence[]>;
  entities: Set<string>;
}

/** Number of restrictions in force. */
export const countRestrictions = (filter: Filter): number =>
  Object.entries(filter).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(NO_FILTER[key as keyof Filter]),
  ).length;

const admits = <T>(allowed: readonly T[], value: T): boolean =>
  allowed.length === 0 || allowed.includes(value);

const admitsEveryQuote = ({ documents, speakers, roles, time }: Filter): boolean =>
  documents.length + speakers.length + roles.length === 0 && time === null;

/** Whether a quote's place and speaker pass; `speaker` null passes only where no speaker or role is asked for. */
export function admitsQuote(
  dataset: Dataset,
  filter: Filter,
  quote: { document: string; utterance: string | null; speaker: string | null },
): boolean {
  if (!admits(filter.documents, quote.document)) return false;
  if (filter.speakers.length > 0 && (quote.speaker === null || !filter.speakers.includes(quote.speaker)))
    return false;
  if (filter.roles.length > 0) {
    const roles = quote.speaker === null ? undefined : dataset.roles.get(quote.speaker);
    if (!roles || !filter.roles.some((role) => roles.has(role))) return false;
  }
  const { time } = filter;
  if (time) {
    if (quote.document !== time.document) return false;
    const place = placeOfQuote(dataset, quote);
    if (!place || place.to <= time.from || place.from >= time.to) return false;
  }
  return true;
}

function admitsStatement(dataset: Dataset, filter: Filter, statement: Statement): boolean {
  if (!admits(filter.predicates, statement.predicate)) return false;
  if (!admits(filter.polarity, statement.polarity)) return false;
  if (!admits(filter.modality, statement.modality)) return false;
  if (statement.confidence < filter.confidence) return false;
  if (filter.contested && !dataset.contested.has(statement.id)) return false;
  if (filter.hidden.length === 0 && filter.types.length === 0 && filter.only.length === 0) return true;
  const ends = [statement.subject, ...(statement.object === null ? [] : [statement.object])];
  const types = ends.map((id) => dataset.entities.get(id)?.type ?? '');
  if (filter.hidden.length > 0 && types.some((type) => filter.hidden.includes(type))) return false;
  if (filter.types.length > 0 && !types.some((type) => filter.types.includes(type))) return false;
  return filter.only.length === 0 || ends.every((id) => filter.only.includes(id));
}

export function applyFilter(dataset: Dataset, filter: Filter): Filtered {
  const statements: Statement[] = [];
  const evidence = new Map<string, Evidence[]>();
  const entities = new Set<string>();
  const free = admitsEveryQuote(filter);
  for (const statement of dataset.graph.statements) {
    if (!admitsStatement(dataset, filter, statement)) continue;
    const kept = free
      ? statement.evidence
      : statement.evidence.filter((item) => admitsQuote(dataset, filter, item));
    if (kept.length === 0) continue;
    if (filter.shared && new Set(kept.map((item) => item.speaker)).size < 2) continue;
    statements.push(statement);
    evidence.set(statement.id, kept);
    entities.add(statement.subject);
    if (statement.object !== null) entities.add(statement.object);
  }
  for (const entity of lone(dataset, filter)) entities.add(entity.id);
  return { statements, evidence, entities };
}

/** Entities without a kept statement stay where nothing but their type was asked about. */
function lone(dataset: Dataset, filter: Filter): Entity[] {
  const { types, hidden, only, ...rest } = filter;
  const { types: _t, hidden: _h, only: _o, ...none } = NO_FILTER;
  if (JSON.stringify(rest) !== JSON.stringify(none)) return [];
  return dataset.graph.entities.filter(
    ({ id, type }) => admits(types, type) && !hidden.includes(type) && admits(only, id),
  );
}
