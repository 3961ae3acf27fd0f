/** Bytes of a DOCX → whether it may be opened: a document, whole, and no bomb. */
import { inflate, type ZipEntry, zipEntries } from './zip-entries.ts';

/** A thousand pages of text are under 20 MB of XML. */
const MOST_BYTES = 96 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

export interface GuardedDocx {
  /** Text of `docProps/core.xml`; empty where there is none. */
  properties: string;
}

/**
 * Sums the declared sizes first, then unpacks every XML part under the cap of its declaration, so that the reader
 * after it cannot be led to inflate more. Pictures and the like are never unpacked.
 * @throws Error that says why it is refused
 */
export async function guardDocx(bytes: Uint8Array): Promise<GuardedDocx> {
  const entries = zipEntries(bytes);
  if (!entries.some(({ name }) => name === 'word/document.xml'))
    throw new Error(`the archive is no Word document${kindOf(entries)}`);
  const parts = entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name));
  const declared = parts.reduce((sum, { size }) => sum + size, 0);
  if (declared > MOST_BYTES)
    throw new Error(
      `its text would unpack to ${Math.round(declared / MEGABYTE)} MB, more than ${MOST_BYTES / MEGABYTE} MB`,
    );
  let properties = '';
  for (const part of parts) {
    const unpacked = await inflate(bytes, part);
    if (part.name === 'docProps/core.xml') properties = new TextDecoder().decode(unpacked);
  }
  return { properties };
}

function kindOf(entries: ZipEntry[]): string {
  const names = entries.map(({ name }) => name);
  if (names.some((name) => name.startsWith('xl/'))) return ' but an Excel table';
  if (names.some((name) => name.startsWith('ppt/'))) return ' but a presentation';
  if (names.includes('content.xml')) return ' but an OpenDocument file; save it as DOCX';
  return '';
}
