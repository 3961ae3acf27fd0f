/** Work that waits until the page has shown what was last drawn. */

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
