/** Keys that work wherever the reader is, except while text is being written. */
import { redo, undo } from './history.ts';
import { openDialog } from './parts/dialog.tsx';

/** Fields that text is written into; a ticked box is none. */
const FIELDS = 'textarea, select, input:not([type=checkbox], [type=range]), [contenteditable=true]';

const isWriting = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches(FIELDS));

export function followKeys(): void {
  addEventListener('keydown', (event) => {
    if (isWriting(event.composedPath()[0]) || openDialog.value !== null) return;
    const command = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (command && key === 'z' && !event.shiftKey) undo();
    else if (command && (key === 'y' || key === 'z')) redo();
    else if (!command && key === '/') document.getElementById('search')?.focus();
    else if (!command && key === '?') openDialog.value = 'help';
    else return;
    event.preventDefault();
  });
}
