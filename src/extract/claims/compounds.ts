/** Names inside names: "FBI Cyber Division" is part of the FBI, "EU-Korea FTA" has the EU and Korea as parties, "JTC 1/SC 42" is part of JTC 1. */
import type { Claim, Document, Entity, EntityType, Mention } from '../../model.ts';
import { UNIT } from './name-kinds.ts';

const BODIES = new Set(['Organisation', 'StandardsBody', 'Initiative']);

interface Relation {
  predicate: string;
  subject: string;
  object: string;
}

export function compoundClaims(
  document: Document,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  speakerAt: (offset: number) => string | null,
): Claim[] {
  const byName = namesOf(mentions, entities, ['Organisation', 'StandardsBody']);
  const sorted = [...mentions].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const claims: Claim[] = [];
  const seen = new Set<string>();
  const add = (outer: Mention, { predicate, subject, object }: Relation, rule: string) => {
    const key = `${outer.span.start} ${subject} ${predicate} ${object}`;
    if (subject === object || seen.has(key)) return;
    seen.add(key);
    const { span, utterance, quote } = outer;
    const speaker = speakerAt(span.start);
    claims.push({
      subject,
      predicate,
      object,
      value: null,
      qualifiers: {},
      polarity: 'affirmed',
      modality: 'fact',
      confidence: 0.85,
      evidence: { document: document.id, utterance, speaker, span, quote, rule },
    });
  };
  const places = namesOf(mentions, entities, ['Place']);
  for (const [i, outer] of sorted.entries()) {
    if (outer.heading) continue;
    for (const relation of partiesIn(outer, places)) add(outer, relation, 'compounds/parties');
    const parts = designated(outer, byName);
    for (const relation of parts) add(outer, relation, 'compounds/designation');
    if (parts.length > 0) continue;
    for (let k = i + 1; k < sorted.length && sorted[k]!.span.start < outer.span.end; k++) {
      const inner = sorted[k]!;
      if (inner.span.end > outer.span.end || inner.entity === outer.entity) continue;
      // "Hong Kong Convention" is named after a place; two places are its parties.
      if (outer.type === 'Agreement' && inner.type === 'Place' && !paired(sorted, i, outer)) continue;
      const relation = nested(outer, inner);
      if (relation) add(outer, relation, 'compounds/nested');
    }
  }
  return claims;
}

/** Are there two places in the name? */
function paired(sorted: readonly Mention[], at: number, outer: Mention): boolean {
  const places = new Set<string>();
  for (let k = at + 1; k < sorted.length && sorted[k]!.span.start < outer.span.end; k++)
    if (sorted[k]!.type === 'Place') places.add(sorted[k]!.entity);
  return places.size > 1;
}

/** What a name inside a longer one says, by the types of both. */
function nested(outer: Mention, inner: Mention): Relation | null {
  const body = inner.type === 'Organisation' || inner.type === 'StandardsBody';
  const state = inner.type === 'Place';
  const first = inner.span.start === outer.span.start;
  const of = (predicate: string, subject = outer.entity, object = inner.entity): Relation => ({
    predicate,
    subject,
    object,
  });
  if (BODIES.has(outer.type) && body && !/^\S+ ?\/ ?\S+$/.test(outer.quote)) return of('partOf');
  if (outer.type === 'Agreement' && state) return of('partyTo', inner.entity, outer.entity);
  if ((outer.type === 'Agreement' || outer.type === 'Legislation') && inner.type === outer.type)
    return of('partOf');
  if (outer.type === 'Event' && body && first) return of('hosts', inner.entity, outer.entity);
  if (
    (outer.type === 'Legislation' || outer.type === 'Initiative') &&
    state &&
    first &&
    !/[-–]/.test(outer.quote)
  )
    return of('issuedBy');
  if (outer.type === 'Standard' && body && first) return of('develops', inner.entity, outer.entity);
  return null;
}

const normal = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .trim();

function namesOf(
  mentions: readonly Mention[],
  entities: readonly Entity[],
  types: readonly EntityType[],
): Map<string, string> {
  const names = new Map<string, string>();
  const present = new Set(mentions.map((m) => m.entity));
  for (const entity of entities)
    if (present.has(entity.id) && types.includes(entity.type))
      for (const name of [entity.label, ...entity.altLabels])
        if (name.length > 1) names.set(normal(name), entity.id);
  return names;
}

/** "ISO/IEC JTC 1/SC 42", "ITU-T Study Group 2", "Acme Tide Division": the longest head that is a known body. */
function designated(outer: Mention, byName: ReadonlyMap<string, string>): Relation[] {
  if (outer.type !== 'StandardsBody' && outer.type !== 'Organisation') return [];
  const name = normal(outer.quote);
  const relations: Relation[] = [];
  for (let cut = name.length - 1; cut > 1; cut--) {
    const joint = name[cut]!;
    if (joint !== ' ' && joint !== '/') continue;
    const whole = byName.get(name.slice(0, cut));
    if (!whole || whole === outer.entity || !(UNIT.test(name.slice(cut + 1)) || acronyms(outer.quote, cut)))
      continue;
    // "ISO/IEC JTC 1" is part of both, not of "ISO/IEC"
    const owners = /^([a-z0-9-]+)\/([a-z0-9-]+)(?= |$)/.exec(name.slice(0, cut));
    const both = owners
      ? [byName.get(owners[1]!), byName.get(owners[2]!)].filter((id) => id !== undefined)
      : [];
    const joint2 = owners !== null && owners[0] === name.slice(0, cut);
    const top = joint2 && both.length === 2 ? outer.entity : whole;
    if (top === whole) relations.push({ predicate: 'partOf', subject: outer.entity, object: whole });
    for (const owner of both) relations.push({ predicate: 'partOf', subject: top, object: owner });
    break;
  }
  return relations;
}

/** "ISO COPOLCO", "W3C CCG": a body's short name before that of its part. */
const acronyms = (quote: string, cut: number): boolean =>
  /^[A-Z0-9-]{2,}$/.test(quote.slice(0, cut)) && /^[A-Z0-9-]{2,}$/.test(quote.slice(cut + 1));

/** "EU-Korea FTA", "China–EU BIT": the countries in an agreement's name. */
function partiesIn(outer: Mention, places: ReadonlyMap<string, string>): Relation[] {
  if (outer.type !== 'Agreement') return [];
  const head = /^([\p{L}.]+(?: [\p{L}.]+)?) ?[-–/] ?([\p{L}.]+(?: [\p{L}.]+)?) /u.exec(outer.quote);
  if (!head) return [];
  const parties = [head[1]!, head[2]!].flatMap(
    (name) => places.get(normal(name)) ?? places.get(normal(name.split(' ')[0]!)) ?? [],
  );
  return parties.map((party) => ({ predicate: 'partyTo', subject: party, object: outer.entity }));
}
