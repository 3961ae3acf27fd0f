/** The whole reading, turn by turn, with what is named in colour; opens at the words that the reader was sent to. */
import { useEffect, useRef } from 'preact/hooks';
import type { Document } from '../../src/model.ts';
import { address, go } from '../history.ts';
import { useVirtual } from '../parts/virtual.ts';
import { dataset } from '../state.ts';
import { QuoteWalk } from './quote-walk.tsx';
import { longest } from './strip.tsx';
import { Turn } from './turn.tsx';

export function Transcript() {
  const data = dataset.value!;
  const { passage, filter } = address.value;
  const wanted = passage?.document ?? filter.time?.document ?? filter.documents[0];
  const document = data.documents.get(wanted ?? '') ?? longest(data.graph.documents);
  return (
    <div class="view reader" id="view" role="tabpanel" aria-labelledby="tab-transcript">
      <div class="reader-head">
        {data.graph.documents.length > 1 && document && <Choice document={document} />}
        <QuoteWalk />
      </div>
      {document && document.utterances.length > 0 ? (
        <Turns key={document.id} document={document} />
      ) : (
        <p class="empty">No turns were read from this document.</p>
      )}
    </div>
  );
}

function Choice({ document }: { document: Document }) {
  const choose = (id: string) => {
    const first = dataset.value!.documents.get(id)?.utterances[0];
    if (first) go({ passage: { document: id, utterance: first.id, start: 0, end: 0 } });
  };
  return (
    <label class="small">
      Document{' '}
      <select class="field" value={document.id} onChange={(event) => choose(event.currentTarget.value)}>
        {dataset.value!.graph.documents.map(({ id, title }) => (
          <option key={id} value={id}>
            {title ?? id}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Height of a turn before it is measured: about 90 characters a line. */
const guessHeight = (characters: number): number => 58 + 26 * Math.ceil(characters / 90);

function Turns({ document }: { document: Document }) {
  const scroller = useRef<HTMLDivElement>(null);
  const { utterances } = document;
  const virtual = useVirtual({
    count: utterances.length,
    scroller: () => scroller.current,
    estimate: (i) => guessHeight(utterances[i]!.span.end - utterances[i]!.span.start),
  });
  const { passage } = address.value;
  const target =
    passage?.document === document.id ? utterances.findIndex(({ id }) => id === passage.utterance) : -1;
  useEffect(() => {
    if (target < 0) return;
    return bringIntoView(scroller.current!, () => virtual.scrollToIndex(target, { align: 'start' }));
  }, [target, passage?.start]);
  return (
    <div class="reader-scroll" ref={scroller} tabIndex={0} role="region" aria-label="Transcript">
      <div class="reader-length" style={{ height: `${virtual.getTotalSize()}px` }}>
        <ol class="turns" style={{ transform: `translateY(${virtual.getVirtualItems()[0]?.start ?? 0}px)` }}>
          {virtual.getVirtualItems().map(({ index }) => (
            <Turn key={index} document={document} index={index} measure={virtual.measureElement} />
          ))}
        </ol>
      </div>
    </div>
  );
}

/** Scrolls to a turn, and once it is drawn to the words in it; turns above it may still change height, so it looks twice. */
function bringIntoView(scroller: HTMLElement, toTurn: () => void): () => void {
  toTurn();
  const timers = [30, 120, 300].map((delay) =>
    setTimeout(() => {
      const words = scroller.querySelector<HTMLElement>('.quoted');
      if (!words) return toTurn();
      const [box, frame] = [words.getBoundingClientRect(), scroller.getBoundingClientRect()];
      if (box.top < frame.top + 40 || box.bottom > frame.bottom - 40)
        scroller.scrollTop += box.top - frame.top - frame.height * 0.35;
    }, delay),
  );
  return () => timers.forEach(clearTimeout);
}
