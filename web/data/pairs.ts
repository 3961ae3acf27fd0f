/** Statements → the lines of the picture: one per pair of entities, or one per direction and stance between speakers. */
import type { Evidence, Statement } from '../../src/model.ts';

/** What a line says at a glance. */
export type Tone = 'named' | 'stated' | 'denied' | 'agreement' | 'disagreement';

export interface Pair {
  /** `a~b`, ids sorted, or `a>b` from speaker to speaker. */
  key: string;
  a: string;
  b: string;
  tone: Tone;
  statements: Statement[];
  /** Distinct people who say so. */
  speakers: number;
  contested: boolean;
}

/** Statements that only say that a speaker names something. */
const NAMING = new Set(['mentions', 'addressed']);

const STANCE: Record<string, Tone> = {
  agreesWith: 'agreement',
  supports: 'agreement',
  disagreesWith: 'disagreement',
  challenges: 'disagreement',
  criticises: 'disagreement',
};

/** Relations that take a side. */
export const STANCE_PREDICATES = Object.keys(STANCE);

export const isNaming = (statement: Statement): boolean => NAMING.has(statement.predicate);
export const stanceOf = (statement: Statement): Tone | undefined => STANCE[statement.predicate];
export const pairKey = (a: string, b: string): string => (a < b ? `${a}~${b}` : `${b}~${a}`);

/** Keys by statement: they are asked for at every change of the filter. */
const keys = new WeakMap<Statement, string | null>();

function keyOfStatement(statement: Statement): string | null {
  const known = keys.get(statement);
  if (known !== undefined) return known;
  const { subject, object } = statement;
  const key = object === null || object === subject ? null : pairKey(subject, object);
  keys.set(statement, key);
  return key;
}

type EvidenceOf = (statement: Statement) => readonly Evidence[];

/** One line per pair of entities that statements join. */
export function pairsOf(
  statements: readonly Statement[],
  evidenceOf: EvidenceOf,
  contested: ReadonlySet<string>,
): Map<string, Pair> {
  return collect(statements, evidenceOf, contested, keyOfStatement);
}

/** One line per direction and stance between two people. */
export function stancePairsOf(
  statements: readonly Statement[],
  evidenceOf: EvidenceOf,
  contested: ReadonlySet<string>,
  people: ReadonlySet<string>,
): Map<string, Pair> {
  const stances = statements.filter((statement) => stanceOf(statement) !== undefined);
  return collect(stances, evidenceOf, contested, (statement) => {
    const { subject, object } = statement;
    if (object === null || object === subject || !people.has(subject) || !people.has(object)) return null;
    return `${subject}>${object}>${stanceOf(statement)}`;
  });
}

function collect(
  statements: readonly Statement[],
  evidenceOf: EvidenceOf,
  contested: ReadonlySet<string>,
  keyOf: (statement: Statement) => string | null,
): Map<string, Pair> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = keyOf(statement);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  const pairs = new Map<string, Pair>();
  for (const [key, group] of groups) {
    const { subject, object } = group[0]!;
    pairs.set(key, {
      key,
      a: subject,
      b: object!,
      tone: toneOf(key, group),
      statements: group,
      speakers: countSpeakers(group, evidenceOf),
      contested: group.some(({ id }) => contested.has(id)),
    });
  }
  return pairs;
}

function countSpeakers(group: readonly Statement[], evidenceOf: EvidenceOf): number {
  const speakers = new Set<string | null>();
  for (const statement of group) for (const { speaker } of evidenceOf(statement)) speakers.add(speaker);
  return speakers.size;
}

function toneOf(key: string, group: readonly Statement[]): Tone {
  if (key.includes('>')) return stanceOf(group[0]!)!;
  const said = group.filter((statement) => !isNaming(statement));
  if (said.length === 0) return 'named';
  return said.every(({ polarity }) => polarity === 'denied') ? 'denied' : 'stated';
}
