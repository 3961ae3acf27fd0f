/** What the page shows ⇄ the address's fragment: everything a colleague needs to see the same. Pure. */
import type { Modality, Polarity } from '../src/model.ts';
import { type Filter, NO_FILTER } from './data/filter.ts';

export const VIEWS = ['network', 'transcript', 'matrix', 'table', 'query'] as const;
export type View = (typeof VIEWS)[number];
export const SIZES = ['salience', 'mentions', 'degree', 'betweenness'] as const;
export type SizeBy = (typeof SIZES)[number];
/** How much of a large network is shown. */
export const EXTENTS = ['foremost', 'all'] as const;
type Extent = (typeof EXTENTS)[number];
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What is selected: an entity, the line between two, one statement, or what one speaker says of one entity. */
export type Selection =
  | { kind: 'entity'; id: string }
  | { kind: 'pair'; a: string; b: string }
  | { kind: 'statement'; id: string }
  | { kind: 'said'; speaker: string; entity: string };

/** A stretch of a turn, for the reader to scroll to. */
export interface Passage {
  document: string;
  utterance: string;
  start: number;
  end: number;
}

export interface Address {
  view: View;
  network: 'all' | 'speakers';
  selection: Selection | null;
  filter: Filter;
  size: SizeBy;
  extent: Extent;
  matrix: string;
  path: { from: string; to: string } | null;
  passage: Passage | null;
  query: string;
  camera: { x: number; y: number; ratio: number } | null;
  theme: Theme;
}

export const HOME: Address = {
  view: 'network',
  network: 'all',
  selection: null,
  filter: NO_FILTER,
  size: 'salience',
  extent: 'foremost',
  matrix: 'StandardsBody',
  path: null,
  passage: null,
  query: '',
  camera: null,
  theme: 'auto',
};

/** Lists of the filter and their names in the address. */
const LISTS = [
  'types',
  'hidden',
  'speakers',
  'roles',
  'predicates',
  'polarity',
  'modality',
  'documents',
  'only',
] as const;

const SEPARATOR = '|';

/** The fragment without `#`; empty for the opening state. */
export function formatAddress(address: Address): string {
  const out = new URLSearchParams();
  const { filter, selection, path, passage, camera } = address;
  for (const key of ['view', 'network', 'size', 'extent', 'matrix', 'query', 'theme'] as const)
    if (address[key] !== HOME[key]) out.set(key, address[key]);
  if (selection) out.set('select', formatSelection(selection).join(SEPARATOR));
  for (const key of LISTS) if (filter[key].length > 0) out.set(key, filter[key].join(SEPARATOR));
  if (filter.confidence > 0) out.set('confidence', String(filter.confidence));
  if (filter.shared) out.set('shared', 'yes');
  if (filter.contested) out.set('contested', 'yes');
  if (filter.time)
    out.set(
      'time',
      [filter.time.document, Math.round(filter.time.from), Math.round(filter.time.to)].join(SEPARATOR),
    );
  if (path) out.set('path', [path.from, path.to].join(SEPARATOR));
  if (passage)
    out.set('passage', [passage.document, passage.utterance, passage.start, passage.end].join(SEPARATOR));
  if (camera) out.set('camera', [camera.x, camera.y, camera.ratio].map((n) => n.toFixed(3)).join(SEPARATOR));
  return out.toString();
}

function formatSelection(selection: Selection): string[] {
  switch (selection.kind) {
    case 'pair':
      return ['pair', selection.a, selection.b];
    case 'said':
      return ['said', selection.speaker, selection.entity];
    default:
      return [selection.kind, selection.id];
  }
}

/** Reads a fragment; whatever it cannot read keeps its opening value. */
export function parseAddress(fragment: string): Address {
  const input = new URLSearchParams(fragment.replace(/^#/, ''));
  const parts = (key: string): string[] => input.get(key)?.split(SEPARATOR).filter(Boolean) ?? [];
  const oneOf = <T extends string>(key: string, allowed: readonly T[], otherwise: T): T =>
    allowed.find((value) => value === input.get(key)) ?? otherwise;
  const [pathFrom, pathTo] = parts('path');
  const [document, utterance, start, end] = parts('passage');
  const [timed, from, to] = parts('time');
  const camera = parts('camera').map(Number);
  const confidence = Number(input.get('confidence') ?? 0);
  return {
    view: oneOf('view', VIEWS, HOME.view),
    network: oneOf('network', ['all', 'speakers'], HOME.network),
    size: oneOf('size', SIZES, HOME.size),
    extent: oneOf('extent', EXTENTS, HOME.extent),
    theme: oneOf('theme', THEMES, HOME.theme),
    matrix: input.get('matrix') ?? HOME.matrix,
    query: input.get('query') ?? HOME.query,
    selection: parseSelection(parts('select')),
    path: pathFrom ? { from: pathFrom, to: pathTo ?? '' } : null,
    passage: document && utterance ? { document, utterance, start: whole(start), end: whole(end) } : null,
    camera:
      camera.length === 3 && camera.every(Number.isFinite) && camera[2]! > 0
        ? { x: camera[0]!, y: camera[1]!, ratio: camera[2]! }
        : null,
    filter: {
      types: parts('types'),
      hidden: parts('hidden'),
      speakers: parts('speakers'),
      roles: parts('roles'),
      predicates: parts('predicates'),
      polarity: parts('polarity') as Polarity[],
      modality: parts('modality') as Modality[],
      documents: parts('documents'),
      only: parts('only'),
      confidence: confidence > 0 && confidence <= 1 ? confidence : 0,
      shared: input.get('shared') === 'yes',
      contested: input.get('contested') === 'yes',
      time: timed && whole(to) > whole(from) ? { document: timed, from: whole(from), to: whole(to) } : null,
    },
  };
}

const whole = (text: string | undefined): number => {
  const n = Number(text);
  return Number.isFinite(n) ? Math.max(0, Math.round(n)) : 0;
};

function parseSelection([kind, first, second]: string[]): Selection | null {
  if (!first) return null;
  if (kind === 'entity' || kind === 'statement') return { kind, id: first };
  if (kind === 'pair' && second) return { kind, a: first, b: second };
  if (kind === 'said' && second) return { kind, speaker: first, entity: second };
  return null;
}
