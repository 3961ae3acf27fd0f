/** The network: keeps the stage in step with the state, and gives it keys and buttons. */
import { computed, effect, signal, untracked } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { select, showNetwork } from '../actions.ts';
import { along, around, focusOf } from '../data/focus.ts';
import { FEW_ENOUGH, type Room } from '../data/foremost.ts';
import { address, go } from '../history.ts';
import { afterFrame } from '../parts/frame.ts';
import { Icon } from '../parts/icons.tsx';
import { route } from '../route.ts';
import type { Rectangle } from '../stage/labels.ts';
import { Stage } from '../stage/stage.ts';
import { dataset, everything, filtered, picture, room, shown } from '../state.ts';
import { grouped } from '../words.ts';
import { walk } from './walk.ts';

/** What tests, benchmarks and pages around this one may ask of the network. */
interface Handle {
  /** Where a disc lies in the network's frame. */
  positionOf: (id: string) => { x: number; y: number } | null;
  /** The most important things shown. */
  discs: (count: number) => string[];
  hover: (id: string | null) => void;
  /** Narrows to a stretch of the first document. */
  brush: (from: number, to: number) => void;
}

declare global {
  var colloquy: Handle | undefined;
}

const hovered = signal<string | null>(null);

/** What stays bright: what is hovered, else the path, else what is selected. */
const focus = computed(() => {
  const now = picture.value;
  if (!now) return null;
  const hover = hovered.value ? around(now, hovered.value) : null;
  const { selection } = address.value;
  const way = selection ? null : route.value;
  return (
    hover ??
    (way ? along(now, way) : null) ??
    focusOf(now, selection, (id) => dataset.value?.statements.get(id))
  );
});
const arranging = signal(false);
/** The stage, for exports; null while another view is shown. */
export const stage = signal<Stage | null>(null);

export function Network() {
  const container = useRef<HTMLDivElement>(null);
  // Before the page is painted: the network belongs to its first picture.
  useLayoutEffect(() => mount(container.current!), []);
  const { network } = address.value;
  return (
    <div class="view" id="view" role="tabpanel" aria-labelledby="tab-network">
      <div
        class="stage"
        ref={container}
        tabIndex={0}
        role="application"
        aria-roledescription="network"
        aria-label={`Network of ${picture.value?.discs.size ?? 0} things`}
        aria-describedby="stage-keys"
        onKeyDown={(event) => stage.value && walk(event, stage.value)}
      />
      <p id="stage-keys" class="visually-hidden">
        Arrow keys go to the neighbour in that direction, Enter opens its evidence, plus and minus zoom, 0
        shows the whole network, Escape lets go. The Table view holds the same as tables.
      </p>
      <div class="stage-modes" role="group" aria-label="Which network">
        <button type="button" aria-pressed={network === 'all'} onClick={() => showNetwork('all')}>
          Everything
        </button>
        <button type="button" aria-pressed={network === 'speakers'} onClick={() => showNetwork('speakers')}>
          Who agrees with whom
        </button>
      </div>
      <div class="stage-tools" role="group" aria-label="Zoom">
        <button
          type="button"
          class="button icon"
          aria-label="Zoom in"
          onClick={() => stage.value?.zoom(1 / 1.5)}
        >
          <Icon name="plus" />
        </button>
        <button
          type="button"
          class="button icon"
          aria-label="Zoom out"
          onClick={() => stage.value?.zoom(1.5)}
        >
          <Icon name="minus" />
        </button>
        <button
          type="button"
          class="button icon"
          aria-label="Show the whole network"
          onClick={() => stage.value?.fit()}
        >
          <Icon name="fit" />
        </button>
        {network === 'all' && (
          <button
            type="button"
            class="button icon"
            aria-pressed={arranging.value}
            aria-label="Rearrange the network"
            title={arranging.value ? 'Stop rearranging' : 'Rearrange: let the forces find new places'}
            onClick={async () => {
              arranging.value = (await stage.value?.rearrange()) ?? false;
            }}
          >
            <Icon name="rearrange" />
          </button>
        )}
      </div>
      <ExtentChoice />
      <Notes />
    </div>
  );
}

const foremostWords: Record<Room, (some: string, all: string) => string> = {
  wide: (some, all) => `The ${some} that matter most of ${all} things`,
  narrow: (some, all) => `${some} of ${all} things`,
};

/** Of a large network the foremost things are shown first; all the others are one press away. */
function ExtentChoice() {
  const { extent, network } = address.value;
  const all = filtered.value?.entities.size ?? 0;
  if (network !== 'all' || all <= FEW_ENOUGH[room.value]) return null;
  return (
    <p class="stage-extent">
      {extent === 'all'
        ? `All ${grouped(all)} things`
        : foremostWords[room.value](grouped(shown.value.size), grouped(all))}{' '}
      <button
        type="button"
        class="button"
        onClick={() => go({ extent: extent === 'all' ? 'foremost' : 'all', camera: null })}
      >
        {extent === 'all' ? 'Show the foremost' : 'Show all'}
      </button>
    </p>
  );
}

function Notes() {
  const data = dataset.value!;
  if (data.graph.entities.length === 0)
    return (
      <p class="stage-note">
        Nothing was named in this transcript, so there is no network. The Transcript view shows what was read.
      </p>
    );
  const visible = (picture.value?.lines.size ?? 0) > 0;
  if (address.value.network === 'speakers' && !visible)
    return <p class="stage-note">Nobody is heard to agree or disagree with anybody here.</p>;
  if (![...(picture.value?.discs.values() ?? [])].some(({ hidden }) => !hidden))
    return <p class="stage-note">Nothing passes these filters. Undo the last one, or clear them above.</p>;
  return null;
}

const FLOATING = '.stage-modes, .stage-tools, .stage-extent, .chips';

/** Where buttons float above the network, in its coordinates. */
function floating(container: HTMLElement): Rectangle[] {
  const frame = container.getBoundingClientRect();
  return [...container.closest('.main')!.querySelectorAll(FLOATING)].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      left: left - frame.left,
      top: top - frame.top,
      right: right - frame.left,
      bottom: bottom - frame.top,
    };
  });
}

/** Puts a stage into the container and follows the state until it is taken out. */
function mount(container: HTMLElement): () => void {
  const next = new Stage(
    container,
    {
      onHover: (disc) => {
        hovered.value = disc;
        container.style.cursor = disc ? 'pointer' : '';
      },
      onSelect: (target) => {
        if (!target) return select(null);
        if ('disc' in target) return select({ kind: 'entity', id: target.disc });
        const line = picture.value?.lines.get(target.line);
        if (line) select({ kind: 'pair', a: line.a, b: line.b });
      },
      onCamera: (camera) => {
        const still =
          Math.abs(camera.ratio - 1) < 0.001 && Math.abs(camera.x - 0.5) + Math.abs(camera.y - 0.5) < 0.001;
        go({ camera: still ? null : camera }, { step: false });
      },
    },
    matchMedia('(prefers-reduced-motion: reduce)').matches,
    address.value.camera,
  );
  next.taken = floating(container);
  stage.value = next;
  globalThis.colloquy = {
    positionOf: (id) => next.positionOf(id),
    discs: (count) =>
      [...(picture.value?.discs.values() ?? [])]
        .filter(({ hidden }) => !hidden)
        .slice(0, count)
        .map(({ id }) => id),
    hover: (id) => {
      hovered.value = id;
    },
    brush: (from, to) => {
      const time = { document: dataset.value!.graph.documents[0]!.id, from, to };
      go({ filter: { ...address.value.filter, time } }, { step: false });
    },
  };
  const stops = [
    effect(() => {
      if (picture.value)
        next.show(
          picture.value,
          everything.value,
          untracked(() => focus.value),
        );
    }),
    effect(() => next.focus(focus.value)),
  ];
  performance.mark('colloquy:drawn');
  afterFrame(() => {
    performance.mark('colloquy:shown');
    void next.start();
  });
  const observer = new ResizeObserver(() => {
    next.taken = floating(container);
    next.resize();
  });
  observer.observe(container);
  // Chips come and go above the network without changing its size.
  const chips = new MutationObserver(() => {
    next.taken = floating(container);
    next.resize();
  });
  chips.observe(container.closest('.main')!.querySelector('.bar')!, { childList: true, subtree: true });
  return () => {
    for (const stop of stops) stop();
    observer.disconnect();
    chips.disconnect();
    stage.value = null;
    arranging.value = false;
    next.kill();
  };
}
