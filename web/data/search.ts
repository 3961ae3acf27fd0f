/** Dataset → an index that finds names, aliases and sentences although they are misspelt; loaded when the search is first used. */
import MiniSearch from 'minisearch';
import type { Span } from '../../src/model.ts';
import type { Dataset } from './dataset.ts';

export interface EntityHit {
  kind: 'entity';
  id: string;
  label: string;
  type: string;
  /** The alias that matched, where it was not the name. */
  alias: string | null;
  /** Only spelt alike: no word of it begins as one that was asked for. */
  alike: boolean;
}

export interface QuoteHit {
  kind: 'quote';
  document: string;
  utterance: string;
  span: Span;
  text: string;
  alike: boolean;
}

/** Whether no word that was found begins as one that was asked for. */
const onlyAlike = (found: readonly string[], asked: readonly string[]): boolean =>
  !found.some((term) => asked.some((word) => term.startsWith(word)));

interface Entry {
  id: string;
  name: string;
  aliases: string;
  text: string;
}

/** Words of a question that name nothing. */
const EMPTY = new Set(
  'a an and are about be between by connected connection did do does for from has have how in is it link linked of on or path said say says show that the their to was were what when where which who whom why with'.split(
    ' ',
  ),
);
const processTerm = (term: string): string | null => {
  const word = term
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  return word.length === 0 || EMPTY.has(word) ? null : word;
};

/** `British Standards Institution` → `BSI`: what people type, whether or not anybody said it; empty for short names. */
function initialsOf(label: string): string {
  const initials = label.match(/\b\p{Lu}/gu) ?? [];
  return initials.length > 2 ? initials.join('') : '';
}

export class SearchIndex {
  readonly #dataset: Dataset;
  readonly #entities = new MiniSearch<Entry>({ fields: ['name', 'aliases'], processTerm });
  readonly #sentences = new MiniSearch<Entry>({ fields: ['text'], processTerm });
  readonly #places = new Map<string, Omit<QuoteHit, 'alike'>>();

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
    this.#entities.addAll(
      dataset.graph.entities.map(({ id, label, altLabels }) => ({
        id,
        name: label,
        aliases: [...altLabels, initialsOf(label)].join(' \n '),
        text: '',
      })),
    );
    for (const { document, utterance } of dataset.utterances.values())
      for (const span of sentences(document.text, utterance.span)) {
        const id = `${document.id} ${span.start}`;
        const text = document.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
        this.#places.set(id, { kind: 'quote', document: document.id, utterance: utterance.id, span, text });
        this.#sentences.add({ id, text, name: '', aliases: '' });
      }
  }

  /** Best first; a name that is spelt exactly comes before one that is only alike, and important things before rare ones. */
  entities(query: string, limit = 8): EntityHit[] {
    const exact = query.trim().toLowerCase();
    return this.#entities
      .search(query, {
        prefix: (term) => term.length > 1,
        fuzzy: (term) => (term.length > 3 ? 0.25 : false),
        boost: { name: 2 },
        boostDocument: (id) => 1 + Math.log10(1 + (this.#dataset.mentionsOf.get(String(id))?.length ?? 0)),
      })
      .map(({ id, score, terms, queryTerms }) => {
        const { label, altLabels, type } = this.#dataset.entities.get(String(id))!;
        const same = [label, ...altLabels].some((name) => name.toLowerCase() === exact);
        const alias = label.toLowerCase().includes(exact)
          ? null
          : (altLabels.find((name) => name.toLowerCase().includes(exact)) ?? null);
        return {
          score: same ? score + 1000 : score,
          hit: {
            kind: 'entity' as const,
            id: String(id),
            label,
            type,
            alias,
            alike: onlyAlike(terms, queryTerms),
          },
        };
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ hit }) => hit);
  }

  /** Sentences that hold the words asked for, best first. */
  quotes(query: string, limit = 6): QuoteHit[] {
    return this.#sentences
      .search(query, {
        prefix: (term) => term.length > 2,
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        combineWith: 'AND',
      })
      .slice(0, limit)
      .map(({ id, terms, queryTerms }) => ({
        ...this.#places.get(String(id))!,
        alike: onlyAlike(terms, queryTerms),
      }));
  }
}

/** Sentences of a turn: cut after a full stop, question or exclamation mark, or an empty line. */
function* sentences(text: string, turn: Span): Generator<Span> {
  const end = /[.?!]["”’)]?\s+|\n\s*\n/g;
  end.lastIndex = turn.start;
  let start = turn.start;
  for (let cut = end.exec(text); cut && cut.index < turn.end; cut = end.exec(text)) {
    const stop = Math.min(turn.end, cut.index + cut[0].trimEnd().length || cut.index);
    if (stop > start) yield { start, end: stop };
    start = Math.min(turn.end, cut.index + cut[0].length);
  }
  if (turn.end > start) yield { start, end: turn.end };
}
