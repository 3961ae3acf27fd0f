/** The restrictions in force, one chip each, that a click takes off; and one that takes off all. */
import { clearFilter, narrow, toggle } from '../actions.ts';
import { type Dataset, labelOf } from '../data/dataset.ts';
import type { Filter } from '../data/filter.ts';
import { placeWord } from '../data/time.ts';
import { address } from '../history.ts';
import { dataset } from '../state.ts';
import { count, MODALITY_WORDS, POLARITY_WORDS, predicateWord, typeWords } from '../words.ts';

interface Restriction {
  words: string;
  lift: () => void;
}

type List = Parameters<typeof toggle>[0];

/** What a value of each list is called. */
const LIST_WORDS: Record<List, (data: Dataset, value: string) => string> = {
  types: (_, type) => typeWords(type),
  hidden: (_, type) => `Without ${typeWords(type).toLowerCase()}`,
  speakers: (data, id) => `Said by ${labelOf(data, id)}`,
  roles: (_, role) => `Role: ${role}`,
  predicates: (_, predicate) => predicateWord(predicate),
  polarity: (_, polarity) => POLARITY_WORDS[polarity as keyof typeof POLARITY_WORDS] ?? polarity,
  modality: (_, modality) => MODALITY_WORDS[modality as keyof typeof MODALITY_WORDS] ?? modality,
  documents: (data, id) => data.documents.get(id)?.title ?? id,
};

/** A filter → its restrictions in words, in the order of the panel. */
function restrictionsOf(data: Dataset, filter: Filter): Restriction[] {
  const found: Restriction[] = [];
  const { time, only, confidence } = filter;
  const axis = time && data.axes.get(time.document);
  if (time)
    found.push({
      words: axis ? `${placeWord(axis, time.from)} to ${placeWord(axis, time.to)}` : 'A stretch of time',
      lift: () => narrow({ time: null }),
    });
  for (const list of Object.keys(LIST_WORDS) as List[])
    for (const value of filter[list])
      found.push({ words: LIST_WORDS[list](data, value), lift: () => toggle(list, value as never) });
  if (confidence > 0)
    found.push({
      words: `Confidence at least ${Math.round(confidence * 100)} %`,
      lift: () => narrow({ confidence: 0 }),
    });
  if (filter.shared) found.push({ words: 'Two or more people', lift: () => narrow({ shared: false }) });
  if (filter.contested) found.push({ words: 'Contested', lift: () => narrow({ contested: false }) });
  if (only.length > 0)
    found.push({ words: `${count(only.length, 'thing')} of an answer`, lift: () => narrow({ only: [] }) });
  return found;
}

export function Chips() {
  const restrictions = restrictionsOf(dataset.value!, address.value.filter);
  if (restrictions.length === 0) return null;
  return (
    <div class="chips" role="group" aria-label="Filters in force">
      {restrictions.map(({ words, lift }) => (
        <button
          type="button"
          class="chip"
          key={words}
          aria-label={`Take off: ${words}`}
          title="Take off"
          onClick={lift}
        >
          <span class="chip-words">{words}</span>
          <span aria-hidden="true">×</span>
        </button>
      ))}
      <button type="button" class="linklike small" onClick={clearFilter}>
        Clear {restrictions.length === 1 ? 'filter' : `${restrictions.length} filters`}
      </button>
    </div>
  );
}
