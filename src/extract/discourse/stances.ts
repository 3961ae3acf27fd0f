/** Ways of taking a side in words: agreeing, disagreeing, pushing back. */
import { type ActCue, cue } from './act-cue.ts';

/** A line without any of these takes no side. */
export const STANCE_WORDS =
  /agree|differ|wrong|mistaken|incorrect|contrary|accept|fair|share|right|correct|echo|second|endorse|support|underline|build on|concur|align|yes|yeah|exactly|absolutely|point|comment|observation|i know|true|challenge|push back|issue|question|contradict|buy|plus one|\+ ?1|remember|how i|take your|sure|convinced|certain|persuaded|surprised|skeptical|sceptical|doubtful|troubled|disappointed|respect|answer|claim|justify|are you|i do|i would|accurate|spot on|stand corrected|taken|well said/;

const NOT = "(?:do n't|do not|ca n't|can not|cannot|would n't|would not|did n't|could not|never|hardly)";

/** Earlier rows win over later ones where both hold for the same words. */
export const STANCES: readonly ActCue[] = [
  cue('agreesWith', /\b(?:could|can) ?n['o]t agree more(?: \S+){0,2}(?: with (?:what )?@)?/, 'topic', 0.9),
  cue(
    'disagreesWith',
    new RegExp(
      `\\b(?:i|we) (?:\\w+ ){0,2}${NOT} (?:(?!you|they|he|she|speakers|if|people)\\w+ ){0,3}agree(?: (?:\\w+ ){0,3}with (?:what )?(?:@|you\\b))?`,
    ),
    'topic',
    0.88,
  ),
  cue(
    'agreesWith',
    /\b(?:ca n't|can not|cannot|could n't|do n't|do not) (?:really )?disagree\b(?: with (?:what |the )?(?:[@#]|you\b))?/,
    'topic',
    0.8,
  ),
  cue(
    'disagreesWith',
    /\b(?:i|we) (?:\S+ ){0,3}disagree\b(?: (?:\w+ ){0,3}with (?:what |the )?(?:[@#]|you\b))?/,
    'topic',
    0.9,
  ),
  cue('disagreesWith', /\b(?:have|want|like) to (?:\w+ )?contradict (?:@|you\b)/, 'you', 0.88),
  cue(
    'disagreesWith',
    /\b(?:i think|i 'm afraid|i believe|but|,|^) ?(?:he|she) (?:'s|is) (?:\w+ )?(?:wrong|mistaken|incorrect)\b/,
    'pronoun',
    0.8,
  ),
  cue('agreesWith', /\b(?:he|she) (?:'s|is|was) (?:\w+ )?(?:right|correct|spot on)\b/, 'pronoun', 0.75),
  cue('agreesWith', /\b(?:i|we) (?:\w+ ){0,3}share (?:his|her) /, 'pronoun', 0.8),
  cue('agreesWith', /@ (?:'s|has|does have) (?:got )?an? (?:good |fair |valid )?point\b/, 'none', 0.85),
  cue(
    'challenges',
    /\b(?:can|could|may) i (?:just )?(?:challenge|push back)\b(?: (?:on |against )?@)?/,
    'you',
    0.8,
  ),
  cue('challenges', /\bi (?:do n't|do not) buy (?:that|it|this|what @)/, 'topic', 0.75),
  cue(
    'agreesWith',
    /\b(?:i|we) (?:(?!n't|not)\w+ ){0,3}agree (?:\w+ ){0,2}with (?:him|her)\b/,
    'pronoun',
    0.85,
  ),
  cue('agreesWith', /^(?:i (?:\w+ )?)?(?:plus one|\+ ?1) (?:to|for) (?:what )?@/, 'none', 0.85),
  cue(
    'agreesWith',
    /\bi (?:\w+ )?(?:take|accept|see) (?:your point|@ 's point|what @ (?:says|said))/,
    'you',
    0.75,
  ),
  cue('disagreesWith', /\bbeg to differ\b(?: with (?:what )?(?:@|you\b))?/, 'topic', 0.9),
  cue('disagreesWith', /@ (?:is|was|'s) (?:\w+ )?(?:wrong|mistaken|incorrect)\b/, 'none', 0.85),
  cue('disagreesWith', /\byou (?:'re|are) (?:\w+ )?(?:wrong|mistaken)\b/, 'you', 0.8),
  cue('disagreesWith', /\bcontrary to (?:what )?@/, 'none', 0.85),
  cue(
    'disagreesWith',
    /\b(?:not prepared to|not ready to|do n't|do not|ca n't|can not|cannot) accept (?:what |that |the \w+ (?:of |that ))?(?:@|you\b)/,
    'you',
    0.85,
  ),
  cue(
    'disagreesWith',
    /\b(?:do n't|do not) think (?:it 's|it is|that 's|that is|this is) (?:\w+ )?(?:fair|right|true|correct|accurate)\b/,
    'topic',
    0.75,
  ),
  cue('disagreesWith', /\b(?:do n't|do not) share (?:@ 's|your)\b/, 'you', 0.85),
  cue(
    'disagreesWith',
    /(?:^|, |^well )that (?:'s|is|was) (?:just |simply |absolutely |frankly )?(?:not (?:true|right|correct|accurate|fair|the case|how i (?:remember|see|read|recall) it|what (?:happened|i said|your \w+ (?:says|said)))|wrong|false|incorrect|untrue)\b/,
    'you',
    0.75,
    { opening: true },
  ),
  cue(
    'agreesWith',
    /\b(?:i|we) (?:(?!n't|not)\S+ ){0,4}agree (?:\w+ ){0,3}with (?:what |everything )?@/,
    'none',
    0.95,
  ),
  cue('agreesWith', /\b(?:i|we) (?:(?!n't|not)\S+ ){0,4}agree (?:\w+ ){0,2}with you\b/, 'you', 0.9),
  cue(
    'agreesWith',
    /\b(?:i|we) (?:(?:do|would|'d|totally|fully|completely|certainly|also|have to|must|can only|very much|strongly|absolutely|entirely|generally|broadly) ){0,3}agree\b(?! (?:\w+ ){0,2}(?:with (?:him|her|them|those|some|many)\b|with the (?!point|idea|statement|comment|previous|last|first|second|others|rest|panel|speakers?)|to disagree))/,
    'topic',
    0.8,
  ),
  cue('agreesWith', /\b(?:i|we) (?:\w+ )?share (?:@ 's|your)\b/, 'you', 0.9),
  cue(
    'agreesWith',
    /(?:@ (?:is|was|'s)|\byou (?:'re|are)) (?:\w+ )?(?:right|correct|spot on)\b/,
    'you',
    0.85,
  ),
  cue('agreesWith', /\b(?:as )?@ (?:rightly|correctly) /, 'none', 0.85),
  cue(
    'agreesWith',
    /\b(?:echo|second|endorse|support|underline|build on|concur with|align with) (?:what )?@/,
    'none',
    0.85,
  ),
  cue(
    'agreesWith',
    /(?:^|[,-] |^(?:and|so|but|now) )@ (?:[,-] )?(?:yes|yeah|exactly|absolutely) ,/,
    'none',
    0.8,
  ),
  cue('agreesWith', /\b(?:back|respond|responding) to @ , (?:yes|yeah|exactly|absolutely)\b/, 'none', 0.8),
  cue('agreesWith', /@ - yes\b/, 'none', 0.8),
  cue(
    'agreesWith',
    /\b(?:that 's|that is|that was) an? (?:very |really )?(?:good|great|excellent|fair|important|valid|accurate) (?:point|comment|observation)\b/,
    'topic',
    0.75,
  ),
  cue(
    'agreesWith',
    /\b(?:thank|thanks) (?:\w+ ){0,3}@ , an? (?:\w+ )?(?:good|great|excellent|fair|accurate|important) (?:point|comment|observation|challenge|question)\b/,
    'none',
    0.7,
  ),
  cue(
    'agreesWith',
    /^(?:i know , i know|you 're right|exactly|absolutely right|quite right|that 's (?:right|true|exactly right)) /,
    'previous',
    0.65,
    { opening: true },
  ),
  cue(
    'challenges',
    /\b(?:would|'d|want to|like to|have to|must|will|'ll) (?:(?!the |a |an |this |that |your |my |any |no )\w+ ){0,3}(?:challenge|push back|take issue|question)\b(?: (?:\w+ ){0,4}@)?/,
    'topic',
    0.85,
  ),
  cue(
    'challenges',
    /\b(?:i 'm|i am) (?:not (?:so |really |entirely |quite )?(?:sure|convinced|certain|persuaded))\b(?: (?!@|that @)[^.;]{0,60}@)/,
    'none',
    0.8,
  ),
  cue(
    'challenges',
    /\b(?:i 'm|i am|i was) (?:a (?:little|bit) (?:bit )?|somewhat |rather |very |quite )?(?:surprised|sceptical|skeptical|doubtful|unconvinced|troubled|disappointed) (?:at|by|about|of|that|with)\b/,
    'panel',
    0.75,
  ),
  cue('challenges', /\bwith (?:all due |due |great |the greatest |all )respect to @/, 'none', 0.75),
  cue(
    'challenges',
    /\bwith (?:all due |due |great |the greatest |all )?respect\b(?! to)(?! , i do n[o'])/,
    'answered',
    0.75,
  ),
  cue(
    'challenges',
    /\b(?:you (?:have|'ve|did|are|'re) (?:n't|not) (?:answered|answering|answer)|is n't it true|how can you (?:say|claim|justify)|are you (?:really |seriously )?(?:saying|suggesting|telling))\b/,
    'you',
    0.8,
  ),
  cue(
    'challenges',
    /\bi (?:\S+ ){0,4}(?:push back|take issue)\b(?: (?:on|with|against) (?:what )?(?:@|you\b))?/,
    'topic',
    0.85,
  ),
  cue('agreesWith', /\b(?:fair|good|great|excellent|valid) point , @/, 'none', 0.85),
  cue('agreesWith', /^(?:\S+ ){0,2}(?:fair|good|great|excellent|valid) point\b/, 'previous', 0.7, {
    opening: true,
  }),
  cue(
    'disagreesWith',
    /^(?:no , |@ , )?(?:with (?:all due )?respect , )?(?:i do not|i do n't|i would not|i would n't) [.,]/,
    'topic',
    0.6,
    { opening: true },
  ),
  cue('challenges', /\b(?:do n't|do not) think (?:we|you) should be (?:so|too) \w+/, 'panel', 0.65),
  cue('challenges', /\b(?:i 'm|i am) not sure i (?:buy|believe|accept|follow|agree)\b/, 'topic', 0.75),
  cue(
    'agreesWith',
    /(?:^|^@ , |^but |, )(?:ok , |okay , |yes , )?(?:fair enough|i stand corrected|point taken|well said)\b/,
    'you',
    0.65,
    { opening: true },
  ),
];
