/** Numbers that name a document: standards (RFC 2119, IEEE 802.11), laws (Regulation (EU) 2016/679, H.R. 1234), generations of mobile networks. */
import type { EntityType } from '../../model.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from '../types.ts';

interface Designator {
  /** Keys of the atom that may start it: the pattern is tried only there. */
  anchors: readonly string[];
  /** Sticky, linear: bounded repeats only. */
  pattern: RegExp;
  type: EntityType;
  rule: string;
  confidence: number;
}

const DOC = String.raw`[A-Z]{0,3}[ .]?\d[\w.]{0,9}(?:[-–:/]\d{1,6}[A-Za-z]?){0,3}`;

const DESIGNATORS: readonly Designator[] = [
  {
    anchors: ['draft'],
    pattern: /draft(?:-[a-z\d]{1,30}){2,8}/y,
    type: 'Standard',
    rule: 'designator/internet-draft',
    confidence: 0.95,
  },
  {
    anchors: ['ietf', 'icann', 'ripe', 'nanog', 'apnic', 'iiw'],
    pattern: /(?:IETF|ICANN|RIPE|NANOG|APNIC|IIW) \d{1,3}\b/iy,
    type: 'Event',
    rule: 'designator/meeting',
    confidence: 0.93,
  },
  {
    anchors: ['3gpp'],
    pattern: /3GPP (?:TSG )?(?:SA|RAN|CT)\d?(?: WG\d)?\b/y,
    type: 'StandardsBody',
    rule: 'designator/3gpp-group',
    confidence: 0.95,
  },
  {
    anchors: ['rfc', 'bcp', 'std'],
    pattern: /(?:RFC|BCP|STD)s?[ -]?\d{1,5}(?:bis|ter)?\b/y,
    type: 'Standard',
    rule: 'designator/rfc',
    confidence: 0.96,
  },
  {
    anchors: ['iso', 'iec'],
    pattern:
      /(?:ISO|IEC)(?:\s?\/\s?(?:IEC|IEEE|CIE|ASTM))?(?:[ /](?:TS|TR|PAS|DIS|CD|FDIS|IS|Guide))?[ -]\d{2,6}(?:[-:]\d{1,5}){0,3}\b/y,
    type: 'Standard',
    rule: 'designator/iso',
    confidence: 0.96,
  },
  {
    anchors: ['ieee'],
    pattern: /IEEE (?:Std |P)?[A-Z]?\d{2,5}(?:\.\d{1,3}){0,3}[A-Za-z]{0,3}(?:[-:]\d{4})?\b/y,
    type: 'Standard',
    rule: 'designator/ieee',
    confidence: 0.96,
  },
  {
    anchors: ['itu'],
    pattern: /ITU-[TRD] (?:Recommendation |Rec\. )?[A-Z]{1,3}\.\d{1,5}(?:[-.]\d{1,3})?\b/y,
    type: 'Standard',
    rule: 'designator/itu',
    confidence: 0.96,
  },
  {
    anchors: ['3gpp'],
    pattern: /3GPP (?:Release|Rel|TS|TR)[ -]\d{1,2}(?:\.\d{3})?\b/y,
    type: 'Standard',
    rule: 'designator/3gpp',
    confidence: 0.95,
  },
  {
    anchors: ['etsi', 'en', 'bs', 'din', 'nf', 'une', 'jis', 'ns', 'ts', 'tr'],
    pattern:
      /(?:ETSI )?(?:BS |DIN |NF |UNE |JIS |NS )?(?:EN|TS|TR|BS|DIN|JIS)(?: ISO)?(?:\/IEC)? ?(?:\d{2,6}(?:[ -]\d{1,3}){0,2}|\d{2}\.\d{3}|[A-Z] ?\d{4,5})(?::\d{4})?\b/y,
    type: 'Standard',
    rule: 'designator/en',
    confidence: 0.9,
  },
  {
    anchors: ['ansi', 'astm', 'asme', 'sae', 'ecma', 'ul', 'nfpa', 'ashrae', 'csa', 'aes', 'smpte', 'api'],
    pattern: new RegExp(
      `(?:ANSI|ASTM|ASME|SAE|ECMA|UL|NFPA|ASHRAE|CSA|AES|SMPTE|API)(?:/[A-Z]{2,6})?(?: Standard)?[ -]${DOC}`,
      'y',
    ),
    type: 'Standard',
    rule: 'designator/society',
    confidence: 0.88,
  },
  {
    anchors: ['nist', 'fips'],
    pattern: /(?:NIST )?(?:SP|FIPS)[ -]\d{2,4}(?:-\d{1,4}){0,2}[A-Z]?\b/y,
    type: 'Standard',
    rule: 'designator/nist',
    confidence: 0.95,
  },
  {
    anchors: ['mil', 'stanag', 'def'],
    pattern: /(?:MIL-(?:STD|PRF|DTL|HDBK)|STANAG|DEF STAN)[ -]\d{1,5}(?:-\d{1,3})?[A-Z]?\b/y,
    type: 'Standard',
    rule: 'designator/military',
    confidence: 0.95,
  },
  {
    anchors: ['ccsds', 'pas', 'bsi', 'gb', 'gost', 'do', 'iatf', 'is'],
    pattern:
      /(?:BSI )?(?:CCSDS|PAS|GB(?:\/T)?|GOST(?: R)?|DO-|IATF|IS)[ ]?\d{2,6}(?:[.-]\d{1,4}){0,2}[A-Z]?(?:-B-\d)?\b/y,
    type: 'Standard',
    rule: 'designator/other',
    confidence: 0.85,
  },
  {
    anchors: ['x', 'h', 'v', 'q', 'g'],
    pattern: /[XHVQG]\.\d{2,4}(?:\.\d{1,3})?\b/y,
    type: 'Standard',
    rule: 'designator/recommendation',
    confidence: 0.9,
  },
  {
    anchors: ['x.509', 'h.264', 'h.265'],
    pattern: /[XHVQG]\.\d{2,4}\b/y,
    type: 'Standard',
    rule: 'designator/recommendation',
    confidence: 0.9,
  },
  {
    anchors: ['802'],
    pattern: /802\.\d{1,2}[a-zA-Z]{0,2}\b/y,
    type: 'Standard',
    rule: 'designator/ieee',
    confidence: 0.9,
  },
  {
    anchors: ['regulation', 'directive', 'decision', 'council', 'commission'],
    pattern:
      /(?:Council |Commission |Delegated |Implementing ){0,2}(?:Regulation|Directive|Decision) ?(?:\((?:EU|EC|EEC|Euratom)(?:, Euratom)?\) ?)?(?:No\.? ?)?\d{1,4}\/\d{2,4}(?:\/(?:EU|EC|EEC|CFSP|JHA))?/y,
    type: 'Legislation',
    rule: 'designator/eu-act',
    confidence: 0.97,
  },
  {
    anchors: ['h.r', 'hr', 'h', 's', 's.res', 'sres', 'hres', 'hjres', 'sjres'],
    pattern:
      /(?:H\. ?R\.|S\.|H\. ?Res\.|S\. ?Res\.|H\. ?J\. ?Res\.|S\. ?J\. ?Res\.|H\. ?Con\. ?Res\.|HR) ?\d{1,5}\b/y,
    type: 'Legislation',
    rule: 'designator/us-bill',
    confidence: 0.93,
  },
  {
    anchors: ['public', 'pub'],
    pattern: /(?:Public Law|Pub\. ?L\.) (?:No\. )?\d{2,3}[-–]\d{1,4}\b/y,
    type: 'Legislation',
    rule: 'designator/public-law',
    confidence: 0.96,
  },
  {
    anchors: ['executive'],
    pattern: /Executive Order (?:No\. ?)?\d{4,6}\b/y,
    type: 'Legislation',
    rule: 'designator/executive-order',
    confidence: 0.97,
  },
  {
    anchors: ['un', 'security', 'resolution', 'unsc', 'unga'],
    pattern:
      /(?:UN |United Nations )?(?:Security Council |General Assembly |UNSC |UNGA )?Resolution (?:No\. )?\d{1,5}(?:\/\d{1,4})?\b/y,
    type: 'Legislation',
    rule: 'designator/resolution',
    confidence: 0.85,
  },
  {
    anchors: ['proposition'],
    pattern: /Proposition \d{1,3}\b/y,
    type: 'Legislation',
    rule: 'designator/proposition',
    confidence: 0.9,
  },
  {
    anchors: ['title'],
    pattern: /Title (?:[IVXL]{1,6}|\d{1,2})\b(?! of)/y,
    type: 'Legislation',
    rule: 'designator/title',
    confidence: 0.6,
  },
  {
    anchors: ['section'],
    pattern: /Section \d{3,4}[A-Za-z]?\b/y,
    type: 'Legislation',
    rule: 'designator/section',
    confidence: 0.6,
  },
  {
    anchors: ['article'],
    pattern: /Article (?:\d{1,3}[a-z]?|[IVXL]{1,6})\b/y,
    type: 'Agreement',
    rule: 'designator/article',
    confidence: 0.6,
  },
  {
    anchors: ['2g', '3g', '4g', '5g', '6g', '7g'],
    pattern: /[2-7][Gg]\b(?! ?(?:Release|bytes))/y,
    type: 'Technology',
    rule: 'designator/generation',
    confidence: 0.95,
  },
  { anchors: ['cop'], pattern: /COP ?-?\d{1,2}\b/y, type: 'Event', rule: 'designator/cop', confidence: 0.9 },
  {
    anchors: ['hurricane', 'typhoon', 'cyclone', 'storm'],
    pattern: /(?:Hurricane|Typhoon|Cyclone|Storm) [A-Z][a-z]{2,20}\b/y,
    type: 'Event',
    rule: 'designator/storm',
    confidence: 0.93,
  },
  {
    anchors: ['world'],
    pattern: /World War (?:I{1,3}|One|Two|Three|1|2|3)\b/y,
    type: 'Event',
    rule: 'designator/war',
    confidence: 0.95,
  },
];

const BY_ANCHOR = new Map<string, Designator[]>();
for (const designator of DESIGNATORS)
  for (const anchor of designator.anchors)
    BY_ANCHOR.set(anchor, [...(BY_ANCHOR.get(anchor) ?? []), designator]);

/** The letters before the first digit or dot: "cop28", "s.1234". */
const LETTERS = /^[^\d.]*/;

/** Candidates for designators; the patterns read the text itself, so an atom only says where to look. */
export function designatorCandidates(reading: Reading): Candidate[] {
  const { atoms, text } = reading;
  const candidates: Candidate[] = [];
  for (const atom of atoms) {
    const tried =
      BY_ANCHOR.get(atom.key) ??
      (atom.shape === 'mixed' ? BY_ANCHOR.get(LETTERS.exec(atom.key)![0]) : undefined);
    if (!tried) continue;
    for (const { pattern, type, rule, confidence } of tried) {
      pattern.lastIndex = atom.start;
      const found = pattern.exec(text);
      if (!found) continue;
      candidates.push({
        span: { start: atom.start, end: atom.start + found[0].length },
        type,
        rule,
        confidence,
      });
      break;
    }
  }
  return candidates;
}
