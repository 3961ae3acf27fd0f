/** Graph → the two tables that go into a spreadsheet: one row per quote, one row per thing. */
import type { KnowledgeGraph } from '../../src/model.ts';
import { type Dataset, labelOf, placeOfQuote } from '../data/dataset.ts';
import { placeWord } from '../data/time.ts';
import { predicateWord, typeWord } from '../words.ts';
import { csv } from './csv.ts';

export function statementsCsv(dataset: Dataset, view: KnowledgeGraph): string {
  const rows = view.statements.flatMap((statement) =>
    statement.evidence.map((item) => {
      const place = placeOfQuote(dataset, item);
      const axis = dataset.axes.get(item.document);
      const said = statement.object === null ? (statement.value ?? '') : labelOf(dataset, statement.object);
      return [
        statement.id,
        labelOf(dataset, statement.subject),
        predicateWord(statement.predicate),
        said,
        statement.qualifiers.title ?? statement.qualifiers.role ?? statement.qualifiers.about ?? '',
        statement.polarity,
        statement.modality,
        statement.confidence,
        dataset.contested.has(statement.id) ? 'yes' : 'no',
        item.speaker === null ? '' : labelOf(dataset, item.speaker),
        place && axis ? placeWord(axis, place.from) : '',
        item.quote.replace(/\s+/g, ' '),
        item.document,
        item.span.start,
        item.span.end,
      ];
    }),
  );
  return csv(
    [
      'statement',
      'subject',
      'relation',
      'object',
      'detail',
      'polarity',
      'modality',
      'confidence',
      'contested',
      'speaker',
      'turn at',
      'quote',
      'document',
      'start',
      'end',
    ],
    rows,
  );
}

export function thingsCsv(view: KnowledgeGraph): string {
  const measures = new Map((view.network ?? []).map((node) => [node.id, node]));
  const counts = new Map<string, number>();
  for (const { entity } of view.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return csv(
    ['id', 'name', 'kind', 'also called', 'same as', 'mentions', 'degree', 'betweenness', 'community'],
    view.entities.map(({ id, label, type, altLabels, exactMatch }) => {
      const measure = measures.get(id);
      return [
        id,
        label,
        typeWord(type),
        altLabels.join('; '),
        exactMatch.join(' '),
        counts.get(id) ?? 0,
        measure?.degree ?? 0,
        measure?.betweenness ?? 0,
        measure?.community ?? 0,
      ];
    }),
  );
}
