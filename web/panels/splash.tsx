/** What stands in the page before there is a graph: progress, or what went wrong and what to do. */

import { loading } from '../state.ts';
import { OpenButton } from './work.tsx';

export function Splash() {
  const now = loading.value;
  return (
    <main class="splash">
      <p class="splash-title">Colloquy</p>
      {now.state === 'failed' ? (
        <>
          <p role="alert">{now.reason}</p>
          <p class="soft">{now.hint}</p>
          <p>
            <OpenButton words="Choose a file" />
          </p>
        </>
      ) : (
        now.state === 'loading' && (
          <p role="status">
            {now.what}
            {now.share === null ? '…' : ` ${Math.round(now.share * 100)} %`}
          </p>
        )
      )}
    </main>
  );
}
