/** "our show": those who speak there and are not its guests host it. */
import type { Claim, Document, Entity } from '../../model.ts';
import { evidenceIn } from './evidence.ts';
import type { Line } from './items.ts';

const SHOW = /^(?:show|podcast|programme|program|episode)$/;

/** @param claims those found so far: guests are told by their roles */
export function hostClaims(
  document: Document,
  lines: readonly Line[],
  event: Entity,
  claims: readonly Claim[],
): Claim[] {
  const guests = new Set(
    claims.filter((c) => c.predicate === 'hasRole' && c.qualifiers.role === 'guest').map((c) => c.subject),
  );
  if (guests.size === 0) return [];
  const speakers = [...new Set(document.utterances.map((u) => u.speaker))].filter(
    (s): s is string => s !== null && !guests.has(s),
  );
  if (speakers.length > 3) return [];
  for (const line of lines) {
    if (line.speaker === null || guests.has(line.speaker)) continue;
    const at = line.items.findIndex((x, i) => (x.word === 'our' || x.word === 'my') && isShow(line, i + 1));
    if (at < 0) continue;
    const own = line.items[at]!.word === 'our' ? speakers : [line.speaker];
    const span = { start: line.items[at]!.start, end: line.items[at + 1]!.end };
    return own.map((subject) => ({
      subject,
      predicate: 'hosts',
      object: event.id,
      value: null,
      qualifiers: {},
      polarity: 'affirmed',
      modality: 'fact',
      confidence: subject === line.speaker ? 0.85 : 0.6,
      evidence: evidenceIn(document, line, span, 'roles/our-show'),
    }));
  }
  return [];
}

function isShow(line: Line, at: number): boolean {
  const item = line.items[at];
  return (
    item !== undefined &&
    (SHOW.test(item.word) || item.names.some((n) => n.type === 'Event' && SHOW.test(n.quote.toLowerCase())))
  );
}
