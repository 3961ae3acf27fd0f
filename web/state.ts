/** The one chain: graph → dataset → filtered → lines → picture. Panels and the stage read it; the address drives it. */
import { computed, signal } from '@preact/signals';
import type { KnowledgeGraph, Statement } from '../src/model.ts';
import type { Message } from '../src/report.ts';
import type { Selection } from './address.ts';
import { type Dataset, makeDataset } from './data/dataset.ts';
import { applyFilter, type Filter, type Filtered, NO_FILTER } from './data/filter.ts';
import { foremostOf, type Room } from './data/foremost.ts';
import { narrowPairs, type Pair, pairsOf, stancePairsOf } from './data/pairs.ts';
import { pictureOf } from './data/picture.ts';
import { touchedBy } from './data/touched.ts';
import { address } from './history.ts';
import type { Scheme } from './palette.ts';
import { route } from './route.ts';
import { narrowPage } from './width.ts';

export type Loading =
  | { state: 'loading'; what: string; share: number | null }
  | { state: 'failed'; reason: string; hint: string }
  | { state: 'ready' };

export const graph = signal<KnowledgeGraph | null>(null);
export const loading = signal<Loading>({ state: 'loading', what: 'Opening the graph', share: null });
/** What the reading of a dropped transcript had to say. */
export const messages = signal<Message[]>([]);
/** Said to screen readers, politely. */
export const announcement = signal('');

const systemDark = signal(false);
export const scheme = computed<Scheme>(() => {
  const { theme } = address.value;
  if (theme !== 'auto') return theme;
  return systemDark.value ? 'dark' : 'light';
});

/** Follows the system's colour scheme. */
export function followScheme(): void {
  const query = matchMedia('(prefers-color-scheme: dark)');
  systemDark.value = query.matches;
  query.addEventListener('change', () => {
    systemDark.value = query.matches;
  });
}

export const dataset = computed<Dataset | null>(() => (graph.value ? makeDataset(graph.value) : null));

const filterKey = computed(() => JSON.stringify(address.value.filter));
/** The filter; changes identity only when its content does. */
export const filter = computed<Filter>(() => JSON.parse(filterKey.value) as Filter);

/** Everything, as if nothing were asked. */
const whole = computed<Filtered | null>(() => (dataset.value ? applyFilter(dataset.value, NO_FILTER) : null));

const free = computed(() => filterKey.value === JSON.stringify(NO_FILTER));

export const filtered = computed<Filtered | null>(() => {
  if (!dataset.value) return null;
  return free.value ? whole.value : applyFilter(dataset.value, filter.value);
});

const extent = computed(() => address.value.extent);
const network = computed(() => address.value.network);
const size = computed(() => address.value.size);

function lines(data: Dataset): Map<string, Pair> {
  const { statements } = data.graph;
  const evidenceOf = ({ evidence }: Statement) => evidence;
  if (network.value === 'all') return pairsOf(statements, evidenceOf, data.contested);
  const people = new Set(data.graph.entities.filter(({ type }) => type === 'Person').map(({ id }) => id));
  return stancePairsOf(statements, evidenceOf, data.contested, people);
}

/** All lines there are, whatever the filter: what the renderer indexes once. */
export const everything = computed(() => {
  const data = dataset.value;
  return data ? { dataset: data, network: network.value, pairs: lines(data) } : null;
});

export const pairs = computed<ReadonlyMap<string, Pair>>(() => {
  const all = everything.value;
  if (!all || !filtered.value) return new Map();
  return free.value ? all.pairs : narrowPairs(all.pairs, filtered.value.evidence, all.dataset.contested);
});

const selectionKey = computed(() => JSON.stringify(address.value.selection));

/** What is selected or connected is shown however little it matters. */
const pinned = computed<string[]>(() => {
  const selection = JSON.parse(selectionKey.value) as Selection | null;
  return [...(route.value ?? []), ...(dataset.value && selection ? touchedBy(dataset.value, selection) : [])];
});

export const room = computed<Room>(() => (narrowPage.value ? 'narrow' : 'wide'));

/** The things in the picture: all that the filters leave, or the foremost of them. */
export const shown = computed<ReadonlySet<string>>(() => {
  const [data, kept] = [dataset.value, filtered.value];
  if (!data || !kept) return new Set();
  return extent.value === 'all' ? kept.entities : foremostOf(data, kept.entities, pinned.value, room.value);
});

export const picture = computed(() => {
  const all = everything.value;
  if (!all) return null;
  return pictureOf({
    dataset: all.dataset,
    network: all.network,
    allPairs: all.pairs,
    entities: shown.value,
    pairs: pairs.value,
    size: size.value,
    scheme: scheme.value,
  });
});
