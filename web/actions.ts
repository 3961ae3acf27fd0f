/** What a reader can do, as one function each: every button, key and search result calls these. */
import type { Passage, Selection, View } from './address.ts';
import { HOME } from './address.ts';
import { labelOf, placeOfQuote } from './data/dataset.ts';
import { type Filter, NO_FILTER } from './data/filter.ts';
import { address, go } from './history.ts';
import { evidenceFolded, evidenceOpen, sideOpen } from './panels/sheets.ts';
import { announcement, dataset } from './state.ts';
import { count, typeWord } from './words.ts';

/** Selects something and says so; the transcript and the other views keep their place. */
export function select(selection: Selection | null): void {
  go({ selection });
  sideOpen.value = false;
  evidenceOpen.value = false;
  evidenceFolded.value = false;
  announcement.value = selection ? describe(selection) : 'Nothing selected';
}

export const selectEntity = (id: string): void => select({ kind: 'entity', id });

/** One line for screen readers about what is selected. */
function describe(selection: Selection): string {
  const data = dataset.value;
  if (!data) return '';
  if (selection.kind === 'entity') {
    const entity = data.entities.get(selection.id);
    if (!entity) return 'Not in this graph';
    const statements = data.statementsOf.get(entity.id)?.length ?? 0;
    return `${entity.label}, ${typeWord(entity.type).toLowerCase()}, ${count(statements, 'statement')}`;
  }
  if (selection.kind === 'pair') return `${labelOf(data, selection.a)} and ${labelOf(data, selection.b)}`;
  if (selection.kind === 'said')
    return `What ${labelOf(data, selection.speaker)} says of ${labelOf(data, selection.entity)}`;
  return 'Statement selected';
}

export const show = (view: View): void => go({ view });
export const showNetwork = (network: 'all' | 'speakers'): void =>
  go({ view: 'network', network, selection: null, path: null, camera: null });

export const narrow = (change: Partial<Filter>): void =>
  go({ filter: { ...address.value.filter, ...change } });
export const clearFilter = (): void => go({ filter: NO_FILTER });

/** Adds or removes one value of a facet. */
export function toggle<
  K extends 'types' | 'hidden' | 'speakers' | 'roles' | 'predicates' | 'polarity' | 'modality' | 'documents',
>(facet: K, value: Filter[K][number]): void {
  const values = address.value.filter[facet] as string[];
  narrow({ [facet]: values.includes(value) ? values.filter((v) => v !== value) : [...values, value] });
}

/** Opens the transcript at some words. */
export function read(quote: {
  document: string;
  utterance: string | null;
  span: { start: number; end: number };
}): void {
  const place = dataset.value && placeOfQuote(dataset.value, quote);
  const first = dataset.value?.documents.get(quote.document)?.utterances[0];
  const utterance = place?.utterance.id ?? first?.id;
  if (utterance === undefined) return;
  const passage: Passage = { document: quote.document, utterance, ...quote.span };
  evidenceOpen.value = false;
  evidenceFolded.value = true;
  go({ view: 'transcript', passage });
}

/** The words between two things: a shortest path with a quote on every hop. */
export function connect(from: string, to: string): void {
  evidenceFolded.value = false;
  go({ view: 'network', network: 'all', path: { from, to }, selection: null });
}

/** Back to how the page opens. */
export const home = (): void => go({ ...HOME, theme: address.value.theme });
