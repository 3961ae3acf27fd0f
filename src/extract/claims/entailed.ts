/** Claims of one line → the same without those that a stronger one of the line entails. */
import type { Claim } from '../../model.ts';

const STRONGER: Record<string, readonly string[]> = {
  affiliatedWith: ['holdsPosition', 'directorOf', 'chairOf', 'boardMemberOf', 'formerlyHeld'],
  participatesIn: ['affiliatedWith', 'holdsPosition', 'memberOf', 'contributesTo'],
  collaboratesWith: ['memberOf'],
};

/** "is a fellow at X" says that somebody is at X; a past position without title says less than one with. */
export function withoutEntailed(claims: readonly Claim[]): Claim[] {
  return claims.filter((weak) => {
    const stronger = STRONGER[weak.predicate];
    const untitled = weak.predicate === 'formerlyHeld' && weak.qualifiers.title === undefined;
    if (!stronger && !untitled) return true;
    return !claims.some(
      (c) =>
        c !== weak &&
        c.subject === weak.subject &&
        c.object === weak.object &&
        c.polarity === weak.polarity &&
        (stronger?.includes(c.predicate) ||
          (untitled && c.predicate === 'formerlyHeld' && c.qualifiers.title !== undefined)),
    );
  });
}
