/** `npx tsx scripts/ontology.ts`: the table of the ontology → exports/ontology.ttl, exports/shapes.ttl, exports/context.jsonld, docs/ontology.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from '../src/publish/ontology-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
for (const [path, text] of Object.entries(generatedFiles())) {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(path);
}
