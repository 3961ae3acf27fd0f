/** The exports conform to the shapes, and breaking any single rule is reported by the right shape with its hint. */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { relations } from '../../src/ontology.ts';
import { toQuads } from '../../src/publish/index.ts';
import { generatedFiles } from '../../src/publish/ontology-files.ts';
import { expanded } from '../../src/publish/ontology-quads.ts';
import { parseRdf } from '../../src/publish/parse.ts';
import { type Rule, SHAPES } from '../../src/publish/shape-table.ts';
import { literal, namedNode, type Quad, quad } from '../../src/publish/terms.ts';
import { validate } from '../../src/publish/validate.ts';
import { sample } from './sample.ts';

const TYPE = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
const whole = (): Quad[] => [...toQuads(sample())];

test.each(['full', 'span', 'none'] as const)('the sample conforms with quotes %s', async (quotes) => {
  expect(await validate('x.ttl', [...toQuads(sample(), { quotes })])).toEqual([]);
});

/** One way to break each part of a rule. */
function breakages(rule: Rule): [name: string, mend: (node: Quad['subject'], quads: Quad[]) => Quad[]][] {
  const path = expanded(rule.path) as ReturnType<typeof namedNode>;
  const without = (node: Quad['subject'], quads: Quad[]) =>
    quads.filter((q) => !(q.subject.equals(node) && q.predicate.equals(path)));
  const having =
    (...values: Quad['object'][]) =>
    (node: Quad['subject'], quads: Quad[]) => [
      ...without(node, quads),
      ...values.map((v) => quad(node, path, v)),
    ];
  const odd = namedNode('https://odd.example/');
  const found: [string, (node: Quad['subject'], quads: Quad[]) => Quad[]][] = [];
  if (rule.min) found.push(['none', without]);
  if (rule.max)
    found.push(['two', having(namedNode('https://odd.example/1'), namedNode('https://odd.example/2'))]);
  if (rule.kind === 'IRI') found.push(['words for an IRI', having(literal('odd'))]);
  if (rule.kind === 'Literal') found.push(['an IRI for words', having(odd)]);
  if (rule.class || rule.oneOf) found.push(['a stranger', having(odd)]);
  if (rule.datatype || rule.pattern)
    found.push(['another datatype', having(literal('odd', namedNode('https://odd.example/type')))]);
  if (rule.uniqueLang)
    found.push(['two names in one language', having(literal('a', 'en'), literal('b', 'en'))]);
  const decimal = namedNode('http://www.w3.org/2001/XMLSchema#decimal');
  if (rule.from !== undefined) found.push(['too little', having(literal('-5.0', decimal))]);
  if (rule.to !== undefined) found.push(['too much', having(literal('5.0', decimal))]);
  return found;
}

const CASES = SHAPES.flatMap((shape) =>
  shape.rules.flatMap((rule) =>
    breakages(rule).map(([name, mend]) => ({
      shape,
      rule,
      name,
      mend,
      title: `${shape.name}: ${rule.path}: ${name}`,
    })),
  ),
);

describe('every rule bites', () => {
  test.each(CASES)(
    '$title',
    async ({ shape, rule, mend }) => {
      const type = expanded(shape.target);
      const data = whole();
      // a node of the class that the sample may not have
      const node =
        data.find((q) => q.predicate.equals(TYPE) && q.object.equals(type))?.subject ??
        namedNode('https://odd.example/node');
      const broken = mend(node, [...data, quad(node, TYPE, type as ReturnType<typeof namedNode>)]);
      const messages = await validate('x.ttl', broken);
      const name = `shape/${shape.name}-${rule.path.replace(/[^A-Za-z0-9]/g, '-')}`;
      expect(
        messages.find((m) => m.rule === name && m.hint === rule.hint),
        JSON.stringify(messages.slice(0, 3)),
      ).toBeDefined();
    },
    120_000,
  );
});

test('a relation between the wrong kinds of things is reported by its own shape, with the name of the node', async () => {
  const node = namedNode('https://example.org/colloquy/place/norland');
  const wrong = quad(
    node,
    namedNode('https://w3id.org/colloquy/ontology#chairOf'),
    namedNode('https://example.org/colloquy/agent/tide-board'),
  );
  const messages = await validate('x.ttl', [...whole(), wrong]);
  expect(messages.map((m) => [m.rule, m.hint])).toEqual([
    ['shape/chairOf-domain', 'the subject of “chair of” is a Person'],
  ]);
  expect(messages[0]!.reason).toContain('"Norland" <https://example.org/colloquy/place/norland>');
});

const ENDS = relations.flatMap((relation) =>
  (['domain', 'range'] as const).flatMap((end) => {
    const types: readonly string[] = relation[end] === 'any' ? [] : relation[end];
    return types.length === 0 || types.includes('literal') ? [] : [{ relation, end, types }];
  }),
);

test('each end of each relation has a shape that reports a thing of another kind, and none of its own', async () => {
  const node = (name: string) => namedNode(`https://odd.example/${name}`);
  const broken = ENDS.flatMap(({ relation, end }) => {
    const predicate = namedNode(relation.iri ?? `https://w3id.org/colloquy/ontology#${relation.name}`);
    const [stranger, other] = [node(`${relation.name}-${end}`), node('other')];
    return end === 'domain' ? quad(stranger, predicate, other) : quad(other, predicate, stranger);
  });
  const reported = (await validate('x.ttl', broken)).filter((m) => !m.reason.includes('odd.example/other'));
  expect(ENDS.length).toBeGreaterThan(80);
  expect(reported.map((m) => [m.rule, /odd\.example\/([\w-]+)/.exec(m.reason)?.[1]]).sort()).toEqual(
    ENDS.map(({ relation, end }) => [`shape/${relation.name}-${end}`, `${relation.name}-${end}`]).sort(),
  );
  const right = ENDS.flatMap(({ relation, end, types }) =>
    types.flatMap((type) => {
      const predicate = namedNode(relation.iri ?? `https://w3id.org/colloquy/ontology#${relation.name}`);
      const thing = node(`${relation.name}-${end}-${type}`);
      return [
        quad(thing, TYPE, namedNode(`https://w3id.org/colloquy/ontology#${type}`)),
        quad(thing, namedNode('http://www.w3.org/2004/02/skos/core#prefLabel'), literal('thing', 'en')),
        end === 'domain' ? quad(thing, predicate, node('other')) : quad(node('other'), predicate, thing),
      ];
    }),
  );
  const others = (await validate('x.ttl', right)).filter((m) => !m.reason.includes('odd.example/other'));
  expect(others).toEqual([]);
});

test('a rule in SPARQL is refused, not passed over', async () => {
  const rule = quad(namedNode('x:s'), namedNode('http://www.w3.org/ns/shacl#sparql'), namedNode('x:q'));
  expect((await validate('x.ttl', [], [rule]))[0]?.rule).toBe('publish/sparql-shape');
});

test('a file that is no RDF is reported with its line', () => {
  const { messages } = parseRdf('x.ttl', '<a:a> <b:b> <c:c> .\n<a:a> oops', 'text/turtle');
  expect(messages[0]).toMatchObject({ place: { path: 'x.ttl', line: 2 }, rule: 'publish/syntax' });
});

test.each(Object.entries(generatedFiles()))('%s is what the table says', (path, text) => {
  expect(existsSync(path) && readFileSync(path, 'utf8')).toBe(text);
});
