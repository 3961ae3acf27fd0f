/** Claims of all documents → statements: one for each triple, polarity and title or role, with every piece of evidence. */
import type { Claim, Evidence, Modality, Statement } from '../model.ts';

/** Qualifiers that make another statement of the same triple: two titles at one body are two facts, two answered questions two answers. */
const DISTINGUISHING = ['title', 'role', 'question'] as const;
const STRENGTH: Record<Modality, number> = { fact: 2, claim: 1, hypothetical: 0 };
const SEPARATOR = '\u0000';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

function keyOf(claim: Claim): string {
  const parts = [
    claim.subject,
    claim.predicate,
    claim.object ?? '',
    plain(claim.value ?? ''),
    claim.polarity,
  ];
  for (const name of DISTINGUISHING) parts.push(plain(claim.qualifiers[name] ?? ''));
  return parts.join(SEPARATOR);
}

/** 32-bit FNV-1a (Fowler, Noll, Vo), as seven letters and digits: short, and the same on every machine. */
function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36).padStart(7, '0');
}

function slug(text: string): string {
  const id = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return id.length > 40 ? `${id.slice(0, 32).replace(/-+$/, '')}-${hash(text)}` : id || hash(text);
}

/** `thomas-li.holdsPosition.huawei.president-of-…`, with `.denied` where it is. */
function idFor(claim: Claim): string {
  const parts = [claim.subject, claim.predicate, claim.object ?? slug(claim.value ?? '')];
  for (const name of DISTINGUISHING)
    if (claim.qualifiers[name]) parts.push(slug(plain(claim.qualifiers[name])));
  if (claim.polarity === 'denied') parts.push('denied');
  return parts.join('.');
}

const byPlace = (a: Evidence, b: Evidence): number =>
  (a.document < b.document ? -1 : a.document > b.document ? 1 : 0) ||
  a.span.start - b.span.start ||
  a.span.end - b.span.end ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

const sameEvidence = (a: Evidence, b: Evidence): boolean =>
  a.document === b.document &&
  a.span.start === b.span.start &&
  a.span.end === b.span.end &&
  a.speaker === b.speaker;

function statementOf(claims: Claim[]): Statement {
  const ordered = [...claims].sort((a, b) => byPlace(a.evidence, b.evidence) || b.confidence - a.confidence);
  const first = ordered[0]!;
  const evidence: Evidence[] = [];
  let doubt = 1;
  for (const claim of ordered) {
    const { modality, confidence } = claim;
    const same = evidence.find((e) => sameEvidence(e, claim.evidence));
    if (same) {
      if (STRENGTH[modality] > STRENGTH[same.modality!]) same.modality = modality;
      continue;
    }
    evidence.push({ ...claim.evidence, modality, confidence });
    doubt *= 1 - confidence;
  }
  const strongest = Math.max(...ordered.map((c) => STRENGTH[c.modality]));
  const qualifiers = Object.assign({}, ...[...ordered].reverse().map((c) => c.qualifiers));
  return {
    id: idFor(first),
    subject: first.subject,
    predicate: first.predicate,
    object: first.object,
    value: first.value,
    qualifiers,
    polarity: first.polarity,
    modality: (Object.keys(STRENGTH) as Modality[]).find((m) => STRENGTH[m] === strongest)!,
    confidence: Math.round(Math.min(0.99, 1 - doubt) * 1000) / 1000,
    status: 'proposed',
    evidence: evidence as [Evidence, ...Evidence[]],
  };
}

/** Statements in order of their first evidence. Where two readable ids are equal, both carry a hash of their content. */
export function mergeStatements(claims: readonly Claim[]): Statement[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  const statements = [...groups].map(([key, group]) => ({ key, statement: statementOf(group) }));
  const counts = new Map<string, number>();
  for (const { statement } of statements) counts.set(statement.id, (counts.get(statement.id) ?? 0) + 1);
  for (const { key, statement } of statements)
    if (counts.get(statement.id)! > 1) statement.id += `.${hash(key)}`;
  return statements
    .map((s) => s.statement)
    .sort((a, b) => byPlace(a.evidence[0], b.evidence[0]) || (a.id < b.id ? -1 : 1));
}
