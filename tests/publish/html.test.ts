/** The pages of the site through a validator of HTML that nobody here wrote. */
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { siteFiles } from '../../src/publish/site/index.ts';
import { HOSTILE, sample } from './sample.ts';

const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });

test.each([
  ['plain', 'BO RUIZ'],
  ['hostile', HOSTILE],
])('every page is valid: %s names', async (_, person) => {
  const graph = sample('tide-call', person);
  const faults: string[] = [];
  let pages = 0;
  for (const [path, pieces] of siteFiles(graph, { base: 'https://talks.example/d/' })) {
    if (!path.endsWith('.html')) continue;
    pages++;
    const report = await validator.validateString([...pieces].join(''), path);
    for (const { messages } of report.results)
      for (const m of messages) faults.push(`${path}:${m.line} ${m.ruleId} ${m.message}`);
  }
  expect(pages).toBeGreaterThan(10);
  expect(faults).toEqual([]);
});
