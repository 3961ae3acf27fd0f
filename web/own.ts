/** The reader's own files → a graph in the page: graph.json is opened, transcripts are read in a thread of their own. */
import { signal } from '@preact/signals';
import { home } from './actions.ts';
import { open, openText } from './load.ts';
import { announcement, messages } from './state.ts';
import type { BuildReply, BuildTask } from './workers/messages.ts';
import { READS_TRANSCRIPTS, startBuild } from './workers/start.ts';

/** What the work on dropped files has come to; null where there is none. */
export type Work =
  | { state: 'running'; what: string; share: number; cancel: () => void }
  | { state: 'failed'; reason: string; hint: string }
  | null;

export const work = signal<Work>(null);

/** Larger files would fill the page's memory. */
const LARGEST = 64 * 1024 * 1024;
const FORMATS =
  'Text, Markdown, WebVTT, SRT, JSON, TEI, Akoma Ntoso, DOCX, PDF, HTML and IRC logs can be read.';

/** Opens whatever the reader chose or dropped. */
export async function openFiles(files: readonly File[]): Promise<void> {
  if (files.length === 0 || work.value?.state === 'running') return;
  const large = files.find(({ size }) => size > LARGEST);
  if (large)
    return fail(
      `${large.name} is larger than 64 MB.`,
      'Build it with the command line and open the graph.json.',
    );
  const [first] = files;
  if (files.length === 1 && first!.name.endsWith('.json')) {
    const text = await first!.text();
    if (isGraph(text)) {
      openText(text);
      return arrived(first!.name);
    }
  }
  if (!READS_TRANSCRIPTS)
    return fail(
      'This one-file copy opens graphs, but does not read transcripts: the names and word lists that reading needs would make it three times as large.',
      'Drop the transcript on the explorer where it is hosted (npm start shows it), or run “colloquy build” on it and open the graph.json here.',
    );
  const sources = await Promise.all(
    files.map(async (file) => ({ path: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  run({ sources, data: new URL('data/', document.baseURI).href });
}

/** Told by its first key, so that a transcript in JSON is not taken for a graph. */
const isGraph = (text: string): boolean => /^\s*\{\s*"version"\s*:/.test(text.slice(0, 200));

function run(task: BuildTask): void {
  const worker = startBuild();
  const end = () => worker.terminate();
  const cancel = () => {
    end();
    work.value = null;
    announcement.value = 'Cancelled';
  };
  work.value = { state: 'running', what: 'Starting', share: 0, cancel };
  worker.addEventListener('message', ({ data: reply }: MessageEvent<BuildReply>) => {
    if (reply.kind === 'progress')
      work.value = { state: 'running', what: reply.what, share: reply.share, cancel };
    else {
      end();
      if (reply.kind === 'failed')
        return fail(`The file could not be read: ${reply.reason}.`, reply.hint ?? FORMATS);
      open(reply.graph);
      messages.value = reply.messages;
      arrived(task.sources.map(({ path }) => path).join(', '));
    }
  });
  worker.addEventListener('error', (event) => {
    end();
    event.preventDefault();
    fail(
      'The part of the page that reads transcripts did not start.',
      event.message || 'Reload the page to try again.',
    );
  });
  worker.postMessage(task);
}

function arrived(what: string): void {
  work.value = null;
  home();
  announcement.value = `${what} is open`;
}

function fail(reason: string, hint: string): void {
  work.value = { state: 'failed', reason, hint };
}

/** Follows files dragged over the page; `dragging` is true while they hang above it. */
export const dragging = signal(false);
export function followDrops(): void {
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    dragging.value = true;
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) dragging.value = false;
  });
  addEventListener('drop', (event) => {
    dragging.value = false;
    if (!hasFiles(event)) return;
    event.preventDefault();
    void openFiles([...event.dataTransfer!.files]);
  });
}
