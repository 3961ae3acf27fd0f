/** KnowledgeGraph → Dataset: the graph with the indexes that every panel asks for, made once when a graph is opened. */
import type {
  Document,
  Entity,
  Evidence,
  KnowledgeGraph,
  Mention,
  Statement,
  Utterance,
} from '../../src/model.ts';
import { type Axis, axisOf } from './axis.ts';
import { contestedStatements } from './contested.ts';
import { shortNamesOf } from './names.ts';
import { rolesAtEvent, type SpeakerSummary, summariseSpeakers } from './speakers.ts';

/** An utterance with its document and its interval on that document's axis. */
export interface PlacedUtterance {
  document: Document;
  utterance: Utterance;
  index: number;
  from: number;
  to: number;
}

export interface Dataset {
  graph: KnowledgeGraph;
  entities: Map<string, Entity>;
  documents: Map<string, Document>;
  axes: Map<string, Axis>;
  statements: Map<string, Statement>;
  /** Statements that an entity is subject or object of. */
  statementsOf: Map<string, Statement[]>;
  /** Names short enough for the picture: what people most often call a thing whose full name is long. */
  shortNames: Map<string, string>;
  /** Mentions of an entity outside headings. */
  mentionsOf: Map<string, Mention[]>;
  /** Outermost mentions by `document utterance`, in order. */
  mentionsIn: Map<string, Mention[]>;
  /** By `document utterance`. */
  utterances: Map<string, PlacedUtterance>;
  speakers: SpeakerSummary[];
  /** Roles at the event by entity. */
  roles: Map<string, Set<string>>;
  /** Ids of statements whose triple is both affirmed and denied. */
  contested: Set<string>;
}

export const utteranceKey = (document: string, utterance: string): string => `${document} ${utterance}`;

/** The utterance that a piece of evidence or a mention lies in; undefined for title lines. */
export function placeOfQuote(
  dataset: Dataset,
  quote: Pick<Evidence | Mention, 'document' | 'utterance'>,
): PlacedUtterance | undefined {
  return quote.utterance === null
    ? undefined
    : dataset.utterances.get(utteranceKey(quote.document, quote.utterance));
}

/** Who said a mention: the speaker of its turn. */
export const speakerOfMention = (dataset: Dataset, mention: Mention): string | null =>
  placeOfQuote(dataset, mention)?.utterance.speaker ?? null;

/** A name to show for an id; ids that no entity has (a speaker nobody names) show as they are. */
export const labelOf = (dataset: Dataset, id: string): string => dataset.entities.get(id)?.label ?? id;

export function makeDataset(graph: KnowledgeGraph): Dataset {
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
  const axes = new Map(graph.documents.map((document) => [document.id, axisOf(document)]));
  const utterances = new Map<string, PlacedUtterance>();
  for (const document of graph.documents)
    for (const [index, utterance] of document.utterances.entries()) {
      const [from, to] = axes.get(document.id)!.intervals[index]!;
      utterances.set(utteranceKey(document.id, utterance.id), { document, utterance, index, from, to });
    }
  const statementsOf = new Map<string, Statement[]>();
  for (const statement of graph.statements)
    for (const id of new Set([statement.subject, statement.object]))
      if (id !== null) push(statementsOf, id, statement);
  const mentionsOf = new Map<string, Mention[]>();
  const mentionsIn = new Map<string, Mention[]>();
  for (const mention of graph.mentions) {
    if (mention.heading) continue;
    push(mentionsOf, mention.entity, mention);
    if (mention.utterance !== null && !mention.nested)
      push(mentionsIn, utteranceKey(mention.document, mention.utterance), mention);
  }
  const roles = rolesAtEvent(graph.statements);
  return {
    graph,
    entities,
    axes,
    utterances,
    mentionsIn,
    statementsOf,
    mentionsOf,
    roles,
    shortNames: shortNamesOf(graph.entities, mentionsOf),
    documents: new Map(graph.documents.map((document) => [document.id, document])),
    statements: new Map(graph.statements.map((statement) => [statement.id, statement])),
    speakers: summariseSpeakers(graph, axes, entities, roles),
    contested: contestedStatements(graph.statements),
  };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
