/** The same questions with nothing but the keyboard: search, evidence, transcript, path, filters, undo, query, saving, on the reader's own transcript too. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withPage } from './page.ts';

/** Presses Tab until something has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let i = 0; i < 120; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${target}`);
}

describe('with the keyboard alone', () => {
  const open = withPage();

  it('a reader asks about a thing, reads its quotes, and goes on in the transcript', async () => {
    const page = await open();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('what was said about ISA?');
    await page.getByRole('option', { name: /International Signal Assembly/ }).waitFor();
    await page.keyboard.press('Enter');
    const evidence = page.getByRole('complementary', { name: 'Evidence' });
    await evidence.getByRole('heading', { level: 2, name: 'International Signal Assembly' }).waitFor();
    await tabTo(page, evidence.getByRole('button', { name: 'Read in transcript' }).first());
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Transcript' }).waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Next', exact: true }));
    await page.keyboard.press('Enter');
    await page.getByText(/^Place \d of 5/).waitFor();
    expect(page.errors).toEqual([]);
  });

  it('connects two things, narrows, undoes, and finds help', async () => {
    const page = await open();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('how are Vale Instruments and Lantern Protocol connected?');
    await page.getByRole('option', { name: /connected\?/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Hops' }).getByRole('article').first().waitFor();
    await tabTo(page, page.getByRole('checkbox', { name: 'panellist' }));
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Take off: Role: panellist' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Take off: Role: panellist' }).waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(page.errors).toEqual([]);
  });

  it('goes from view to view, runs a question from the list and saves the answer', async () => {
    const page = await open();
    const tab = (name: string) => page.getByRole('tab', { name });
    await tabTo(page, tab('Network'));
    for (const name of ['Transcript', 'Matrix', 'Table', 'Query']) {
      await page.keyboard.press('ArrowRight');
      expect(await tab(name).getAttribute('aria-selected')).toBe('true');
    }
    await tabTo(page, page.getByRole('combobox', { name: 'Question' }));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const answer = page.getByRole('region', { name: 'Answer' });
    await answer.getByText(/\d+ rows? in/).waitFor();
    await tabTo(page, answer.getByRole('button', { name: 'CSV' }));
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    expect(page.errors).toEqual([]);
  });
});
