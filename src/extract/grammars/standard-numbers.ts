/** Numbers that name a standard or a document of a standards body: RFC 2119, IEEE 802.11, prEN 50600, TS 23.501, DO-178C. */
import type { Designator } from './designators.ts';

const DOC = String.raw`[A-Z]{0,3}[ .]?\d[\w.]{0,9}(?:[-–:/]\d{1,6}[A-Za-z]?){0,3}`;

const standard = (rule: string, confidence: number, anchors: string, pattern: RegExp): Designator => ({
  anchors: anchors.split(' '),
  pattern,
  type: 'Standard',
  rule: `designator/${rule}`,
  confidence,
});

export const STANDARD_NUMBERS: readonly Designator[] = [
  standard('internet-draft', 0.95, 'draft', /draft(?:-[a-z\d]{1,30}){2,8}/y),
  standard('rfc', 0.96, 'rfc bcp std', /(?:RFC|BCP|STD)s?[ -]?\d{1,5}(?:bis|ter)?\b/y),
  standard(
    'iso',
    0.96,
    'iso iec',
    /(?:ISO|IEC)(?:\s?\/\s?(?:IEC|IEEE|CIE|ASTM|SAE|HL7)){0,2}(?:[ /](?:TS|TR|PAS|DIS|CD|FDIS|IS|Guide))?[ -]\d{2,6}(?:[-:]\d{1,5}){0,3}\b/y,
  ),
  standard(
    'ieee',
    0.96,
    'ieee',
    /IEEE (?:Std |P)?[A-Z]?\d{2,5}(?:\.\d{1,3}){0,3}[A-Za-z]{0,3}(?:[-:]\d{4})?\b/y,
  ),
  standard(
    'itu',
    0.96,
    'itu recommendation',
    /(?:Recommendation )?ITU-[TRD] (?:Recommendation |Rec\. )?[A-Z]{1,3}\.\d{1,5}(?:[-.]\d{1,3})?\b/y,
  ),
  standard('3gpp', 0.95, '3gpp', /3GPP (?:Release|Rel|TS|TR)[ -]\d{1,2}(?:\.\d{3})?\b/y),
  standard('3gpp', 0.93, 'ts tr', /T[SR] \d{2}\.\d{3}(?:-\d{1,2})?\b/y),
  standard(
    'en',
    0.9,
    'etsi cen en pren fpren bs din nf une jis ns sn onorm ts tr',
    /(?:ETSI |CEN[/ ](?=T))?(?:BS |DIN |NF |UNE |JIS |NS |SN |ÖNORM )?(?:(?:pr|Fpr)?EN|TS|TR|BS|DIN|JIS|ÖNORM)(?: ISO)?(?:[/ ]IEC)? ?(?:\d{2,6}(?:[ -]\d{1,3}){0,2}|[A-Z] ?\d{4,5})(?::\d{4})?\b/y,
  ),
  standard('etsi', 0.93, 'etsi', /ETSI G[SR] [A-Z]{2,5} \d{3}(?:-\d{1,2})?\b/y),
  standard(
    'society',
    0.88,
    'ansi astm asme sae ecma ul nfpa ashrae csa aes smpte api',
    new RegExp(
      `(?:ANSI|ASTM|ASME|SAE|ECMA|UL|NFPA|ASHRAE|CSA|AES|SMPTE|API)(?:/[A-Z]{2,6})?(?: Standard)?[ -]${DOC}`,
      'y',
    ),
  ),
  standard('nist', 0.95, 'nist fips', /(?:NIST )?(?:SP|FIPS)[ -]\d{2,4}(?:-\d{1,4}){0,2}[A-Z]?\b/y),
  standard(
    'nist',
    0.93,
    'sp nist nistir',
    /(?:SP (?:800|1800|500)|NIST ?IR|NIST (?:IR|AI))[ -]\d{1,4}(?:-\d{1,3})?[A-Z]?\b/y,
  ),
  standard(
    'military',
    0.95,
    'mil stanag def',
    /(?:MIL-(?:STD|PRF|DTL|HDBK)|STANAG|DEF STAN)[ -]\d{1,5}(?:-\d{1,3})?[A-Z]?\b/y,
  ),
  standard('avionics', 0.93, 'do ed arinc', /(?:DO-\d{3}|ED-\d{2,3}|ARINC \d{3})[A-Z]?\b/y),
  standard('jedec', 0.93, 'jesd', /JESD ?\d{2,3}(?:-\d{1,3})?[A-Z]?\b/y),
  standard(
    'other',
    0.85,
    'ccsds pas bsi gb gost iatf is as cwa',
    /(?:BSI )?(?:CCSDS|PAS|GB(?:\/[TZ])?|GOST(?: R)?|IATF|IS|AS|CWA)[ ]?\d{3,6}(?:[.-]\d{1,4}){0,2}[A-Z]?(?:-B-\d)?\b/y,
  ),
  standard('recommendation', 0.9, 'x h v q g x.509 h.264 h.265', /[XHVQG]\.\d{2,4}(?:\.\d{1,3})?\b/y),
  standard('ieee', 0.9, '802', /802\.\d{1,2}[a-zA-Z]{0,2}\b/y),
  // "ASN.1": letters, a point and one digit
  standard('abstract-syntax', 0.9, 'asn', /ASN\.1\b/y),
];
