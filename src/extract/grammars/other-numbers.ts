/** Numbers that name meetings, groups, documents, networks, storms and wars: IETF 122, COP28, SA3, S3-241234, 5G, World War II. */
import type { EntityType } from '../../model.ts';
import type { Designator } from './designators.ts';

const named = (
  type: EntityType,
  rule: string,
  confidence: number,
  anchors: string,
  pattern: RegExp,
  context?: string,
): Designator => ({
  anchors: anchors.split(' '),
  pattern,
  type,
  rule: `designator/${rule}`,
  confidence,
  ...(context ? { context } : {}),
});

export const OTHER_NUMBERS: readonly Designator[] = [
  named(
    'Event',
    'meeting',
    0.93,
    'ietf icann ripe nanog apnic iiw defcon siggraph neurips icml cvpr',
    /(?:IETF|ICANN|RIPE|NANOG|APNIC|IIW|DEFCON|SIGGRAPH|NeurIPS|ICML|CVPR)(?:[ -](?:\d{1,3}|20\d\d)\b(?: Hackathon)?)/iy,
  ),
  // groups, meetings and papers of 3GPP and of bodies that work like it
  named(
    'StandardsBody',
    'partner-group',
    0.9,
    'sa ran ct',
    /(?:SA|RAN|CT)(?: ?WG ?)?[1-6](?:-LI)?\b(?![#.\d])/y,
    '3GPP',
  ),
  named('StandardsBody', '3gpp-group', 0.95, '3gpp', /3GPP (?:TSG )?(?:SA|RAN|CT)\d?(?: WG\d)?\b/y),
  named('Technology', 'generation', 0.95, '2g 3g 4g 5g 6g 7g', /[2-7][Gg]\b(?! ?(?:Release|bytes))/y),
  // "119th": an atom without letters before its number
  ...['', '1st', '2nd', '3rd'].map((anchor) =>
    named(
      'Organisation',
      'parliament',
      0.93,
      anchor,
      /\d{1,3}(?:st|nd|rd|th) (?:Congress|Parliament|Legislature|Knesset|Bundestag)\b/y,
    ),
  ),
  named('Event', 'cop', 0.9, 'cop', /COP ?-?\d{1,2}\b/y),
  named(
    'Event',
    'storm',
    0.93,
    'hurricane typhoon cyclone storm',
    /(?:Hurricane|Typhoon|Cyclone|Storm) [A-Z][a-z]{2,20}\b/y,
  ),
  named('Event', 'war', 0.95, 'world', /World War (?:I{1,3}|One|Two|Three|1|2|3)\b/y),
];
