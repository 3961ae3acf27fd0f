/** What a researcher can do without a manual, one test per sentence of the plan, by role and label. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withPage } from './page.ts';

const evidence = (page: Page) => page.getByRole('complementary', { name: 'Evidence' });
const search = (page: Page, words: string) =>
  page.getByRole('combobox', { name: 'Search names and quotes' }).fill(words);
const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');

/** Presses a button of the sheet and waits for the file. */
async function take(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return download;
}

describe('a researcher', () => {
  const open = withPage();

  it('asks what was said about a thing, reads each quote, jumps to it and on', async () => {
    const page = await open();
    await search(page, 'what was said about ISA?');
    await page
      .getByRole('option', { name: /International Signal Assembly/ })
      .first()
      .click();
    await evidence(page).getByRole('heading', { level: 2, name: 'International Signal Assembly' }).waitFor();
    const figure = evidence(page)
      .getByRole('figure')
      .filter({ hasText: 'adopted the Lantern Protocol in spring' });
    expect(await figure.first().textContent()).toMatch(/Bram Okoro.*01:10–10:40/);
    await figure.first().getByRole('button', { name: 'Read in transcript' }).click();
    const reader = page.getByRole('region', { name: 'Transcript' });
    await reader.getByText('took note of it').waitFor();
    await page
      .getByRole('group', { name: 'Places in the transcript' })
      .getByRole('button', { name: 'Next' })
      .click();
    await page.getByText(/Place 1 of 5 of International Signal Assembly/).waitFor();
    await page
      .getByRole('group', { name: 'Places in the transcript' })
      .getByRole('button', { name: 'Next' })
      .click();
    await page.getByText(/Place 2 of 5/).waitFor();
    expect(page.errors).toEqual([]);
  });

  it('asks who agrees with whom, and finds what is contested', async () => {
    const page = await open();
    await page.getByRole('button', { name: /adopts Lantern Protocol/ }).click();
    const contested = evidence(page);
    await contested.getByText('Contested statement').waitFor();
    expect(await contested.getByText('did not adopt').count()).toBe(1);
    expect(await contested.getByText('in spring').count()).toBe(1);
    await contested.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Who agrees with whom', exact: true }).click();
    await page.getByText('disagrees, challenges').waitFor();
    const at = (id: string) => page.evaluate((name) => globalThis.colloquy!.positionOf(name), id);
    const [bram, chen] = [await at('bram-okoro'), await at('chen-vale')];
    expect(bram && chen).toBeTruthy();
    await page.getByRole('application', { name: /^Network of 4/ }).click({ position: chen! });
    await evidence(page).getByText('Disagreement', { exact: true }).waitFor();
    await evidence(page).getByText('I disagree with Bram.').first().waitFor();
    expect(page.errors).toEqual([]);
  });

  it('asks how two things are connected: a path with a quote on every hop', async () => {
    const page = await open();
    await search(page, 'how are Vale Instruments and Lantern Protocol connected?');
    await page.getByRole('option', { name: /connected\?/ }).click();
    const hops = page.getByRole('list', { name: 'Hops' }).getByRole('article');
    await hops.first().waitFor();
    expect(await hops.count()).toBe(2);
    for (const hop of await hops.all()) expect(await hop.getByRole('blockquote').count()).toBeGreaterThan(0);
    await page.getByRole('combobox', { name: 'To' }).fill('Norland');
    await page.getByRole('combobox', { name: 'To' }).press('Enter');
    await page
      .getByText(/Norland$/)
      .first()
      .waitFor();
    await page.goBack();
    await hops.nth(1).waitFor();
    await page.getByRole('button', { name: 'Show as query' }).click();
    await page.getByRole('button', { name: 'Run' }).click();
    const answer = page.getByRole('region', { name: 'Answer' });
    await answer.getByText('Vale Instruments is a member of the Lantern Forum.').waitFor();
    await answer.getByText('The Lantern Forum keeps the text').waitFor();
    // What is said about the two ends, but is no hop between them, is not asked for.
    expect(await answer.getByText('Bram Okoro, who leads standards at Vale Instruments').count()).toBe(0);
    expect(page.errors).toEqual([]);
  });

  it('narrows, undoes, and sends the address to a colleague who sees the same', async () => {
    const page = await open();
    const said = (p: Page) => p.getByText(/The filters leave \d+ statements? of/).textContent();
    await page.getByRole('textbox', { name: 'From' }).fill('10');
    await page.getByRole('textbox', { name: 'From' }).press('Tab');
    await page.getByRole('textbox', { name: 'to', exact: true }).fill('30:00');
    await page.getByRole('textbox', { name: 'to', exact: true }).press('Tab');
    const inTime = await said(page);
    await page.getByRole('checkbox', { name: 'panellist' }).check();
    await page.getByRole('checkbox', { name: /^Standards bodies/ }).check();
    await page.getByRole('slider', { name: 'Least confidence' }).fill('0.75');
    await page.getByRole('button', { name: 'Clear 4 filters' }).waitFor();
    const all = await said(page);
    expect(all).not.toBe(inTime);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Clear 3 filters' }).waitFor();
    await page.getByRole('button', { name: 'Redo' }).click();
    await page.getByRole('button', { name: 'Clear 4 filters' }).waitFor();
    const colleague = await page.context().newPage();
    await colleague.goto(page.url());
    expect(await said(colleague)).toBe(all);
    expect(await colleague.getByRole('checkbox', { name: 'panellist' }).isChecked()).toBe(true);
  });

  it('brushes the strip of speakers', async () => {
    const page = await open();
    const strip = page.getByRole('region', { name: 'Who speaks when' });
    const place = () => page.evaluate(() => globalThis.colloquy!.positionOf('bram-okoro'));
    const before = await place();
    const box = (await strip.boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height - 40);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.7, box.y + box.height - 40, { steps: 4 });
    await page.mouse.up();
    await page.getByRole('button', { name: 'Clear filter' }).waitFor();
    const after = await place();
    expect(after?.x).toBeCloseTo(before!.x, 3);
    expect(after?.y).toBeCloseTo(before!.y, 3);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(/The filters leave/).waitFor({ state: 'detached' });
  });

  it('sees who speaks of which standards body, and opens the quotes of a number', async () => {
    const page = await open({ fragment: 'view=matrix' });
    await page
      .getByRole('button', { name: 'Bram Okoro names International Signal Assembly 3 times' })
      .click();
    await evidence(page).getByText('Bram Okoro names it 3 times').waitFor();
    expect(await evidence(page).getByRole('figure').count()).toBe(3);
  });

  it('asks in SPARQL, sees the answer as table and in the network, and saves the query', async () => {
    const page = await open({ fragment: 'view=query' });
    const editor = page.getByRole('textbox', { name: 'SPARQL query' });
    await editor.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('SELECT ?who ?law WHERE { ?who colloquy:partyTo ?law }');
    await page.getByRole('button', { name: 'Run' }).click();
    const answer = page.getByRole('region', { name: 'Answer' });
    await answer.getByRole('button', { name: 'Norland' }).waitFor();
    await page.getByRole('textbox', { name: 'Save as' }).fill('parties');
    await page.getByRole('button', { name: 'Save query' }).click();
    expect(await page.getByRole('combobox', { name: 'Saved' }).textContent()).toContain('parties');
    await answer.getByRole('button', { name: 'Show in the network' }).click();
    await page.getByText(/leave 1 statement of/).waitFor();
    await page.getByRole('tab', { name: 'Query' }).click();
    await editor.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('SELECT ?who WHERE { ?who colloquy:partyTo ');
    await page.getByRole('button', { name: 'Run' }).click();
    expect(await page.getByRole('alert').textContent()).toMatch(/Line 1/);
    expect(page.errors).toEqual([]);
  });

  it('sees the query behind what the page shows', async () => {
    const page = await open({ fragment: 'select=entity|norland' });
    await page.getByRole('button', { name: 'Show as query' }).click();
    await page.getByRole('button', { name: 'Run' }).click();
    const answer = page.getByRole('region', { name: 'Answer' });
    await answer.getByText('Norland is party to the Harbour Accord').first().waitFor();
    expect(page.errors).toEqual([]);
  });

  it('takes away the picture, the table, the network, the triples, a citation', async () => {
    const page = await open({ fragment: 'polarity=denied' });
    await page.getByRole('button', { name: 'Save and share' }).click();
    const svg = await textOf(await take(page, 'SVG with legend'));
    expect(svg).toMatch(/^<svg /);
    for (const words of ['Call on Lantern Protocol', 'Standards bodies', 'denies it'])
      expect(svg).toContain(words);
    const csv = await textOf(await take(page, 'Quotes as CSV'));
    expect(csv.trim().split('\r\n')).toHaveLength(2);
    expect(csv).toContain('denied');
    expect(await textOf(await take(page, 'GEXF for Gephi'))).toContain('<gexf');
    expect(await textOf(await take(page, 'Turtle (RDF)'))).toContain('colloquy:denied');
    expect((await take(page, 'PNG with legend')).suggestedFilename()).toBe('lantern-call.png');
    expect(await page.getByRole('textbox', { name: 'Citation' }).inputValue()).toContain(
      'Lantern Forum (2031-04-02)',
    );
    await page.getByRole('textbox', { name: 'Name of this view' }).fill('denials');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('button', { name: 'denials', exact: true }).waitFor();
    expect(page.errors).toEqual([]);
  });

  it('cites one quote', async () => {
    const page = await open({ fragment: 'select=entity|norland' });
    await evidence(page).getByRole('button', { name: 'Cite' }).first().click();
    expect(await page.getByRole('textbox', { name: 'Citation' }).inputValue()).toMatch(
      /^Bram Okoro: “Norland is party .*01:10–10:40/,
    );
  });
});
