/** The explorer's pure parts: addresses, labels, filters, segments, tables, paths. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generatedGraph } from '../../scripts/generated.ts';
import { type Address, formatAddress, HOME, parseAddress } from '../../web/address.ts';
import { axisOf } from '../../web/data/axis.ts';
import { makeDataset } from '../../web/data/dataset.ts';
import { applyFilter, NO_FILTER } from '../../web/data/filter.ts';
import { foremostOf } from '../../web/data/foremost.ts';
import { narrowPairs, pairsOf, stancePairsOf } from '../../web/data/pairs.ts';
import { pathBetween } from '../../web/data/path.ts';
import { SearchIndex } from '../../web/data/search.ts';
import { segmentsOf } from '../../web/data/segments.ts';
import { readPlace } from '../../web/panels/place.ts';
import { placeLabels } from '../../web/stage/labels.ts';
import { csv } from '../../web/takeaway/csv.ts';
import { viewOf } from '../../web/takeaway/view.ts';
import { lantern } from '../browser/lantern.ts';
import { embedded } from './embedded.ts';

const data = makeDataset(lantern());
const all = applyFilter(data, NO_FILTER);
const evidenceOf = (kept: typeof all) => (statement: { id: string }) => kept.evidence.get(statement.id) ?? [];

describe('an address', () => {
  const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
  const address: fc.Arbitrary<Address> = fc.record({
    view: fc.constantFrom('network', 'transcript', 'matrix', 'table', 'query'),
    network: fc.constantFrom('all', 'speakers'),
    selection: fc.oneof(
      fc.constant(null),
      fc.record({ kind: fc.constant('entity' as const), id }),
      fc.record({ kind: fc.constant('pair' as const), a: id, b: id }),
      fc.record({ kind: fc.constant('said' as const), speaker: id, entity: id }),
    ),
    filter: fc.record({
      types: fc.array(id),
      hidden: fc.array(id),
      speakers: fc.array(id),
      roles: fc.array(fc.constantFrom('chair', 'audience member')),
      predicates: fc.array(id),
      polarity: fc.constantFrom([], ['denied' as const]),
      modality: fc.constantFrom([], ['claim' as const]),
      documents: fc.array(id),
      only: fc.array(id),
      confidence: fc.constantFrom(0, 0.35, 0.8),
      shared: fc.boolean(),
      contested: fc.boolean(),
      time: fc.option(
        fc.record({ document: id, from: fc.nat(500), to: fc.integer({ min: 501, max: 9000 }) }),
      ),
    }),
    size: fc.constantFrom('salience', 'mentions', 'degree', 'betweenness'),
    extent: fc.constantFrom('foremost', 'all'),
    matrix: id,
    path: fc.option(fc.record({ from: id, to: id })),
    passage: fc.option(fc.record({ document: id, utterance: id, start: fc.nat(), end: fc.nat() })),
    query: fc.string(),
    camera: fc.constant(null),
    theme: fc.constantFrom('auto', 'light', 'dark'),
  });

  it('brings back what it was made from', () => {
    fc.assert(
      fc.property(address, (state) => {
        expect(parseAddress(`#${formatAddress(state)}`)).toEqual(state);
      }),
    );
  });

  it('of the opening state is empty, and nonsense opens the page as it is', () => {
    expect(formatAddress(HOME)).toBe('');
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseAddress(text)).not.toThrow();
      }),
    );
    expect(parseAddress('#view=nowhere&confidence=9&time=x|9|3&camera=1|2|NaN')).toEqual(HOME);
  });
});

describe('labels', () => {
  const spot = fc.record({
    id: fc.uuid(),
    text: fc.constant('name'),
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 0, max: 400 }),
    radius: fc.integer({ min: 2, max: 20 }),
    width: fc.integer({ min: 10, max: 160 }),
    height: fc.integer({ min: 10, max: 20 }),
  });

  it('never lie on one another, on a button or outside the frame', () => {
    const taken = [{ left: 0, top: 0, right: 120, bottom: 40 }];
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 60 }), (spots) => {
        const boxes = placeLabels(spots, spots, { width: 600, height: 400, taken }).map(
          ({ x, y, width, height }) => ({
            left: x,
            right: x + width,
            top: y - height / 2,
            bottom: y + height / 2,
          }),
        );
        const overlap = (a: (typeof boxes)[0], b: (typeof boxes)[0]) =>
          a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        for (const [i, box] of boxes.entries()) {
          expect(box.left >= 0 && box.right <= 600 && box.top >= 0 && box.bottom <= 400).toBe(true);
          expect([...taken, ...boxes.slice(0, i)].some((other) => overlap(box, other))).toBe(false);
        }
      }),
    );
  });

  it('give the most important thing its place first', () => {
    const at = (id: string) => ({ id, text: id, x: 100, y: 100, radius: 5, width: 4000, height: 10 });
    expect(placeLabels([at('a'), at('b')], [], { width: 4200, height: 200 })[0]?.id).toBe('a');
  });
});

describe('filters', () => {
  const ids = (change: Partial<typeof NO_FILTER>) =>
    applyFilter(data, { ...NO_FILTER, ...change })
      .statements.filter(({ predicate }) => predicate !== 'mentions')
      .map(({ id }) => id);

  it('keep what is asked for', () => {
    expect(ids({ polarity: ['denied'] })).toEqual(['s7']);
    expect(ids({ contested: true })).toEqual(['s3', 's7']);
    expect(ids({ modality: ['hypothetical'] })).toEqual(['s10']);
    expect(ids({ time: { document: 'lantern-call', from: 2600, to: 2700 } })).toEqual(['s11']);
    expect(ids({ roles: ['panellist'], types: ['StandardsBody'] })).toEqual(['s3', 's7']);
    expect(ids({ speakers: ['dina-rao'], confidence: 0.7 })).toEqual(['s9']);
    expect(ids({ only: ['norland', 'harbour-accord'] })).toEqual(['s5']);
  });

  it('leave a view whose statements have evidence and whose ends are there', () => {
    const filter = { ...NO_FILTER, speakers: ['chen-vale'] };
    const view = viewOf(data, filter, applyFilter(data, filter));
    const known = new Set(view.entities.map(({ id }) => id));
    expect(view.statements.length).toBeGreaterThan(0);
    for (const { subject, object, evidence } of view.statements) {
      expect(evidence.every(({ speaker }) => speaker === 'chen-vale')).toBe(true);
      expect(known.has(subject) && (object === null || known.has(object))).toBe(true);
    }
  });
});

describe('the search', () => {
  it('knows what is spelt as asked from what is only spelt alike', () => {
    const index = new SearchIndex(data);
    expect(index.entities('Harbour')[0]).toMatchObject({ id: 'harbour-accord', alike: false });
    expect(index.entities('Harbor')[0]).toMatchObject({ id: 'harbour-accord', alike: true });
    expect(index.quotes('ratified')[0]).toMatchObject({ alike: false });
  });
});

describe('a large network', () => {
  const large = makeDataset(generatedGraph(300, 500));
  const everything = new Set(large.entities.keys());

  it('shows the most salient things first, and whatever is asked for', () => {
    const least = [...everything].at(-1)!;
    const first = foremostOf(large, everything, [least], 'wide');
    expect(first.size).toBeLessThanOrEqual(151);
    expect(first.has(least)).toBe(true);
    const few = new Set([...everything].slice(0, 200));
    expect(foremostOf(large, few, [], 'wide')).toBe(few);
  });

  it('keeps its lines as they are where a filter leaves them whole', () => {
    const kept = applyFilter(large, NO_FILTER);
    const pairs = pairsOf(kept.statements, evidenceOf(kept), large.contested);
    const brushed = applyFilter(large, {
      ...NO_FILTER,
      time: { document: 'generated', from: 600, to: 1800 },
    });
    const left = narrowPairs(pairs, brushed.evidence, large.contested);
    expect(left.size).toBeGreaterThan(0);
    expect(left).toEqual(pairsOf(brushed.statements, evidenceOf(brushed), large.contested));
    expect([...left].some(([key, pair]) => pairs.get(key) === pair)).toBe(true);
  });
});

describe('lines', () => {
  it('say what is named, stated, denied, contested; and who takes sides', () => {
    const pairs = pairsOf(all.statements, evidenceOf(all), data.contested);
    expect(pairs.get('isa~lantern-protocol')).toMatchObject({ tone: 'stated', contested: true, speakers: 2 });
    expect(pairs.get('bram-okoro~norland')).toMatchObject({ tone: 'named', contested: false });
    const denied = applyFilter(data, { ...NO_FILTER, polarity: ['denied'] });
    expect(
      pairsOf(denied.statements, evidenceOf(denied), data.contested).get('isa~lantern-protocol')?.tone,
    ).toBe('denied');
    const people = new Set(data.graph.entities.filter(({ type }) => type === 'Person').map(({ id }) => id));
    const stances = [...stancePairsOf(all.statements, evidenceOf(all), data.contested, people).values()];
    expect(stances.map(({ a, b, tone }) => [a, b, tone])).toEqual([
      ['chen-vale', 'bram-okoro', 'disagreement'],
      ['dina-rao', 'chen-vale', 'agreement'],
      ['bram-okoro', 'dina-rao', 'agreement'],
    ]);
  });

  it('make paths that prefer what is said to what is only named', () => {
    const pairs = pairsOf(all.statements, evidenceOf(all), data.contested);
    const path = pathBetween(pairs, 'vale-instruments', 'lantern-protocol');
    expect(path?.map(({ to, statements }) => [to, statements[0]!.predicate])).toEqual([
      ['lantern-forum', 'memberOf'],
      ['lantern-protocol', 'develops'],
    ]);
    expect(pathBetween(pairs, 'vale-instruments', 'nobody')).toBeNull();
    expect(pathBetween(pairs, 'isa', 'isa')).toEqual([]);
  });
});

describe('a turn', () => {
  it('is cut into pieces that join to the turn', () => {
    const [document] = data.graph.documents;
    const turn = document!.utterances[1]!;
    const mentions = data.mentionsIn.get(`${document!.id} ${turn.id}`)!;
    fc.assert(
      fc.property(fc.nat(200), fc.nat(60), (from, length) => {
        const quoted = { start: turn.span.start + from, end: turn.span.start + from + length };
        const pieces = segmentsOf(document!.text, turn.span, mentions, [], quoted);
        expect(pieces.map(({ text }) => text).join('')).toBe(
          document!.text.slice(turn.span.start, turn.span.end),
        );
        expect(
          pieces
            .filter((piece) => piece.quoted)
            .map(({ text }) => text)
            .join(''),
        ).toBe(document!.text.slice(quoted.start, Math.min(quoted.end, turn.span.end)));
      }),
    );
  });
});

describe('times', () => {
  const document = data.graph.documents[0]!;
  const timed = axisOf(document);

  it('read as people write them', () => {
    expect([
      readPlace(timed, '30'),
      readPlace(timed, '30:15'),
      readPlace(timed, '1:02:03'),
      readPlace(timed, 'soon'),
    ]).toEqual([1800, 1815, 3723, null]);
  });

  it('give way to turns where a transcript has none', () => {
    const untimed = axisOf({
      ...document,
      utterances: document.utterances.map((turn) => ({ ...turn, start: null, end: null })),
    });
    expect(untimed.unit).toBe('turns');
    expect(untimed.intervals).toHaveLength(document.utterances.length);
    expect(readPlace(untimed, 'turn 3')).toBe(2);
  });
});

describe('files', () => {
  it('CSV keeps cells apart and starts no formula', () => {
    expect(
      csv(
        ['a', 'b'],
        [
          ['x,"y"', '=1+1'],
          ['two\nlines', 3],
        ],
      ),
    ).toBe('a,b\r\n"x,""y""",\'=1+1\r\n"two\nlines",3\r\n');
  });

  it('an embedding cannot be broken out of', () => {
    expect(embedded('https://x.org/?a=1&b="><script>')).not.toContain('<script>');
  });
});
