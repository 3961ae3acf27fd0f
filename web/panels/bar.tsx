/** Tabs of the views, and the restrictions in force as chips that can be taken off. */

import { show } from '../actions.ts';
import { VIEWS, type View } from '../address.ts';
import { address, go } from '../history.ts';
import { route } from '../route.ts';
import { dataset } from '../state.ts';
import { Chips } from './chips.tsx';

const VIEW_WORDS: Record<View, string> = {
  network: 'Network',
  transcript: 'Transcript',
  matrix: 'Matrix',
  table: 'Table',
  query: 'Query',
};

export function Bar() {
  const { view } = address.value;
  return (
    <div class="bar">
      <div class="tabs" role="tablist" aria-label="Views" onKeyDown={walk}>
        {VIEWS.map((name) => (
          <button
            type="button"
            role="tab"
            key={name}
            id={`tab-${name}`}
            aria-selected={view === name}
            tabIndex={view === name ? 0 : -1}
            onClick={() => show(name)}
          >
            {VIEW_WORDS[name]}
          </button>
        ))}
      </div>
      {view !== 'query' && (
        <button type="button" class="linklike small wide-only" onClick={() => void showAsQuery()}>
          Show as query
        </button>
      )}
      <Chips />
    </div>
  );
}

/** Opens the query editor with what is shown now, asked in SPARQL. */
async function showAsQuery(): Promise<void> {
  const { queryFor } = await import('../query/ask-for.ts');
  if (dataset.value) go({ view: 'query', query: queryFor(dataset.value, address.value, route.value) });
}

/** Left and right move between tabs, as readers of screen readers expect. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const at = VIEWS.indexOf(address.value.view);
  const next = VIEWS[(at + step + VIEWS.length) % VIEWS.length]!;
  show(next);
  document.getElementById(`tab-${next}`)?.focus();
  event.preventDefault();
}
