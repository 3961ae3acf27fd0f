/** Ways of thanking, welcoming and giving the floor. */
import { type ActCue, cue } from './act-cue.ts';

/** A line without any of these does none of the acts of its table. */
export const COURTESY_WORDS =
  /thank|grateful|gratitude|appreciat|acknowledge|welcome|have you|asante|merci|gracias|obrigad|danke/;
export const HANDOVER_WORDS =
  /floor|over to|hand|pass|turn|yield|invite|call|recogni[sz]e|back to|go |bring|continue|want|ask|request|first|next|minutes|come to|hear|move|start|begin|like to|please|proceed|you (?:are|may|'re)|chance|opportunity|word|tell us|walk us|why do|feel free|somebody|4 is/;

export const COURTESIES: readonly ActCue[] = [
  cue(
    'thanks',
    /\b(?:thank|thanks|grateful|gratitude|appreciation|appreciate)\b(?: (?![@,])[^ .;:]+){0,6}?(?: ,)? [@#](?! 's)/,
    'none',
    0.95,
  ),
  cue('thanks', /^(?:\S+ ){0,5}@ , (?:thank|thanks)\b/, 'none', 0.95),
  cue(
    'thanks',
    /\b(?:want|wish|like) to (?:also |first )?acknowledge (?:the work of |our |my )?[@#](?! 's)/,
    'none',
    0.8,
  ),
  cue(
    'thanks',
    /^(?:asante|merci|gracias|obrigad[oa]|danke)\b(?: (?:sana|beaucoup|,)){0,2}(?: @)?/,
    'host',
    0.85,
    {
      opening: true,
    },
  ),
  cue('thanks', /\bi (?:do |also |really )?thank (?:her|him|them)\b/, 'previous', 0.7),
  cue(
    'thanks',
    /\bthank(?:s)?\b (?:[\w,]+ ){0,4}(?:to )?(?:for )?(?:all of you|every(?:one|body)|you all|those (?:of you|who)|all (?:who|those))\b/,
    'everyone',
    0.85,
  ),
  cue(
    'thanks',
    /\bthank(?:s)?\b (?:\w+ ){0,3}(?:our|the) (?:\w+ ){0,2}(?:panell?ists|speakers|guests|witnesses|presenters|discussants)\b/,
    'panel',
    0.9,
  ),
  cue(
    'thanks',
    /^(?:(?:ok|okay|yes|yeah|well|right|all right|great|so|and|oh|ah|um|uh|excellent|wonderful|perfect|alright|good|morning|afternoon|evening|,|\.) ){0,5}(?:thank you|thanks|many thanks)\b/,
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
    /^(?:\S+ ){0,3}@ , (?:(?:hi|hello|hey) , )?(?:a (?:very |warm )*)?welcome\b(?! (?:back )?(?:everyone|all)\b)/,
    'none',
    0.85,
  ),
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
  cue('invites', /@ , you (?:have|'ve got) (?:\w+ ){1,3}minutes?\b/, 'none', 0.85),
  cue('invites', /\b(?:last|final|first) word (?:\w+ )?to @/, 'none', 0.85, { chair: true }),
  cue(
    'invites',
    /\b(?:over to|hand (?:\w+ ){0,3}to|pass (?:\w+ ){0,2}to|turn (?:things|it|this|the floor) over to|yield (?:\w+ ){0,3}to|(?:give|return) (?:\w+ ){0,2}the floor to) (?:you , |(?:our|the|my) (?:\w+ ){0,5}|(?:both )?)@/,
    'none',
    0.85,
  ),
  cue(
    'invites',
    /\b(?:invites?|calls? on|calls? upon|recogni[sz]es?|yields? to|bring in|hand over to|turn (?:\w+ ){0,2}to|back to|go (?:back )?to|come to|hear from|move (?:on )?to|start with|begin with) (?:(?:our|the|my) (?:\w+ ){0,5}|(?:both )?)@(?! 's)/,
    'none',
    0.85,
    { chair: true },
  ),
  cue(
    'invites',
    /\b(?:(?:over|back) to you|hand (?:it |over |back ){0,2}to you|give (?:you )?(?:back )?the floor(?! to)|the floor is yours|you have the floor|the (?:4|four) is yours)\b(?: , @)?/,
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
    /\b(?:would you like to (?:go ahead|go first|start|begin|come in|respond|speak|say)|please go ahead|go ahead ,? please|please (?:begin|proceed|start)|you may (?:now )?(?:begin|proceed|continue|resume|start|go ahead)|you are recognized)\b(?: , @)?/,
    'next',
    0.85,
  ),
  cue('invites', /\bgo ahead , @/, 'none', 0.85),
  cue('invites', /\bfirst ,? ?(?:and )?then @ (?:\.|$)/, 'none', 0.75, { chair: true }),
  cue('invites', /@ (?:, )?(?:is|are) (?:now |hereby )?recogni[sz]ed\b/, 'none', 0.9),
  cue(
    'invites',
    /\b(?:recogni[sz]es?|yield (?:\w+ ){0,2}to) (?!myself)(?:the|our|my) (?:(?!@|myself)\S+ ){1,12}/,
    'next',
    0.75,
    { chair: true },
  ),
  cue(
    'invites',
    /\b(?:request|ask|asking|like|want) @ to (?:(?:briefly|please|quickly|first|now) )?(?:second|respond|reply|speak|go|start|begin|come in|comment|present|introduce|kick|open|close|take|say)\b/,
    'none',
    0.8,
  ),
  cue(
    'invites',
    /^(?:\S+ ){0,6}(?:next|first|then|finally|second|third)(?: up)?(?: (?:is|we have|on (?:the|my) list is|to speak is|,|in (?:the )?line is)){1,2}(?: , )? @(?! (?:\w+ )?(?:who|from|of)\b)/,
    'none',
    0.75,
    { chair: true, soon: true },
  ),
  cue('invites', /\b(?:can|could|may|let me|shall) (?:i |we )?bring (?:you|@) (?:back )?in\b/, 'you', 0.85),
  cue(
    'invites',
    /\b(?:maybe |perhaps )?you (?:can|could|might) (?:start|begin|go first|kick (?:us|it|things) off|open)\b/,
    'you',
    0.75,
    { chair: true },
  ),
  cue(
    'invites',
    /\b(?:do you want|would you (?:like|care)) to (?:come in|add|respond|reply|comment|take (?:that|this)|jump in|go first|start)\b/,
    'you',
    0.75,
    { chair: true },
  ),
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
