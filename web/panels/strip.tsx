/** Who speaks when: one lane per speaker; dragging over it narrows everything to that stretch, a click opens the turn. */
import { scaleLinear } from 'd3-scale';
import { useRef, useState } from 'preact/hooks';
import type { Document } from '../../src/model.ts';
import { narrow, read } from '../actions.ts';
import { placeOfQuote } from '../data/dataset.ts';
import { estimateAt } from '../data/estimate.ts';
import { lanesOf } from '../data/lanes.ts';
import { familyNamesOf } from '../data/names.ts';
import { placeWord } from '../data/time.ts';
import { address, go } from '../history.ts';
import { typeLook } from '../palette.ts';
import { dataset, scheme } from '../state.ts';
import { narrowPage } from '../width.ts';
import { StretchFields } from './stretch.tsx';

/** Pixels; the picture itself stretches. */
const LANE = 11;
const AXIS = 18;
const WIDTH = 1000;

export function Strip() {
  const data = dataset.value!;
  const { filter, passage } = address.value;
  const wanted = filter.time?.document ?? passage?.document ?? filter.documents[0];
  const document = data.documents.get(wanted ?? '') ?? longest(data.graph.documents);
  if (!document || document.utterances.length === 0) return null;
  return <StripOf key={document.id} document={document} />;
}

/** The reading that most of the picture comes from. */
export const longest = (documents: readonly Document[]): Document | undefined =>
  documents.reduce<Document | undefined>(
    (best, one) => (best && best.text.length >= one.text.length ? best : one),
    undefined,
  );

function StripOf({ document }: { document: Document }) {
  const data = dataset.value!;
  const axis = data.axes.get(document.id)!;
  const lanes = lanesOf(data, document);
  const scale = scaleLinear().domain([0, axis.end]).range([0, WIDTH]);
  const height = lanes.length * LANE;
  const people = lanes.filter(({ id }) => data.entities.get(id)?.type === 'Person');
  const family = narrowPage.value ? familyNamesOf(people.map(({ label }) => label)) : null;
  const { time } = address.value.filter;
  const stretch = time?.document === document.id ? time : null;
  return (
    <section class="strip" aria-label="Who speaks when">
      <StretchFields document={document} axis={axis} />
      <div class="strip-body">
        <ol class="strip-names">
          {lanes.map(({ id, label }) => (
            <li key={id} style={{ height: `${LANE}px` }} title={label}>
              {family?.get(label) ?? label}
            </li>
          ))}
        </ol>
        <Brush document={document} end={axis.end}>
          <svg
            viewBox={`0 0 ${WIDTH} ${height}`}
            preserveAspectRatio="none"
            style={{ height: `${height}px` }}
            aria-hidden="true"
          >
            {lanes.map(({ id, turns }, lane) => (
              <g key={id} fill={typeLook('Person')[scheme.value]}>
                {turns.map(([from, to]) => (
                  <rect
                    key={from}
                    x={scale(from)}
                    y={lane * LANE + 1.5}
                    width={Math.max(1.2, scale(to) - scale(from) - 0.5)}
                    height={LANE - 3}
                  />
                ))}
              </g>
            ))}
            <Places document={document} lanes={lanes.map(({ id }) => id)} scale={scale} />
            {stretch && (
              <g class="strip-outside">
                <rect x="0" y="0" width={scale(stretch.from)} height={height} />
                <rect
                  x={scale(stretch.to)}
                  y="0"
                  width={Math.max(0, WIDTH - scale(stretch.to))}
                  height={height}
                />
              </g>
            )}
          </svg>
          <ol class="strip-axis" style={{ height: `${AXIS}px` }} aria-hidden="true">
            {ticks(axis.end, axis.unit === 'seconds', narrowPage.value ? 4 : 7).map((at) => (
              <li key={at} style={{ left: `${(100 * at) / axis.end}%` }}>
                {placeWord(axis, at)}
              </li>
            ))}
          </ol>
        </Brush>
      </div>
    </section>
  );
}

/** Whole minutes in steps that leave room for their labels. */
function ticks(end: number, timed: boolean, most: number): number[] {
  const steps = timed
    ? [60, 300, 600, 900, 1800, 3600, 7200, 14_400]
    : [1, 5, 10, 20, 50, 100, 200, 500, 1000, 5000];
  const step = steps.find((s) => end / s <= most) ?? end;
  return Array.from({ length: Math.floor(end / step) }, (_, i) => (i + (timed ? 1 : 0)) * step).filter(
    (at) => at < end * 0.97,
  );
}

/** Where the selection is named, in the lane of who names it; the place within a turn is estimated. */
function Places({
  document,
  lanes,
  scale,
}: {
  document: Document;
  lanes: string[];
  scale: (at: number) => number;
}) {
  const data = dataset.value!;
  const { selection } = address.value;
  const id =
    selection?.kind === 'entity' ? selection.id : selection?.kind === 'said' ? selection.entity : null;
  if (id === null) return null;
  return (
    <g class="strip-places">
      {(data.mentionsOf.get(id) ?? [])
        .filter((mention) => mention.document === document.id)
        .flatMap((mention) => {
          const place = placeOfQuote(data, mention);
          const lane = lanes.indexOf(place?.utterance.speaker ?? '');
          if (!place) return [];
          return (
            <rect
              key={mention.span.start}
              x={scale(estimateAt(place, mention.span.start)) - 1.2}
              y={Math.max(0, lane) * LANE}
              width="2.4"
              height={LANE}
            />
          );
        })}
    </g>
  );
}

interface BrushProps {
  document: Document;
  end: number;
  children: preact.ComponentChildren;
}

/** Pixels below which a press is a click. */
const CLICK = 4;

function Brush({ document, end, children }: BrushProps) {
  const area = useRef<HTMLDivElement>(null);
  const before = useRef(address.value.filter);
  const [start, setStart] = useState<number | null>(null);
  const at = (event: PointerEvent): number => {
    const { left, width } = area.current!.getBoundingClientRect();
    return Math.max(0, Math.min(1, (event.clientX - left) / width)) * end;
  };
  const pixels = (a: number, b: number) =>
    (Math.abs(a - b) / end) * area.current!.getBoundingClientRect().width;
  const stretch = (event: PointerEvent) => ({
    document: document.id,
    from: Math.round(Math.min(start!, at(event))),
    to: Math.round(Math.max(start!, at(event))),
  });
  return (
    <div
      class="strip-brush"
      ref={area}
      onPointerDown={(event) => {
        before.current = address.value.filter;
        area.current!.setPointerCapture(event.pointerId);
        setStart(at(event));
      }}
      onPointerMove={(event) => {
        if (start !== null && pixels(start, at(event)) >= CLICK)
          go({ filter: { ...before.current, time: stretch(event) } }, { step: false });
      }}
      onPointerUp={(event) => {
        if (start === null) return;
        setStart(null);
        if (pixels(start, at(event)) >= CLICK) {
          const time = stretch(event);
          go({ filter: before.current }, { step: false });
          narrow({ time });
        } else openTurn(document, start);
      }}
    >
      {children}
    </div>
  );
}

function openTurn(document: Document, at: number): void {
  const { intervals } = dataset.value!.axes.get(document.id)!;
  const index = intervals.findLastIndex(([from, to]) => from <= at && at < to);
  const utterance = document.utterances[index];
  if (utterance)
    read({
      document: document.id,
      utterance: utterance.id,
      span: { start: utterance.span.start, end: utterance.span.start },
    });
}
