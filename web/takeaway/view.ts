/** What the filters leave → a graph of its own, for every export. */
import type { KnowledgeGraph, Statement } from '../../src/model.ts';
import { type Dataset, speakerOfMention } from '../data/dataset.ts';
import { admitsQuote, type Filter, type Filtered } from '../data/filter.ts';

/** Statements with the evidence that was kept, and the entities, mentions and places that belong to them; documents stay whole. */
export function viewOf(dataset: Dataset, filter: Filter, kept: Filtered): KnowledgeGraph {
  const { graph } = dataset;
  const speakers = new Set(
    graph.documents.flatMap(({ utterances }) => utterances.map(({ speaker }) => speaker)),
  );
  const stays = (id: string) => kept.entities.has(id) || speakers.has(id);
  return {
    ...graph,
    entities: graph.entities.filter(({ id }) => stays(id)),
    mentions: graph.mentions.filter(
      (mention) =>
        stays(mention.entity) &&
        admitsQuote(dataset, filter, { ...mention, speaker: speakerOfMention(dataset, mention) }),
    ),
    statements: kept.statements.map(
      (statement): Statement => ({
        ...statement,
        evidence: kept.evidence.get(statement.id) as Statement['evidence'],
      }),
    ),
    network: graph.network?.filter(({ id }) => stays(id)),
  };
}
