/** What follows the organisation somebody is introduced with: "at X in the School of Y, in the US", "with Z in Brussels". */
import type { Claim, Document, EntityType } from '../../model.ts';
import { claimsFrom } from './emit.ts';
import type { Line } from './items.ts';
import { fillByName } from './phrases.ts';

const BODY: ReadonlySet<EntityType> = new Set<EntityType>(['Organisation', 'StandardsBody']);
const PLACE: ReadonlySet<EntityType> = new Set<EntityType>(['Place']);
const BEFORE = new Set(['at', 'with', 'of', 'from', 'for', 'through', 'in']);
const BELONGS = new Set([
  'affiliatedWith',
  'holdsPosition',
  'directorOf',
  'chairOf',
  'founderOf',
  'boardMemberOf',
]);

/** @param said claims of the same line, which tell whose organisation it is */
export function attachmentClaims(document: Document, line: Line, said: readonly Claim[]): Claim[] {
  const { items } = line;
  const claims: Claim[] = [];
  if (!said.some((c) => BELONGS.has(c.predicate))) return claims;
  const bodies = new Set(said.filter((c) => BELONGS.has(c.predicate)).map((c) => c.object));
  for (let at = 1; at < items.length - 1; at++) {
    if (!items[at]!.names.some((n) => bodies.has(n.entity))) continue;
    const employers = said.filter(
      (c) =>
        BELONGS.has(c.predicate) &&
        items[at]!.names.some(
          (n) => n.entity === c.object && n.end <= c.evidence.span.end && n.start >= c.evidence.span.start,
        ),
    );
    const whole = employers.length > 0 && employed(line, at) ? fillByName(line, at, BODY) : null;
    if (!whole) continue;
    const next = items[at + 1]!.word === ',' ? at + 2 : at + 1;
    if (items[next]?.word !== 'in') continue;
    let target = next + 1;
    while (items[target]?.pos === 'DET') target++;
    if (items[target]?.kind !== 'name') continue;
    const statement = (predicate: string, subject: typeof whole, object: typeof whole) =>
      claimsFrom(document, line, {
        predicate,
        subject,
        object,
        rule: 'claims/attachment',
        confidence: 0.8,
        from: at,
        to: target,
        anchor: next,
        modality: 'fact',
        presupposed: true,
        polarity: 'affirmed',
      });
    const place = fillByName(line, target, PLACE);
    const part = fillByName(line, target, BODY);
    if (place) claims.push(...statement('basedIn', whole, place));
    if (!part) continue;
    claims.push(...statement('partOf', part, whole));
    for (const { subject, polarity, modality, evidence } of employers)
      for (const name of part.names) {
        const span = {
          start: Math.min(evidence.span.start, name.start),
          end: Math.max(evidence.span.end, name.end),
        };
        claims.push({
          subject,
          predicate: 'affiliatedWith',
          object: name.entity,
          value: null,
          qualifiers: {},
          polarity,
          modality,
          confidence: 0.8,
          evidence: {
            ...evidence,
            span,
            quote: document.text.slice(span.start, span.end),
            rule: 'claims/attachment',
          },
        });
      }
    // "at X in the School of Y, in the US": the place is that of X.
    const tail = items[target + 1]?.word === ',' ? target + 2 : target + 1;
    if (items[tail]?.word !== 'in') continue;
    const seat = items[tail + 1]?.pos === 'DET' ? tail + 2 : tail + 1;
    const country = items[seat]?.kind === 'name' ? fillByName(line, seat, PLACE) : null;
    if (country)
      claims.push(
        ...claimsFrom(document, line, {
          predicate: 'basedIn',
          subject: whole,
          object: country,
          rule: 'claims/attachment',
          confidence: 0.75,
          from: at,
          to: seat,
          anchor: tail,
          modality: 'fact',
          presupposed: true,
          polarity: 'affirmed',
        }),
      );
  }
  return claims;
}

function employed(line: Line, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    const item = line.items[i]!;
    if (BEFORE.has(item.word) || item.word === ',') return true;
    if (item.pos !== 'DET' && item.pos !== 'ADJ') return false;
  }
  return false;
}
