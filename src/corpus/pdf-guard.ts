/** Bytes of a PDF → refuses streams that inflate beyond measure, before the reader unpacks them. */

/** One stream may hold no more than this when unpacked. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Deflate packs at most about a thousand to one, so smaller streams cannot exceed it by far. */
const HARMLESS = 60 * 1024;

/** Objects without an end times bytes: more would be searched for minutes. */
const MOST_SEARCHING = 20_000_000;

const OBJECT = [...'obj'].map((c) => c.charCodeAt(0));
const END_OBJECT = [...'endobj'].map((c) => c.charCodeAt(0));
const STREAM = [...'stream'].map((c) => c.charCodeAt(0));
const END = [...'endstream'].map((c) => c.charCodeAt(0));

/** @throws Error that says why the file is refused */
export async function guardPdf(bytes: Uint8Array): Promise<void> {
  const open = Math.max(0, count(bytes, OBJECT) - 2 * count(bytes, END_OBJECT));
  // The reader looks for the end of each object through the rest of the file.
  if (open * bytes.length > MOST_SEARCHING)
    throw new Error('most of its objects have no end; the file is damaged');
  const latin = new TextDecoder('latin1');
  for (let at = find(bytes, STREAM, 0); at !== -1; ) {
    const from = at + STREAM.length + (bytes[at + 6] === 13 ? 2 : 1);
    const end = find(bytes, END, from);
    const to = end === -1 ? bytes.length : end;
    const dictionary = latin.decode(bytes.subarray(Math.max(0, at - 600), at)).replace(/^.*endobj/s, '');
    const packed = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (packed > 1) throw new Error('a stream is packed twice, as no honest file is');
    if (packed === 1 && to - from > HARMLESS && !/\/Image\b/.test(dictionary))
      await measure(bytes.subarray(from, to));
    at = end === -1 ? -1 : find(bytes, STREAM, end + END.length);
  }
}

function count(bytes: Uint8Array, word: number[]): number {
  let found = 0;
  for (let at = find(bytes, word, 0); at !== -1; at = find(bytes, word, at + word.length)) found++;
  return found;
}

function find(bytes: Uint8Array, word: number[], from: number): number {
  for (let at = bytes.indexOf(word[0]!, from); at !== -1; at = bytes.indexOf(word[0]!, at + 1))
    if (word.every((byte, i) => bytes[at + i] === byte)) return at;
  return -1;
}

async function measure(data: Uint8Array): Promise<void> {
  const stream = new Blob([new Uint8Array(data)]).stream().pipeThrough(new DecompressionStream('deflate'));
  const reader = stream.getReader();
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      length += value.length;
      if (length > MOST_BYTES) break;
    }
  } catch {
    // Damaged or with bytes behind its end; the reader will say so where it matters.
    return;
  }
  await reader.cancel();
  throw new Error(`a stream unpacks to more than ${MOST_BYTES / 1024 / 1024} MB`);
}
