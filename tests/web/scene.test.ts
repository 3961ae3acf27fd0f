/** What the canvas above the renderer draws: denials are dashed with and without a focus; names on a phone are short but tell people apart. */
import { describe, expect, it } from 'vitest';
import { makeDataset } from '../../web/data/dataset.ts';
import { applyFilter, type Filter, NO_FILTER } from '../../web/data/filter.ts';
import { familyNamesOf } from '../../web/data/names.ts';
import { narrowPairs, pairsOf } from '../../web/data/pairs.ts';
import { pictureOf } from '../../web/data/picture.ts';
import { makeScene } from '../../web/stage/scene.ts';
import { lantern } from '../browser/lantern.ts';

const data = makeDataset(lantern());
const allPairs = pairsOf(data.graph.statements, ({ evidence }) => evidence, data.contested);

function sceneOf(change: Partial<Filter>, width = 800) {
  const kept = applyFilter(data, { ...NO_FILTER, ...change });
  const picture = pictureOf({
    dataset: data,
    network: 'all',
    allPairs,
    entities: kept.entities,
    pairs: narrowPairs(allPairs, kept.evidence, data.contested),
    size: 'mentions',
    scheme: 'light',
  });
  const places = [...picture.discs.keys()];
  return makeScene(
    picture,
    {
      width,
      height: 600,
      taken: [],
      place: ({ id }) => ({ x: 120, y: 20 + places.indexOf(id) * 50, radius: 6 }),
      measure: (text) => text.length * 6,
    },
    null,
  );
}

describe('the scene', () => {
  it('leaves plain lines to the renderer and draws denials itself', () => {
    expect(sceneOf({}).lines).toEqual([]);
    expect(sceneOf({ polarity: ['denied'] }).lines.map(({ line }) => [line.a, line.b, line.tone])).toEqual([
      ['isa', 'lantern-protocol', 'denied'],
    ]);
  });

  it('gives people their last names on a phone', () => {
    const names = (width: number) => sceneOf({}, width).labels.map(({ text }) => text);
    expect(names(800)).toContain('Ada Quill');
    expect(names(360)).toContain('Quill');
    expect(names(360)).not.toContain('Ada Quill');
  });
});

describe('last names', () => {
  it('stand alone only where they tell people apart', () => {
    expect([...familyNamesOf(['Ada Quill', 'Chen Vale', 'Ruth Vale', 'Prince'])]).toEqual([
      ['Ada Quill', 'Quill'],
      ['Chen Vale', 'Chen Vale'],
      ['Ruth Vale', 'Ruth Vale'],
      ['Prince', 'Prince'],
    ]);
  });
});
