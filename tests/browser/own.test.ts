/** A reader's own transcript: dropped, read in the page, explored; hostile files do no harm; and the page as one file. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withPage } from './page.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const SHARED = process.env.COLLOQUY_SHARED ?? resolve(PROJECT, '../shared');
const WEBINAR = resolve(SHARED, 'transcripts/oxford-2022-09-12.txt');
const HOSTILE = resolve(SHARED, 'adversarial/06-html-script-injection.txt');

/** Drops a file on the page as a hand would. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text!], file!));
      return data;
    },
    [name, content],
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

const TITLE = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor({ timeout: 120_000 });

describe('their own transcript', () => {
  const open = withPage();

  it('is read in the page, and nothing leaves the machine', async () => {
    const page = await open();
    const before = page.requests.length;
    await page
      .getByLabel('Transcript or graph file')
      .setInputFiles(resolve(PROJECT, 'data/transcripts/harbour-wg-call-2024-03-05.vtt'));
    await TITLE(page, /harbour/i);
    expect(await page.getByRole('application', { name: /^Network of \d+ things/ }).count()).toBe(1);
    expect(page.requests.slice(before).every((url) => url.startsWith(page.site))).toBe(true);
    await page.getByRole('button', { name: 'Save and share' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'graph.json' }).click(),
    ]);
    expect(JSON.parse(readFileSync(await download.path(), 'utf8')).version).toBe(1);
    expect(page.errors).toEqual([]);
  });

  it.skipIf(!existsSync(WEBINAR))('can be the webinar (needs ../shared)', async () => {
    const page = await open();
    await drop(page, 'oxford-2022-09-12.txt', readFileSync(WEBINAR, 'utf8'));
    await TITLE(page, /Geopolitics/);
    const evidence = page.getByRole('complementary', { name: 'Evidence' });
    for (const name of ['Robin Mansell', 'Claire Milne'])
      expect(await evidence.getByRole('button', { name }).count()).toBe(1);
    await page.getByRole('combobox', { name: 'Search names and quotes' }).fill('3GPP');
    await page
      .getByRole('option', { name: /3rd Generation Partnership Project/ })
      .first()
      .click();
    expect(await evidence.getByRole('blockquote').count()).toBeGreaterThan(1);
    expect(page.errors).toEqual([]);
  });

  it('may be hostile: markup stays text', async () => {
    const page = await open();
    const own =
      'Call on <img src=x onerror=alert(1)>\n\nEve <b>Rao</b> 00:01\n\nHello <script>document.title="owned"</script> from Norland.\n\nBob "Q" 00:20\n\n<svg onload=alert(2)> said Eve.\n';
    await drop(page, 'a<b>.txt', existsSync(HOSTILE) ? readFileSync(HOSTILE, 'utf8') : own);
    await page
      .getByRole('heading', { level: 1, name: 'Call on Lantern Protocol' })
      .waitFor({ state: 'detached', timeout: 120_000 });
    await page.getByRole('tab', { name: 'Transcript' }).click();
    await page.getByRole('region', { name: 'Transcript' }).waitFor();
    expect(await page.locator('.turns img, .turns script, .turns svg, .turns b').count()).toBe(0);
    expect(await page.title()).not.toBe('owned');
    expect(page.errors).toEqual([]);
  });

  it('may be no transcript at all: the page says so and stays as it is', async () => {
    const page = await open();
    await drop(page, 'empty.txt', '');
    await page.getByRole('alert').waitFor({ timeout: 120_000 });
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Call on Lantern Protocol');
  });
});

describe('the page as one file', () => {
  const open = withPage();

  it('opens from disk and answers queries offline', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Save and share' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /One HTML file/ }).click(),
    ]);
    const file = resolve(await download.path(), '..', 'copy.html');
    await download.saveAs(file);
    const context = page.context();
    await context.setOffline(true);
    const copy = await context.newPage();
    const errors: string[] = [];
    copy.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    copy.on('pageerror', (error) => errors.push(String(error)));
    await copy.goto(`file://${file}#view=query`);
    await copy.getByRole('heading', { level: 1, name: 'Call on Lantern Protocol' }).waitFor();
    await copy.getByRole('button', { name: 'Run' }).click();
    await copy
      .getByRole('region', { name: 'Answer' })
      .getByText(/\d+ rows? in/)
      .waitFor({ timeout: 30_000 });
    await copy.getByRole('tab', { name: 'Network' }).click();
    await copy.getByRole('application', { name: /^Network of/ }).waitFor();
    await drop(copy, 'call.txt', 'Ada Quill: Hello from Norland.');
    await copy.getByRole('alert').getByText('does not read transcripts').waitFor();
    expect(errors).toEqual([]);
  });
});
