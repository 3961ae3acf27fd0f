/** What a reader does first: look at the network, search, select, read a quote; by mouse and by keyboard. */
import { describe, expect, it } from 'vitest';
import { generatedGraph } from '../../scripts/generated.ts';
import { graphFile, withPage } from './page.ts';

describe('the network', () => {
  const open = withPage();

  it('says what it shows: title, who spoke, kinds of things', async () => {
    const page = await open();
    await page.getByRole('heading', { level: 1, name: 'Call on Lantern Protocol' }).waitFor();
    for (const speaker of ['Ada Quill', 'Bram Okoro', 'Chen Vale'])
      await page
        .getByRole('complementary', { name: 'Evidence' })
        .getByRole('button', { name: speaker })
        .waitFor();
    const legend = page.getByRole('complementary', { name: 'Legend and filters' });
    expect(await legend.getByRole('checkbox', { name: /^People/ }).count()).toBe(1);
  });

  it('finds a misspelt name and shows its quotes with speaker and time', async () => {
    const page = await open();
    await page.getByRole('combobox', { name: 'Search names and quotes' }).fill('Lantrn Forum');
    await page
      .getByRole('option', { name: /Lantern Forum/ })
      .first()
      .click();
    const evidence = page.getByRole('complementary', { name: 'Evidence' });
    await evidence.getByRole('heading', { level: 2, name: 'Lantern Forum' }).waitFor();
    expect(await evidence.getByRole('blockquote').first().textContent()).toContain('Lantern Forum');
    expect(await evidence.getByText('00:05–01:10').count()).toBeGreaterThan(0);
  });

  it('selects by a click on the disc, and on the line between two', async () => {
    const page = await open();
    await page.waitForFunction(() => globalThis.colloquy);
    const at = (id: string) => page.evaluate((name) => globalThis.colloquy!.positionOf(name), id);
    const network = page.getByRole('application', { name: /^Network of/ });
    await network.click({ position: (await at('isa'))! });
    await page.getByRole('heading', { level: 2, name: 'International Signal Assembly' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 3, name: 'Who spoke' }).waitFor();
    // The view moves with what is selected: a place holds once two frames agree on it.
    await expect
      .poll(async () => {
        const before = await at('isa');
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        return JSON.stringify(before) === JSON.stringify(await at('isa'));
      })
      .toBe(true);
    const [forum, body] = [await at('isa'), await at('lantern-protocol')];
    await network.click({ position: { x: (forum!.x + body!.x) / 2, y: (forum!.y + body!.y) / 2 } });
    await page.getByText('2 statements between').waitFor();
  });

  it('walks to neighbours with the arrow keys and says where it is', async () => {
    const page = await open();
    await page.getByRole('application', { name: /^Network of/ }).focus();
    await page.keyboard.press('ArrowRight');
    const heading = page.getByRole('complementary', { name: 'Evidence' }).getByRole('heading', { level: 2 });
    const first = await heading.textContent();
    const here = (await page.getByRole('status').textContent())!.split(',')[0];
    expect(here).toBe(first);
    const seen = new Set([first]);
    for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
      await page.keyboard.press(key);
      seen.add(await heading.textContent());
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  it('says that it opens the graph before its script is there, and asks for the script only then', async () => {
    const page = await open();
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route(/\/first-[^/]*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.reload({ waitUntil: 'commit' });
    await page.getByText('Opening the graph…').waitFor();
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
      undefined,
      { polling: 50 },
    );
    release();
    await page.getByRole('application', { name: /^Network of/ }).waitFor();
    expect(page.errors).toEqual([]);
  });

  it('is there before its renderer is, can be clicked, and does not move when the renderer takes over', async () => {
    const page = await open();
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route(/\/engine-[^/]*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.reload();
    const network = page.getByRole('application', { name: /^Network of/ });
    await network.waitFor();
    const places = () =>
      page.evaluate(() => globalThis.colloquy!.discs(50).map((id) => globalThis.colloquy!.positionOf(id)!));
    const before = await places();
    await network.click({ position: before[0]! });
    await page.getByRole('complementary', { name: 'Evidence' }).getByRole('heading', { level: 2 }).waitFor();
    await page.keyboard.press('Escape');
    release();
    await page.waitForFunction(() => performance.getEntriesByName('colloquy:live').length > 0);
    const after = await places();
    expect(after).toHaveLength(before.length);
    for (const [i, { x, y }] of after.entries()) {
      expect(x).toBeCloseTo(before[i]!.x, 0);
      expect(y).toBeCloseTo(before[i]!.y, 0);
    }
    expect(page.errors).toEqual([]);
  });

  it('shows the foremost things of a large graph first, and all of them when asked', async () => {
    const page = await open({ graph: graphFile(generatedGraph(400, 900)) });
    await page.getByText('The 150 that matter most of 400 things').waitFor();
    const count = () => page.evaluate(() => globalThis.colloquy!.discs(1000).length);
    expect(await count()).toBe(150);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByText('All 400 things').waitFor();
    expect(await count()).toBe(400);
    const colleague = await page.context().newPage();
    await colleague.goto(page.url());
    await colleague.getByText('All 400 things').waitFor();
    await page.getByRole('button', { name: 'Show the foremost' }).click();
    // What is asked for shows, however little it matters.
    await page.getByRole('combobox', { name: 'Search names and quotes' }).fill('Thing number 399');
    await page
      .getByRole('option', { name: /Thing number 399/ })
      .first()
      .click();
    await page.waitForFunction(() => globalThis.colloquy!.positionOf('thing-399') !== null);
    expect(page.errors).toEqual([]);
  });

  it('asks no other host for anything and reports no error', async () => {
    const page = await open();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(page.requests.filter((url) => !url.startsWith(page.site))).toEqual([]);
    expect(page.errors).toEqual([]);
  });
});

describe('filters in force', () => {
  const open = withPage();

  it('stand as chips, each of which can be taken off', async () => {
    const page = await open({ fragment: 'types=StandardsBody&confidence=0.3' });
    const chips = page.getByRole('group', { name: 'Filters in force' });
    await chips.getByRole('button', { name: 'Take off: Standards bodies' }).click();
    expect(await chips.getByRole('button', { name: /^Take off/ }).count()).toBe(1);
    await chips.getByRole('button', { name: 'Take off: Confidence at least 30 %' }).click();
    await chips.waitFor({ state: 'detached' });
    expect(new URL(page.url()).hash).toBe('');
    expect(page.errors).toEqual([]);
  });
});
