/** Names as people type them, and the page of questions as the files have it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { QUESTIONS_PAGE, questionsPage } from '../../scripts/questions.ts';
import { readQuestions } from '../../src/cli/ask.ts';
import { asTurtle } from '../../src/publish/turtle.ts';
import { folded, likeNames, sameNames } from '../../src/query/names.ts';
import { bindParameters, isName } from '../../src/query/question.ts';
import { literal, namedNode } from '../../src/query/terms.ts';

const names = [
  literal('Harbour Council', { language: 'en' }),
  literal('Conseil du Port', { language: 'fr' }),
  literal('HC'),
  literal('Île-de-Mer', { language: 'en' }),
  namedNode('https://data.example/harbour'),
  undefined,
];

describe('names', () => {
  test.each([
    ['harbour council', ['Harbour Council']],
    ['  HARBOUR-Council. ', ['Harbour Council']],
    ['conseil du port', ['Conseil du Port']],
    ['hc', ['HC']],
    ['ile de mer', ['Île-de-Mer']],
    ['harbour', []],
    ['https://data.example/harbour', []],
    ['', []],
    ['…', []],
  ])('%j means %j', (typed, found) => {
    expect(sameNames(typed, names).map(({ value }) => value)).toEqual(found);
  });

  test('those that look alike are offered, best first; strangers are not', () => {
    expect(likeNames('Harbor Counsel', names)).toEqual(['Harbour Council']);
    expect(likeNames('zzz', names)).toEqual([]);
    expect(likeNames('', names)).toEqual([]);
  });

  test('folding twice changes nothing', () => {
    for (const name of ['ÅNGSTRÖM & Sons', 'ISO/IEC JTC 1', '日本'])
      expect(folded(folded(name))).toBe(folded(name));
  });

  test('the names found stand in the query as they are, in their languages', () => {
    const question = readQuestions().find(({ name }) => name === 'agreements')!;
    expect(question.parameters.filter(isName).map(({ name }) => name)).toEqual(['party']);
    const query = bindParameters(question, { party: 'x' }, { party: sameNames('conseil du port', names) });
    expect(query).toMatch(/VALUES \?party \{ +"Conseil du Port"@fr +\}/);
  });
});

test('docs/questions.md is what the files say (npx tsx scripts/questions.ts)', () => {
  const page = readFileSync(QUESTIONS_PAGE, 'utf8');
  expect(questionsPage(page, readQuestions())).toBe(page);
  expect(page.match(/^\| \d+ \|/gm)).toHaveLength(readQuestions().length);
});

test('an answer of triples is Turtle with the prefixes that it uses, grouped', () => {
  const answer =
    '<http://a.example/2> <http://a.example/p> "x" .\n<http://a.example/1> <http://a.example/p> "x" .\n<http://a.example/2> <http://a.example/q> "y" .\n';
  expect(asTurtle(answer, { a: 'http://a.example/', b: 'http://b.example/' })).toBe(
    '@prefix a: <http://a.example/>.\n\na:1 a:p "x" .\n\na:2 a:p "x" ;\n    a:q "y" .\n',
  );
  expect(asTurtle('no triples', {})).toBe('no triples');
});

describe('at the command line', () => {
  const colloquy = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], { encoding: 'utf8' });

  test('a name in any case finds what the exact one finds', () => {
    const exact = colloquy('ask', 'agreements', '--party', 'China', '--format', 'csv');
    expect(exact.stdout.trim().split('\n').length).toBeGreaterThan(1);
    expect(colloquy('ask', 'agreements', '--party', 'china', '--format', 'csv')).toMatchObject({
      status: 0,
      stdout: exact.stdout,
    });
  });

  test('a name that nothing has is said, with the nearest', () => {
    const { status, stderr, stdout } = colloquy('ask', 'roll-up', '--body', 'Hawei');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('nothing in this graph is called Hawei');
    expect(stderr).toMatch(/did you mean .*Huawei/);
  });
});
