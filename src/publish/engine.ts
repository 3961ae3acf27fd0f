/** Quads → text through N3's writer, piece by piece, with the writer's known traps closed. */
import { type Quad as N3Quad, Writer } from 'n3';
import type { QuadPart } from './quads.ts';

export interface WriteOptions {
  /** `text/turtle`, `application/trig`, `application/n-triples` or `application/n-quads`. */
  mediaType: string;
  prefixes?: Record<string, string>;
  /** A comment line before each part, where the syntax has comments to spare. */
  comments?: boolean;
}

/** Characters gathered before a piece is handed on. */
const PIECE = 65_536;

/**
 * N3 ends a block with `.` directly behind the last object, which makes `127.` of an integer that some parsers then read as
 * the beginning of a decimal. The dot, and the semicolon, stand apart here; an empty line parts the subjects.
 */
function spaced(chunk: string): string {
  if (chunk.startsWith(';\n')) return ` ${chunk}`;
  if (chunk.startsWith('.\n')) return chunk.length > 2 ? ` .\n\n${chunk.slice(2)}` : ' .\n';
  return chunk;
}

/** The text in pieces of about 64 kB; nothing is held beyond one. Prefixes that nothing uses may be declared. */
export function* written(parts: Iterable<QuadPart>, options: WriteOptions): Generator<string> {
  let piece = '';
  let muted = false;
  const turtle = /turtle|trig/.test(options.mediaType);
  const sink = {
    write(chunk: string, _encoding: string, done?: () => void) {
      if (!muted) piece += turtle ? spaced(chunk) : chunk;
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const begin = () =>
    new Writer(sink as never, {
      format: options.mediaType,
      ...(turtle ? { prefixes: options.prefixes ?? {} } : {}),
    });
  const commented = options.comments === true && options.mediaType.includes('turtle');
  let writer = begin();
  for (const { title, quads } of parts) {
    let begun = false;
    for (const quad of quads) {
      if (!begun && commented) {
        // A writer ends its open block only when it ends itself; the next one declares its prefixes unheard.
        writer.end();
        piece += `\n# ${title}\n\n`;
        muted = true;
        writer = begin();
        muted = false;
      }
      begun = true;
      writer.addQuad(quad as unknown as N3Quad);
      if (piece.length >= PIECE) {
        yield piece;
        piece = '';
      }
    }
  }
  writer.end();
  yield piece;
}
