/** Ids → readable, stable, valid IRIs under a base; and IRIs of others → themselves or nothing. */
import type { EntityType } from '../model.ts';
import { DEFAULT_BASE } from './options.ts';

/** Folder of each entity type; people and bodies share one, so that a body which turns out to make standards keeps its name. */
export const FOLDER_OF: Readonly<Record<EntityType, string>> = {
  Person: 'agent',
  Organisation: 'agent',
  StandardsBody: 'agent',
  Agreement: 'agreement',
  Legislation: 'law',
  Initiative: 'initiative',
  Technology: 'technology',
  Standard: 'standard',
  Place: 'place',
  Event: 'event',
  Publication: 'publication',
};

/** Folders of what is no entity. */
export const FOLDERS = [
  'statement',
  'evidence',
  'membership',
  'position',
  'role',
  'scheme',
  'query',
  'software',
  'run',
];

/** Folders below an event. */
export const EVENT_FOLDERS = ['utterance', 'mention', 'span', 'note', 'association'];

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Text without lone surrogates, which no RDF syntax can carry: each becomes U+FFFD. */
export const wellFormed = (text: string): string => text.replace(LONE_SURROGATE, '\ufffd');

/**
 * One segment of an IRI path: Unicode in composed form (NFC); letters, digits, marks and `-._~:` as they are, all else
 * percent-encoded as UTF-8 (RFC 3987). Never empty and never a dot segment.
 */
export function segment(id: string): string {
  const encoded = wellFormed(id.normalize('NFC')).replace(/[^\p{L}\p{M}\p{N}\-._~:]/gu, (c) =>
    encodeURIComponent(c).replace(/[!'()*]/g, (d) => `%${d.charCodeAt(0).toString(16).toUpperCase()}`),
  );
  return /^\.*$/.test(encoded) ? `id-${encoded}` : encoded;
}

/** Text as the last part of a readable IRI: spaces become low lines. */
export const titleSegment = (text: string): string => segment(text.trim().replace(/\s+/g, '_'));

const ABSOLUTE = /^[a-zA-Z][a-zA-Z0-9+.-]*:[^\s<>"{}|\\^`\u0000-\u0020\u007f-\u009f]+$/;

/** An absolute IRI that may stand between `<` and `>`, in composed form; null for anything else. */
export function validIri(text: string | undefined): string | null {
  const iri = text?.trim().normalize('NFC') ?? '';
  if (!ABSOLUTE.test(iri) || wellFormed(iri) !== iri || /%(?![0-9A-Fa-f]{2})/.test(iri)) return null;
  return iri;
}

/**
 * The base of all names: a valid absolute IRI with `/` or `#` at its end, which is added where it is missing.
 * @throws Error where it is no absolute IRI
 */
export function baseIri(base = DEFAULT_BASE): string {
  const iri = validIri(base);
  if (!iri || !/^[a-z][a-z0-9+.-]*:(?:\/\/)?[^/?#]/i.test(iri))
    throw new Error(`not an absolute IRI to put names under: ${base}`);
  return /[/#]$/.test(iri) ? iri : `${iri}/`;
}

/** A media type's address in IANA's registry. */
export const mediaTypeIri = (type: string): string => `https://www.iana.org/assignments/media-types/${type}`;

/** `u0005` is utterance 5. */
export const utteranceName = (id: string): string => segment(id.replace(/^u0*(?=\d+$)/, ''));
