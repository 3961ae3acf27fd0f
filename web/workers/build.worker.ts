/** In its own thread: dropped files and the site's tables → a graph, by the same pipeline as on the command line. Nothing is sent anywhere. */
import { buildGraph } from '../../src/pipeline.ts';
import { parseResources } from '../../src/resources.ts';
import type { BuildReply, BuildTask } from './messages.ts';

const reply = (message: BuildReply): void => postMessage(message);

addEventListener('message', (event: MessageEvent<BuildTask>) => {
  work(event.data).catch((error: unknown) =>
    reply({ kind: 'failed', reason: String((error as Error)?.message ?? error) }),
  );
});

async function work({ sources, data }: BuildTask): Promise<void> {
  reply({ kind: 'progress', what: 'Fetching the tables of names', share: 0 });
  const resources = parseResources(await fetchTables(data));
  const total = sources.length + 2;
  const { graph, messages } = await buildGraph(sources, resources, {
    onProgress: (done, _, what) =>
      reply({ kind: 'progress', what: wordsOf(what), share: (done + 1) / total }),
  });
  const error = messages.find(({ severity }) => severity === 'error');
  if (graph.documents.length === 0)
    reply({ kind: 'failed', reason: error?.reason ?? 'nothing in it could be read', hint: error?.hint });
  else reply({ kind: 'done', graph, messages });
}

const wordsOf = (what: string): string => (what === 'merging' ? 'Putting it together' : `Reading ${what}`);

/** Tables, word lists and weights that `data/index.json` names. */
async function fetchTables(base: string): Promise<Record<string, string | Uint8Array>> {
  const get = async (name: string): Promise<Response> => {
    const response = await fetch(new URL(name, base));
    if (!response.ok) throw new Error(`data/${name} is not beside this page (${response.status})`);
    return response;
  };
  const names = (await (await get('index.json')).json()) as string[];
  const entries = names.map(async (name) => {
    const response = await get(name);
    const content = name.endsWith('.bin')
      ? new Uint8Array(await response.arrayBuffer())
      : await response.text();
    return [name, content] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
