/** Dataset and Filter → the statements, their evidence and the entities that remain. Pure. */
import type { Entity, Evidence, Modality, Polarity, Statement } from '../../src/model.ts';
import { type Dataset, placeOfQuote } from './dataset.ts';
import { turnsOf } from './turns.ts';

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
  evidence: Map<string, readonly Evidence[]>;
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
  if (!admitsSpeaker(dataset, filter, quote)) return false;
  const { time } = filter;
  if (!time) return true;
  const place = quote.document === time.document && placeOfQuote(dataset, quote);
  return place ? place.to > time.from && place.from < time.to : false;
}

function admitsSpeaker(
  dataset: Dataset,
  filter: Filter,
  quote: { document: string; speaker: string | null },
): boolean {
  if (!admits(filter.documents, quote.document)) return false;
  if (filter.speakers.length > 0 && (quote.speaker === null || !filter.speakers.includes(quote.speaker)))
    return false;
  if (filter.roles.length > 0) {
    const roles = quote.speaker === null ? undefined : dataset.roles.get(quote.speaker);
    if (!roles || !filter.roles.some((role) => roles.has(role))) return false;
  }
  return true;
}

/** The evidence of each statement that passes, by the statement's place in the graph; all of it, the very list, where all passes. */
function keptEvidence(dataset: Dataset, filter: Filter): (i: number) => readonly Evidence[] {
  const { statements } = dataset.graph;
  if (admitsEveryQuote(filter)) return (i) => statements[i]!.evidence;
  const { time } = filter;
  const turns = time && turnsOf(dataset, time.document);
  const { speakers, roles, documents } = filter;
  const anybody = speakers.length + roles.length + documents.length === 0;
  return (i) => {
    const { evidence } = statements[i]!;
    const first = turns?.first[i] ?? 0;
    const passes = (item: Evidence, k: number): boolean =>
      (!turns || (turns.to[first + k]! > time.from && turns.from[first + k]! < time.to)) &&
      (anybody || admitsSpeaker(dataset, filter, item));
    // Most statements have one piece of evidence: no list is made for it.
    if (evidence.length === 1) return passes(evidence[0], 0) ? evidence : NONE;
    const kept = evidence.filter(passes);
    return kept.length === evidence.length ? evidence : kept;
  };
}

const NONE: readonly Evidence[] = [];

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
  const evidence = new Map<string, readonly Evidence[]>();
  const entities = new Set<string>();
  const evidenceAt = keptEvidence(dataset, filter);
  for (const [i, statement] of dataset.graph.statements.entries()) {
    if (!admitsStatement(dataset, filter, statement)) continue;
    const kept = evidenceAt(i);
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
