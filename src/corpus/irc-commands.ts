/** What is typed into an IRC channel of a meeting → a command, a link or a bot's line rather than words to the others. */

const COMMANDS =
  /^(?:present[+-]|regrets[+-]|chair[s+]?[+:]|scribe(?:nick|options)?[+:]|scribe\+|rrsagent\b|zakim\b|trackbot\b|ghurlbot\b|agendabot\b|github-bot\b|gb,|meeting:|agenda\b\s*[:+?-]|date:|(?:sub)?topic:|q[+=?-]|queue[=+?-]|vq\?|ack\b|speaker[+-]|close (?:the )?(?:q|queue|item|issue|action)|next (?:agenda ?item|item)|take up |move to |open item |resolved?:|resolution:|proposed(?: resolution)?:|proposal:|action(?:-\d+)?:|issue(?:-\d+)?:|decision:|consensus:|summary:|note:|regrets:|present:|attendees:|previous meeting:|log:|slideset:|\[slide|recording|repo:|s\/|i\/|i\||s\||\+1\s*$|-1\s*$|[+-]0\s*$|0\s*$|\+\d+\s*$|!\w+|\/me\b|#\w+\s*$)/i;

/** Bots by the names of their kind. */
const BOT =
  /^(?:zakim|rrsagent|trackbot|ghurlbot|agendabot|github-bot|gb|gh-bot|dom-bot|meetbot|supybot|logbot|bridgebot|ghbot|wooki|w3cbot|xmppbot)_*$/i;

export const isBot = (nick: string): boolean => BOT.test(nick);

/** Presence, queue, agenda, corrections, votes, links and notes of the scribe that are no speech. */
export function isCommand(words: string): boolean {
  const text = words.trim();
  return text === '' || COMMANDS.test(text) || /^<?https?:\/\/\S+>?$/i.test(text);
}

/** "scribe: ann", "scribenick: ann", "scribe+ ann", "scribe+": who takes notes from here on. @param nick who typed it */
export function newScribe(words: string, nick: string): string | null {
  const match = /^(?:scribe(?:nick)?\s*[:=]|scribe\+)\s*([^\s,]*)/i.exec(words.trim());
  return match ? match[1] || nick : null;
}

/** "present+ ann, bo": who is there. */
export function presentNames(words: string, nick: string): string[] {
  const match = /^present\+:?\s*(.*)$/i.exec(words.trim());
  if (!match) return [];
  const named = match[1]!
    .split(/,/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.length < 80);
  return named.length > 0 ? named : [nick];
}
