/** Forms of verbs, as cues of the ontology ask for them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { formsOf, gerundsOf, participlesOf } from '../../src/extract/claims/inflect.ts';

describe('all forms of a verb, itself first', () => {
  test.each([
    ['audit', 'audit audits audited auditing'],
    ['ban', 'ban bans banned banning'],
    ['vie', 'vie vies vied vying'],
    ['agree', 'agree agrees agreed agreeing'],
    ['oversee', 'oversee oversees oversaw overseen overseeing'],
    ['feed', 'feed feeds fed feeding'],
    ['deny', 'deny denies denied denying'],
    ['launch', 'launch launches launched launching'],
    ['quit', 'quit quits quitting'],
    ['go', 'go goes went gone going'],
    ['organise', 'organise organises organised organising organize organizes organized organizing'],
    ['head', 'head heads headed heading'],
    ['co-author', 'co-author co-authors co-authored co-authoring'],
    ['show', 'show shows showed shown showing'],
  ])('%s', (verb, forms) => {
    expect(formsOf(verb)).toEqual(forms.split(' '));
  });

  test('where the stress decides, both spellings are read', () => {
    for (const form of ['travelled', 'traveling', 'travels']) expect(formsOf('travel')).toContain(form);
    for (const form of ['admitted', 'admitting']) expect(formsOf('admit')).toContain(form);
    for (const form of ['limited', 'limiting']) expect(formsOf('limit')).toContain(form);
  });
});

test.each([
  ['freeze', 'frozen'],
  ['strike', 'struck'],
  ['put', 'put'],
  ['be', 'been'],
  ['write', 'written'],
])('what follows "is": %s, %s', (verb, participle) => {
  expect(participlesOf(verb)).toEqual([participle]);
});

test('the gerund of each verb that a cue names ends in -ing and has no doubled e', () => {
  const ontology = fileURLToPath(new URL('../../src/ontology/', import.meta.url));
  const verbs = readdirSync(ontology).flatMap((name) =>
    [...readFileSync(`${ontology}${name}`, 'utf8').matchAll(/<([a-z-]+)(?::ed|:ing)?>/g)].map(([, v]) => v!),
  );
  expect(new Set(verbs).size).toBeGreaterThan(100);
  expect(verbs.filter((verb) => gerundsOf(verb).length === 0)).toEqual([]);
});
