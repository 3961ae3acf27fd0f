/** The legend, which is also the filter of types, and the other facets. */

import { toggle } from '../actions.ts';
import { SIZES, type SizeBy } from '../address.ts';
import { address, go } from '../history.ts';
import { CONTESTED, TONE_COLOURS } from '../palette.ts';
import { useShown } from '../parts/frame.ts';
import { Icon } from '../parts/icons.tsx';
import { Swatch } from '../parts/swatch.tsx';
import { dataset, filtered, scheme } from '../state.ts';
import { TYPE_ORDER, typeWords } from '../words.ts';
import { Facets } from './facets.tsx';
import { LINE_KEYS } from './keys.ts';
import { sideOpen } from './sheets.ts';

export function Side() {
  return (
    <aside class="side" aria-label="Legend and filters" data-open={sideOpen.value} tabIndex={-1}>
      <button type="button" class="button phone-only" onClick={() => (sideOpen.value = false)}>
        Done
      </button>
      <Types />
      {address.value.view === 'network' && <Lines />}
      {address.value.view === 'network' && address.value.network === 'all' && <Sizes />}
      {useShown() && <Facets />}
    </aside>
  );
}

function Types() {
  const data = dataset.value!;
  const { types, hidden } = address.value.filter;
  const shown = filtered.value!.entities;
  const counts = new Map<string, { all: number; shown: number }>();
  for (const { id, type } of data.graph.entities) {
    const n = counts.get(type) ?? { all: 0, shown: 0 };
    n.all++;
    if (shown.has(id)) n.shown++;
    counts.set(type, n);
  }
  const known = [...TYPE_ORDER, ...[...counts.keys()].filter((type) => !TYPE_ORDER.includes(type))];
  return (
    <fieldset class="facet">
      <legend class="heading">Kinds of things</legend>
      {known
        .filter((type) => counts.has(type))
        .map((type) => {
          const n = counts.get(type)!;
          const off = hidden.includes(type);
          return (
            <div class="row" key={type} data-hidden={off}>
              <label>
                <input
                  type="checkbox"
                  checked={types.includes(type)}
                  onChange={() => toggle('types', type)}
                />
                <Swatch type={type} />
                <span class="name">{typeWords(type)}</span>
                <span class="number">{n.shown === n.all ? n.all : `${n.shown}/${n.all}`}</span>
              </label>
              <button
                type="button"
                class="eye"
                aria-pressed={off}
                aria-label={`Hide ${typeWords(type).toLowerCase()}`}
                title={
                  off ? `Show ${typeWords(type).toLowerCase()}` : `Hide ${typeWords(type).toLowerCase()}`
                }
                onClick={() => toggle('hidden', type)}
              >
                <Icon name={off ? 'hidden' : 'eye'} />
              </button>
            </div>
          );
        })}
    </fieldset>
  );
}

function Lines() {
  const { network } = address.value;
  return (
    <div class="facet">
      <h2 class="heading">Lines</h2>
      {LINE_KEYS[network].map(([tone, words]) => (
        <div class="key" key={tone}>
          <svg class="key-line" viewBox="0 0 26 10" aria-hidden="true">
            <line
              x1="0"
              y1="5"
              x2="26"
              y2="5"
              stroke={TONE_COLOURS[tone][scheme.value]}
              stroke-width={tone === 'named' ? 1.2 : 3}
              stroke-dasharray={tone === 'denied' ? '5 3' : undefined}
            />
          </svg>
          <span>{words}</span>
        </div>
      ))}
      <div class="key">
        <svg class="key-line" viewBox="0 0 26 10" aria-hidden="true">
          <path d="M13 0 18 5 13 10 8 5z" fill={CONTESTED[scheme.value]} />
        </svg>
        <span>contested: affirmed and denied</span>
      </div>
      <p class="small soft">
        {network === 'all'
          ? 'Thicker: more people say so.'
          : 'Thicker: said more often. Arrows point to whom it is about.'}
      </p>
    </div>
  );
}

const SIZE_WORDS: Record<SizeBy, string> = {
  salience: 'how much it matters here',
  mentions: 'how often it is named',
  degree: 'number of statements',
  betweenness: 'how much it connects',
};

function Sizes() {
  return (
    <div class="facet">
      <label class="heading" for="size">
        Larger means
      </label>
      <select
        id="size"
        class="field small"
        value={address.value.size}
        onChange={(event) => go({ size: event.currentTarget.value as SizeBy })}
      >
        {SIZES.map((size) => (
          <option key={size} value={size}>
            {SIZE_WORDS[size]}
          </option>
        ))}
      </select>
    </div>
  );
}
