/** Keeps the page's address and the browser's history in step, so that Back and Forward are undo and redo. */
import { computed, signal } from '@preact/signals';
import { type Address, formatAddress, parseAddress } from './address.ts';

const here = (): string => (typeof location === 'undefined' ? '' : location.hash);
const steps = signal({ at: 0, last: 0 });

export const address = signal<Address>(parseAddress(here()));
export const canUndo = computed(() => steps.value.at > 0);
export const canRedo = computed(() => steps.value.at < steps.value.last);

/** Milliseconds of rest after which a change in place is written: browsers refuse hundreds of them in a row. */
const REST = 150;
let resting: ReturnType<typeof setTimeout> | undefined;

/** Changes the address. `step: false` for what nobody wants to undo (the camera, the theme): the address changes in place. */
export function go(change: Partial<Address>, { step = true } = {}): void {
  const next = { ...address.value, ...change };
  if (formatAddress(next) === formatAddress(address.value)) return;
  if (step) settle();
  address.value = next;
  if (step) {
    const at = steps.value.at + 1;
    steps.value = { at, last: at };
    write('pushState');
  } else {
    clearTimeout(resting);
    resting = setTimeout(settle, REST);
  }
}

/** Writes a change in place that still rests. */
function settle(): void {
  if (resting === undefined) return;
  clearTimeout(resting);
  resting = undefined;
  write('replaceState');
}

export function undo(): void {
  settle();
  if (canUndo.value) history.back();
}

export function redo(): void {
  settle();
  if (canRedo.value) history.forward();
}

/** The full address of what is shown. */
export const link = (): string => {
  const fragment = formatAddress(address.value);
  return location.href.replace(/#.*$/, '') + (fragment ? `#${fragment}` : '');
};

function write(method: 'pushState' | 'replaceState'): void {
  try {
    history[method]({ at: steps.value.at }, '', link());
  } catch {
    // A page inside a sandboxed frame may not touch its history: it works without an address.
  }
}

/** Starts listening to Back, Forward and edits of the address. */
export function followHistory(): void {
  write('replaceState');
  addEventListener('pagehide', settle);
  addEventListener('popstate', (event) => {
    clearTimeout(resting);
    resting = undefined;
    const at = (event.state as { at?: number } | null)?.at;
    steps.value = at === undefined ? { at: 0, last: 0 } : { at, last: Math.max(at, steps.value.last) };
    address.value = parseAddress(location.hash);
  });
}
