/** Scene → an SVG file with title, legend and source: shapes and text that a drawing program can edit. Pure. */

import type { Tone } from '../data/pairs.ts';
import { CONTESTED, type Scheme, STAGE, TONE_COLOURS, typeLook } from '../palette.ts';
import { arrowHead } from '../stage/curve.ts';
import type { Scene, SceneLabel, SceneLine } from '../stage/scene.ts';
import { typeWords } from '../words.ts';

export interface SvgOptions {
  scheme: Scheme;
  title: string;
  /** Where the picture comes from, and what it leaves out. */
  caption: string;
  /** Types and tones that occur. */
  types: readonly string[];
  tones: readonly [Tone, string][];
  contested: boolean;
}

const FONT = "system-ui, 'Segoe UI', Roboto, 'Liberation Sans', Arial, sans-serif";
const HEAD = 46;
const FOOT = 34;
const LEGEND = 215;

export function svgOf(scene: Scene, options: SvgOptions): string {
  const { scheme } = options;
  const look = STAGE[scheme];
  const [width, height] = [scene.width + LEGEND, scene.height + HEAD + FOOT];
  const out = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}" font-family="${FONT}" role="img">`,
    `<title>${asText(options.title)}</title>`,
    `<desc>${asText(options.caption)}</desc>`,
    `<rect width="100%" height="100%" fill="${look.ground}"/>`,
    `<text x="16" y="29" font-size="18" font-weight="600" fill="${look.ink}">${asText(options.title)}</text>`,
    `<g transform="translate(0 ${HEAD})">`,
    `<clipPath id="frame"><rect width="${n(scene.width)}" height="${n(scene.height)}"/></clipPath>`,
    '<g clip-path="url(#frame)">',
    ...scene.lines.map(lineOf),
    ...scene.discs.map(({ disc, x, y, radius, ring }) => {
      const circle = `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${disc.colour}" stroke="${ring ? look.ink : look.ground}" stroke-width="${ring ? 2 : 1}"><title>${asText(disc.label)}</title></circle>`;
      return circle;
    }),
    ...scene.marks.map(
      ({ disc, x, y, radius }) =>
        `<path d="${disc.mark}" fill="${look.ground}" fill-rule="evenodd" transform="translate(${n(x - radius * 0.75)} ${n(y - radius * 0.75)}) scale(${n((radius * 1.5) / 16)})"/>`,
    ),
    ...scene.contested.map(({ x, y }) => diamond(x, y, CONTESTED[scheme])),
    ...scene.lineLabels.map(({ x, y, text, colour }) =>
      textOf({ x, y, text, size: 11, bold: true }, colour, look.ground, 'middle'),
    ),
    ...scene.labels.map((label) => textOf({ ...label, x: label.x + 2 }, look.ink, look.ground, 'start')),
    '</g></g>',
    legend(options, scene.width + 8, HEAD + 8),
    `<text x="16" y="${n(height - 13)}" font-size="11" fill="${look.ink}" opacity="0.75">${asText(options.caption)}</text>`,
    '</svg>',
  ];
  return `${out.join('\n')}\n`;
}

function lineOf({ line, curve, arrow }: SceneLine): string {
  const { from, control, to } = curve;
  const path = line.bend === 0 ? `M${p(from)}L${p(to)}` : `M${p(from)}Q${p(control)} ${p(to)}`;
  const dash = line.tone === 'denied' ? ' stroke-dasharray="5 3"' : '';
  const head =
    arrow > 0 ? `<path d="M${arrowHead(curve, arrow).map(p).join('L')}Z" fill="${line.colour}"/>` : '';
  return `<path d="${path}" fill="none" stroke="${line.colour}" stroke-width="${n(line.width)}"${dash}/>${head}`;
}

type Words = Pick<SceneLabel, 'x' | 'y' | 'text' | 'size' | 'bold'>;

function textOf({ x, y, text, size, bold }: Words, ink: string, halo: string, anchor: string): string {
  return `<text x="${n(x)}" y="${n(y + size * 0.35)}" font-size="${size}" font-weight="${bold ? 600 : 400}" text-anchor="${anchor}" fill="${ink}" stroke="${halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${asText(text)}</text>`;
}

function legend({ scheme, types, tones, contested }: SvgOptions, left: number, top: number): string {
  const { ink, ground } = STAGE[scheme];
  let y = top;
  const row = (mark: (middle: number) => string, words: string): string => {
    y += 22;
    return `${mark(y - 4)}<text x="${n(left + 34)}" y="${n(y)}" font-size="12" fill="${ink}">${asText(words)}</text>`;
  };
  const rows = types.map((type) => {
    const { mark, ...colours } = typeLook(type);
    return row(
      (middle) =>
        `<circle cx="${n(left + 14)}" cy="${n(middle)}" r="8" fill="${colours[scheme]}"/><path d="${mark}" fill="${ground}" fill-rule="evenodd" transform="translate(${n(left + 7.6)} ${n(middle - 6.4)}) scale(0.8)"/>`,
      typeWords(type),
    );
  });
  y += 8;
  rows.push(
    ...tones.map(([tone, words]) =>
      row(
        (middle) =>
          `<line x1="${n(left)}" x2="${n(left + 28)}" y1="${n(middle)}" y2="${n(middle)}" stroke="${TONE_COLOURS[tone][scheme]}" stroke-width="${tone === 'named' ? 1 : 3}"${tone === 'denied' ? ' stroke-dasharray="5 3"' : ''}/>`,
        words,
      ),
    ),
  );
  if (contested) rows.push(row((middle) => diamond(left + 14, middle, CONTESTED[scheme]), 'contested'));
  return `<g>${rows.join('\n')}</g>`;
}

const diamond = (x: number, y: number, colour: string): string =>
  `<path d="M${n(x)} ${n(y - 6)}L${n(x + 6)} ${n(y)}L${n(x)} ${n(y + 6)}L${n(x - 6)} ${n(y)}Z" fill="${colour}"/>`;

const n = (value: number): string => String(Math.round(value * 100) / 100);
const p = ({ x, y }: { x: number; y: number }): string => `${n(x)} ${n(y)}`;

/** Characters that XML 1.0 forbids are left out; the rest is text, never markup. */
const asText = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
