/** docs/messages.md, cli.md and api.md are what the program says of itself. Needs `npm run build`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { apiPage, namesOf } from '../../scripts/reference/api.ts';
import { cliPage } from '../../scripts/reference/cli.ts';
import { FAMILIES, messagesPage } from '../../scripts/reference/messages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = (name: string) => readFileSync(join(root, 'docs', name), 'utf8');
const HOW = 'stale: npm run build && npx tsx scripts/reference.ts';

/** Rule ids that stand in the source: `rule: 'room/rule'`, and those that reading makes from `error('rule', …)`. */
function idsInSource(): string[] {
  const ids = new Set<string>();
  for (const name of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const text = readFileSync(join(root, 'src', name), 'utf8');
    for (const [, id] of text.matchAll(/\brule: ['`]([a-z]+\/[a-z0-9-]+)/g)) ids.add(id!);
    if (/rule: `corpus\/\$\{rule\}`/.test(text))
      for (const [, id] of text.matchAll(/\b(?:error|refuse|say|warn)\(\s*'([a-z-]+)'/g))
        ids.add(`corpus/${id}`);
  }
  return [...ids].sort();
}

describe('messages', () => {
  test('the catalogue is what the program says', async () => {
    expect((await messagesPage()) === page('messages.md'), HOW).toBe(true);
  });

  test('every rule id in src/ is in it, by itself or by its family', () => {
    const ids = idsInSource();
    expect(ids.length).toBeGreaterThan(60);
    const catalogue = page('messages.md');
    const missing = ids.filter(
      (id) => !catalogue.includes(`\`${id}\``) && !Object.hasOwn(FAMILIES, id.split('/')[0]!),
    );
    expect(missing).toEqual([]);
  });
});

describe('the command line', () => {
  test('its reference is the help of every verb, and every verb has --quiet and --verbose', async () => {
    const made = await cliPage();
    expect(made === page('cli.md'), HOW).toBe(true);
    const sections = made.split('\n## ').slice(1);
    expect(sections.length).toBeGreaterThanOrEqual(14);
    for (const section of sections) expect(section).toMatch(/-q, --quiet[\s\S]*-v, --verbose/);
  });
});

describe('the library', () => {
  test('its reference is what the package declares, and every function has a docstring', () => {
    const made = apiPage();
    expect(made === page('api.md'), HOW).toBe(true);
    for (const name of namesOf('index.ts')) expect(made).toContain(`### ${name}\n\n`);
    expect(
      made
        .split('\n### ')
        .slice(1)
        .filter((s) => /^\w+\n\n```ts\n(function|const)/.test(s))
        .map((s) => s.split('\n')[0]),
    ).toEqual([]);
  });
});
