/** Evaluation → the table that `colloquy evaluate` prints. */
import type { EntityType } from '../model.ts';
import type { Evaluation } from './evaluate.ts';
import { total } from './mentions.ts';
import { type Counts, type Finding, scoreOf } from './score.ts';

/** Types that are scored together. */
export const TYPE_GROUPS: readonly (readonly EntityType[])[] = [
  ['Person'],
  ['Organisation', 'StandardsBody'],
  ['Agreement', 'Legislation'],
  ['Place'],
  ['Technology', 'Standard'],
  ['Initiative', 'Event', 'Publication'],
];
const GROUPS: readonly (readonly [string, readonly EntityType[] | undefined])[] = [
  ...TYPE_GROUPS.map((types) => [types.join(', '), types] as const),
  ['all types', undefined],
];

const n = (value: number): string => (Number.isFinite(value) ? value.toFixed(1) : '–').padStart(6);
const row = (name: string, counts: Counts): string => {
  const { precision, recall, f1 } = scoreOf(counts);
  return `  ${name.padEnd(34)}${n(precision)}${n(recall)}${n(f1)}   ${counts.tp} right, ${counts.fp} wrong, ${counts.fn} missed`;
};

/** Plain text, one block a gold text. */
export function evaluationTable(e: Evaluation): string {
  const heading = (name: string) =>
    `${name.padEnd(36)}${'P'.padStart(6)}${'R'.padStart(6)}${'F1'.padStart(6)}`;
  const sorted = (counts: Map<string, Counts>) => [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const { polarity } = e.statements;
  return [
    `== ${e.gold}`,
    heading('turns'),
    row('turns', e.turns.turns),
    row('speakers', e.turns.speakers),
    row('time codes', e.turns.times),
    heading('mentions, relaxed'),
    ...GROUPS.map(([name, types]) => row(name, total(e.mentions.relaxed, types))),
    heading('mentions, strict'),
    ...GROUPS.map(([name, types]) => row(name, total(e.mentions.strict, types))),
    heading('same entity, same node'),
    `  ${'B³'.padEnd(34)}${n(e.identity.precision)}${n(e.identity.recall)}${n(e.identity.f1)}`,
    heading('statements between entities (core)'),
    row('roles and affiliations', e.statements.roles),
    row('other core relations', e.statements.others),
    ...sorted(e.statements.byPredicate).map(([name, c]) => row(`  ${name}`, c)),
    `  polarity: ${polarity.right} right, ${polarity.wrong} wrong; denials written as affirmed: ${polarity.denialsAffirmed}`,
    heading('discourse acts'),
    row('all acts', e.discourse.all),
    row('agree, disagree, challenge', e.discourse.stance),
    ...sorted(e.discourse.byAct).map(([name, c]) => row(`  ${name}`, c)),
    `wrong quotes: ${e.wrongQuotes}`,
    '',
  ].join('\n');
}

/** Each error with the words around it, the error itself in ⟦brackets⟧. */
export function findingsList(
  e: Evaluation,
  text: string,
  parts: string[] = ['turns', 'mentions', 'statements', 'discourse'],
): string {
  const lists: Record<string, Finding[]> = {
    turns: e.turns.findings,
    mentions: e.mentions.findings,
    statements: e.statements.findings,
    discourse: e.discourse.findings,
  };
  const around = ({ start, end }: Finding) =>
    `${text.slice(Math.max(0, start - 40), start)}⟦${text.slice(start, Math.min(end, start + 160))}⟧${text.slice(end, end + 40)}`.replace(
      /\s+/g,
      ' ',
    );
  return parts
    .flatMap((part) => [
      `-- ${e.gold}: ${part}`,
      ...(lists[part] ?? []).map((f) => `${f.kind.padEnd(7)} ${f.start}  ${f.what}\n          ${around(f)}`),
    ])
    .join('\n');
}
