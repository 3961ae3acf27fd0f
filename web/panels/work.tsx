/** The reader's own transcript: where to drop it, how far its reading is, what the reading had to say. */
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Message } from '../../src/report.ts';
import { dragging, openFiles, work } from '../own.ts';
import { Icon } from '../parts/icons.tsx';
import { messages } from '../state.ts';
import { count } from '../words.ts';
import { READS_TRANSCRIPTS } from '../workers/start.ts';

/** What this copy of the page can open. */
const OPENS = READS_TRANSCRIPTS ? 'a transcript or graph' : 'a graph';

/** A button that opens the system's file chooser. */
export function OpenButton({ words }: { words?: string }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={words ? 'button primary' : 'button icon'}
        aria-label={words ? undefined : `Open ${OPENS}`}
        title={`Open ${OPENS} of your own; nothing leaves this machine`}
        onClick={() => input.current!.click()}
      >
        <Icon name="open" />
        {words}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Transcript or graph file"
        onChange={(event) => {
          const { currentTarget } = event;
          void openFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </>
  );
}

export function WorkNotice() {
  const now = work.value;
  if (dragging.value)
    return (
      <div class="drop-veil">
        <p>
          {READS_TRANSCRIPTS ? 'Drop a transcript, or a graph.json.' : 'Drop a graph.json.'} It is read here;
          nothing leaves this machine.
        </p>
      </div>
    );
  if (!now) return null;
  if (now.state === 'running')
    return (
      <Sheet label="Reading">
        <p role="status">{now.what} …</p>
        <progress aria-label="Progress" value={now.share} />
        <button type="button" class="button" onClick={now.cancel}>
          Cancel
        </button>
      </Sheet>
    );
  return (
    <Sheet label="Could not be read">
      <p role="alert">{now.reason}</p>
      <p class="soft small">{now.hint}</p>
      <button type="button" class="button" onClick={() => (work.value = null)}>
        Close
      </button>
    </Sheet>
  );
}

function Sheet({ label, children }: { label: string; children: preact.ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current!.showModal(), []);
  return (
    <dialog ref={dialog} class="sheet" aria-label={label} onCancel={(event) => event.preventDefault()}>
      {children}
    </dialog>
  );
}

const closed = signal<readonly Message[] | null>(null);

/** Faults met while reading a dropped file; they can be put away. */
export function Messages() {
  const all = messages.value.filter(({ severity }) => severity !== 'info');
  if (all.length === 0 || closed.value === messages.value) return null;
  return (
    <details class="messages">
      <summary>{count(all.length, 'note')} on how the file was read</summary>
      <ul>
        {all.slice(0, 50).map(({ place, reason, hint, rule }, i) => (
          <li key={i}>
            {place.line ? `Line ${place.line}: ` : ''}
            {reason}
            {hint && <span class="soft"> ({hint})</span>} <span class="soft">{rule}</span>
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => (closed.value = messages.value)}>
        Put away
      </button>
    </details>
  );
}
