/** Who leads, where no label and no role says so: told by what they say and by how often they ask. */
import type { Stretch } from './floor.ts';
import { spelt } from './script.ts';

/** Words of those who open, order, present or close, and how much they tell. */
const FORMULAS: readonly [RegExp, number][] = [
  [
    /\b(?:committee|subcommittee|commission|council|board|meeting|hearing|session|house|assembly|court|conference|panel) (?:(?:on|for|of) (?:\S+ ){1,6})?(?:(?:will|shall|now) ){0,2}(?:come to order|be in order|stands? (?:adjourned|in recess)|is (?:now )?(?:adjourned|closed|called to order|in session))\b/,
    3,
  ],
  [/\b(?:call|calling|bring|bringing) (?:this|the|our|us|you) (?:\w+ ){0,3}to order\b/, 3],
  [
    /\b(?:the )?chair (?:now )?recogni[sz]es\b|\bi (?:will |'ll )?(?:now )?recogni[sz]e (?:myself|the |our |@)/,
    3,
  ],
  [
    /\b(?:gentle\w+|member|senator|representative|@)(?: from \S+)? 's time (?:has|is)\b|\bmy time has expired and\b/,
    1,
  ],
  [
    /\b(?:i 'm|i am|i 'll be|i will be) (?:your|the|today 's) (?:\w+ )?(?:host|moderator|chair|facilitator)\b/,
    3,
  ],
  [
    /\b(?:i 'm|i am|i 'll be|i will be|i 've been asked to|pleasure (?:of|to)) (?:chairing|chair|moderating|moderate|hosting|facilitating|presiding)\b/,
    3,
  ],
  [
    /\bwelcome (?:back )?to (?:(?:the|this|our|another|today 's) )?(?:\S+ ){0,5}(?:episode|show|podcast|webinar|panel|session|hearing|programme?|briefing|discussion|event|edition|meeting|conference|seminar|workshop)\b/,
    2,
  ],
  [
    /\b(?:this is|you 're listening to|you are listening to) (?:\S+ ){0,6}, (?:the|a|our) (?:\S+ ){0,4}(?:podcast|show|programme?)\b/,
    2,
  ],
  [
    /\b(?:my|our) (?:\S+ )?guests? (?:(?:today|tonight|this \w+) )?(?:is|are)\b|\bi (?:'m|am) joined (?:\w+ )?by\b|\bwith (?:us|me) (?:\S+ )?(?:today|tonight|now)\b/,
    2,
  ],
  [
    /\b(?:our|the) (?:next|first|final|last) (?:speaker|question|witness|panell?ist|presenter|item|presentation)\b/,
    1,
  ],
  [/\bthe floor is yours\b|\byou have the floor\b|\blet me (?:now )?(?:introduce|turn to|bring in)\b/, 1],
];
const WORDS =
  /order|adjourned|recess|closed|session|recogni|time|chair|moderat|host|facilit|presid|welcome|listening|this is|guest|joined|with (?:us|me)|next|first|last|final|floor|let me/;

/**
 * Those who open, order or present; else whoever takes more than a third of the stretches and asks more than the others.
 *
 * @returns ids of speakers, none where nobody seems to lead
 */
export function leadersOf(stretches: readonly Stretch[], speakers: readonly string[]): string[] {
  if (speakers.length < 2) return [];
  const said = new Map<string, number>();
  const questions = new Map<string, number>();
  const turns = new Map<string, number>();
  const count = (map: Map<string, number>, who: string, by: number) => map.set(who, (map.get(who) ?? 0) + by);
  for (const { speaker, lines, questions: asked } of stretches) {
    count(turns, speaker, 1);
    count(questions, speaker, asked);
    for (const line of lines) {
      const text = spelt(line);
      if (!WORDS.test(text)) continue;
      for (const [formula, weight] of FORMULAS) if (formula.test(text)) count(said, speaker, weight);
    }
  }
  const leading = [...said].filter(([, weight]) => weight > 1).sort((a, b) => b[1] - a[1]);
  if (leading.length > 0) {
    const most = leading[0]![1];
    return leading.filter(([, weight]) => weight * 2 >= most).map(([who]) => who);
  }
  if (stretches.length < 5) return [];
  const [first] = [...turns].sort((a, b) => b[1] - a[1]);
  const asking = Math.max(0, ...questions.values());
  return first && first[1] * 3 > stretches.length && (questions.get(first[0]) ?? 0) === asking
    ? [first[0]]
    : [];
}
