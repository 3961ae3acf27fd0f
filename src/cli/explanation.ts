/** An entity or a statement of a graph → lines that show every word it rests on. */
import type { Document, Entity, Evidence, KnowledgeGraph, Mention, Statement, Utterance } from '../model.ts';
import { relationByName } from '../ontology.ts';
import { clock } from './clock.ts';

const CONTEXT = 60;

interface Names {
  entity: (id: string | null) => string;
  document: (id: string) => Document | undefined;
  utterance: (document: string, id: string | null) => Utterance | undefined;
}

function namesOf(graph: KnowledgeGraph): Names {
  const labels = new Map(graph.entities.map((e) => [e.id, e.label]));
  const documents = new Map(graph.documents.map((d) => [d.id, d]));
  const utterances = new Map(
    graph.documents.flatMap((d) => d.utterances.map((u) => [`${d.id} ${u.id}`, u] as const)),
  );
  return {
    entity: (id) => (id === null ? 'nobody named' : (labels.get(id) ?? id)),
    document: (id) => documents.get(id),
    utterance: (document, id) => (id === null ? undefined : utterances.get(`${document} ${id}`)),
  };
}

/** The quote between square brackets in the words around it, on one line. */
function inContext(
  document: Document | undefined,
  { span, quote }: Pick<Evidence, 'span' | 'quote'>,
): string {
  if (!document) return `“${quote}”`;
  const before = document.text.slice(Math.max(0, span.start - CONTEXT), span.start);
  const after = document.text.slice(span.end, span.end + CONTEXT);
  return `…${before}[${quote}]${after}…`.replace(/\s+/g, ' ');
}

function placeOf(
  names: Names,
  { document, utterance }: Pick<Evidence, 'document' | 'utterance'>,
  speaker: string | null,
): string {
  const turn = names.utterance(document, utterance);
  const time =
    turn?.start === null || turn?.start === undefined ? 'time unknown' : `turn from ${clock(turn.start)}`;
  return `${names.entity(speaker)}, ${turn ? time : 'outside the turns'}, ${document}`;
}

function mentionLine(names: Names, mention: Mention): string {
  const turn = names.utterance(mention.document, mention.utterance);
  const place = placeOf(names, mention, turn?.speaker ?? null);
  return `  ${place}  (${mention.rule}, ${mention.confidence})\n    ${inContext(names.document(mention.document), mention)}`;
}

function tripleOf(names: Names, s: Statement): string {
  const qualifiers = Object.entries(s.qualifiers).map(([name, value]) => `${name}: ${value}`);
  const object = s.object === null ? `“${s.value ?? ''}”` : names.entity(s.object);
  const not = s.polarity === 'denied' ? 'NOT ' : '';
  return `${names.entity(s.subject)} ${not}${relationByName.get(s.predicate)?.label ?? s.predicate} ${object}${qualifiers.length > 0 ? ` (${qualifiers.join('; ')})` : ''}`;
}

/** A statement and all its evidence. */
export function explainStatement(graph: KnowledgeGraph, statement: Statement, limit: number): string {
  const names = namesOf(graph);
  const { evidence } = statement;
  const lines = [
    tripleOf(names, statement),
    `  id ${statement.id}`,
    `  ${statement.polarity}, ${statement.modality}, confidence ${statement.confidence}, ${statement.status}`,
    `Evidence (${evidence.length})`,
  ];
  for (const piece of evidence.slice(0, limit))
    lines.push(
      `  ${placeOf(names, piece, piece.speaker)}  (${piece.rule}${piece.modality ? `, ${piece.modality}` : ''})`,
      `    ${inContext(names.document(piece.document), piece)}`,
    );
  if (evidence.length > limit) lines.push(`  and ${evidence.length - limit} more (--limit)`);
  return lines.join('\n');
}

/** An entity: its names, identifiers and wholes, why names were joined, where it is mentioned, what is said of it. */
export function explainEntity(graph: KnowledgeGraph, entity: Entity, limit: number): string {
  const names = namesOf(graph);
  const mentions = graph.mentions.filter((m) => m.entity === entity.id);
  const statements = graph.statements.filter(
    (s) => s.predicate !== 'mentions' && (s.subject === entity.id || s.object === entity.id),
  );
  const lines = [`${entity.label}, ${entity.type}`, `  id ${entity.id}`];
  if (entity.altLabels.length > 0) lines.push(`  also ${entity.altLabels.join('; ')}`);
  for (const iri of entity.exactMatch) lines.push(`  same as ${iri} (checked row)`);
  if (entity.partOf)
    lines.push(`  part of ${entity.partOf.map((id) => names.entity(id)).join(', ')} (checked row)`);
  if (entity.merges && entity.merges.length > 0) {
    lines.push(`Joined names (${entity.merges.length})`);
    for (const { rule, from, reason } of entity.merges)
      lines.push(`  ${rule.startsWith('merge/') ? `that of ${from}` : `“${from}”`} by ${rule}: ${reason}`);
  }
  lines.push(`Mentions (${mentions.length})`, ...mentions.slice(0, limit).map((m) => mentionLine(names, m)));
  if (mentions.length > limit) lines.push(`  and ${mentions.length - limit} more (--limit)`);
  lines.push(`Statements (${statements.length})`);
  for (const s of statements.slice(0, limit))
    lines.push(
      `  ${tripleOf(names, s)}  [${s.evidence.length} quote${s.evidence.length === 1 ? '' : 's'}, ${s.id}]`,
    );
  if (statements.length > limit) lines.push(`  and ${statements.length - limit} more (--limit)`);
  return lines.join('\n');
}
