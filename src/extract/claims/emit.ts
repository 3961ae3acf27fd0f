/** A matched subject, predicate and object → claims with evidence, polarity and modality, one per pair of names. */
import type { Claim, Document, Modality, Polarity, Qualifiers, Span } from '../../model.ts';
import { evidenceIn } from './evidence.ts';
import type { Fill } from './fill.ts';
import type { Line } from './items.ts';
import { modalityOf } from './modality.ts';
import { polarityOf } from './polarity.ts';
import { isProspect } from './prospects.ts';
import { sourceOf } from './reported.ts';

export interface Statement {
  predicate: string;
  subject: Fill;
  object: Fill | null;
  value?: string;
  qualifiers?: Qualifiers;
  rule: string;
  confidence: number;
  /** Items of the cue: first, last and the word that states the relation. */
  from: number;
  to: number;
  anchor: number;
  /** Where the speaker's certainty is known from elsewhere (an introduction is a fact though it says "will be"). */
  modality?: Modality;
  polarity?: Polarity;
  /** The cue states the opposite of the relation. */
  opposite?: boolean;
  /** Stated by apposition: holds in a question too. */
  presupposed?: boolean;
  /** A noun of action states it: what is planned or prevented is not done. */
  nominal?: boolean;
}

/** @returns no claim for what is only asked */
export function claimsFrom(document: Document, line: Line, s: Statement): Claim[] {
  if (line.question && !s.presupposed && asked(line, s)) return [];
  const ends = [
    s.from,
    s.to,
    ...(s.subject.at >= 0 ? [s.subject.at] : []),
    ...(s.object && s.object.at >= 0 ? [s.object.at] : []),
  ];
  const first = Math.min(...ends);
  const last = Math.max(...ends);
  const source = sourceOf(line.items, first);
  if (source?.unsaid) return [];
  let modality = s.modality ?? modalityOf(line.items, first, last, s.anchor);
  if (s.nominal && isProspect(line.items, first, last)) modality = 'hypothetical';
  if (source && modality === 'fact') modality = 'claim';
  const stated = s.polarity ?? polarityOf(line.items, first, last, s.anchor);
  const polarity: Polarity = s.opposite ? (stated === 'denied' ? 'affirmed' : 'denied') : stated;
  const span: Span = { start: line.items[first]!.start, end: line.items[last]!.end };
  const claims: Claim[] = [];
  for (const subject of s.subject.names)
    for (const object of s.object?.names ?? [null]) {
      if (object && object.entity === subject.entity) continue;
      if (s.object === s.subject && object && subject.start >= object.start) continue;
      claims.push({
        subject: subject.entity,
        predicate: s.predicate,
        object: object?.entity ?? null,
        value: object ? null : (s.value ?? null),
        qualifiers: {
          ...s.qualifiers,
          ...(source && source.source !== line.speaker ? { attributedTo: source.source } : {}),
        },
        polarity,
        modality,
        confidence: round(s.confidence * s.subject.sureness * (s.object?.sureness ?? 1)),
        evidence: { ...evidenceIn(document, line, span, s.rule), modality },
      });
    }
  return claims;
}

const round = (x: number): number => Math.round(x * 100) / 100;

/** "Is X a member of Y?" asks; "X is a member of Y, right?" states; "who leads X?" asks. */
function asked(line: Line, s: Statement): boolean {
  const { items } = line;
  const first = Math.min(s.from, s.subject.at, s.object?.at ?? s.subject.at);
  const tail = items
    .slice(-4)
    .map((i) => i.word)
    .join(' ');
  if (/, (?:right|correct|no|yes|okay|ok|huh) \?$/.test(tail)) return false;
  for (let i = first - 1, steps = 0; i >= 0 && steps < 14; i--, steps++) {
    const { word, pos, kind } = items[i]!;
    if (kind === 'mark' && word !== ',') return steps < 2;
    if (
      /^(?:what|when|where|why|how|whether|who|which|does|do|did|is|are|was|were|can|could|would|will|has|have)$/.test(
        word,
      ) ||
      pos === 'AUX'
    )
      return true;
  }
  return true;
}
