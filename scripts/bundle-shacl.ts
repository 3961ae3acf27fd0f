/** Puts the SHACL engine into dist/publish/validate.js, so that installing Colloquy does not install the 600 packages its unused SPARQL plug-in asks for. Runs after `tsc`. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'dist', 'publish', 'validate.js');

/** What stays an import: our own files beside it, and the packages that are installed anyway. */
const isExternal = (id: string, importer: string | undefined, isResolved: boolean): boolean =>
  !isResolved && importer === target && id !== 'shacl-engine';

const [output] = [
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: target, formats: ['es'] },
      rollupOptions: { external: isExternal },
    },
  }),
].flat() as Rolldown.RolldownOutput[];
const chunk = output?.output.find((o) => o.type === 'chunk');
if (!chunk) throw new Error('nothing was bundled');
writeFileSync(target, chunk.code);

/** `…/node_modules/@rdfjs/term-map/…` → its folder. */
const packageOf = (id: string): string | undefined => {
  const parts = id.split(sep);
  const at = parts.lastIndexOf('node_modules');
  if (at < 0) return undefined;
  return parts.slice(0, at + (parts[at + 1]?.startsWith('@') ? 3 : 2)).join(sep);
};
const packages = [...new Set(Object.keys(chunk.modules).map(packageOf))].filter((p) => p !== undefined);
const licences = packages.sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = existsSync(folder) && readdirSync(folder).find((f) => /^licen[cs]e/i.test(f));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
});
writeFileSync(
  join(root, 'dist', 'bundled-licences.txt'),
  `Packages inside dist/publish/validate.js:\n\n${licences.join('\n---\n\n')}`,
);
