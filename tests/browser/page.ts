/** Opens the built explorer on a graph, once per test, and notes its errors and requests. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { KnowledgeGraph } from '../../src/model.ts';
import { launch } from './chromium.ts';
import { type Host, host } from './host.ts';
import { lantern } from './lantern.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const SITE = resolve(PROJECT, 'dist/site');

/** Writes a graph where a host can serve it. */
export function graphFile(graph: KnowledgeGraph): string {
  const file = join(mkdtempSync(join(tmpdir(), 'colloquy-')), 'graph.json');
  writeFileSync(file, JSON.stringify(graph));
  return file;
}

export type Opened = Page & { errors: string[]; requests: string[]; site: string };

interface Options {
  /** Path of a graph.json; without one, our invented call. */
  graph?: string;
  fragment?: string;
  context?: BrowserContextOptions;
}

/** Builds the site once where it is missing. */
export function ensureSite(): void {
  if (existsSync(resolve(SITE, 'index.html'))) return;
  execFileSync('npx', ['vite', 'build', '--config', 'vite.config.ts'], { cwd: PROJECT, stdio: 'inherit' });
}

/** To be called inside `describe`; the function it gives opens a page that is closed after the test. */
export function withPage(): (options?: Options) => Promise<Opened> {
  let browser: Browser;
  const hosts: Host[] = [];
  const pages: Page[] = [];
  const small = graphFile(lantern());
  beforeAll(async () => {
    ensureSite();
    browser = await launch();
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
    for (const site of hosts.splice(0)) await site.close();
  });
  afterAll(() => browser?.close());
  return async ({ graph = small, fragment = '', context = {} } = {}) => {
    const site = await host(SITE, { 'graph.json': graph });
    hosts.push(site);
    const setting = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      ...context,
    });
    const page = Object.assign(await setting.newPage(), {
      errors: [] as string[],
      requests: [] as string[],
      site: site.url,
    });
    pages.push(page);
    page.setDefaultTimeout(30_000);
    page.on('console', (message) => message.type() === 'error' && page.errors.push(message.text()));
    page.on('pageerror', (error) => page.errors.push(String(error)));
    page.on('request', (request) => page.requests.push(request.url()));
    await page.goto(site.url + (fragment ? `#${fragment}` : ''));
    // The page counts as loaded before its script is let in.
    await page.locator('.app, [role=alert]').first().waitFor();
    return page;
  };
}
