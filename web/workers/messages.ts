/** What the page and its threads say to each other. Types only. */
import type { KnowledgeGraph, Source } from '../../src/model.ts';
import type { Message } from '../../src/report.ts';

export interface BuildTask {
  sources: Source[];
  /** Address of the site's `data/` folder. */
  data: string;
}

export type BuildReply =
  | { kind: 'progress'; what: string; share: number }
  | { kind: 'done'; graph: KnowledgeGraph; messages: Message[] }
  | { kind: 'failed'; reason: string; hint?: string | undefined };
