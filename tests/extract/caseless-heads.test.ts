/** Captions without capitals: which bodies and laws a head noun closes, and which it does not. */
import { beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import type { Resources } from '../../src/model.ts';
import { loadResources } from '../../src/node.ts';
import { documentOf } from './documents.ts';

let resources: Resources;
beforeAll(async () => {
  resources = await loadResources();
});
const REST =
  ' and so we went on with the meeting in the afternoon and then we talked about it for a long while and nobody had much to add to that and we closed';
const found = (text: string) =>
  extract(documentOf(text + REST), resources)
    .mentions.filter((m) => !m.nested)
    .map((m) => `${m.quote}|${m.type}`);

describe('a head noun with the words before it is a name', () => {
  test.each([
    ['he studied at the university of tromso', 'university of tromso|Organisation'],
    ['it falls under the drinking water directive', 'drinking water directive|Legislation'],
  ])('%s', (text, name) => {
    expect(found(text)).toContain(name);
  });
});

describe('any committee is none', () => {
  test.each([
    'we met the other committee',
    'this is an agreement',
    'every council has a budget',
    'i read the act',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
