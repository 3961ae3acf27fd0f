/** Pointing to somebody or to what somebody said, without taking a side. */
import type { Claim, Document } from '../../model.ts';
import { actClaim } from './acts.ts';
import type { Floor, Stretch } from './floor.ts';
import { itemAt, type Script } from './script.ts';
import { byOrdinal, type Memory } from './targets.ts';

const SAID =
  /\b(?:as )?you (?:just |also |already |rightly |have |'ve ){0,2}(?:mentioned|said|described|describe|alluded|noted|pointed out|raised|highlight|highlighted|emphasi[sz]ed|stated|testified|indicated|suggested|were (?:saying|talking|describing))\b|\bwhat (?:i hear )?you (?:'re |are |just |were )?(?:saying|said|say|described)\b|\byour (?:testimony|point|comment|remarks|question|statement|observation|answer|opening)\b|\bi hear what you\b|\b(?:some|all) of you (?:have )?\b/;

/** @param covered people that another act of the line is aimed at, vocatives included */
export function referencesIn(
  document: Document,
  script: Script,
  stretch: Stretch,
  floor: Floor,
  memory: Memory,
  covered: ReadonlySet<string>,
): Claim[] {
  const { line, text } = script;
  const claims: Claim[] = [];
  const add = (who: string, from: number, to: number, rule: string, confidence: number) => {
    if (who !== stretch.speaker && !covered.has(who) && !claims.some((c) => c.object === who))
      claims.push(actClaim(document, line, 'refersTo', who, from, to, rule, confidence));
  };
  const greeting = /\b(?:thank|thanks|good (?:morning|afternoon|evening))\b/.exec(text);
  const thanked = greeting && line === stretch.lines[0] ? itemAt(script, greeting.index) : -1;
  line.items.forEach((item, at) => {
    // "Chairman Poe, Ranking Member Ash, thank you" addresses them.
    if (at < thanked || /^(?:hi|hey|hello|morning|afternoon|evening)$/.test(line.items[at - 1]?.word ?? ''))
      return;
    for (const name of item.names)
      if (name.type === 'Person' && floor.cast.has(name.entity))
        add(name.entity, Math.max(0, at - 3), Math.min(line.items.length - 1, at + 4), 'named', 0.8);
  });
  const ordinal = byOrdinal(script, stretch, floor);
  if (ordinal) add(ordinal.who, ordinal.at, Math.min(line.items.length - 1, ordinal.at + 6), 'ordinal', 0.85);
  const said = SAID.exec(text);
  if (said) {
    const group = said[0].includes('of you');
    // "…, Andrea, you mentioned"
    const called = text.slice(0, said.index).endsWith('@ , ')
      ? line.items[itemAt(script, said.index - 4)]?.names[0]?.entity
      : undefined;
    const chaired = stretch.previous !== null && floor.chairs.has(stretch.previous) && floor.order.length > 2;
    const who = group
      ? 'group:panellists'
      : (called ?? memory.addressed ?? (chaired ? null : stretch.previous));
    if (who && !claims.some((c) => c.object === who))
      add(who, itemAt(script, said.index), itemAt(script, said.index + said[0].length - 1), 'said', 0.75);
  }
  return claims;
}
