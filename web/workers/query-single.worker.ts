/** The query engine's thread with the engine inside, for the page that is one file. */
import engine from 'virtual:engine';
import { serveDesk } from './desk.ts';

/** Base64 of gzip → bytes. */
async function unpack(text: string): Promise<ArrayBuffer> {
  const packed = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

serveDesk(unpack(engine));
