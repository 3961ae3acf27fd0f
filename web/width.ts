/** Whether the page is as narrow as a phone's: style sheets ask at the same width. */
import { signal } from '@preact/signals';

export const narrowPage = signal(false);

/** Follows the window's width. */
export function followWidth(): void {
  const query = matchMedia('(max-width: 820px)');
  narrowPage.value = query.matches;
  query.addEventListener('change', () => {
    narrowPage.value = query.matches;
  });
}
