/** graph.json: what is written is read back, and what is no graph is refused with a reason. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphJson, pageWithGraph, parseGraphJson } from '../../src/interchange.ts';
import type { KnowledgeGraph } from '../../src/model.ts';

const graphOf = (label: string, text: string): KnowledgeGraph => ({
  version: 1,
  documents: [
    { id: 'd', path: 'd.txt', format: 'text', sha256: '00', text, utterances: [], notes: [], speakers: [] },
  ],
  entities: [{ id: 'e', type: 'Person', label, altLabels: [], exactMatch: [] }],
  mentions: [],
  statements: [],
  network: [{ id: 'e', x: 1.5, y: -2, degree: 0, betweenness: 0, community: 0 }],
});

describe('graph.json', () => {
  test('any text and any name survive the round trip, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (label, text) => {
        const graph = graphOf(`${label}\ud800`, text);
        expect(parseGraphJson([...graphJson(graph)].join(''))).toEqual(graph);
      }),
    );
  });

  test('keys come in the published order, one element a line', () => {
    const lines = [...graphJson(graphOf('Ann', ''))].join('').split('\n');
    expect(lines[0]).toBe('{"version":1,');
    expect(lines).toContain('{"id":"e","type":"Person","label":"Ann","altLabels":[],"exactMatch":[]}');
    expect(lines.findIndex((l) => l.startsWith('"documents"'))).toBeLessThan(
      lines.findIndex((l) => l.startsWith('"entities"')),
    );
  });

  test.each([
    ['', 'not JSON'],
    ['{"a":1', 'not JSON'],
    ['[]', '"version": 1 is missing'],
    ['{"version":2}', '"version": 1 is missing'],
    ['{"version":1,"documents":[],"entities":{}}', '"entities" is not a list'],
  ])('%j is refused: %s', (text, reason) => {
    expect(() => parseGraphJson(text)).toThrow(reason);
  });
});

test('the one-file page holds the graph, and no text of it can end the element', () => {
  const graph = graphOf('</script><script>alert(1)</script>', '<!--');
  const page = pageWithGraph('<html><body><p>page</p></body></html>', graph);
  expect(page.match(/<\/script>/g)).toHaveLength(1);
  const inside = /<script type="application\/json" id="graph">([\s\S]*?)<\/script>/.exec(page)![1]!;
  expect(parseGraphJson(inside)).toEqual(graph);
});
