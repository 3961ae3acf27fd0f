/** "Professor Mueller, who is at Georgia Tech": an affiliation of somebody named with a title of office is a position. */
import type { Claim } from '../../model.ts';
import type { Line } from './items.ts';

const OFFICE =
  /^(Professor|Senator|Sen\.?|President|Minister|Secretary|Ambassador|Judge|Justice|Governor|Commissioner|Chancellor|Captain|General|Colonel|Admiral|Bishop|Rector|Dean) /;

export function honorificPositions(line: Line, claims: readonly Claim[]): Claim[] {
  return claims.map((claim) => {
    if (claim.predicate !== 'affiliatedWith') return claim;
    const { span } = claim.evidence;
    for (const item of line.items)
      for (const name of item.names) {
        if (name.entity !== claim.subject || name.start < span.start || name.end > span.end) continue;
        const title = OFFICE.exec(name.quote)?.[1];
        if (title && !(title === 'Professor' && isPhrase(line, name.end)))
          return { ...claim, predicate: 'holdsPosition', qualifiers: { ...claim.qualifiers, title } };
      }
    return claim;
  });
}

/** "Professor Keane of Durham" has an address of respect; what she is there nobody says. */
const isPhrase = ({ items }: Line, end: number): boolean =>
  /^(?:of|from|at)$/.test(items.find((x) => x.start >= end)?.word ?? '');
