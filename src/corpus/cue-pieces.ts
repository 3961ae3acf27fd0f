/** Cues → pieces of speech: who says each line, from voices, printed names and dialogue dashes. */
import { acceptedLabels, isSound, opening } from './cue-labels.ts';
import type { Cue } from './cues.ts';
import type { Aside, SaidSoFar } from './plain-reading.ts';

/** Says all pieces; answers with the directions that belong to none. */
export function sayCues(cues: Cue[], said: SaidSoFar): Aside[] {
  const accepted = acceptedLabels(unvoiced(cues));
  const carries = voicesCarryOn(cues);
  const asides: Aside[] = [];
  let label: string | null = null;
  for (const { start, end, line, lines } of cues) {
    const say = (name: string, text: string, apart = false) => {
      label = name;
      said.say({ label: name, text, start, end, line, ...(apart ? { apart: 'voice' } : {}) });
    };
    for (const { voice, text } of lines) {
      if (voice !== null) {
        say(voice, text);
        continue;
      }
      const found = opening(text, accepted);
      if (found.label !== null) say(found.label, found.rest);
      else if (found.change && !isSound(found.rest)) say('', found.rest, true);
      else if (isSound(text)) {
        if (label === null) asides.push({ kind: 'direction', text, after: said.pieces });
        else say(label, text);
      } else say(carries ? (label ?? '') : '', text);
    }
  }
  return asides;
}

function unvoiced(cues: Cue[]): string[] {
  const texts: string[] = [];
  for (const { lines } of cues) for (const { voice, text } of lines) if (voice === null) texts.push(text);
  return texts;
}

/** Whether a line without a voice belongs to the voice before it: no voices at all, or voices printed only where they change. */
function voicesCarryOn(cues: Cue[]): boolean {
  let voiced = 0;
  let again = 0;
  let last: string | null = null;
  let lines = 0;
  for (const { lines: cue } of cues) {
    const voice = cue[0]?.voice ?? null;
    if (cue.length > 0) lines++;
    if (voice === null) continue;
    voiced++;
    if (voice === last) again++;
    last = voice;
  }
  return voiced === 0 || (voiced < lines * 0.7 && again < voiced * 0.2);
}
