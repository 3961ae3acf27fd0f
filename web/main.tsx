/** Starts the explorer: opens the graph and puts the interface into the page. */
import { effect } from '@preact/signals';
import { render } from 'preact';
import { App } from './app.tsx';
import { followHistory } from './history.ts';
import { openGiven } from './load.ts';
import { followDrops } from './own.ts';
import { afterFrame } from './parts/frame.ts';
import { followKeys } from './shortcuts.ts';
import { followScheme, scheme } from './state.ts';
import { followWidth } from './width.ts';

followScheme();
followWidth();
followDrops();
followKeys();
followHistory();
effect(() => {
  document.documentElement.dataset.scheme = scheme.value;
});
const root = document.getElementById('app')!;
await openGiven();
// The words in the page are to be seen before the work on the picture holds up everything else.
if (performance.getEntriesByType('paint').length > 0) show();
else afterFrame(show);

function show(): void {
  root.replaceChildren();
  render(<App />, root);
}
