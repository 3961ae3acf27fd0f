/** Presenting somebody to the audience: a role or position stated of another who is there. */
import type { Claim, Document } from '../../model.ts';
import type { Line } from '../claims/items.ts';
import { actClaim } from './acts.ts';
import type { Floor, Stretch } from './floor.ts';

const TELLING = new Set(
  'hasRole holdsPosition affiliatedWith directorOf founderOf chairOf boardMemberOf formerlyHeld'.split(' '),
);

/** @param said claims of the document by the start of their evidence */
export function introductionsIn(
  document: Document,
  stretch: Stretch,
  line: Line,
  said: ReadonlyMap<number, readonly Claim[]>,
  floor: Floor,
): Claim[] {
  const found = new Map<string, Claim>();
  for (const item of line.items)
    for (const claim of said.get(item.start) ?? []) {
      if (!TELLING.has(claim.predicate) || claim.subject === stretch.speaker || claim.polarity === 'denied')
        continue;
      // Only who leads through the event presents people by what they are; "Jay and I work at …" presents nobody.
      if (
        claim.predicate !== 'hasRole' &&
        (!floor.chairs.has(stretch.speaker) || !floor.cast.has(claim.subject))
      )
        continue;
      if (claim.predicate === 'hasRole' && claim.qualifiers.role === 'audience member') continue;
      const named = line.items.some((x) => x.names.some((n) => n.entity === claim.subject));
      if (!named || found.has(claim.subject)) continue;
      const { span } = claim.evidence;
      const from = line.items.findIndex((x) => x.end > span.start);
      let to = line.items.length - 1;
      while (to > from && line.items[to]!.end > span.end) to--;
      found.set(
        claim.subject,
        actClaim(document, line, 'introduces', claim.subject, from, to, 'introduction', 0.8),
      );
    }
  return [...found.values()];
}
