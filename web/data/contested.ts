/** Statements → those whose triple one statement affirms and another denies, as `colloquy contested` reads them. */
import { contested } from '../../src/merge/contested.ts';
import type { Statement } from '../../src/model.ts';

/** Told apart cheaply, in either direction: only what shares this with a denial can be contested. */
const ends = ({ subject, object, value }: Statement): string =>
  [subject, object ?? value ?? ''].sort().join('\u0000');

/** Ids of all statements on either side of a contest. */
export function contestedStatements(statements: readonly Statement[]): Set<string> {
  const denials = new Set(statements.filter(({ polarity }) => polarity === 'denied').map(ends));
  const likely = statements.filter((statement) => denials.has(ends(statement)));
  return new Set(
    contested({ statements: likely }).flatMap(({ affirmed, denied }) =>
      [...affirmed, ...denied].map(({ id }) => id),
    ),
  );
}

/** The statements that say the opposite of one statement. */
export function opposites(statements: readonly Statement[], of: Statement): Statement[] {
  const near = statements.filter((other) => ends(other) === ends(of));
  const sides = contested({ statements: near }).find(({ affirmed, denied }) =>
    [...affirmed, ...denied].some(({ id }) => id === of.id),
  );
  return sides?.[of.polarity === 'denied' ? 'affirmed' : 'denied'] ?? [];
}
