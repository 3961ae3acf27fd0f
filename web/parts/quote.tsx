/** One quote: the words, who said them, when, and the way into the transcript. */
import type { Evidence, Mention } from '../../src/model.ts';
import { read, selectEntity } from '../actions.ts';
import { labelOf, placeOfQuote } from '../data/dataset.ts';
import { intervalWord } from '../data/time.ts';
import { cite } from '../panels/citation.tsx';
import { dataset } from '../state.ts';

type Words = Pick<Evidence, 'document' | 'utterance' | 'span' | 'quote'> & { speaker: string | null };

/** @param around show the sentence about the words, dimmed: for mentions, whose words are only a name */
export function Quote({ words, around = false }: { words: Words; around?: boolean }) {
  const data = dataset.value!;
  const place = placeOfQuote(data, words);
  const axis = data.axes.get(words.document);
  const { speaker } = words;
  const [before, after] = around ? surroundings(words) : ['', ''];
  return (
    <figure class="quote">
      <blockquote>
        {before && <span class="around">{before}</span>}
        {around ? <mark>{clean(words.quote)}</mark> : clean(words.quote)}
        {after && <span class="around">{after}</span>}
      </blockquote>
      <figcaption class="quote-foot">
        {speaker !== null && data.entities.has(speaker) ? (
          <button type="button" class="who" onClick={() => selectEntity(speaker)}>
            {labelOf(data, speaker)}
          </button>
        ) : (
          <span class="who">
            {speaker ?? (place ? place.utterance.label || 'Speaker not named' : 'Title lines')}
          </span>
        )}
        {place && axis && <span class="soft number">{intervalWord(axis, place.from, place.to)}</span>}
        {data.graph.documents.length > 1 && (
          <span class="soft">{data.documents.get(words.document)?.title ?? words.document}</span>
        )}
        <button type="button" class="linklike" onClick={() => read(words)}>
          Read in transcript
        </button>
        <button type="button" class="linklike" onClick={() => cite(words)}>
          Cite
        </button>
      </figcaption>
    </figure>
  );
}

/** Line breaks of the file are no part of speech. */
const clean = (text: string): string => text.replace(/\s+/g, ' ');

const REACH = 90;

/** A little of what stands before and after, cut at words and kept within the turn. */
function surroundings({ document, utterance, span }: Words): [string, string] {
  const data = dataset.value!;
  const text = data.documents.get(document)?.text ?? '';
  const turn = placeOfQuote(data, { document, utterance })?.utterance.span ?? { start: 0, end: text.length };
  const from = Math.max(turn.start, span.start - REACH);
  const to = Math.min(turn.end, span.end + REACH);
  const before = clean(text.slice(from, span.start));
  const after = clean(text.slice(span.end, to));
  return [
    from > turn.start ? `… ${before.replace(/^\S*\s/, '')}` : before,
    to < turn.end ? `${after.replace(/\s\S*$/, '')} …` : after,
  ];
}

/** A mention as words to quote. */
export const wordsOfMention = (mention: Mention): Words => ({
  ...mention,
  speaker: placeOfQuote(dataset.value!, mention)?.utterance.speaker ?? null,
});
