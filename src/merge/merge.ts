/** Extractions of any number of documents → one knowledge graph, the same for every order of the documents. */
import type { Document, Entity, Extraction, KnowledgeGraph, Mention, Resources, Speaker } from '../model.ts';
import { type Decision, decidedEntities, decidedStatements, joins } from './decisions.ts';
import { mergeEntities } from './entities.ts';
import { mergeStatements } from './statements.ts';

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Documents in order of id; a file given twice counts once, different files of one id get a piece of their hash. */
function inOrder(extractions: readonly Extraction[]): Extraction[] {
  const distinct = new Map<string, Extraction>();
  for (const extraction of extractions) {
    const { id, sha256 } = extraction.document;
    const key = `${id} ${sha256}`;
    const known = distinct.get(key);
    if (!known || extraction.document.path < known.document.path) distinct.set(key, extraction);
  }
  const counts = new Map<string, number>();
  for (const { document } of distinct.values()) counts.set(document.id, (counts.get(document.id) ?? 0) + 1);
  return [...distinct.values()]
    .map((e) =>
      counts.get(e.document.id)! > 1 ? renamed(e, `${e.document.id}-${e.document.sha256.slice(0, 8)}`) : e,
    )
    .sort((a, b) => byCode(a.document.id, b.document.id));
}

function renamed(extraction: Extraction, id: string): Extraction {
  return {
    document: { ...extraction.document, id },
    entities: extraction.entities,
    mentions: extraction.mentions.map((m) => ({ ...m, document: id })),
    claims: extraction.claims.map((c) => ({ ...c, evidence: { ...c.evidence, document: id } })),
  };
}

/** Wholes that are in the graph: over a whole that nobody mentions the walk goes on to what it belongs to. */
function withWholes(entities: readonly Entity[], { authority }: Resources): Entity[] {
  const present = new Set(entities.map((e) => e.id));
  const rows = new Map(authority.map((row) => [row.slug, row.partOf]));
  const nearest = (slug: string, seen: ReadonlySet<string>): string[] => {
    if (present.has(slug)) return [slug];
    if (seen.has(slug)) return [];
    return (rows.get(slug) ?? []).flatMap((parent) => nearest(parent, new Set([...seen, slug])));
  };
  return entities.map(({ partOf, ...entity }) => {
    const wholes = [...new Set((partOf ?? []).flatMap((slug) => nearest(slug, new Set())))].filter(
      (id) => id !== entity.id,
    );
    return wholes.length > 0 ? { ...entity, partOf: wholes } : entity;
  });
}

/** The document with the graph's ids of its speakers. */
function withSpeakers(document: Document, idOf: (id: string) => string): Document {
  return {
    ...document,
    utterances: document.utterances.map((u) => ({
      ...u,
      speaker: u.speaker === null ? null : idOf(u.speaker),
      ...(u.handovers ? { handovers: u.handovers.map((h) => ({ ...h, speaker: idOf(h.speaker) })) } : {}),
    })),
    speakers: speakersOf(document.speakers.map((s) => ({ ...s, id: idOf(s.id) }))),
  };
}

/** Speakers whom a decision made one, as one. */
function speakersOf(speakers: readonly Speaker[]): Speaker[] {
  const byId = new Map<string, Speaker>();
  for (const speaker of speakers) {
    const known = byId.get(speaker.id);
    if (!known) byId.set(speaker.id, speaker);
    else
      byId.set(speaker.id, {
        ...known,
        labels: [...new Set([...known.labels, ...speaker.labels])],
        details: [...known.details, ...speaker.details],
      });
  }
  return [...byId.values()];
}

/**
 * Unites the entities and statements of all documents. Entities are one where they are the same authority row or bear
 * the same full name and type; names known only in part stay apart. Every statement keeps all its evidence. A reviewer's decisions have the last word.
 */
export function mergeExtractions(
  extractions: readonly Extraction[],
  resources: Resources,
  decisions: readonly Decision[] = [],
): KnowledgeGraph {
  const ordered = inOrder(extractions);
  const { entities: found, ids } = mergeEntities(ordered);
  const entities = decidedEntities(found, decisions);
  const present = new Set(entities.map((e) => e.id));
  const joined = joins(decisions);
  const documents: Document[] = [];
  const mentions: Mention[] = [];
  const claims = [];
  for (const [i, extraction] of ordered.entries()) {
    const map = ids[i]!;
    const idOf = (id: string): string => {
      const own = map.get(id) ?? id;
      return present.has(own) ? own : joined(own);
    };
    documents.push(withSpeakers(extraction.document, idOf));
    for (const mention of extraction.mentions) mentions.push({ ...mention, entity: idOf(mention.entity) });
    for (const claim of extraction.claims) {
      // two names of one thing, as a decision says, say nothing of each other
      if (
        claim.object !== null &&
        claim.subject !== claim.object &&
        idOf(claim.subject) === idOf(claim.object)
      )
        continue;
      claims.push({
        ...claim,
        subject: idOf(claim.subject),
        object: claim.object === null ? null : idOf(claim.object),
        evidence: {
          ...claim.evidence,
          speaker: claim.evidence.speaker === null ? null : idOf(claim.evidence.speaker),
        },
      });
    }
  }
  const statements = decidedStatements(mergeStatements(claims), decisions);
  return { version: 1, documents, entities: withWholes(entities, resources), mentions, statements };
}
