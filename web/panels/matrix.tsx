/** Who speaks of what: speakers against things of one kind, with counts that open the quotes. */
import { select } from '../actions.ts';
import { labelOf } from '../data/dataset.ts';
import { matrixOf } from '../data/matrix.ts';
import { address, go } from '../history.ts';
import { dataset, filter } from '../state.ts';
import { TYPE_ORDER, typeWord, typeWords } from '../words.ts';

export function Matrix() {
  const data = dataset.value!;
  const types = TYPE_ORDER.filter((type) => data.graph.entities.some((entity) => entity.type === type));
  const asked = address.value.matrix;
  const type = types.includes(asked) ? asked : (types[0] ?? asked);
  const { speakers, rows, most } = matrixOf(data, filter.value, type);
  return (
    <div class="view scrolls" id="view" role="tabpanel" aria-labelledby="tab-matrix" tabIndex={0}>
      <div class="matrix-head">
        <label>
          Who speaks of which{' '}
          <select class="field" value={type} onChange={(event) => go({ matrix: event.currentTarget.value })}>
            {types.map((name) => (
              <option key={name} value={name}>
                {typeWords(name).toLowerCase()}
              </option>
            ))}
          </select>
        </label>
        <span class="small soft">A number is how often; it opens the quotes.</span>
      </div>
      {rows.length === 0 ? (
        <p class="empty">Within the filters nobody names anything of this kind.</p>
      ) : (
        <table class="matrix">
          <caption class="visually-hidden">{typeWords(type)} by who names them</caption>
          <thead>
            <tr>
              <th scope="col">{typeWord(type)}</th>
              {speakers.map((speaker) => (
                <th scope="col" key={speaker}>
                  <span>{labelOf(data, speaker)}</span>
                </th>
              ))}
              <th scope="col">
                <span>All</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ entity, counts, total }) => (
              <tr key={entity}>
                <th scope="row">
                  <button type="button" onClick={() => select({ kind: 'entity', id: entity })}>
                    {labelOf(data, entity)}
                  </button>
                </th>
                {counts.map((n, i) => (
                  <td key={speakers[i]}>
                    {n > 0 && (
                      <button
                        type="button"
                        style={{ '--share': `${Math.round(12 + 60 * Math.sqrt(n / most))}%` }}
                        aria-label={`${labelOf(data, speakers[i]!)} names ${labelOf(data, entity)} ${n} times`}
                        onClick={() => select({ kind: 'said', speaker: speakers[i]!, entity })}
                      >
                        {n}
                      </button>
                    )}
                  </td>
                ))}
                <td class="soft number">{total}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
