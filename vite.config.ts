/** Builds the explorer: `vite build` → dist/site/, for any host and sub-path; `--mode single` → one HTML file that works from disk. */
import { defineConfig, type PluginOption } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import {
  afterFirstFrame,
  contentSecurityPolicy,
  dataFolder,
  engineInside,
  graphBesidePage,
  hashedPolicy,
  onePageBeside,
  stylesInside,
} from './web/build.ts';

export default defineConfig(({ mode }) => {
  const single = mode === 'single';
  const plugins: PluginOption[] = single
    ? [engineInside(), viteSingleFile({ removeViteModuleLoader: true }), hashedPolicy()]
    : [
        contentSecurityPolicy(),
        stylesInside(),
        afterFirstFrame(),
        dataFolder(),
        graphBesidePage(),
        onePageBeside(),
      ];
  return {
    root: 'web',
    base: './',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins,
    // The one-file page brings its query engine inside and cannot read transcripts: the tables would be larger than the page.
    resolve: single
      ? {
          alias: [
            {
              find: /^.*\/workers\/start\.ts$/,
              replacement: new URL('./web/workers/start-single.ts', import.meta.url).pathname,
            },
          ],
        }
      : {},
    worker: {
      // A page opened from disk may start classic workers only.
      format: single ? ('iife' as const) : ('es' as const),
      plugins: () => (single ? [engineInside()] : []),
    },
    build: {
      outDir: single ? '../dist/single' : '../dist/site',
      emptyOutDir: true,
      target: 'es2022',
      ...(single ? {} : { assetsInlineLimit: 0 }),
      // What the first picture needs comes as one file, and the renderer as another: a browser fetches six at a time.
      ...(single
        ? {}
        : {
            rolldownOptions: {
              output: {
                codeSplitting: {
                  groups: [
                    { name: 'first', tags: ['$initial'], priority: 2 },
                    {
                      name: 'engine',
                      test: /web\/stage\/engine|node_modules\/(sigma|graphology|graphology-utils|events)\//,
                      priority: 1,
                    },
                  ],
                },
              },
            },
          }),
      chunkSizeWarningLimit: 8000,
      reportCompressedSize: false,
    },
  };
});
