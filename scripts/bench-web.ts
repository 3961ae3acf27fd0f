/** `npm run bench:web [GRAPH.json]`: size and speed of the explorer in Chromium, medians of seven runs, beside their goals. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launch } from '../tests/browser/chromium.ts';
import { type Host, host } from '../tests/browser/host.ts';
import { ensureSite } from '../tests/browser/page.ts';
import { generatedGraph } from './generated.ts';

const RUNS = 7;
const SITE = resolve(import.meta.dirname, '../dist/site');

interface Run {
  script: number;
  paint: number;
  drawn: number;
  shown: number;
  live: number;
  /** First paint of a page of one line, and a page with a cleared WebGL canvas, just before. */
  line: number;
  webgl: number;
  hover: number;
  brush: number;
  heap: number;
  tasks: number;
}

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Milestones of the page, by its own marks; watched without Playwright's polling, whose script alone takes the page 40 ms. */
const WATCH = () => {
  const tasks: number[] = [];
  Object.assign(globalThis, { longTasks: tasks });
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe(
    { type: 'longtask', buffered: true },
  );
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('colloquy:live').length > 0)
      (globalThis as unknown as { live: (what: string) => void }).live('');
  }).observe({ type: 'mark', buffered: true });
};

/** One visit in a fresh profile: load, hover over twenty discs, brush eight stretches. */
async function visit(browser: Browser, url: string): Promise<Omit<Run, 'line' | 'webgl'>> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  const metric = async (name: string) =>
    (await devtools.send('Performance.getMetrics')).metrics.find((one) => one.name === name)?.value ?? 0;
  let script = 0;
  page.on('response', async (response) => {
    if (!response.url().endsWith('.js')) return;
    const file = join(SITE, new URL(response.url()).pathname.replace(/^\/some\/where\//, ''));
    script += gzipSync(readFileSync(file)).length;
  });
  await devtools.send('Runtime.enable');
  await devtools.send('Runtime.addBinding', { name: 'live' });
  const live = new Promise<void>((done) => devtools.once('Runtime.bindingCalled', () => done()));
  await page.addInitScript(WATCH);
  await page.goto(url, { waitUntil: 'commit' });
  await live;
  await page.waitForTimeout(400);
  const times = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    drawn: performance.getEntriesByName('colloquy:drawn')[0]!.startTime,
    shown: performance.getEntriesByName('colloquy:shown')[0]!.startTime,
    live: performance.getEntriesByName('colloquy:live')[0]!.startTime,
    tasks: (globalThis as unknown as { longTasks: number[] }).longTasks.reduce((sum, n) => sum + n, 0),
  }));
  const loaded = script;
  await devtools.send('HeapProfiler.collectGarbage');
  const heap = await metric('JSHeapUsedSize');
  const hover = await page.evaluate(() => {
    const times: number[] = [];
    for (const id of globalThis.colloquy!.discs(20)) {
      const began = performance.now();
      globalThis.colloquy!.hover(id);
      times.push(performance.now() - began);
    }
    globalThis.colloquy!.hover(null);
    return times.sort((a, b) => a - b)[10]!;
  });
  // All script until the next frame counts: the network's and that of the panels beside it.
  const brushes: number[] = [];
  for (let i = 1; i <= 8; i++) {
    const before = await metric('ScriptDuration');
    await page.evaluate(async (from) => {
      globalThis.colloquy!.brush(from, from + 1200);
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    }, i * 300);
    brushes.push(((await metric('ScriptDuration')) - before) * 1000);
  }
  await context.close();
  return { ...times, script: loaded / 1024, hover, brush: median(brushes), heap: heap / 1024 / 1024 };
}

async function measure(
  browser: Browser,
  name: string,
  graph: string,
  goals: Partial<Run>,
  fragment = '',
): Promise<void> {
  const site = await host(SITE, { 'graph.json': graph });
  const runs: Run[] = [];
  const [line, webgl] = [await hostPage(LINE), await hostPage(WEBGL)];
  for (let i = 0; i < RUNS; i++)
    runs.push({
      line: await floor(browser, line.url),
      webgl: await floor(browser, webgl.url),
      ...(await visit(browser, site.url + fragment)),
    });
  for (const one of [site, line, webgl]) await one.close();
  const rows: [keyof Run, string, string][] = [
    ['script', 'script at first load', 'kB gzipped'],
    ['line', 'floor: one line painted', 'ms'],
    ['paint', 'first paint', 'ms'],
    ['webgl', 'floor: WebGL cleared once', 'ms'],
    ['drawn', 'drawn', 'ms'],
    ['shown', 'on the screen', 'ms'],
    ['live', 'follows the mouse', 'ms'],
    ['tasks', 'long tasks while loading', 'ms'],
    ['hover', 'script of a hover', 'ms'],
    ['brush', 'script of a brush', 'ms'],
    ['heap', 'heap', 'MB'],
  ];
  process.stdout.write(`\n${name} (median of ${RUNS}, lowest and highest)\n`);
  for (const [key, words, unit] of rows) {
    const values = runs.map((run) => run[key]);
    const [low, mid, high] = [Math.min(...values), median(values), Math.max(...values)].map((n) =>
      n.toFixed(n < 100 ? 1 : 0),
    );
    const goal =
      goals[key] === undefined ? '' : `  goal ${goals[key]}  ${Number(mid) <= goals[key] ? 'met' : 'MISSED'}`;
    process.stdout.write(
      `  ${words.padEnd(26)} ${mid!.padStart(7)} ${unit.padEnd(11)} ${low}–${high}${goal}\n`,
    );
  }
}

/** Pages that do next to nothing: what no page on this machine can undercut. */
const LINE = '<!doctype html><title>Blank</title><p>One line';
const WEBGL =
  "<!doctype html><title>WebGL</title><canvas width=700 height=600></canvas><p>One line<script>const gl = document.querySelector('canvas').getContext('webgl2'); gl.clearColor(1, 0, 0, 1); gl.clear(gl.COLOR_BUFFER_BIT); gl.finish(); performance.mark('cleared')</script>";

/** A page of its own on a host of its own. */
function hostPage(html: string): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'colloquy-'));
  writeFileSync(join(folder, 'index.html'), html);
  return host(folder);
}

/** When such a page has painted, and cleared its canvas if it has one. */
async function floor(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const time = await page.evaluate(() =>
    Math.max(
      performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
      performance.getEntriesByName('cleared')[0]?.startTime ?? 0,
    ),
  );
  await context.close();
  return time;
}

ensureSite();
const given = process.argv[2] ?? resolve(import.meta.dirname, '../exports/graph.json');
const large = join(mkdtempSync(join(tmpdir(), 'colloquy-')), 'graph.json');
writeFileSync(large, JSON.stringify(generatedGraph(5000, 15_000)));
const browser = await launch();
process.stdout.write(`Chromium ${browser.version()}, software GL where there is no graphics card\n`);
if (existsSync(given)) await measure(browser, given, given, { script: 200, paint: 150, drawn: 900 });
await measure(
  browser,
  '5,000 things, 15,000 statements (generated), all of them shown',
  large,
  { drawn: 2000, hover: 16, brush: 50, heap: 60 },
  '#extent=all',
);
await browser.close();
