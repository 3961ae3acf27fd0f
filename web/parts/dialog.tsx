/** A modal sheet with a title and a way out; one at a time. */
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from './icons.tsx';

export type DialogName = 'takeaway' | 'help' | 'cite';
export const openDialog = signal<DialogName | null>(null);

export function Dialog({ title, children }: { title: string; children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    dialog.current!.showModal();
    return () => before?.focus();
  }, []);
  const close = () => {
    openDialog.value = null;
  };
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby={heading} onClose={close}>
      <div class="sheet-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" class="button icon" aria-label="Close" onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </dialog>
  );
}
