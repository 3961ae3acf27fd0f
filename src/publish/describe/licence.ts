/** Licence and rights holder as printed → terms: an IRI where it is one or is well known, else the words. */
import { validIri } from '../iris.ts';
import { plain } from '../literals.ts';
import { dcterms } from '../namespaces.ts';
import type { Row } from '../rows.ts';
import { namedNode, type Term } from '../terms.ts';
import type { View } from '../view.ts';

/** An entity of that name, else a literal: a printed name alone is no reason to mint an agent. */
export function named(view: View, name: string | undefined, types: readonly string[]): Term | null {
  if (!name?.trim()) return null;
  const sought = name.trim().normalize('NFC');
  const found = view.graph.entities.find(
    (e) => types.includes(e.type) && [e.label, ...e.altLabels].some((n) => n.normalize('NFC') === sought),
  );
  return found ? view.entity(found.id) : plain(sought);
}

/** Creative Commons' own addresses of its deeds; the names as people write them. */
const CREATIVE_COMMONS =
  /^(?:CC|Creative Commons)[ -](BY(?:-(?:NC|SA|ND)){0,2})[ -]?(\d\.\d)?(?: International)?$/i;
const ZERO = /^(?:CC[ -]?0|CC0[ -]1\.0|CC Zero)(?:[ -]1\.0)?$/i;

/** Other licences as their files name them, by SPDX identifier. */
const SPDX: Readonly<Record<string, RegExp>> = {
  MIT: /^(?:the )?MIT(?: licen[cs]e)?$/i,
  'Apache-2.0': /^Apache(?: licen[cs]e,?)?(?: version)?[ -]2(?:\.0)?$/i,
  'OGL-UK-3.0': /^(?:Open Government Licen[cs]e(?: v?3\.0)?|OGL(?:-UK-| v?)3\.0)$/i,
};

/** Address of a licence; null where the words name none we know. */
export function licenceIri(text: string): string | null {
  const words = text.trim();
  if (ZERO.test(words)) return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const [, terms, version] = CREATIVE_COMMONS.exec(words) ?? [];
  if (terms) return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version ?? '4.0'}/`;
  const spdx = Object.keys(SPDX).find((id) => SPDX[id]!.test(words));
  return spdx ? `https://spdx.org/licenses/${spdx}` : validIri(words);
}

export function licenceRows(
  view: View,
  { licence, rightsHolder }: { licence?: string; rightsHolder?: string },
): Row[] {
  const iri = licence ? licenceIri(licence) : null;
  return [
    [dcterms.license, iri ? namedNode(iri) : null],
    [dcterms.rights, licence && !iri ? plain(licence) : null],
    [dcterms.rightsHolder, named(view, rightsHolder, ['Organisation', 'StandardsBody', 'Person'])],
  ];
}
