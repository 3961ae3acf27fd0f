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
 * the beginning of a decimal. The dot, and the semicolon, stand apart here.
 */
function spaced(chunk: string): string {
  if (chunk.startsWith('.\n') || chunk.startsWith(';\n')) return ` ${chunk}`;
  return chunk;
}

/** The text in pieces of about 64 kB; nothing is held beyond one. Prefixes that nothing uses may be declared. */
export function* written(parts: Iterable<QuadPart>, options: WriteOptions): Generator<string> {
  let piece = '';
  const turtle = /turtle|trig/.test(options.mediaType);
  const sink = {
    write(chunk: string, _encoding: string, done?: () => void) {
      piece += turtle ? spaced(chunk) : chunk;
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(sink as never, {
    format: options.mediaType,
    ...(turtle ? { prefixes: options.prefixes ?? {} } : {}),
  });
  for (const { title, quads } of parts) {
    let begun = false;
    for (const quad of quads) {
      if (!begun && options.comments && turtle && options.mediaType.includes('turtle')) {
        writer.addPrefixes({}); // ends the open block, so that the comment stands between blocks
        piece += `\n# ${title}\n\n`;
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
