/** Threads of the one-file page: the query engine comes inside the file; transcripts need the site with its tables. */
import QueryWorker from './query-single.worker.ts?worker&inline';

export const startBuild = (): Worker => {
  throw new Error('this copy of the page cannot read transcripts');
};

export const startQuery = (): Worker => new QueryWorker();

export const READS_TRANSCRIPTS = false;
