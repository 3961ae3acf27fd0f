/**
 * Colours and marks of entity types and lines, for light and dark. Append-only: a type keeps its colour for good, so
 * that pictures made in different years compare. Hues follow Okabe and Ito (2008), "Color Universal Design", and Paul
 * Tol's "muted" scheme, darkened on light ground until each has 3:1 contrast (WCAG 1.4.11); a mark repeats what the hue says.
 */
import type { EntityType } from '../src/model.ts';
import type { Tone } from './data/pairs.ts';

export type Scheme = 'light' | 'dark';

interface TypeLook {
  light: string;
  dark: string;
  /** Path on a 16 × 16 grid, drawn inside the disc. */
  mark: string;
}

export const TYPE_LOOKS: Record<EntityType, TypeLook> = {
  Person: {
    light: '#0067a5',
    dark: '#4aa3e0',
    mark: 'M8 3a2.6 2.6 0 1 1 0 5.2A2.6 2.6 0 0 1 8 3zM3.2 13c0-2.7 2.1-4 4.8-4s4.8 1.3 4.8 4z',
  },
  Organisation: {
    light: '#b87400',
    dark: '#e8a93a',
    mark: 'M3.5 13V3.5h5V7h4v6zM5 5h2v1.5H5zM5 8h2v1.5H5zM9.8 9h1.5v1.5H9.8z',
  },
  StandardsBody: {
    light: '#00805e',
    dark: '#2fbf94',
    mark: 'M3 8.3l1.7-1.7 2.3 2.3 4.6-4.8L13.3 5.8 7 12.3z',
  },
  Agreement: {
    light: '#b04a86',
    dark: '#e29bc5',
    mark: 'M6 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7zM10 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 1 1 0-7z',
  },
  Legislation: {
    light: '#7a1f4f',
    dark: '#d0709f',
    mark: 'M3 12h10v1.5H3zM4.5 7h1.7v4.3H4.5zM7.2 7h1.7v4.3H7.2zM9.9 7h1.7v4.3H9.9zM3 6.2V5.2L8 2.5l5 2.7v1z',
  },
  Initiative: { light: '#c04a00', dark: '#f08548', mark: 'M4 2.5h1.5v11H4zM6 3h6.5L10.5 5.7l2 2.8H6z' },
  Technology: {
    light: '#2a83b5',
    dark: '#7cc8f0',
    mark: 'M5 5h6v6H5zM6 2.5h1.2v2H6zM8.8 2.5H10v2H8.8zM6 11.5h1.2v2H6zM8.8 11.5H10v2H8.8zM2.5 6h2v1.2h-2zM2.5 8.8h2V10h-2zM11.5 6h2v1.2h-2zM11.5 8.8h2V10h-2z',
  },
  Standard: {
    light: '#6f6f12',
    dark: '#c6c65a',
    mark: 'M8 2.2l5 2.9v5.8l-5 2.9-5-2.9V5.1zM8 5.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 1 0 0-4.8z',
  },
  Place: {
    light: '#6b6b6b',
    dark: '#a8a8a8',
    mark: 'M8 2.2a4.2 4.2 0 0 1 4.2 4.2C12.2 9.5 8 14 8 14S3.8 9.5 3.8 6.4A4.2 4.2 0 0 1 8 2.2zM8 4.9a1.5 1.5 0 1 0 0 3 1.5 1.5 0 1 0 0-3z',
  },
  Event: {
    light: '#40309a',
    dark: '#a497f2',
    mark: 'M3 4h10v9H3zM4.5 7h7v4.5h-7zM5 2.5h1.5V4H5zM9.5 2.5H11V4H9.5z',
  },
  Publication: {
    light: '#85603b',
    dark: '#caa27c',
    mark: 'M4 2.5h8v11H4zM5.5 5h5v1h-5zM5.5 7.3h5v1h-5zM5.5 9.6h3.5v1H5.5z',
  },
};

/** Types that a newer graph may bring and this page does not know. */
const UNKNOWN: TypeLook = { light: '#5f6672', dark: '#9aa3b0', mark: 'M6 6h4v4H6z' };

export const typeLook = (type: string): TypeLook => TYPE_LOOKS[type as EntityType] ?? UNKNOWN;

/** Lines: what each tone says is repeated in words wherever it appears. */
export const TONE_COLOURS: Record<Tone, Record<Scheme, string>> = {
  named: { light: '#cbc5b8', dark: '#434a54' },
  stated: { light: '#a39d92', dark: '#626a75' },
  denied: { light: '#c04a00', dark: '#f08548' },
  agreement: { light: '#0a7f78', dark: '#45c2b8' },
  disagreement: { light: '#c23b22', dark: '#ff8a70' },
};

export const CONTESTED: Record<Scheme, string> = { light: '#8a2be2', dark: '#c79bff' };

/** Ground, ink and veil of the stage, as in styles/tokens.css (canvas cannot read custom properties cheaply). */
export const STAGE: Record<Scheme, { ground: string; ink: string; halo: string; veil: string }> = {
  light: {
    ground: '#fbfaf7',
    ink: '#1d1c19',
    halo: 'rgba(251,250,247,0.88)',
    veil: 'rgba(251,250,247,0.82)',
  },
  dark: { ground: '#14161a', ink: '#eceae4', halo: 'rgba(20,22,26,0.86)', veil: 'rgba(20,22,26,0.80)' },
};
