/** KnowledgeGraph and gold → every score of docs/evaluation.md, and the findings behind them. */
import type { KnowledgeGraph } from '../model.ts';
import { type DiscourseScores, scoreDiscourse } from './discourse.ts';
import type { Gold } from './gold.ts';
import { alignEntities, bCubed } from './identity.ts';
import { type MentionScores, scoreMentions } from './mentions.ts';
import { type StatementScores, scoreStatements } from './statements.ts';
import { scoreTurns, type TurnScores } from './turns.ts';

export interface Evaluation {
  gold: string;
  turns: TurnScores;
  mentions: MentionScores;
  identity: { precision: number; recall: number; f1: number };
  statements: StatementScores;
  discourse: DiscourseScores;
  /** Mentions and evidence whose quote differs from the text at their span. */
  wrongQuotes: number;
}

/** @returns null where the graph has no document with the gold's text (same file name) */
export function evaluate(graph: KnowledgeGraph, gold: Gold): Evaluation | null {
  const fileName = (path: string) => path.replace(/^.*[\\/]/, '');
  const document = graph.documents.find((d) => fileName(d.path) === gold.file);
  if (!document) return null;
  const entities = new Map(graph.entities.map((e) => [e.id, e]));
  const mentions = graph.mentions.filter((m) => m.document === document.id);
  const statements = graph.statements.filter((s) => s.evidence.some((e) => e.document === document.id));
  const scored = scoreMentions(mentions, gold);
  const aligned = alignEntities(scored.pairs);
  const quotes = [
    ...mentions,
    ...statements.flatMap((s) => s.evidence.filter((e) => e.document === document.id)),
  ];
  return {
    gold: gold.name,
    turns: scoreTurns(document, entities, gold),
    mentions: scored,
    identity: bCubed(scored.pairs),
    statements: scoreStatements(statements, aligned, gold),
    discourse: scoreDiscourse(statements, aligned, document, gold),
    wrongQuotes: quotes.filter((q) => document.text.slice(q.span.start, q.span.end) !== q.quote).length,
  };
}
