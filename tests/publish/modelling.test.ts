/** The modelling decisions of docs/linked-data.md, each as a behaviour. */
import { describe, expect, test } from 'vitest';
import { contested } from '../../src/merge/contested.ts';
import type { KnowledgeGraph, Statement } from '../../src/model.ts';
import { assertedStatements } from '../../src/publish/assertion.ts';
import { toQuads, toTurtle } from '../../src/publish/index.ts';
import type { PublishOptions } from '../../src/publish/options.ts';
import { sample } from './sample.ts';

const asserted = (graph: KnowledgeGraph, options: PublishOptions = {}): string[] =>
  [...toQuads(graph, { ...options, layers: true })]
    .filter((q) => q.graph.value.endsWith('/asserted'))
    .map((q) => [q.subject, q.predicate, q.object].map((t) => t.value.split(/[/#]/).pop()).join(' '));

const changed = (id: string, change: Partial<Statement>): KnowledgeGraph => {
  const graph = sample();
  graph.statements = graph.statements.map((s) => (s.id === id ? { ...s, ...change } : s));
  return graph;
};

describe('what is asserted', () => {
  test('facts that nobody denies; not the contested treaty, not the possible membership', () => {
    expect(asserted(sample()).sort()).toEqual(['ann-lee chairOf tide-board', 'bo-ruiz agreesWith ann-lee']);
  });

  test('a denial that a reviewer rejected, or that is hypothetical, no longer contests', () => {
    const denial = 'norland.partyTo.gauge-treaty.denied';
    expect(asserted(changed(denial, { status: 'rejected' }))).toContain('norland partyTo gauge-treaty');
    expect(asserted(changed(denial, { modality: 'hypothetical' }))).toContain('norland partyTo gauge-treaty');
  });

  test('nothing that a reviewer rejected', () => {
    expect(asserted(changed('bo-ruiz.agreesWith.ann-lee', { status: 'rejected' }))).toEqual([
      'ann-lee chairOf tide-board',
    ]);
  });

  test('only what was accepted, or nothing, where that is asked for', () => {
    expect(asserted(sample(), { assert: 'accepted' })).toEqual(['ann-lee chairOf tide-board']);
    expect(asserted(sample(), { assert: 'none' })).toEqual([]);
  });

  test('nothing whose ends are of the wrong type', () => {
    const graph = sample();
    graph.entities.find((e) => e.id === 'ann-lee')!.type = 'Place';
    expect(asserted(graph)).not.toContain('ann-lee chairOf tide-board');
  });

  test('every asserted triple has a statement with evidence', () => {
    const quads = [...toQuads(sample(), { layers: true })];
    const values = (subject: string, predicate: string) =>
      quads.flatMap((q) =>
        q.subject.value === subject && q.predicate.value.endsWith(predicate) ? [q.object.value] : [],
      );
    const triples = quads.filter((q) => q.graph.value.endsWith('/asserted'));
    const claims = quads
      .filter((q) => q.predicate.value.endsWith('#type') && q.object.value.endsWith('#Statement'))
      .map((q) => q.subject.value);
    const evidenced = claims
      .filter((claim) => values(claim, '#evidence').some((e) => values(e, '/text').length === 1))
      .map((claim) =>
        ['ns#subject', 'ns#predicate', 'ns#object'].map((part) => values(claim, part)[0]).join(' '),
      );
    expect(claims).toHaveLength(sample().statements.length);
    expect(triples.length).toBeGreaterThan(0);
    for (const { subject, predicate, object } of triples)
      expect(evidenced).toContain([subject, predicate, object].map(({ value }) => value).join(' '));
  });

  test('a triple once, though two titles make two statements of it', () => {
    const graph = sample();
    const stated = assertedStatements(graph, 'facts')[0]!;
    const again = { ...stated, id: `${stated.id}.clerk`, qualifiers: { title: 'clerk' } };
    graph.statements = [stated, again];
    expect(assertedStatements(graph, 'facts').map((s) => s.id)).toEqual([stated.id]);
  });

  test('denying the mirror image of a symmetric relation contests it', () => {
    const graph = sample();
    const [first] = graph.statements;
    const rival = (subject: string, object: string, polarity: 'affirmed' | 'denied'): Statement => ({
      ...first!,
      id: `${subject}.competesWith.${object}.${polarity}`,
      ...{ subject, predicate: 'competesWith', object, polarity },
    });
    graph.statements = [
      rival('sea-union', 'coast-union', 'affirmed'),
      rival('coast-union', 'sea-union', 'denied'),
    ];
    expect(asserted(graph)).toEqual([]);
    expect(contested(graph)).toHaveLength(1);
  });
});

describe('words', () => {
  const sentence = 'Norland is not party to the Gauge Treaty.';
  const text = (quotes: 'full' | 'span' | 'none') => toTurtle(sample(), { quotes });

  test('full: sentences, turns and context leave', () => {
    expect(text('full')).toContain(`schema:text "${sentence}"`);
    expect(text('full')).toContain('oa:prefix');
  });

  test('span: matched words leave, sentences and context do not', () => {
    expect(text('span')).not.toContain(sentence);
    expect(text('span')).not.toContain('might join');
    expect(text('span')).toContain('oa:exact "Gauge Treaty"');
    expect(text('span')).not.toContain('oa:prefix');
  });

  test('none: only positions and hashes', () => {
    expect(text('none')).not.toMatch(/oa:exact|schema:text|oa:TextQuoteSelector/);
    // printf %s 'Norland is not party to the Gauge Treaty.' | sha256sum
    expect(text('none')).toContain('7180a877b873cef065ca163252aa209c6360741e5c1ca8115588803066e8c8fa');
    expect(text('none')).toContain('oa:start');
  });
});

describe('the record', () => {
  const turtle = toTurtle(sample());
  const block = (subject: string): string =>
    turtle.split('\n\n').find((b) => b.startsWith(`${subject} `)) ?? '';

  test('a chair takes part in a capacity, through a membership that names its statement', () => {
    expect(block('association:ann-lee')).toContain(
      'colloquy:inCapacity membership:ann-lee.chairOf.tide-board',
    );
    expect(block('membership:ann-lee.chairOf.tide-board')).toContain(
      'prov:wasDerivedFrom statement:ann-lee.chairOf.tide-board',
    );
  });

  test('a committee of two bodies is their collaboration', () => {
    expect(block('agent:tide-board')).toContain('org:OrganizationalCollaboration');
    expect(block('agent:tide-board')).toContain('org:hasMember agent:sea-union, agent:coast-union');
  });

  test('a hand-over is spoken by the other', () => {
    expect(turtle).toMatch(
      /span:\d+-\d+ a oa:SpecificResource ;\n(?: {4}.*\n)* {4}schema:spokenByCharacter agent:ann-lee/,
    );
  });

  test('a footnote cites what it names and links, in whose turn', () => {
    expect(block('note:1')).toContain('colloquy:citedIn utterance:0');
    expect(block('note:1')).toContain('cito:cites publication:tide-atlas, <https://books.example/atlas>');
  });

  test('licence and rights travel with the transcript and the dataset', () => {
    for (const subject of ['base:dataset', '<https://example.org/colloquy/event/tide-call/transcript>']) {
      expect(block(subject)).toContain('dcterms:license <https://creativecommons.org/licenses/by/4.0/>');
      expect(block(subject)).toContain('dcterms:rightsHolder "Harbour Press"');
    }
  });

  test('turns carry their seconds, and media fragments where the recording is known', () => {
    expect(block('utterance:0')).toContain('schema:endOffset 12.5');
    expect(toTurtle(sample(), { recordings: { 'tide-call': 'https://video.example/1' } })).toContain(
      'rdf:value "t=npt:0,12.5"',
    );
  });

  test('only annotations have a target: its domain makes one of whatever has it', () => {
    const quads = [...toQuads(sample())];
    const annotations = new Set(
      quads.filter((q) => q.object.value.endsWith('oa#Annotation')).map((q) => q.subject.value),
    );
    const targets = quads.filter((q) => q.predicate.value.endsWith('oa#hasTarget'));
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((q) => !annotations.has(q.subject.value))).toEqual([]);
    for (const subject of ['utterance:0', 'note:1', 'evidence:ann-lee.chairOf.tide-board.tide-call.'])
      expect(turtle).toMatch(new RegExp(`^${subject}[^ ]* a [^]*?\n    colloquy:standsAt span:`, 'm'));
  });

  test('the event that the text names is surely this one only where a number tells it from others', () => {
    const link = (title: string, documents: string[]): string[] => {
      const graph = sample();
      const [document] = graph.documents;
      graph.documents = documents.map((id) => ({ ...document!, id, title }));
      graph.entities.push({ id: 'named', type: 'Event', label: title, altLabels: [], exactMatch: [] });
      return [...toQuads(graph)]
        .filter((q) => /Match$/.test(q.predicate.value) && q.object.value.endsWith('event/named'))
        .map((q) => q.predicate.value.split('#').pop()!);
    };
    expect(link('Gauge call 14', ['a'])).toEqual(['exactMatch']);
    expect(link('Gauge call', ['a'])).toEqual(['closeMatch']);
    expect(link('Gauge call 14', ['a', 'b'])).toEqual(['closeMatch', 'closeMatch']);
  });

  test('an example query is executable and of its form', () => {
    const queries = [
      { name: 'q', title: 'Is there?', description: '', query: '# SELECT\nASK { ?s ?p "SELECT" }' },
    ];
    const text = toTurtle(sample(), { queries });
    expect(text).toContain('query:q a sh:SPARQLExecutable, sh:SPARQLAskExecutable');
    expect(text).toContain('sh:ask "# SELECT\\nASK');
  });
});
