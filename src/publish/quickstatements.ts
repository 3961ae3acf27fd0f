/** Statements that a reviewer accepted, between things that Wikidata knows → QuickStatements (version 1) with references. */
import type { Document, KnowledgeGraph, Statement } from '../model.ts';
import { wellFormed } from './iris.ts';

/** Wikidata's property for each relation that has one; `true` where Wikidata states it from the other side. */
const PROPERTY_OF: Readonly<Record<string, readonly [property: string, turned?: true]>> = {
  affiliatedWith: ['P1416'],
  holdsPosition: ['P108'],
  founderOf: ['P112', true],
  directorOf: ['P1037', true],
  chairOf: ['P488', true],
  boardMemberOf: ['P3320', true],
  memberOf: ['P463'],
  partOf: ['P361'],
  nationality: ['P27'],
  participatesIn: ['P1344'],
  sponsors: ['P859', true],
  organises: ['P664', true],
  hosts: ['P664', true],
  publishes: ['P123', true],
  authorOf: ['P50', true],
  develops: ['P178', true],
  basedIn: ['P159'],
  locatedIn: ['P276'],
  partyTo: ['P1891'],
};

const ITEM = /^https?:\/\/www\.wikidata\.org\/entity\/(Q[1-9]\d*)$/;

/** Reference of a claim: address (S854), title (S1476), date (S577) of the transcript. */
function reference({ source, title, date }: Document): string[] {
  const parts: string[] = [];
  if (source && /^https?:\/\/[^\s"|]+$/.test(source)) parts.push('S854', `"${source}"`);
  const words = wellFormed(title ?? '')
    .replace(/[\s"|]+/g, ' ')
    .trim();
  if (words) parts.push('S1476', `en:"${words}"`);
  if (date && /^\d{4}-\d\d-\d\d$/.test(date)) parts.push('S577', `+${date}T00:00:00Z/11`);
  return parts;
}

/** One line a statement. Only what is accepted, affirmed as fact, linked at both ends, and whose document can be cited. */
export function* quickStatements(graph: KnowledgeGraph): Generator<string> {
  const items = new Map<string, string>();
  for (const { id, exactMatch } of graph.entities) {
    const item = exactMatch.map((iri) => ITEM.exec(iri)?.[1]).find((q) => q !== undefined);
    if (item) items.set(id, item);
  }
  const documents = new Map(graph.documents.map((d) => [d.id, d]));
  const seen = new Set<string>();
  for (const s of graph.statements) {
    const line = lineOf(s, items, documents);
    if (line === null || seen.has(line)) continue;
    seen.add(line);
    yield `${line}\n`;
  }
}

function lineOf(
  s: Statement,
  items: ReadonlyMap<string, string>,
  documents: ReadonlyMap<string, Document>,
): string | null {
  if (s.status !== 'accepted' || s.polarity !== 'affirmed' || s.modality !== 'fact') return null;
  const [property, turned] = PROPERTY_OF[s.predicate] ?? [];
  const subject = items.get(s.subject);
  const object = s.object === null ? undefined : items.get(s.object);
  const document = documents.get(s.evidence[0].document);
  const cited = document ? reference(document) : [];
  if (!property || !subject || !object || cited.length === 0) return null;
  return [...(turned ? [object, property, subject] : [subject, property, object]), ...cited].join('\t');
}
