/** KnowledgeGraph → tables for spreadsheets: nodes, edges, mentions, statements; safe to open. */
import type { KnowledgeGraph } from '../model.ts';
import { wellFormed } from './iris.ts';
import type { PublishOptions } from './options.ts';
import { type Words, wordsOf } from './words.ts';

type Cell = string | number | null | undefined;

/** Characters with which spreadsheets begin a formula (OWASP, CSV injection), after any space. */
const FORMULA = /^\s*[=+\-@\t\r|]/;

/** RFC 4180; text that a spreadsheet would calculate gets an apostrophe before it, numbers do not. */
export function csvCell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = wellFormed(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

interface Table {
  header: readonly string[];
  rows(graph: KnowledgeGraph, words: Words): Iterable<Cell[]>;
}

/** By file name. */
const TABLES: Readonly<Record<string, Table>> = {
  nodes: {
    header: [
      'id',
      'label',
      'type',
      'names',
      'exactMatch',
      'partOf',
      'x',
      'y',
      'degree',
      'betweenness',
      'community',
    ],
    *rows({ entities, network }) {
      const placed = new Map((network ?? []).map((n) => [n.id, n]));
      for (const e of entities) {
        const n = placed.get(e.id);
        yield [
          ...[
            e.id,
            e.label,
            e.type,
            e.altLabels.join('|'),
            e.exactMatch.join('|'),
            (e.partOf ?? []).join('|'),
          ],
          ...[n?.x, n?.y, n?.degree, n?.betweenness, n?.community],
        ];
      }
    },
  },
  edges: {
    header: [
      'id',
      'source',
      'target',
      'predicate',
      'polarity',
      'modality',
      'confidence',
      'status',
      'weight',
      'speakers',
    ],
    *rows({ statements }) {
      for (const s of statements)
        if (s.object !== null)
          yield [
            ...[s.id, s.subject, s.object, s.predicate, s.polarity, s.modality, s.confidence, s.status],
            ...[s.evidence.length, new Set(s.evidence.map((e) => e.speaker)).size],
          ];
    },
  },
  mentions: {
    header: ['entity', 'type', 'document', 'utterance', 'start', 'end', 'quote', 'rule', 'confidence'],
    *rows({ mentions }, words) {
      for (const m of mentions)
        yield [
          ...[m.entity, m.type, m.document, m.utterance, m.span.start, m.span.end],
          ...[words.match(m.quote) ?? words.hashOfMatch(m.quote), m.rule, m.confidence],
        ];
    },
  },
  statements: {
    header: [
      ...[
        'id',
        'subject',
        'predicate',
        'object',
        'value',
        'qualifiers',
        'polarity',
        'modality',
        'confidence',
      ],
      ...['status', 'speaker', 'document', 'utterance', 'start', 'end', 'quote', 'rule'],
    ],
    *rows({ statements }, words) {
      for (const s of statements)
        for (const e of s.evidence)
          yield [
            ...[s.id, s.subject, s.predicate, s.object, s.value],
            Object.entries(s.qualifiers)
              .map(([k, v]) => `${k}=${v}`)
              .join('|'),
            ...[s.polarity, s.modality, s.confidence, s.status, e.speaker, e.document, e.utterance],
            ...[e.span.start, e.span.end, words.sentence(e.quote) ?? words.hashOfSentence(e.quote), e.rule],
          ];
    },
  },
};

export const CSV_TABLES = Object.keys(TABLES);

/** Pieces of one table (UTF-8, RFC 4180, a header line). @param name one of `CSV_TABLES` */
export function* csvPieces(
  name: string,
  graph: KnowledgeGraph,
  options: PublishOptions = {},
): Generator<string> {
  const table = TABLES[name];
  if (!table) return;
  yield csvLine(table.header);
  const words = wordsOf(options.quotes ?? 'full');
  for (const row of table.rows(graph, words)) yield csvLine(row);
}
