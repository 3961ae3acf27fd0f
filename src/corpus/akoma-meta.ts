/** `meta` and `preface` of an Akoma Ntoso document → metadata, the people and roles it refers to, and its notes. */
import type { ParsedTranscript } from './types.ts';
import { childrenOf, descendants, firstOf, textOf, type XmlElement } from './xml.ts';

export interface AkomaReferences {
  /** `showAs` of `TLCPerson`, `TLCRole`, `TLCOrganization` … by `#id`. */
  names: Map<string, string>;
  /** Those of `names` that are offices. */
  roles: Map<string, string>;
  /** Text of the notes kept in `meta`, by `#id`. */
  notes: Map<string, string>;
}

const idOf = ({ attributes }: XmlElement): string | undefined =>
  attributes.get('eId') ?? attributes.get('id');

export function akomaReferences(root: XmlElement): AkomaReferences {
  const names = new Map<string, string>();
  const roles = new Map<string, string>();
  const notes = new Map<string, string>();
  for (const element of descendants(root)) {
    const id = idOf(element);
    if (!id) continue;
    const shown = element.attributes.get('showAs');
    if (element.name.startsWith('TLC') && shown) names.set(`#${id}`, shown.trim());
    if (element.name === 'TLCRole' && shown) roles.set(`#${id}`, shown.trim());
    if (element.name === 'note') notes.set(`#${id}`, textOf(element));
  }
  return { names, roles, notes };
}

export function akomaMetadata(root: XmlElement): ParsedTranscript['metadata'] {
  const preface = firstOf(root, 'preface', 'coverPage');
  const work = firstOf(root, 'FRBRWork');
  const heading = preface ? prefaceTitle(preface) : undefined;
  const aliases = work
    ? childrenOf(work).filter(
        ({ name }) => name === 'FRBRalias' || name === 'FRBRname' || name === 'FRBRtitle',
      )
    : [];
  const named = aliases
    .map(({ attributes }) => attributes.get('value') ?? '')
    .find((value) => /\p{L}\s/u.test(value));
  const published = firstOf(root, 'publication')?.attributes.get('showAs');
  const place = preface && firstOf(preface, 'location', 'place');
  const metadata: ParsedTranscript['metadata'] = {
    title: heading ?? named ?? undefined,
    date: dateOf(work, 'FRBRdate') ?? dateOf(root, 'docDate'),
    place: place && textOf(place),
    host: preface && textOf(firstOf(preface, 'legislature', 'docAuthority') ?? { ...preface, children: [] }),
    event: preface && textOf(firstOf(preface, 'session') ?? { ...preface, children: [] }),
    source: /^https?:/.test(published ?? '') ? published : undefined,
  };
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value));
}

/** `docTitle`, else the lines of the class "heading" and "subheading", else the first line. */
function prefaceTitle(preface: XmlElement): string | undefined {
  const title = firstOf(preface, 'docTitle', 'shortTitle');
  if (title) return textOf(title);
  const lines = [...descendants(preface, new Set(['p', 'heading', 'block']))];
  const headings = lines.filter(
    ({ name, attributes }) => name === 'heading' || /head|title/i.test(attributes.get('class') ?? ''),
  );
  const chosen = headings.length > 0 ? headings : lines.slice(0, 1);
  return (
    chosen
      .map((line) => textOf(line))
      .filter(Boolean)
      .join(', ') || undefined
  );
}

function dateOf(element: XmlElement | undefined, name: string): string | undefined {
  if (!element) return undefined;
  for (const { attributes } of descendants(element, new Set([name]))) {
    const date = (attributes.get('date') ?? '').slice(0, 10);
    // 0001-01-01 and the like stand for "unknown".
    if (/^(?!0)\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  }
  return undefined;
}
