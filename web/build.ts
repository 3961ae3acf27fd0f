/** Plug-ins of the site's build: the security policy, and the files that lie beside the page. Runs in Node, never in the page. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const PROJECT = resolve(import.meta.dirname, '..');

/** Everything from this site and nothing from elsewhere; WebAssembly for the query engine, blob: for workers and downloads. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

export function contentSecurityPolicy(_mode: string): Plugin {
  return {
    name: 'colloquy:content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
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
