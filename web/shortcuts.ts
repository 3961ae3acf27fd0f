/** Keys that work wherever the reader is, except while text is being written. */
import { redo, undo } from './history.ts';
import { openDialog } from './parts/dialog.tsx';

export function followKeys(): void {
  addEventListener('keydown', (event) => {
    const target = event.composedPath()[0];
    const writing =
      target instanceof HTMLElement &&
      (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
    if (writing || openDialog.value !== null) return;
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
