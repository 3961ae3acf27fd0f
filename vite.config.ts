/** Builds the explorer: `vite build` → dist/site/, for any host and sub-path; `--mode single` → one HTML file that works from disk. */
import { defineConfig } from 'vite';
import { contentSecurityPolicy, dataFolder, graphBesidePage } from './web/build.ts';

export default defineConfig(({ mode }) => ({
  root: 'web',
  base: './',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [contentSecurityPolicy(mode), dataFolder(), graphBesidePage()],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/site',
    emptyOutDir: mode !== 'single',
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 6000,
    reportCompressedSize: true,
  },
}));
