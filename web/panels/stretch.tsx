/** The stretch of time as two fields: the exact and keyboard way to what brushing does. */
import type { Document } from '../../src/model.ts';
import { narrow } from '../actions.ts';
import type { Axis } from '../data/axis.ts';
import { placeWord } from '../data/time.ts';
import { address } from '../history.ts';
import { dataset } from '../state.ts';
import { readPlace } from './place.ts';

export function StretchFields({ document, axis }: { document: Document; axis: Axis }) {
  const { time } = address.value.filter;
  const { documents } = dataset.value!.graph;
  const now = time?.document === document.id ? time : { from: 0, to: axis.end };
  const change = (part: 'from' | 'to') => (event: { currentTarget: HTMLInputElement }) => {
    const at = readPlace(axis, event.currentTarget.value);
    event.currentTarget.value = placeWord(axis, now[part]);
    if (at === null) return;
    const next = { document: document.id, from: now.from, to: now.to, [part]: Math.min(axis.end, at) };
    if (next.to > next.from) narrow({ time: next.from === 0 && next.to >= axis.end ? null : next });
  };
  return (
    <div class="stretch">
      {documents.length > 1 ? (
        <select
          class="field"
          aria-label="Whose strip"
          value={document.id}
          onChange={(event) => narrow({ time: null, documents: [event.currentTarget.value] })}
        >
          {documents.map(({ id, title }) => (
            <option key={id} value={id}>
              {title ?? id}
            </option>
          ))}
        </select>
      ) : (
        <span class="heading">Who speaks when</span>
      )}
      <label>
        From <input class="field number" value={placeWord(axis, now.from)} onChange={change('from')} />
      </label>
      <label>
        to <input class="field number" value={placeWord(axis, now.to)} onChange={change('to')} />
      </label>
      {time && (
        <button type="button" class="linklike small" onClick={() => narrow({ time: null })}>
          Whole length
        </button>
      )}
      {!time && <span class="small soft wide-only">Drag to narrow, click to read</span>}
    </div>
  );
}
