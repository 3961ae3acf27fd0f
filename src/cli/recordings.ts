/** `--media`: addresses of recordings → the transcript that each belongs to, for media fragments. */
import type { KnowledgeGraph } from '../model.ts';
import { validIri } from '../publish/iris.ts';
import { CliError } from './io.ts';
import { suggestion } from './suggest.ts';

/**
 * @param media `ADDRESS` where the graph holds one transcript, else `ID=ADDRESS`
 * @throws CliError with exit code 2 for what is no address, or belongs to no transcript
 */
export function recordingsOf(graph: KnowledgeGraph, media: readonly string[]): Record<string, string> {
  const ids = graph.documents.map((d) => d.id);
  const found: Record<string, string> = {};
  for (const text of media) {
    const named = ids.find((id) => text.startsWith(`${id}=`));
    const id = named ?? (ids.length === 1 ? ids[0] : undefined);
    const address = named ? text.slice(named.length + 1) : text;
    if (id === undefined) {
      const [name = ''] = text.split('=');
      throw new CliError(
        `--media ${text}: the graph holds ${ids.length} transcripts, and this names none of them`,
        suggestion(name, ids) ?? `write it as ${ids[0] ?? 'ID'}=ADDRESS, one --media for each recording`,
        2,
      );
    }
    if (!/^https?:/i.test(address) || !validIri(address))
      throw new CliError(
        `--media ${text}: not an address`,
        'for example: --media https://video.example.org/talk.mp4',
        2,
      );
    found[id] = address;
  }
  return found;
}
