/** The `teiHeader` → title, date, place, licence and source of the document. */

import { fold } from './fold.ts';
import type { ParsedTranscript } from './types.ts';
import { childrenOf, descendants, firstOf, textOf, type XmlElement } from './xml.ts';

type Metadata = ParsedTranscript['metadata'];

export function teiHeader(root: XmlElement): Metadata {
  const header = firstOf(root, 'teiHeader');
  if (!header) return {};
  const titles = childrenOf(firstOf(header, 'titleStmt') ?? header).filter(({ name }) => name === 'title');
  const title = titles.find(({ attributes }) => attributes.get('type') === 'main') ?? titles[0];
  const subtitle = titles.find(({ attributes }) => attributes.get('type') === 'sub');
  const setting = firstOf(header, 'setting', 'settingDesc');
  const source = firstOf(header, 'sourceDesc');
  const publication = firstOf(header, 'publicationStmt');
  const licence = firstOf(header, 'licence', 'license');
  const metadata: Metadata = {
    title: title && textOf(title),
    event: subtitle && textOf(subtitle),
    date: dateIn(setting) ?? dateIn(source) ?? dateIn(publication),
    place: setting && placeOf(setting),
    licence: licence && (licence.attributes.get('target') ?? textOf(licence)),
    source: (source && addressIn(source)) ?? (publication && addressIn(publication)),
    rightsHolder: rightsHolder(header),
  };
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value));
}

function dateIn(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined;
  for (const { attributes, children } of descendants(element, new Set(['date']))) {
    const said = attributes.get('when') ?? attributes.get('from') ?? attributes.get('notBefore') ?? '';
    const text = said || (typeof children[0] === 'string' ? children[0].trim() : '');
    if (/^\d{4}-\d{2}-\d{2}/.test(text)) return text.slice(0, 10);
  }
  return undefined;
}

/** Names of the setting from the room to the country, in the order of the header. */
function placeOf(setting: XmlElement): string {
  const names = [
    ...descendants(setting, new Set(['name', 'placeName', 'settlement', 'country', 'locale', 'region'])),
  ];
  return [...new Set(names.map((name) => textOf(name)).filter(Boolean))].join(', ');
}

function addressIn(element: XmlElement): string | undefined {
  for (const { name, attributes, children } of descendants(element, new Set(['idno', 'ref', 'ptr']))) {
    const target = attributes.get('target') ?? '';
    const text = typeof children[0] === 'string' ? fold(children[0]) : '';
    const address = name === 'idno' ? text : target || text;
    if (/^https?:\/\//.test(address) && !/creativecommons|clarin\.eu\/?$/.test(address)) return address;
  }
  return undefined;
}

function rightsHolder(header: XmlElement): string | undefined {
  for (const element of descendants(header, new Set(['respStmt', 'authority'])))
    if (element.name === 'authority') return textOf(element);
  return undefined;
}
