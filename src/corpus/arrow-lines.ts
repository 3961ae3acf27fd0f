/** Lines of a document in which time lines (`0:0:1.0 --> 0:0:4.2`) stand above a name and the words (older Teams exports) → pieces. */
import { timeLine } from './cue-times.ts';
import { isNameLike } from './labels.ts';
import type { Piece } from './plain-reading.ts';

/** Null where fewer than two time lines stand there. */
export function arrowPieces(text: string): { before: string; pieces: Piece[] } | null {
  if (!/>|→/.test(text)) return null;
  const lines = text.split('\n').map((line) => line.replaceAll('**', '').trim());
  const times = lines.map(timeLine);
  if (times.filter((time) => time !== null).length < 2) return null;
  const pieces: Piece[] = [];
  const before: string[] = [];
  let piece: Piece | null = null;
  let named = false;
  for (const [i, line] of lines.entries()) {
    const time = times[i];
    if (time) {
      piece = { label: '', text: '', start: time.start, end: time.end };
      pieces.push(piece);
      named = false;
    } else if (line === '') continue;
    else if (!piece) before.push(line);
    else if (!named && piece.text === '' && isNameLike(line)) {
      piece.label = line;
      named = true;
    } else piece.text = piece.text === '' ? line : `${piece.text} ${line}`;
  }
  return { before: before.join('\n\n'), pieces };
}
