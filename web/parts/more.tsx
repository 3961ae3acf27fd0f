/** A list that shows its first items and, on demand, the rest. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface MoreProps<T> {
  items: readonly T[];
  first: number;
  noun: string;
  children: (item: T, i: number) => ComponentChildren;
}

export function More<T>({ items, first, noun, children }: MoreProps<T>) {
  const [shown, setShown] = useState(first);
  const left = items.length - shown;
  return (
    <>
      {items.slice(0, shown).map(children)}
      {left > 0 && (
        <button type="button" class="more" onClick={() => setShown(shown + Math.max(20, first * 4))}>
          {left === 1 ? `1 more ${noun}` : `${left} more ${noun}s`}
        </button>
      )}
    </>
  );
}
