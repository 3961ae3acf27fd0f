/** The reader's own queries, kept in this browser. */
import { signal } from '@preact/signals';
import { load, save } from '../parts/kept.ts';

const KEY = 'queries';
const name = signal('');
const kept = signal<Record<string, string>>(load(KEY));

export function SavedQueries({ text, put }: { text: () => string; put: (query: string) => void }) {
  const names = Object.keys(kept.value);
  const keep = () => {
    const called = name.value.trim();
    if (called === '' || text().trim() === '') return;
    kept.value = { ...kept.value, [called]: text() };
    save(KEY, kept.value);
  };
  return (
    <>
      {names.length > 0 && (
        <label>
          <span class="small soft">Saved</span>
          <select
            class="field"
            value=""
            onChange={(event) => {
              const query = kept.value[event.currentTarget.value];
              if (query) put(query);
            }}
          >
            <option value="">Open …</option>
            {names.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
      )}
      <form
        class="query-save"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <label>
          <span class="small soft">Save as</span>
          <input
            class="field"
            placeholder="A name"
            onInput={(event) => (name.value = event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          Save query
        </button>
      </form>
    </>
  );
}
