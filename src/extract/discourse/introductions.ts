/** Presenting somebody to the audience: a role or position stated of another who is there. */
import type { Claim, Document } from '../../model.ts';
import { actClaim } from './acts.ts';
import type { Floor, Stretch } from './floor.ts';
import { itemAt, type Script } from './script.ts';

const TELLING = new Set(
  'hasRole holdsPosition affiliatedWith directorOf founderOf chairOf boardMemberOf formerlyHeld'.split(' '),
);

/** @param said claims of the document by the start of their evidence */
export function introductionsIn(
  document: Document,
  stretch: Stretch,
  script: Script,
  said: ReadonlyMap<number, readonly Claim[]>,
  floor: Floor,
): Claim[] {
  const { line } = script;
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
  const presented = presentedIn(script, stretch, floor);
  if (presented && !found.has(presented.who)) {
    const { who, at } = presented;
    const to = Math.min(line.items.length - 1, at + 12);
    found.set(who, actClaim(document, line, 'introduces', who, at, to, 'presented', 0.7));
  }
  return [...found.values()];
}

/** "Ms Roe farms in Kent", "next to her is Ben Ode", "online we have Ada Lin": what a chair says of somebody who has not spoken yet. */
function presentedIn(
  script: Script,
  { speaker, index }: Stretch,
  floor: Floor,
): { who: string; at: number } | null {
  if (!floor.chairs.has(speaker)) return null;
  const { line, text } = script;
  const placed = PLACED.exec(text);
  const at = placed
    ? itemAt(script, placed.index + placed[0].length - 1)
    : line.items.findIndex((x) => x.names.length > 0);
  const who = line.items[at]?.names[0]?.entity;
  if (who === undefined || (floor.began.get(who) ?? 0) <= index || line.question) return null;
  const subject =
    /^(?:VERB|AUX)$/.test(line.items[at + 1]?.pos ?? '') &&
    // "Ms Roe thanked Mr Ode" tells of two.
    !/@.*@/.test(text) &&
    /^(?:(?:and|then|also|finally|lastly|,) )*@/.test(text);
  return placed || (subject && !/^@ (?:will|would|can|could|may|has|had|please)\b/.test(text))
    ? { who, at }
    : null;
}

const PLACED =
  /\b(?:(?:next to|beside|alongside|on|to) (?:me|him|her|them|(?:my|the|his|her) (?:far |immediate )?(?:left|right))(?: (?:is|are|sits|,))|(?:and|then|also|finally|lastly|online|remotely|virtually) (?:we have|we 've got|we 're joined by|there is|there 's|comes)|last but not least(?: ,)?(?: (?:is|we have))?)(?: (?:our|my|the|also|colleague|friend|from \S+)){0,4} @/;
