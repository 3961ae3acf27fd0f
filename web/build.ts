/** Plug-ins of the site's build: the security policy, the files that lie beside the page, the one-file page. Run in Node, never in the page. */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';

const PROJECT = resolve(import.meta.dirname, '..');

/** Everything from this site and nothing from elsewhere; WebAssembly for the query engine, blob: for workers and downloads. */
const policy = (scripts: string, styles: string, connect: string): string =>
  [
    "default-src 'none'",
    `script-src ${scripts} 'wasm-unsafe-eval'`,
    `style-src ${styles}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${connect}`,
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');

const metaTag = (content: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${content}">`;

export function contentSecurityPolicy(): Plugin {
  return {
    name: 'colloquy:content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace('<head>', `<head>\n    ${metaTag(policy("'self'", "'self'", "'self'"))}`),
    },
  };
}

/**
 * Puts the page's script, the graph and the renderer into a template that `soon.ts` lets into the page after the first
 * frame: fetching and compiling them would make the first paint wait.
 */
export function afterFirstFrame(): Plugin {
  let later: string[] = [];
  return {
    name: 'colloquy:after-first-frame',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => {
        later = chunksOf(bundle ?? {}, 'engine').map(
          (file) => `<link rel="modulepreload" href="./${file}" fetchpriority="low">`,
        );
      },
    },
    generateBundle() {
      const source = readFileSync(join(PROJECT, 'web/soon.ts'), 'utf8');
      this.emitFile({ type: 'asset', fileName: SOON, source });
    },
    writeBundle({ dir }) {
      const file = join(dir!, 'index.html');
      const html = readFileSync(file, 'utf8');
      const script = /<script type="module"[^>]*><\/script>/.exec(html)![0];
      const graph = '<link rel="preload" as="fetch" href="./graph.json" crossorigin="">';
      const template = `<template id="soon">${[graph, script, ...later].join('')}</template>`;
      writeFileSync(
        file,
        html.replace(script, () => `${template}\n    <script src="./${SOON}" defer></script>`),
      );
    },
  };
}

const SOON = 'assets/soon.js';

/** Chunks of a name, with what they import and the page does not have yet. */
function chunksOf(bundle: Rollup.OutputBundle, name: string): string[] {
  const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
  const filesOf = (some: typeof chunks) => some.flatMap(({ fileName, imports }) => [fileName, ...imports]);
  const there = filesOf(chunks.filter(({ isEntry }) => isEntry));
  const wanted = filesOf(chunks.filter((one) => one.name === name));
  return [...new Set(wanted)].filter((file) => !there.includes(file));
}

/** Puts the style sheet into the page, allowed by its hash: the first paint then waits for no second request. */
export function stylesInside(): Plugin {
  return {
    name: 'colloquy:styles-inside',
    apply: 'build',
    writeBundle({ dir }) {
      const file = join(dir!, 'index.html');
      const html = readFileSync(file, 'utf8');
      const link = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/.exec(html);
      if (!link) return;
      const css = readFileSync(join(dir!, link[1]!), 'utf8').trim();
      const hash = createHash('sha256').update(css).digest('base64');
      writeFileSync(
        file,
        html
          .replace(link[0], () => `<style>${css}</style>`)
          .replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`),
      );
    },
  };
}

/** Allows the scripts and styles that were put into the one file, by their hashes, and nothing else. */
export function hashedPolicy(): Plugin {
  return {
    name: 'colloquy:hashed-policy',
    apply: 'build',
    writeBundle({ dir }) {
      const file = join(dir!, 'index.html');
      const html = readFileSync(file, 'utf8');
      const hashes = (tag: string) =>
        [...html.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'))]
          .map(([, content]) => `'sha256-${createHash('sha256').update(content!).digest('base64')}'`)
          .join(' ');
      const content = policy(`${hashes('script')} blob:`, hashes('style'), 'data: blob:');
      writeFileSync(
        file,
        html.replace('<head>', () => `<head>\n    ${metaTag(content)}`),
      );
    },
  };
}

/** `virtual:engine`: the query engine's WebAssembly, compressed, as text that a script can hold. */
export function engineInside(): Plugin {
  const id = 'virtual:engine';
  return {
    name: 'colloquy:engine',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (source) =>
      source === `\0${id}`
        ? `export default '${gzipSync(readFileSync(join(PROJECT, 'node_modules/oxigraph/web_bg.wasm'))).toString('base64')}'`
        : null,
    // The engine's own way to its file would put it in again, as it is.
    transform: (code, source) =>
      source.includes('oxigraph/web.js')
        ? code.replace(/new URL\('web_bg\.wasm', import\.meta\.url\)/, 'undefined')
        : null,
  };
}

/** Copies what a page that reads transcripts itself needs: authority tables, word lists, the tagger's weights, the questions. */
export function dataFolder(): Plugin {
  let out = '';
  return {
    name: 'colloquy:data',
    apply: 'build',
    configResolved(config) {
      out = resolve(config.root, config.build.outDir);
    },
    closeBundle() {
      for (const part of ['authority', 'lexicon', 'model', 'questions']) {
        const from = join(PROJECT, 'data', part);
        if (!existsSync(from)) continue;
        mkdirSync(join(out, 'data'), { recursive: true });
        cpSync(from, join(out, 'data', part), { recursive: true });
      }
      writeFileSync(join(out, 'data', 'index.json'), JSON.stringify(tables(join(out, 'data'))));
      const graph = join(PROJECT, 'exports', 'graph.json');
      if (existsSync(graph)) cpSync(graph, join(out, 'graph.json'));
    },
  };
}

/** Paths of what the reading of a transcript needs, sorted. */
function tables(data: string): string[] {
  return ['authority', 'lexicon', 'model'].flatMap((folder) => {
    const path = join(data, folder);
    const names = existsSync(path) ? readdirSync(path).sort() : [];
    return names.filter((name) => /\.(tsv|txt|bin)$/.test(name)).map((name) => `${folder}/${name}`);
  });
}

/** After the site, builds the one-file page beside it: single.html, the template of offline copies. */
export function onePageBeside(): Plugin {
  let out = '';
  return {
    name: 'colloquy:one-page',
    apply: 'build',
    configResolved(config) {
      out = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      const { build } = await import('vite');
      const scratch = join(out, 'single');
      await build({
        configFile: join(PROJECT, 'vite.config.ts'),
        mode: 'single',
        logLevel: 'warn',
        build: { outDir: scratch },
      });
      copyFileSync(join(scratch, 'index.html'), join(out, 'single.html'));
      rmSync(scratch, { recursive: true });
    },
  };
}

/** In development, serves the graph that COLLOQUY_GRAPH or exports/ holds. */
export function graphBesidePage(): Plugin {
  return {
    name: 'colloquy:graph',
    apply: 'serve',
    configureServer(server) {
      const path = process.env.COLLOQUY_GRAPH ?? join(PROJECT, 'exports', 'graph.json');
      server.middlewares.use('/graph.json', (_request, response) => {
        response.setHeader('content-type', 'application/json');
        response.end(existsSync(path) ? readFileSync(path) : '{}');
      });
    },
  };
}
