/** A reviewer's table: what a build makes of each line, and which lines it names as vain. */
import { beforeAll, describe, expect, test } from 'vitest';
import { joins, parseDecisions } from '../../src/merge/decisions.ts';
import type { Resources } from '../../src/model.ts';
import { loadResources } from '../../src/node.ts';
import { buildGraph } from '../../src/pipeline.ts';
import { assertedStatements } from '../../src/publish/assertion.ts';

const TALK = `Olga Brandt: Welcome. I'm Olga Brandt from the Harbour Institute. Norway is a member of OPEC.

Pavel Novak: Thank you, Olga. The Quay Institute is part of the Tide Forum.
`;
let resources: Resources;
beforeAll(async () => {
  resources = await loadResources();
});

async function decided(table: string) {
  const { decisions, messages } = parseDecisions('decisions.tsv', table);
  const source = { path: 'talk.txt', bytes: new TextEncoder().encode(TALK) };
  const built = await buildGraph([source], resources, { decisions });
  return { ...built, messages: [...messages, ...built.messages] };
}
const MEMBER = 'norway.memberOf.opec';

describe('a statement', () => {
  test('is proposed until somebody decides', async () => {
    const { graph } = await decided('');
    expect(graph.statements.find((s) => s.id === MEMBER)?.status).toBe('proposed');
    expect(graph.statements.every((s) => s.status === 'proposed')).toBe(true);
  });

  test('accepted is accepted, alone', async () => {
    const { graph, messages } = await decided(`decision\tid\tvalue\tnote\naccepted\t${MEMBER}\t\tchecked\n`);
    expect(messages).toEqual([]);
    expect(assertedStatements(graph, 'accepted').map((s) => s.id)).toEqual([MEMBER]);
  });

  test('rejected stays with its words, but is not asserted; the last line about it counts', async () => {
    const { graph } = await decided(`accepted\t${MEMBER}\nrejected\t${MEMBER}\n`);
    expect(graph.statements.find((s) => s.id === MEMBER)).toMatchObject({
      status: 'rejected',
      evidence: [{ quote: 'Norway is a member of OPEC' }],
    });
    expect(assertedStatements(graph, 'facts').map((s) => s.id)).not.toContain(MEMBER);
  });
});

describe('an entity', () => {
  test('that is the same as another is one with it: mentions, statements, names and the reason', async () => {
    const { graph, messages } = await decided('same\tquay-institute\tharbour-institute\trenamed in May\n');
    expect(messages).toEqual([]);
    expect(graph.entities.map((e) => e.id)).not.toContain('quay-institute');
    expect(graph.entities.find((e) => e.id === 'harbour-institute')).toMatchObject({
      label: 'Harbour Institute',
      altLabels: ['Quay Institute'],
      merges: expect.arrayContaining([
        { rule: 'merge/decision', from: 'quay-institute', reason: 'renamed in May' },
      ]),
    });
    expect(graph.statements.map((s) => s.id)).toContain('harbour-institute.partOf.tide-forum');
    expect(graph.mentions.filter((m) => m.entity === 'harbour-institute').map((m) => m.quote)).toContain(
      'Quay Institute',
    );
  });

  test('two speakers made one speak all turns, and say nothing of themselves', async () => {
    const { graph } = await decided('same\tpavel-novak\tolga-brandt\n');
    expect(graph.documents[0]!.utterances.map((u) => u.speaker)).toEqual(['olga-brandt', 'olga-brandt']);
    expect(graph.documents[0]!.speakers).toMatchObject([
      { id: 'olga-brandt', labels: ['Olga Brandt', 'Pavel Novak'] },
    ]);
    expect(graph.statements.filter((s) => s.subject === s.object)).toEqual([]);
  });

  test('gets its right name, and keeps the one that was said', async () => {
    const { graph } = await decided('label\ttide-forum\tTyde Forum\n');
    expect(graph.entities.find((e) => e.id === 'tide-forum')).toMatchObject({
      label: 'Tyde Forum',
      altLabels: expect.arrayContaining(['Tide Forum']),
    });
  });
});

describe('a line that does nothing is named with its place', () => {
  test.each([
    ['acepted\tx', 'merge/decision', /"acepted" is no decision/],
    ['same\tquay-institute', 'merge/decision', /lacks a value/],
    ['rejected', 'merge/decision', /lacks an id/],
    ['accepted\tno.such.statement', 'merge/vain-decision', /no\.such\.statement/],
    ['same\tquay-institute\tnobody', 'merge/vain-decision', /not both in the graph/],
    ['label\tnobody\tNobody', 'merge/vain-decision', /nobody/],
  ])('%j', async (line, rule, reason) => {
    const { messages } = await decided(`# a comment\n\n${line}\n`);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({
      rule,
      severity: 'warning',
      place: { path: 'decisions.tsv', line: 3 },
    });
    expect(messages[0]!.reason).toMatch(reason);
  });

  test('a vain "same" leaves its entity as it is', async () => {
    const { graph } = await decided('same\tquay-institute\tnobody\n');
    expect(graph.entities.map((e) => e.id)).toContain('quay-institute');
    expect(graph.statements.map((s) => s.id)).toContain('quay-institute.partOf.tide-forum');
  });
});

test('joins are followed to their end, and circles are left alone', () => {
  const { decisions } = parseDecisions('d', 'same\ta\tb\nsame\tb\tc\nsame\tx\ty\nsame\ty\tx\n');
  const joined = joins(decisions);
  expect(['a', 'b', 'c', 'x', 'y', 'z'].map(joined)).toEqual(['c', 'c', 'c', 'x', 'y', 'z']);
});
