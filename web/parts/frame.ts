/** Work that waits until the page has shown what was last drawn. */
import { useEffect, useState } from 'preact/hooks';

/** Runs once the next frame is on its way to the screen; soon in any case, for a page in the background has no frames. */
export function afterFrame(work: () => void): void {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    work();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, 250);
}

/** False in a component's first frame: what lies below the fold waits for what is above it. */
export function useShown(): boolean {
  const [shown, setShown] = useState(false);
  useEffect(() => afterFrame(() => setShown(true)), []);
  return shown;
}
