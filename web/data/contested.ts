/** Statements → those whose triple one statement affirms and another denies. */
import type { Statement } from '../../src/model.ts';

/** Two titles of one person at one body are two statements, as in the graph. */
const tripleOf = ({ subject, predicate, object, value, qualifiers }: Statement): string =>
  JSON.stringify([subject, predicate, object, value, qualifiers.title, qualifiers.role]);

export function contestedStatements(statements: readonly Statement[]): Set<string> {
  const polarities = new Map<string, Set<string>>();
  for (const statement of statements) {
    const triple = tripleOf(statement);
    const seen = polarities.get(triple) ?? new Set();
    polarities.set(triple, seen.add(statement.polarity));
  }
  return new Set(
    statements.filter((statement) => polarities.get(tripleOf(statement))!.size > 1).map(({ id }) => id),
  );
}

/** The statements that say the opposite of one statement. */
export const opposites = (statements: readonly Statement[], of: Statement): Statement[] =>
  statements.filter((other) => tripleOf(other) === tripleOf(of) && other.polarity !== of.polarity);
