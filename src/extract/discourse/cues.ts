/** One row per way of doing an act in words: a pattern over a line's script, and how to find the target where it names none. */

/** `you`: whoever is addressed; `topic`: whoever was spoken of last; `previous`, `next`: who speaks before, after; `host`: the chair before; `pronoun`: him or her; `none`: a name is needed. */
export type Otherwise =
  | 'you'
  | 'topic'
  | 'previous'
  | 'next'
  | 'host'
  | 'pronoun'
  | 'panel'
  | 'audience'
  | 'everyone'
  | 'none';

export interface ActCue {
  act: string;
  /** Over `Script.text`: words and marks separated by one blank, `@` a person, `#` another name. */
  pattern: RegExp;
  otherwise: Otherwise;
  /** Only in the first lines of a stretch. */
  opening?: true;
  /** Only by whoever chairs. */
  chair?: true;
  confidence: number;
}

const cue = (
  act: string,
  pattern: RegExp,
  otherwise: Otherwise,
  confidence: number,
  more: Partial<ActCue> = {},
): ActCue => ({
  act,
  pattern,
  otherwise,
  confidence,
  ...more,
});

const NOT = "(?:do n't|do not|ca n't|can not|cannot|would n't|would not|did n't|could not|never|hardly)";

/** A line without any of these does none of the acts of its table. */
export const STANCE_WORDS =
  /agree|differ|wrong|mistaken|incorrect|contrary|accept|fair|share|right|correct|echo|second|endorse|support|underline|build on|concur|align|yes|yeah|exactly|absolutely|point|comment|observation|i know|true|challenge|push back|issue|question|sure|convinced|certain|persuaded|surprised|skeptical|sceptical|doubtful|troubled|disappointed|respect|answer|claim|justify|are you|i do|i would|accurate|spot on/;
export const COURTESY_WORDS = /thank|grateful|gratitude|appreciat|welcome|have you/;
export const HANDOVER_WORDS =
  /floor|over to|hand|pass|turn|yield|invite|call|recogni[sz]e|back to|go |come to|hear|move|start|begin|like to|please|proceed|you (?:are|may|'re)|chance|opportunity|word|tell us|walk us|why do|feel free|somebody|4 is/;

/** The first row that holds for a line and target wins over the later ones of its group. */
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
    /\b(?:i|we) (?:\S+ ){0,3}disagree(?: (?:\w+ ){0,3}with (?:what |the )?(?:[@#]|you\b))?/,
    'topic',
    0.9,
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
    /^(?:no , )?that (?:'s|is) (?:just |simply |absolutely )?(?:not (?:true|right|correct|accurate|the case)|wrong|false|incorrect|untrue)\b/,
    'previous',
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
    /\b(?:i|we) (?:(?:do|would|'d|totally|fully|completely|certainly|also|have to|must|can only|very much|strongly|absolutely|entirely|generally|broadly) ){0,3}agree\b/,
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
  cue('agreesWith', /(?:^|[,-] )@ (?:[,-] )?(?:yes|yeah|exactly|absolutely) ,/, 'none', 0.8),
  cue('agreesWith', /\b(?:back|respond|responding) to @ , (?:yes|yeah|exactly|absolutely)\b/, 'none', 0.8),
  cue('agreesWith', /@ - yes\b/, 'none', 0.8),
  cue(
    'agreesWith',
    /\b(?:that 's|that is|that was) an? (?:very |really )?(?:good|great|excellent|fair|important|valid|accurate) (?:point|comment|observation|challenge)\b/,
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
    /\b(?:would|'d|want to|like to|have to|must|will|'ll) (?:\w+ ){0,3}(?:challenge|push back|take issue|question)\b(?: (?:\w+ ){0,4}@)?/,
    'topic',
    0.85,
  ),
  cue(
    'challenges',
    /\b(?:i 'm|i am) (?:not (?:so |really |entirely |quite )?(?:sure|convinced|certain|persuaded))\b(?: [^.;]{0,60}@)/,
    'none',
    0.8,
  ),
  cue(
    'challenges',
    /\b(?:i 'm|i am|i was) (?:a (?:little|bit) (?:bit )?|somewhat |rather |very |quite )?(?:surprised|sceptical|skeptical|doubtful|unconvinced|troubled|disappointed) (?:at|by|about|of|that|with)\b/,
    'panel',
    0.75,
  ),
  cue('challenges', /\bwith (?:all due |due |great |all )?respect\b(?! to)(?! , i do n[o'])/, 'you', 0.75),
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
];

export const COURTESIES: readonly ActCue[] = [
  cue(
    'thanks',
    /\b(?:thank|thanks|grateful|gratitude|appreciation|appreciate)\b(?: (?![@,])[^ .;:]+){0,6}(?: ,)? [@#](?! 's)/,
    'none',
    0.95,
  ),
  cue('thanks', /^(?:\S+ ){0,5}@ , (?:thank|thanks)\b/, 'none', 0.95),
  cue(
    'thanks',
    /\bthank(?:s)?\b (?:\w+ ){0,3}(?:to )?(?:for )?(?:all of you|every(?:one|body)|you all|those (?:of you|who)|all (?:who|those))\b/,
    'everyone',
    0.85,
  ),
  cue(
    'thanks',
    /\bthank(?:s)?\b (?:\w+ ){0,3}(?:our|the) (?:panell?ists|speakers|guests|witnesses|presenters|discussants)\b/,
    'panel',
    0.9,
  ),
  cue(
    'thanks',
    /^(?:(?:ok|okay|yes|yeah|well|right|all right|great|so|and|oh|excellent|wonderful|perfect|alright|good|morning|afternoon|evening|,|\.) ){0,5}(?:thank you|thanks|many thanks)\b/,
    'host',
    0.85,
    { opening: true },
  ),
  cue(
    'thanks',
    /\b(?:thank you|thanks) (?:\w+ ){0,2}for (?:having|inviting|the|your|that|those|joining|coming|being|this|\w+ing me)\b/,
    'you',
    0.8,
  ),
  cue('welcomes', /\bwelcome\b (?:to )?(?:(?!@)\S+ ){0,4}@/, 'none', 0.85),
  cue(
    'welcomes',
    /\bwelcome\b (?:(?:to|back|all|our|the|both|of|you|my|welcome|,) ){0,4}(?:every(?:one|body)|all|panell?ists?|speakers|guests?|witnesses|participants|folks)\b/,
    'panel',
    0.85,
  ),
  cue(
    'welcomes',
    /^(?:hi , |hello , )?welcome , (?:thanks|thank you) for (?:joining|coming|being)\b/,
    'panel',
    0.75,
  ),
  cue('welcomes', /\b(?:great|good|nice|lovely|pleasure|wonderful) to have you\b/, 'you', 0.75),
];

export const HANDOVERS: readonly ActCue[] = [
  cue('invites', /@ (?:, )?the (?:floor|4) is yours/, 'none', 0.9),
  cue(
    'invites',
    /\b(?:over to|hand (?:\w+ ){0,3}to|pass (?:\w+ ){0,2}to|turn (?:things|it|this|the floor) over to|yield (?:\w+ ){0,3}to|(?:give|return) (?:\w+ ){0,2}the floor to) (?:you , |(?:our|the|my) (?:\w+ ){0,5}|(?:both )?)@/,
    'none',
    0.85,
  ),
  cue(
    'invites',
    /\b(?:invite|call on|call upon|recognize|recognise|turn (?:\w+ ){0,2}to|back to|go (?:back )?to|come to|hear from|move (?:on )?to|start with|begin with) (?:(?:our|the|my) (?:\w+ ){0,5}|(?:both )?)@(?! 's)/,
    'none',
    0.85,
    { chair: true },
  ),
  cue(
    'invites',
    /\b(?:(?:over|back) to you|hand (?:it |over |back ){0,2}to you|give (?:you )?(?:back )?the floor|the floor is yours|you have the floor|the (?:4|four) is yours)\b(?: , @)?/,
    'you',
    0.85,
  ),
  cue('invites', /\bturn (?:things|it|this) over to (?:her|him|them)\b/, 'pronoun', 0.75),
  cue(
    'invites',
    /@ , (?:would you like|please|go ahead|you 're (?:up|next)|over to you|tell us|your turn|why do n't you|the floor)\b/,
    'none',
    0.85,
    { chair: true },
  ),
  cue(
    'invites',
    /\b(?:would you like to (?:go ahead|go first|start|begin|come in|respond|speak|say)|please go ahead|go ahead ,? please|please (?:begin|proceed|start)|you may (?:begin|proceed)|you are recognized)\b(?: , @)?/,
    'next',
    0.85,
  ),
  cue('invites', /\bgo ahead , @/, 'none', 0.85),
  cue(
    'invites',
    /\b(?:give|offer) (?:\w+ ){0,4}@ (?:\w+ ){0,4}(?:chance|floor|opportunity|word)\b/,
    'none',
    0.85,
  ),
  cue(
    'invites',
    /\b(?:tell us (?:a little |a bit |more )?(?:bit )?about|why do n't you (?:give|tell|start)|walk us through)\b/,
    'next',
    0.75,
    { chair: true },
  ),
  cue(
    'invites',
    /\b(?:feel free to|please|invite those of you) (?:\w+ ){0,8}(?:unmute|put (?:them|your questions)|type|chime in|raise your hand|join the queue|jump in)\b/,
    'audience',
    0.75,
  ),
  cue('invites', /\bnext somebody\b/, 'panel', 0.7, { chair: true }),
];
