/** The stretch of time as two fields: the exact and keyboard way to what brushing does. */
import type { Document } from '../../src/model.ts';
import { narrow } from '../actions.ts';
import type { Axis } from '../data/axis.ts';
import { placeWord } from '../data/time.ts';
import { address } from '../history.ts';
import { dataset } from '../state.ts';

/** `30` (minutes), `30:00`, `1:02:03` → seconds; turn numbers where there are no times; null where it is neither. */
export function readPlace(axis: Axis, text: string): number | null {
  const parts = text
    .trim()
    .replace(/^turn\s+/i, '')
    .split(':');
  if (parts.some((part) => !/^\d{1,5}$/.test(part)) || parts.length > 3) return null;
  const numbers = parts.map(Number);
  if (axis.unit === 'turns') return parts.length === 1 ? numbers[0]! - 1 : null;
  if (numbers.length === 1) return numbers[0]! * 60;
  return numbers.reduce((sum, n) => sum * 60 + n, 0);
}

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
      <span class="small soft wide-only">Drag to narrow, click to read</span>
    </div>
  );
}
