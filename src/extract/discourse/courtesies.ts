/** Ways of thanking, welcoming and giving the floor. */
import { type ActCue, cue } from './act-cue.ts';

/** A line without any of these does none of the acts of its table. */
export const COURTESY_WORDS = /thank|grateful|gratitude|appreciat|welcome|have you/;
export const HANDOVER_WORDS =
  /floor|over to|hand|pass|turn|yield|invite|call|recogni[sz]e|back to|go |minutes|come to|hear|move|start|begin|like to|please|proceed|you (?:are|may|'re)|chance|opportunity|word|tell us|walk us|why do|feel free|somebody|4 is/;

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
    /\bthank(?:s)?\b (?:[\w,]+ ){0,4}(?:to )?(?:for )?(?:all of you|every(?:one|body)|you all|those (?:of you|who)|all (?:who|those))\b/,
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
    /\b(?:invite|call on|call upon|recognize|recognise|turn (?:\w+ ){0,2}to|back to|go (?:back )?to|come to|hear from|move (?:on )?to|start with|begin with) (?:(?:our|the|my) (?:\w+ ){0,5}|(?:both )?)@(?! 's)/,
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
