/** Named views: addresses kept in this browser under a name. */
import { signal } from '@preact/signals';
import { formatAddress, parseAddress } from '../address.ts';
import { address, go } from '../history.ts';
import { load, save } from '../parts/kept.ts';
import { graph } from '../state.ts';

const views = signal<Record<string, string>>({});
const name = signal('');

/** One shelf per set of documents. */
const shelf = (): string => `views ${graph.value!.documents.map(({ id }) => id).join(' ')}`;

function put(next: Record<string, string>): void {
  views.value = next;
  save(shelf(), next);
}

export function Views() {
  views.value = load(shelf());
  const names = Object.keys(views.value);
  const keep = (event: Event) => {
    event.preventDefault();
    const called = name.value.trim();
    if (called) put({ ...views.value, [called]: formatAddress(address.value) });
    name.value = '';
  };
  return (
    <section>
      <h3>Named views</h3>
      {names.length > 0 && (
        <ul class="views">
          {names.map((one) => (
            <li key={one}>
              <button
                type="button"
                class="linklike"
                onClick={() => go({ ...parseAddress(views.value[one]!), theme: address.value.theme })}
              >
                {one}
              </button>
              <button
                type="button"
                class="button"
                aria-label={`Forget ${one}`}
                onClick={() =>
                  put(Object.fromEntries(Object.entries(views.value).filter(([key]) => key !== one)))
                }
              >
                Forget
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="query-save" onSubmit={keep}>
        <label>
          <span class="small soft">Name of this view</span>
          <br />
          <input
            class="field"
            value={name.value}
            onInput={(event) => (name.value = event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          Keep it
        </button>
      </form>
    </section>
  );
}
