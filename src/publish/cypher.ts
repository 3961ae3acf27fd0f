/** KnowledgeGraph → Cypher that loads it into Neo4j: entities, utterances, statements with their evidence. */
import type { KnowledgeGraph } from '../model.ts';
import { wellFormed } from './iris.ts';
import type { PublishOptions } from './options.ts';
import { wordsOf } from './words.ts';

/** A Cypher literal. Strings escape what could end them or the line (openCypher 9, string literals). */
export function cypherValue(value: string | number | boolean | null | readonly string[] | undefined): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `[${value.map(cypherValue).join(', ')}]`;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  if (typeof value === 'boolean') return String(value);
  const escaped = wellFormed(String(value)).replace(/[\\'\u0000-\u001f\u007f\u2028\u2029]/g, (c) =>
    c === '\\' || c === "'" ? `\\${c}` : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `'${escaped}'`;
}

/** A label, type or key between back-ticks. */
const name = (text: string): string => `\`${wellFormed(text).replaceAll('`', '``').replace(/\\/g, '')}\``;

type Value = Parameters<typeof cypherValue>[0];

const map = (fields: Record<string, Value>): string =>
  `{${Object.entries(fields)
    .filter(([, v]) => v !== null && v !== undefined)
    .map(([k, v]) => `${name(k)}: ${cypherValue(v)}`)
    .join(', ')}}`;

const at = (variable: string, label: string, id: string): string =>
  `MATCH (${variable}:${label} {id: ${cypherValue(id)}})`;

/** Statements of one line each; running them twice changes nothing (MERGE by id). */
export function* cypherPieces(graph: KnowledgeGraph, options: PublishOptions = {}): Generator<string> {
  const words = wordsOf(options.quotes ?? 'full');
  for (const label of ['Entity', 'Document', 'Utterance', 'Statement', 'Evidence'])
    yield `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
  for (const e of graph.entities)
    yield `MERGE (n:Entity {id: ${cypherValue(e.id)}}) SET n:${name(e.type)}, n += ${map({ label: e.label, names: e.altLabels, exactMatch: e.exactMatch })};\n`;
  for (const d of graph.documents) {
    yield `MERGE (n:Document {id: ${cypherValue(d.id)}}) SET n += ${map({ title: d.title, date: d.date, source: d.source, licence: d.licence, sha256: d.sha256 })};\n`;
    for (const u of d.utterances) {
      const text = words.sentence(d.text.slice(u.span.start, u.span.end));
      const id = `${d.id}/${u.id}`;
      yield `${at('d', 'Document', d.id)} MERGE (n:Utterance {id: ${cypherValue(id)}}) SET n += ${map({ label: u.label, start: u.start, end: u.end, text })} MERGE (n)-[:PART_OF]->(d);\n`;
      if (u.speaker !== null)
        yield `${at('u', 'Utterance', id)} ${at('p', 'Entity', u.speaker)} MERGE (p)-[:SPEAKS]->(u);\n`;
    }
  }
  for (const s of graph.statements) yield* statementLines(s, words);
  for (const m of graph.mentions)
    if (m.utterance !== null)
      yield `${at('u', 'Utterance', `${m.document}/${m.utterance}`)} ${at('n', 'Entity', m.entity)} MERGE (u)-[:MENTIONS ${map({ start: m.span.start, end: m.span.end, quote: words.match(m.quote), rule: m.rule, confidence: m.confidence })}]->(n);\n`;
}

function* statementLines(
  s: KnowledgeGraph['statements'][number],
  words: ReturnType<typeof wordsOf>,
): Generator<string> {
  const qualities = {
    polarity: s.polarity,
    modality: s.modality,
    status: s.status,
    confidence: s.confidence,
  };
  yield `MERGE (n:Statement {id: ${cypherValue(s.id)}}) SET n += ${map({ predicate: s.predicate, value: s.value, ...s.qualifiers, ...qualities })};\n`;
  const ends = [
    ['SUBJECT', s.subject] as const,
    ...(s.object === null ? [] : [['OBJECT', s.object] as const]),
  ];
  for (const [type, id] of ends)
    yield `${at('s', 'Statement', s.id)} ${at('n', 'Entity', id)} MERGE (s)-[:${type}]->(n);\n`;
  for (const e of s.evidence) {
    const id = `${s.id}.${e.document}.${e.span.start}-${e.span.end}`;
    yield `${at('s', 'Statement', s.id)} MERGE (e:Evidence {id: ${cypherValue(id)}}) SET e += ${map({ quote: words.sentence(e.quote), start: e.span.start, end: e.span.end, rule: e.rule })} MERGE (s)-[:EVIDENCE]->(e);\n`;
    if (e.speaker !== null)
      yield `${at('e', 'Evidence', id)} ${at('p', 'Entity', e.speaker)} MERGE (p)-[:SAYS]->(e);\n`;
    if (e.utterance !== null)
      yield `${at('e', 'Evidence', id)} ${at('u', 'Utterance', `${e.document}/${e.utterance}`)} MERGE (e)-[:FROM]->(u);\n`;
  }
}
