/** Bytes of a ZIP container → its entries by the central directory, and one entry's bytes, never more than it may have. */

export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  compressed: number;
  /** As declared; `inflate` holds the entry to it. */
  size: number;
  /** Offset of the local header. */
  offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** No Word document has more parts. */
const MOST_ENTRIES = 10_000;

/** @throws Error where the directory is missing, damaged or of the 64-bit kind */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES) throw new Error(`the archive has ${count} parts`);
  if (at === 0xffffffff) throw new Error('archives over 4 GB are not read');
  const entries: ZipEntry[] = [];
  const names = new TextDecoder();
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL)
      throw new Error('the directory of the archive is damaged');
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: names.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      compressed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The record stands within the last 64 kB. */
function endOfDirectory(view: DataView): number {
  const from = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= from; at--) if (view.getUint32(at, true) === END) return at;
  throw new Error('the archive ends before its directory; the file is cut off');
}

/** @throws Error where the entry holds more than it declares, or is damaged */
export async function inflate(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, name } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL)
    throw new Error(`the part ${name} is damaged`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + entry.compressed);
  if (entry.method === 0) {
    if (data.length !== entry.size) throw new Error(`the part ${name} is damaged`);
    return data;
  }
  if (entry.method !== 8)
    throw new Error(`the part ${name} is packed or encrypted in a way that is not read`);
  return inflateUpTo(data, entry.size, name);
}

async function inflateUpTo(data: Uint8Array, most: number, name: string): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(data)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const out = new Uint8Array(most);
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (length + value.length > most) {
      await reader.cancel();
      throw new Error(`the part ${name} holds more than it declares`);
    }
    out.set(value, length);
    length += value.length;
  }
  return out.subarray(0, length);
}
