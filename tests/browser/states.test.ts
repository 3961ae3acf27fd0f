/** Every state of the page, wide and narrow, light and dark: nothing that axe finds, nothing cut off, no error. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Opened, withPage } from './page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Name, address, and what to press when it is open. */
const STATES: [name: string, fragment: string, press?: string][] = [
  ['the network', ''],
  ['an entity', 'select=entity|isa'],
  ['a line', 'select=pair|isa|lantern-protocol'],
  ['a contested statement', 'select=statement|s3'],
  ['the speakers', 'network=speakers'],
  ['a path', 'path=vale-instruments|lantern-protocol'],
  ['the transcript', 'view=transcript&select=entity|isa'],
  ['the matrix', 'view=matrix'],
  ['the tables', 'view=table'],
  ['the query editor', 'view=query'],
  ['nothing left', 'speakers=nobody'],
  ['saving', '', 'Save and share'],
  ['help', '', 'Help and keys'],
];

declare const axe: {
  run: (
    root: Document,
    options: object,
  ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function faults(page: Opened, only: readonly string[]): Promise<string[]> {
  const { violations } = await page.evaluate((runOnly) => axe.run(document, { runOnly }), [...only]);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' … ')}`,
  );
}

/** What one presses or fills in that the window cuts off at the side, unless it can be scrolled to. */
const cutOff = (page: Opened): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (e: Element | null): boolean =>
      e !== null && (/auto|scroll/.test(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
    return [...document.querySelectorAll('button, input, select, textarea')]
      .filter((e) => {
        const { left, right, width } = e.getBoundingClientRect();
        return width > 1 && (right > innerWidth + 1 || left < -1) && !scrolls(e);
      })
      .map((e) => e.outerHTML.slice(0, 120));
  });

describe.each([
  ['wide', 1280, 800],
  ['narrow', 360, 740],
] as const)('%s, in the light and in the dark', (_, width, height) => {
  const open = withPage();

  it('holds in every state', async () => {
    // Tests look into the page with axe, which its own policy would not let in.
    const page = await open({ context: { viewport: { width, height }, bypassCSP: true } });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(AXE);
    const found: string[] = [];
    for (const [name, fragment, press] of STATES) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.evaluate((hash) => {
        location.hash = hash;
      }, fragment);
      if (press) await page.getByRole('button', { name: press }).click();
      await page.waitForFunction(
        () =>
          document.querySelector('.empty[role=status]') === null &&
          document.querySelector('[role=tabpanel]') !== null,
      );
      found.push(...(await faults(page, LEVELS)).map((fault) => `${name}: ${fault}`));
      // Structure does not change with the colours: in the dark only they are looked at.
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await faults(page, ['color-contrast'])).map((fault) => `${name}, dark: ${fault}`));
      found.push(...(await cutOff(page)).map((what) => `${name}: cut off: ${what}`));
      if (press) await page.keyboard.press('Escape');
    }
    expect(found).toEqual([]);
    expect(page.errors).toEqual([]);
    // Thirteen states, looked at twice each: on a machine that does other work besides, axe needs minutes.
  }, 600_000);
});

describe('a phone', () => {
  const open = withPage();

  it('cuts off nothing of a corpus of several documents', async () => {
    const graph = fileURLToPath(new URL('../../exports/graph.json', import.meta.url));
    const page = await open({ graph, context: { viewport: { width: 360, height: 740 } } });
    await page.getByRole('textbox', { name: 'to' }).waitFor();
    expect(await cutOff(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Transcript' }).click();
    const reader = page.getByRole('region', { name: 'Transcript' });
    await reader.waitFor();
    expect(await reader.evaluate((e) => e.getBoundingClientRect().right <= innerWidth)).toBe(true);
    expect(await reader.evaluate((e) => e.scrollWidth <= e.clientWidth)).toBe(true);
    await page.getByRole('combobox', { name: 'Document' }).waitFor();
    expect(await cutOff(page)).toEqual([]);
  });

  it('reaches filters, speakers, evidence and the transcript', async () => {
    const page = await open({ context: { viewport: { width: 360, height: 740 }, hasTouch: true } });
    await page.getByRole('button', { name: 'Legend and filters' }).click();
    await page.getByRole('checkbox', { name: /^Standards bodies/ }).check();
    await page
      .getByRole('complementary', { name: 'Legend and filters' })
      .getByRole('button', { name: 'Done' })
      .click();
    await page.getByRole('button', { name: 'Who spoke, where to start' }).click();
    await page.getByRole('button', { name: /^Bram Okoro/ }).click();
    await page.getByRole('heading', { level: 2, name: 'Bram Okoro' }).waitFor();
    const evidence = page.getByRole('complementary', { name: 'Evidence' });
    await page.getByRole('button', { name: 'Read in transcript' }).first().click();
    await page.getByRole('region', { name: 'Transcript' }).waitFor();
    // The sheet stands back, so that the words can be read, and comes again when it is asked for.
    await evidence.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Who spoke, where to start' }).click();
    await evidence.getByRole('heading', { level: 2, name: 'Bram Okoro' }).waitFor();
    expect(page.errors).toEqual([]);
  });
});
