/** `npm run screenshots [GRAPH.json [NAME]]`: ten states of the explorer on our own sample → docs/screenshots/*.png, to be looked at. */
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launch } from '../tests/browser/chromium.ts';
import { host } from '../tests/browser/host.ts';
import { ensureSite } from '../tests/browser/page.ts';

const PROJECT = resolve(import.meta.dirname, '..');
const OUT = join(PROJECT, 'docs/screenshots');
const GRAPH = process.argv[2] ?? join(PROJECT, 'exports/graph.json');

interface Shot {
  name: string;
  fragment?: string;
  narrow?: true;
  dark?: true;
  act?: (page: Page) => Promise<unknown>;
}

const search = (page: Page, words: string) =>
  page.getByRole('combobox', { name: 'Search names and quotes' }).fill(words);

const SHOTS: Shot[] = [
  { name: '01-network' },
  { name: '02-evidence', dark: true, fragment: 'select=entity|huawei' },
  {
    name: '03-speakers',
    act: (page) => page.getByRole('button', { name: 'Who agrees with whom', exact: true }).click(),
  },
  {
    name: '04-transcript',
    fragment: 'select=entity|huawei',
    act: (page) => page.getByRole('button', { name: 'Read in transcript' }).first().click(),
  },
  { name: '05-matrix', fragment: 'view=matrix' },
  {
    name: '06-path',
    act: async (page) => {
      await search(page, 'how are Huawei and BSI connected?');
      await page.getByRole('option', { name: /connected\?/ }).click();
    },
  },
  {
    name: '07-query',
    fragment: 'view=query',
    dark: true,
    act: async (page) => {
      await page.getByRole('button', { name: 'Run' }).click();
      await page.getByText(/\d+ rows? in/).waitFor();
    },
  },
  { name: '08-search', act: (page) => search(page, '3gpp') },
  { name: '09-phone', narrow: true },
  { name: '10-phone-evidence', narrow: true, dark: true, fragment: 'select=entity|huawei' },
];

if (!existsSync(GRAPH)) {
  process.stderr.write(`${GRAPH} is missing: npm run build makes it\n`);
  process.exit(1);
}
ensureSite();
mkdirSync(OUT, { recursive: true });
const site = await host(join(PROJECT, 'dist/site'), { 'graph.json': GRAPH });
const browser = await launch();
const only = process.argv[3] ?? '';
for (const { name, fragment = '', narrow, dark, act } of SHOTS.filter((shot) => shot.name.includes(only))) {
  const page = await browser.newPage({
    viewport: narrow ? { width: 360, height: 740 } : { width: 1280, height: 800 },
    colorScheme: dark ? 'dark' : 'light',
    deviceScaleFactor: narrow ? 2 : 1.5,
    reducedMotion: 'reduce',
  });
  await page.goto(`${site.url}#${fragment}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await act?.(page);
  await page.waitForTimeout(1200);
  await page.screenshot({ path: join(OUT, `${name}.png`) });
  process.stdout.write(`docs/screenshots/${name}.png\n`);
  await page.close();
}
await browser.close();
await site.close();
