/** The search box: names, aliases, sentences, and a few questions it can act on, in one list for mouse and keyboard. */
import { computed, signal } from '@preact/signals';
import { connect, read, selectEntity, show, showNetwork } from '../actions.ts';
import { placeOfQuote } from '../data/dataset.ts';
import type { EntityHit, QuoteHit, SearchIndex } from '../data/search.ts';
import { intervalWord } from '../data/time.ts';
import { Icon } from '../parts/icons.tsx';
import { Swatch } from '../parts/swatch.tsx';
import { dataset } from '../state.ts';
import { typeWord } from '../words.ts';

interface Deed {
  kind: 'deed';
  words: string;
  act: () => void;
}

type Hit = EntityHit | QuoteHit | Deed;

const text = signal('');
const open = signal(false);
const active = signal(0);
const index = signal<SearchIndex | null>(null);
let indexed: unknown = null;

const hits = computed<Hit[]>(() => {
  const query = text.value.trim();
  if (!query || !index.value) return [];
  const entities = index.value.entities(query);
  const found = [...entities, ...index.value.quotes(query)];
  // What somebody did say comes before names that are only spelt alike.
  const [as, like] = [found.filter(({ alike }) => !alike), found.filter(({ alike }) => alike)];
  return [...deeds(query), ...as, ...like];
});

/** The two things of "how are A and B connected", "from A to B", "A → B". */
function ends(query: string): [EntityHit, EntityHit] | null {
  const [, one, other] =
    /^(?:.*\b(?:are|is|between|from)\s+)?(.+?)\s+(?:and|to|with|→)\s+(.+?)(?:\s+(?:connected|linked).*)?\??$/i.exec(
      query,
    ) ?? [];
  const [from] = one ? index.value!.entities(one, 1) : [];
  const [to] = other ? index.value!.entities(other, 1) : [];
  return from && to && from.id !== to.id ? [from, to] : null;
}

/** Questions that the page answers with a view. */
function deeds(query: string): Deed[] {
  const found: Deed[] = [];
  const [first, second] = ends(query) ?? [];
  if (/\b(agree|disagree)/i.test(query))
    found.push({
      kind: 'deed',
      words: 'Show who agrees and disagrees with whom',
      act: () => showNetwork('speakers'),
    });
  if (first && second && /\b(connected|connection|linked|link|between|path)\b|→/i.test(query))
    found.push({
      kind: 'deed',
      words: `How are ${first.label} and ${second.label} connected?`,
      act: () => connect(first.id, second.id),
    });
  if (/\b(sparql|query)\b/i.test(query))
    found.push({ kind: 'deed', words: 'Open the query editor', act: () => show('query') });
  return found;
}

/** Loads and fills the index for the graph that is open. */
async function prepare(): Promise<void> {
  if (!dataset.value || indexed === dataset.value) return;
  indexed = dataset.value;
  const { SearchIndex } = await import('../data/search.ts');
  index.value = new SearchIndex(dataset.value);
}

function choose(hit: Hit): void {
  open.value = false;
  if (hit.kind === 'entity') selectEntity(hit.id);
  else if (hit.kind === 'quote') read(hit);
  else hit.act();
}

function onKeyDown(event: KeyboardEvent): void {
  const last = hits.value.length - 1;
  if (event.key === 'ArrowDown') active.value = Math.min(last, active.value + 1);
  else if (event.key === 'ArrowUp') active.value = Math.max(0, active.value - 1);
  else if (event.key === 'Enter') {
    const hit = hits.value[active.value];
    if (hit) choose(hit);
  } else if (event.key === 'Escape') {
    if (open.value) open.value = false;
    else text.value = '';
  } else return;
  event.preventDefault();
}

export function Search() {
  const list = hits.value;
  const shown = open.value && text.value.trim() !== '';
  return (
    <div class="search" role="search">
      <Icon name="search" />
      <input
        id="search"
        type="search"
        // biome-ignore lint/a11y/noRedundantRoles: a search field is no combobox by itself
        role="combobox"
        aria-label="Search names and quotes"
        aria-expanded={shown}
        aria-controls="search-list"
        aria-autocomplete="list"
        aria-activedescendant={shown && list.length > 0 ? `hit-${active.value}` : undefined}
        placeholder="Search names and words"
        autocomplete="off"
        list={undefined}
        spellcheck={false}
        value={text.value}
        onFocus={() => {
          open.value = true;
          void prepare();
        }}
        onBlur={() => {
          open.value = false;
        }}
        onInput={(event) => {
          text.value = event.currentTarget.value;
          active.value = 0;
          open.value = true;
          void prepare();
        }}
        onKeyDown={onKeyDown}
      />
      {shown && (
        <div class="search-list" onMouseDown={(event) => event.preventDefault()}>
          {list.length === 0 ? (
            <p class="search-empty" role="status">
              {index.value ? 'Nothing here is called that, and nobody said it.' : 'Preparing the search…'}
            </p>
          ) : (
            <div id="search-list" role="listbox" aria-label="Results">
              {list.map((hit, i) => (
                <Option key={i} hit={hit} id={`hit-${i}`} selected={i === active.value} />
              ))}
            </div>
          )}
        </div>
      )}
    </div>
  );
}

function Option({ hit, id, selected }: { hit: Hit; id: string; selected: boolean }) {
  return (
    <div role="option" id={id} aria-selected={selected} onClick={() => choose(hit)}>
      {hit.kind === 'entity' ? (
        <>
          <Swatch type={hit.type} />
          <span>
            {hit.label}
            {hit.alias && <span class="soft"> ({hit.alias})</span>}
          </span>
          <span class="small soft">{typeWord(hit.type)}</span>
        </>
      ) : hit.kind === 'quote' ? (
        <QuoteLine hit={hit} />
      ) : (
        <>
          <span aria-hidden="true">→</span>
          <span>{hit.words}</span>
        </>
      )}
    </div>
  );
}

function QuoteLine({ hit }: { hit: QuoteHit }) {
  const data = dataset.value!;
  const place = placeOfQuote(data, hit);
  return (
    <>
      <span aria-hidden="true">“</span>
      <span class="small">{place?.utterance.label}</span>
      <span class="small soft number">
        {place && intervalWord(data.axes.get(hit.document)!, place.from, place.to)}
      </span>
      <span class="search-quote">{hit.text.length > 160 ? `${hit.text.slice(0, 159)}…` : hit.text}</span>
    </>
  );
}
