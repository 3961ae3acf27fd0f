/** Starts the page's threads, each from a file of its own beside the page. */

export const startBuild = (): Worker =>
  new Worker(new URL('./build.worker.ts', import.meta.url), { type: 'module' });

export const startQuery = (): Worker =>
  new Worker(new URL('./query.worker.ts', import.meta.url), { type: 'module' });

/** Whether this page can read transcripts. */
export const READS_TRANSCRIPTS = true;
