/** How two things are connected: the chain between them, with the words that carry every hop. */
import { effect, signal } from '@preact/signals';
import { connect, select } from '../actions.ts';
import { labelOf } from '../data/dataset.ts';
import { type Hop, pathBetween } from '../data/path.ts';
import { address, go } from '../history.ts';
import { Card } from '../parts/card.tsx';
import { Icon } from '../parts/icons.tsx';
import { route } from '../route.ts';
import { dataset, pairs } from '../state.ts';
import { count, listed } from '../words.ts';

/** Null: there is no path; undefined: not both ends are known. */
const hops = signal<Hop[] | null | undefined>(undefined);

effect(() => {
  const { path, network } = address.value;
  const data = dataset.value;
  const asked =
    path && data && network === 'all' && data.entities.has(path.from) && data.entities.has(path.to);
  hops.value = asked ? pathBetween(pairs.value, path.from, path.to) : undefined;
  route.value =
    hops.value && hops.value.length > 0 ? [hops.value[0]!.from, ...hops.value.map(({ to }) => to)] : null;
});

export function Path() {
  const data = dataset.value!;
  const path = address.value.path!;
  const found = hops.value;
  return (
    <>
      <div class="panel-head">
        <p class="kind">
          Path
          <button
            type="button"
            class="button icon panel-close"
            aria-label="Close the path"
            onClick={() => go({ path: null })}
          >
            <Icon name="close" />
          </button>
        </p>
        <h2>How are they connected?</h2>
      </div>
      <div class="path-ends">
        <Pick words="From" id={path.from} choose={(id) => connect(id, path.to)} />
        <Pick words="To" id={path.to} choose={(id) => connect(path.from, id)} />
        <datalist id="path-names">
          {data.graph.entities.map(({ id, label }) => (
            <option key={id} value={label} />
          ))}
        </datalist>
      </div>
      {found === undefined && <p class="soft">Choose two things.</p>}
      {found === null && <p role="status">Nothing that passes the filters connects them.</p>}
      {found && found.length === 0 && <p>They are the same thing.</p>}
      {found && found.length > 0 && (
        <>
          <p class="small soft" role="status">
            {count(found.length, 'hop')}:{' '}
            {listed([path.from, ...found.map(({ to }) => to)].map((id) => data.shortNames.get(id) ?? id))}
          </p>
          <ol class="hops" aria-label="Hops">
            {found.map((hop) => (
              <HopRow key={hop.to} hop={hop} />
            ))}
          </ol>
        </>
      )}
    </>
  );
}

function HopRow({ hop: { from, to, statements } }: { hop: Hop }) {
  const more = statements.length - 1;
  return (
    <li>
      <Card statement={statements[0]!} quotes={1} />
      {more > 0 && (
        <button type="button" class="more" onClick={() => select({ kind: 'pair', a: from, b: to })}>
          {count(more, 'more statement')} between the two
        </button>
      )}
    </li>
  );
}

/** A field that takes a name or another name of an entity. */
function Pick({ words, id, choose }: { words: string; id: string; choose: (id: string) => void }) {
  const data = dataset.value!;
  const pick = (name: string) => {
    const wanted = name.trim().toLowerCase();
    const entity =
      data.graph.entities.find(({ label }) => label.toLowerCase() === wanted) ??
      data.graph.entities.find(({ altLabels }) => altLabels.some((other) => other.toLowerCase() === wanted));
    if (entity) choose(entity.id);
  };
  return (
    <label>
      <span class="small soft">{words}</span>
      <input
        class="field"
        list="path-names"
        value={id ? labelOf(data, id) : ''}
        placeholder="A name"
        onChange={(event) => pick(event.currentTarget.value)}
      />
    </label>
  );
}
