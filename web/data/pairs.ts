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

const keyOfStatement = ({ subject, object }: Statement): string | null =>
  object === null || object === subject ? null : pairKey(subject, object);

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
  for (const [key, group] of groups) pairs.set(key, pairOf(key, group, evidenceOf, contested));
  return pairs;
}

function pairOf(
  key: string,
  statements: Statement[],
  evidenceOf: EvidenceOf,
  contested: ReadonlySet<string>,
): Pair {
  const { subject, object } = statements[0]!;
  return {
    key,
    a: subject,
    b: object!,
    tone: toneOf(key, statements),
    statements,
    speakers: countSpeakers(statements, evidenceOf),
    contested: statements.some(({ id }) => contested.has(id)),
  };
}

/** What a filter leaves of lines; a line of which it leaves everything is the very same object. */
export function narrowPairs(
  all: ReadonlyMap<string, Pair>,
  kept: ReadonlyMap<string, readonly Evidence[]>,
  contested: ReadonlySet<string>,
): Map<string, Pair> {
  const left = new Map<string, Pair>();
  for (const [key, pair] of all) {
    if (pair.statements.length === 1) {
      const [only] = pair.statements;
      const evidence = kept.get(only!.id);
      if (evidence === only!.evidence) left.set(key, pair);
      else if (evidence)
        left.set(
          key,
          pairOf(key, [only!], () => evidence, contested),
        );
      continue;
    }
    const statements = pair.statements.filter(({ id }) => kept.has(id));
    if (statements.length === 0) continue;
    const whole =
      statements.length === pair.statements.length &&
      statements.every(({ id, evidence }) => kept.get(id) === evidence);
    left.set(key, whole ? pair : pairOf(key, statements, ({ id }) => kept.get(id) ?? [], contested));
  }
  return left;
}

function countSpeakers(group: readonly Statement[], evidenceOf: EvidenceOf): number {
  if (group.length === 1 && evidenceOf(group[0]!).length === 1) return 1;
  const speakers = new Set<string | null>();
  for (const statement of group) for (const { speaker } of evidenceOf(statement)) speakers.add(speaker);
  return speakers.size;
}

function toneOf(key: string, group: readonly Statement[]): Tone {
  if (key.includes('>')) return stanceOf(group[0]!)!;
  let tone: Tone = 'named';
  for (const statement of group) {
    if (isNaming(statement)) continue;
    if (statement.polarity !== 'denied') return 'stated';
    tone = 'denied';
  }
  return tone;
}
