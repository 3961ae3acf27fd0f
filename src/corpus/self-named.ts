/** Turns under a label such as "Host", "Speaker 1" or a nick → the name the speaker gives, or is called by when the floor is handed over. */
import type { ParsedTurn } from './types.ts';

/** Labels that stand for one person through a whole file; "Caller" and "Audience member" may be another each time. */
const ONE_PERSON =
  /^(?:the )?(?:(?:co-?)?host|moderator|interviewer|narrator|facilitator|presenter|speaker[\s_#-]*(?:\d{1,3}|[a-z]))$/i;
/** What people call themselves in a chat. */
const NICK = /^\p{Ll}[\p{Ll}\d_-]{1,20}$/u;
const NAME = String.raw`\p{Lu}[\p{L}'’-]{1,30}`;
const FULL_NAME = String.raw`${NAME}(?:\s\p{Lu}\.?){0,1}(?:\s${NAME}){1,2}`;
/** Given and family name, in capitals both; a sentence goes on in small letters. */
const SELF = new RegExp(
  String.raw`(?<![\p{L}’'])(?:I['’]m|I am|my name is|my name['’]s)\s+(?<name>${FULL_NAME})(?![\p{L}'’-])`,
  'u',
);
/** "Over to you, Maria.", "Next is Tom Arrow. Tom, the floor is yours." at the end of the turn before. */
const CALLED = [
  new RegExp(String.raw`\b[Oo]ver to you,?\s+(?<name>${NAME}(?:\s${NAME})?)[.!?]*$`, 'u'),
  new RegExp(
    String.raw`(?<![\p{L}])(?<name>${NAME}(?:\s${NAME})?),\s+(?:over to you|(?:you have )?the floor(?: is yours)?|(?:please )?go ahead|please(?: go ahead)?)[.!?]*$`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:hand|pass|turn)(?: it| this)?(?: over)? to\s+(?<name>${NAME}(?:\s${NAME})?)[.!?]*$`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:[Pp]lease welcome|[Nn]ext speaker is|[Gg]o ahead,)\s+(?<name>${NAME}(?:\s${NAME})?)[.!?]*$`,
    'u',
  ),
];
/** Whoever introduces himself does so at once, and whoever hands over does so last. */
const HEAD = 400;
const TAIL = 120;

/** By label; labels whose speaker gives no name and is called by none are absent. */
export function selfNamed(text: string, turns: ParsedTurn[]): Map<string, string> {
  const names = new Map<string, string>();
  const heard = new Set<string>();
  for (let i = 0; i < turns.length; i++) {
    const { label, span } = turns[i]!;
    if (label === '' || heard.has(label)) continue;
    heard.add(label);
    const one = ONE_PERSON.test(label);
    if (!one && !NICK.test(label)) continue;
    const own = SELF.exec(text.slice(span.start, Math.min(span.end, span.start + HEAD)))?.groups?.name;
    const name = own ?? (one ? calledBy(text, turns[i - 1]) : null);
    if (name) names.set(label, name.replace(/\s+/g, ' '));
  }
  return withoutDoubles(names, new Set(turns.map(({ label }) => label)));
}

/** The name with which the turn before ends, in full where that turn has it in full. */
function calledBy(text: string, before: ParsedTurn | undefined): string | null {
  if (!before) return null;
  const tail = text.slice(Math.max(before.span.start, before.span.end - TAIL), before.span.end).trimEnd();
  for (const pattern of CALLED) {
    const name = pattern.exec(tail)?.groups?.name;
    if (
      !name ||
      /^(?:Thank|Thanks|Okay|Yes|So|And|Please|Now|Next|Everyone|Everybody|All|You|Sir|Madam)$/.test(name)
    )
      continue;
    if (/\s/.test(name)) return name;
    const full = new RegExp(String.raw`(?<!\p{L})${name}\s${NAME}(?!\p{L})`, 'u');
    return (
      full.exec(text.slice(Math.max(before.span.start, before.span.end - 10 * HEAD), before.span.end))?.[0] ??
      name
    );
  }
  return null;
}

/** A name that two labels would have, or that is a label itself, is nobody's for sure. */
function withoutDoubles(names: Map<string, string>, labels: Set<string>): Map<string, string> {
  const counts = new Map<string, number>();
  for (const name of names.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    [...names].filter(([, name]) => /\s/.test(name) || (counts.get(name) === 1 && !labels.has(name))),
  );
}
