/** Pointing to somebody or to what somebody said, without taking a side. */
import type { Claim, Document } from '../../model.ts';
import type { Line } from '../claims/items.ts';
import { actClaim } from './acts.ts';
import type { Floor, Stretch } from './floor.ts';
import { itemAt, type Script } from './script.ts';
import { byOrdinal, type Memory } from './targets.ts';

const SAID =
  /\b(?:as )?you (?:just |also |already |rightly |have |'ve ){0,2}(?:mentioned|said|described|describe|alluded|noted|pointed out|raised|highlight|highlighted|emphasi[sz]ed|stated|testified|indicated|suggested|were (?:saying|talking|describing))\b|\bwhat (?:i hear )?you (?:'re |are |just |were )?(?:saying|said|say|described)\b|\byour (?:testimony|point|comment|remarks|question|statement|observation|answer|opening)\b|\bi hear what you\b|\b(?:some|all) of you (?:have )?\b/;

/** "…, Mr. Chairman, …", "Ms Roe's time has expired", "Rajiv and I", and whom a chair is about to call: nobody is spoken of. */
function isAddress({ items }: Line, at: number, stretch: Stretch, floor: Floor): boolean {
  const who = items[at]!.names[0]!.entity;
  const before = items[at - 1]?.word;
  const after = items[at + 1]?.word;
  const following = items
    .slice(at + 1, at + 3)
    .map((x) => x.word)
    .join(' ');
  if (/^(?:'s time|yields? back|reserves)/.test(following)) return true;
  const apart = (word: string | undefined): boolean => word === undefined || /^[,.?!]$/.test(word);
  if (apart(before) && apart(after) && (floor.chairs.has(who) || who === stretch.previous)) return true;
  const last = stretch.lines.slice(-3).some((l) => l.items === items);
  return floor.chairs.has(stretch.speaker) && who === stretch.next && last && who !== stretch.previous;
}

/** Somebody who is not there is referred to where words are theirs: "as Dahl wrote", "Dahl's report", "a paper by Dahl". */
const isQuoted = ({ text, at: starts }: Script, at: number): boolean =>
  QUOTED.test(text.slice(starts[at])) || QUOTING.test(text.slice(Math.max(0, starts[at]! - 60), starts[at]));
const SAYS =
  '(?:said|says?|wrote|writes|argue[sd]?|told|puts?|point(?:s|ed) out|note[sd]|call(?:s|ed) it|warn(?:s|ed)|claim(?:s|ed)|mention(?:s|ed)|suggest(?:s|ed)|sent|thinks|testified|explain(?:s|ed)|repeats|asked|has (?:said|asked|argued|written))';
const QUOTED = new RegExp(
  `^@ (?:(?:(?:more|or|less|also|just|once|always|himself|herself|has|have|had) )*${SAYS}\\b|(?:'s|, in (?:his|her|their)) (?:\\w+ )?(?:report|paper|letter|book|article|speech|comments?|point|observation|prose|proposal|testimony|column|remarks?|argument|analysis|study|email|blog|post)\\b)`,
);
const QUOTING =
  /\b(?:according to|(?:paper|report|book|article|letter|piece|study|blog|testimony|speech|email) (?:\w+ )?(?:by|from|of)|(?:quot|cit)(?:e|es|ed|ing)|in the words of)(?: (?:my|our|the|colleague|friend))* $/;

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
    if (item.names.length === 0 || isAddress(line, at, stretch, floor)) return;
    for (const name of item.names)
      if (name.type === 'Person' && (floor.cast.has(name.entity) || isQuoted(script, at)))
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
