/** Numbers that name a law or a part of one: Regulation (EU) 2016/679, H.R. 1234, Public Law 117-58, Section 230, Clause 9. */
import type { EntityType } from '../../model.ts';
import type { Designator } from './designators.ts';

const law = (
  rule: string,
  confidence: number,
  anchors: string,
  pattern: RegExp,
  type: EntityType = 'Legislation',
): Designator => ({ anchors: anchors.split(' '), pattern, type, rule: `designator/${rule}`, confidence });

/** Titles of the US codes, 1 to 54. */
const TITLES = Array.from({ length: 54 }, (_, i) => i + 1).join(' ');

export const LAW_NUMBERS: readonly Designator[] = [
  law(
    'eu-act',
    0.97,
    'regulation directive decision council commission',
    /(?:Council |Commission |Delegated |Implementing ){0,2}(?:Regulation|Directive|Decision)\s?(?:\((?:EU|EC|EEC|Euratom)(?:, Euratom)?\) ?)?(?:No\.? ?)?\d{1,4}\/\d{2,4}(?:\/(?:EU|EC|EEC|CFSP|JHA))?/y,
  ),
  law(
    'us-bill',
    0.93,
    'h.r hr h s s.res sres hres hjres sjres',
    /(?:H\. ?R\.|S\.|H\. ?Res\.|S\. ?Res\.|H\. ?J\. ?Res\.|S\. ?J\. ?Res\.|H\. ?Con\. ?Res\.|HR) ?\d{1,5}\b/y,
  ),
  law(
    'bill',
    0.9,
    'bill house senate assembly national',
    /(?:(?:House|Senate|(?:National )?Assembly) )?Bills? (?:No\. ?)?(?:[A-Z]{1,2}[- ]?)?\d{1,4}\b(?: of (?:19|20)\d\d)?(?! ?(?:[%.,]\d|percent|million|people|of the))/y,
  ),
  law('public-law', 0.96, 'public pub', /(?:Public Law|Pub\. ?L\.) (?:No\. )?\d{2,3}[-–]\d{1,4}\b/y),
  law(
    'code',
    0.95,
    TITLES,
    /\d{1,2} (?:U\.?S\.?C\.?|C\.?F\.?R\.?) (?:(?:Part|Section|§) ?)?\d{1,5}[a-z]?(?:\.\d{1,4})?\b/y,
  ),
  law('executive-order', 0.97, 'executive', /Executive Order (?:No\. ?)?\d{4,6}\b/y),
  law(
    'resolution',
    0.85,
    'un security resolution unsc unga',
    /(?:UN |United Nations )?(?:Security Council |General Assembly |UNSC |UNGA )?Resolution (?:No\. )?\d{1,5}(?:\/\d{1,4})?\b/y,
  ),
  law('proposition', 0.9, 'proposition', /Proposition \d{1,3}\b/y),
  law('standing-order', 0.85, 'standing', /Standing Order (?:No\. ?)?\d{1,3}[A-Z]?\b/y),
  law(
    'statutory-instrument',
    0.93,
    'statutory legal',
    /(?:Statutory Instrument|Legal Notice) (?:No\. ?)?\d{1,4}(?: of \d{4}|\/\d{1,4})?\b/y,
  ),
  law('title', 0.6, 'title', /Title (?:[IVXL]{1,6}|\d{1,2})\b(?! of)/y),
  law('section', 0.6, 'section', /Section \d{3,4}[A-Za-z]?(?:\([a-z\d]{1,3}\)){0,3}(?!\.\d|\w)/y),
  law('part', 0.6, 'part', /Part \d{2,4}\b(?! of)/y),
  law('rule', 0.7, 'rule', /Rule \d{1,3}[a-z]-\d{1,2}\b/y),
  law('article', 0.6, 'article', /Article (?:\d{1,3}[a-z]?|[IVXL]{1,6})\b/y, 'Agreement'),
];
