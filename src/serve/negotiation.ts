/** An Accept header and the formats on offer → the format to answer in (RFC 9110, section 12.5.1). */
import type { Format } from '../query/formats.ts';

interface Range {
  type: string;
  quality: number;
}

/**
 * The offered media type that the client likes best; between equals the one offered first.
 * @param accept the header's value; absent means anything
 * @returns undefined where the client takes none of them
 */
export function negotiate(accept: string | undefined | null, offered: Format[]): string | undefined {
  const ranges = readAccept(accept?.trim() || '*/*');
  let best: string | undefined;
  let bestQuality = 0;
  for (const mediaType of offered.flatMap(({ mediaTypes }) => mediaTypes)) {
    const quality = qualityOf(mediaType, ranges);
    if (quality > bestQuality) {
      best = mediaType;
      bestQuality = quality;
    }
  }
  return best;
}

/** At most this many ranges of a header are looked at. */
const MOST = 100;

function readAccept(accept: string): Range[] {
  return accept
    .split(',', MOST)
    .map((part) => {
      const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const quality = parameters.find((parameter) => /^q=/.test(parameter))?.slice(2);
      return { type, quality: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .filter(({ type }) => type !== '');
}

/** The most exact range that covers a type decides. */
function qualityOf(mediaType: string, ranges: Range[]): number {
  const [family] = mediaType.split('/');
  for (const type of [mediaType, `${family}/*`, '*/*']) {
    const range = ranges.find((one) => one.type === type);
    if (range) return Math.min(range.quality, 1);
  }
  return 0;
}
