/** One turn of the transcript: who, when, and the words, with mentions as buttons. */
import type { Document, Note } from '../../src/model.ts';
import { selectEntity } from '../actions.ts';
import { utteranceKey } from '../data/dataset.ts';
import { admitsQuote } from '../data/filter.ts';
import { type Segment, segmentsOf } from '../data/segments.ts';
import { intervalWord } from '../data/time.ts';
import { address } from '../history.ts';
import { typeLook } from '../palette.ts';
import { dataset, filter, scheme } from '../state.ts';
import { typeWord } from '../words.ts';

interface TurnProps {
  document: Document;
  index: number;
  measure: (element: HTMLElement | null) => void;
}

export function Turn({ document, index, measure }: TurnProps) {
  const data = dataset.value!;
  const utterance = document.utterances[index]!;
  const axis = data.axes.get(document.id)!;
  const [from, to] = axis.intervals[index]!;
  const { passage } = address.value;
  const here = passage?.document === document.id && passage.utterance === utterance.id;
  const outside = !admitsQuote(data, filter.value, {
    document: document.id,
    utterance: utterance.id,
    speaker: utterance.speaker,
  });
  const { speaker } = utterance;
  const segments = segmentsOf(
    document.text,
    utterance.span,
    data.mentionsIn.get(utteranceKey(document.id, utterance.id)) ?? [],
    notesIn(document, utterance.span.start, utterance.span.end),
    here && passage.end > passage.start ? passage : null,
  );
  return (
    <li class="turn" data-index={index} data-outside={outside} ref={measure as never}>
      <p class="turn-head">
        {speaker !== null && data.entities.has(speaker) ? (
          <button type="button" class="who" onClick={() => selectEntity(speaker)}>
            {utterance.label}
          </button>
        ) : (
          <span class="who">{utterance.label || 'Speaker not named'}</span>
        )}
        <span class="soft number">{intervalWord(axis, from, to)}</span>
        {utterance.channel && <span class="soft">in the chat</span>}
        {outside && <span class="soft">outside the filters</span>}
      </p>
      {paragraphs(segments).map((paragraph, i) => (
        <p class="turn-words" key={i}>
          {paragraph.map((segment, k) => (
            <Piece key={k} segment={segment} />
          ))}
        </p>
      ))}
    </li>
  );
}

const notesIn = (document: Document, start: number, end: number): Note[] =>
  document.notes.filter(({ span }) => span.start < end && span.end > start);

/** Cut at empty lines, which stand between paragraphs of the file. */
function paragraphs(segments: Segment[]): Segment[][] {
  const result: Segment[][] = [[]];
  for (const segment of segments) {
    const [first = '', ...rest] = segment.text.split(/\n\s*\n/);
    if (first) result.at(-1)!.push({ ...segment, text: first });
    for (const text of rest) result.push(text ? [{ ...segment, text }] : []);
  }
  return result.filter((paragraph) => paragraph.some(({ text }) => text.trim() !== ''));
}

function Piece({ segment: { text, mention, quoted, note } }: { segment: Segment }) {
  const { selection } = address.value;
  const className = [quoted && 'quoted', note && `note-${note}`].filter(Boolean).join(' ');
  if (!mention) return <span class={className || undefined}>{text}</span>;
  const chosen = selection?.kind === 'entity' && selection.id === mention.entity;
  const entity = dataset.value!.entities.get(mention.entity);
  return (
    <button
      type="button"
      class={`mention ${className}`}
      aria-pressed={chosen}
      title={`${entity?.label ?? mention.entity}, ${typeWord(mention.type).toLowerCase()}`}
      style={{ textDecorationColor: typeLook(mention.type)[scheme.value] }}
      onClick={() => selectEntity(mention.entity)}
    >
      {text}
    </button>
  );
}
