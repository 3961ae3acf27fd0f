/** `npm run bench:web [GRAPH.json]`: size and speed of the explorer in Chromium, medians of seven runs, beside their goals. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launch } from '../tests/browser/chromium.ts';
import { host } from '../tests/browser/host.ts';
import { ensureSite } from '../tests/browser/page.ts';
import { generatedGraph } from './generated.ts';

const RUNS = 7;
const SITE = resolve(import.meta.dirname, '../dist/site');

interface Run {
  script: number;
  paint: number;
  drawn: number;
  hover: number;
  brush: number;
  heap: number;
  tasks: number;
}

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** One visit in a fresh profile: load, hover over twenty discs, brush eight stretches. */
async function visit(browser: Browser, url: string): Promise<Run> {
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
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('colloquy:drawn').length > 0, undefined, {
    timeout: 60_000,
  });
  await page.waitForTimeout(400);
  const { paint, drawn, tasks } = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    drawn: performance.getEntriesByName('colloquy:drawn')[0]!.startTime,
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
  const brush = await page.evaluate(() => {
    const times: number[] = [];
    for (let i = 1; i <= 8; i++) {
      const began = performance.now();
      globalThis.colloquy!.brush(i * 300, i * 300 + 1200);
      times.push(performance.now() - began);
    }
    return times.sort((a, b) => a - b)[4]!;
  });
  await context.close();
  return { script: loaded / 1024, paint, drawn, hover, brush, heap: heap / 1024 / 1024, tasks };
}

async function measure(browser: Browser, name: string, graph: string, goals: Partial<Run>): Promise<void> {
  const site = await host(SITE, { 'graph.json': graph });
  const runs: Run[] = [];
  for (let i = 0; i < RUNS; i++) runs.push(await visit(browser, site.url));
  await site.close();
  const rows: [keyof Run, string, string][] = [
    ['script', 'script at first load', 'kB gzipped'],
    ['paint', 'first paint', 'ms'],
    ['drawn', 'drawn', 'ms'],
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

/** First paint of one line of text in the same browser: what no page on this machine can undercut. */
async function floor(browser: Browser): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'colloquy-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Blank</title><p>One line');
  const site = await host(folder);
  const paints: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(site.url);
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    paints.push(
      await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]!.startTime),
    );
    await page.close();
  }
  await site.close();
  return median(paints);
}

ensureSite();
const given = process.argv[2] ?? resolve(import.meta.dirname, '../exports/graph.json');
const large = join(mkdtempSync(join(tmpdir(), 'colloquy-')), 'graph.json');
writeFileSync(large, JSON.stringify(generatedGraph(5000, 15_000)));
const browser = await launch();
process.stdout.write(`Chromium ${browser.version()}, software GL where there is no graphics card\n`);
process.stdout.write(`First paint of a blank page with one line: ${Math.round(await floor(browser))} ms\n`);
if (existsSync(given)) await measure(browser, given, given, { script: 200, paint: 150, drawn: 900 });
await measure(browser, '5,000 things, 15,000 statements (generated)', large, {
  drawn: 2000,
  hover: 16,
  brush: 50,
  heap: 60,
});
await browser.close();
