/** Turns under a label such as "Host" or "Speaker 1" → the name the speaker gives on beginning: "I'm Ann Lee". */
import type { ParsedTurn } from './types.ts';

/** Labels that stand for one person through a whole file; "Caller" and "Audience member" may be another each time. */
const ONE_PERSON =
  /^(?:the )?(?:(?:co-?)?host|moderator|interviewer|narrator|facilitator|presenter|speaker[\s_#-]*(?:\d{1,3}|[a-z]))$/i;
/** Given and family name, in capitals both; a sentence goes on in small letters. */
const SELF =
  /(?<![\p{L}’'])(?:I['’]m|I am|my name is|my name['’]s)\s+(?<name>\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}\.?){0,1}(?:\s\p{Lu}[\p{L}'’-]{1,30}){1,2})(?![\p{L}'’-])/u;
/** Whoever introduces himself does so at once. */
const HEAD = 400;

/** By label; labels whose speaker gives no name are absent. */
export function selfNamed(text: string, turns: ParsedTurn[]): Map<string, string> {
  const names = new Map<string, string>();
  const heard = new Set<string>();
  for (const { label, span } of turns) {
    if (label === '' || heard.has(label)) continue;
    heard.add(label);
    if (!ONE_PERSON.test(label)) continue;
    const name = SELF.exec(text.slice(span.start, Math.min(span.end, span.start + HEAD)))?.groups?.name;
    if (name) names.set(label, name.replace(/\s+/g, ' '));
  }
  return names;
}
