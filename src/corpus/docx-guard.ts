/** Bytes of a DOCX → whether it may be opened: a document, whole, and no bomb. */
import { inflate, type ZipEntry, zipEntries } from './zip-entries.ts';

/** A thousand pages of text are under 20 MB of XML. */
const MOST_BYTES = 96 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

export interface GuardedDocx {
  /** Text of `docProps/core.xml`; empty where there is none. */
  properties: string;
  /** Characters of page heads and feet, and of comments: the reader does not give them. */
  aside: { characters: number; reason: string }[];
}

const ASIDE: [RegExp, string][] = [
  [/^word\/(?:header|footer)\d*\.xml$/, 'page headers and footers'],
  [/^word\/comments\.xml$/, 'comments'],
];

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
  const aside = ASIDE.map(([, reason]) => ({ characters: 0, reason }));
  for (const part of parts) {
    const unpacked = await inflate(bytes, part);
    const kind = ASIDE.findIndex(([pattern]) => pattern.test(part.name));
    if (kind !== -1) aside[kind]!.characters += lettersIn(new TextDecoder().decode(unpacked));
    if (part.name === 'docProps/core.xml') properties = new TextDecoder().decode(unpacked);
  }
  return { properties, aside };
}

/** Non-blank characters between the tags of text in a part of the document. */
function lettersIn(xml: string): number {
  let characters = 0;
  for (const [, words] of xml.matchAll(/<w:t(?:\s[^<>]{0,100})?>([^<]*)/g))
    characters += words!.replace(/\s+/g, '').length;
  return characters;
}

function kindOf(entries: ZipEntry[]): string {
  const names = entries.map(({ name }) => name);
  if (names.some((name) => name.startsWith('xl/'))) return ' but an Excel table';
  if (names.some((name) => name.startsWith('ppt/'))) return ' but a presentation';
  if (names.includes('content.xml')) return ' but an OpenDocument file; save it as DOCX';
  return '';
}
