/** For programs on Node: reads the resources that ship with the package, and transcripts with their sidecars. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Resources } from './model.ts';
import { parseResources } from './resources.ts';

export { nodeThread } from './serve/thread.ts';

/** The package's own `data/`. */
export const dataDirectory = fileURLToPath(new URL('../data/', import.meta.url));

/** Where the built explorer lies: `index.html`, and `single.html` to put a graph into. */
export const siteDirectory = fileURLToPath(new URL('../dist/site/', import.meta.url));

const FOLDERS = ['authority', 'lexicon', 'model'];
const BINARY = /\.bin$/;

/**
 * Reads the tables, word lists and weights that a build needs.
 *
 * @param directories folders laid out like `data/` (`authority/*.tsv`, `lexicon/*.txt`, `model/tagger.bin`), or plain folders
 *   of tables; later ones add to and correct earlier ones. Default: the package's own.
 * @throws where a folder cannot be read at all
 */
export async function loadResources(...directories: string[]): Promise<Resources> {
  const files: Record<string, string | Uint8Array> = {};
  for (const directory of directories.length > 0 ? directories : [dataDirectory]) {
    const entries = (await readdir(directory, { recursive: true })).sort();
    const plain = !entries.some((entry) => FOLDERS.includes(entry));
    for (const entry of entries) {
      const folder = entry.split(/[\\/]/)[0] ?? '';
      if (!/\.(tsv|txt|bin)$/.test(entry) || !(plain || FOLDERS.includes(folder))) continue;
      const bytes = await readFile(join(directory, entry));
      files[`${directory}/${entry}`] = BINARY.test(entry) ? new Uint8Array(bytes) : bytes.toString('utf8');
    }
  }
  return parseResources(files);
}
