/** Lines of an IRC log → time, nick and words, each with its place. */
import type { Line } from './lines.ts';

export interface IrcLine {
  /** Seconds as printed: since the epoch for a full date, since midnight for a clock; null where none. */
  at: number | null;
  /** ISO date, where the line prints one. */
  date: string | null;
  nick: string;
  nickStart: number;
  words: string;
  wordsStart: number;
  /** Start and end of the printed line, without its line break. */
  start: number;
  end: number;
  /** "* nick waves", joins and parts: nobody says this. */
  event: boolean;
}

const STAMP = String.raw`\[?(?:(?<date>\d{4}-\d{2}-\d{2})[T ])?(?<clock>\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?)(?:Z|[+-]\d{2}:?\d{2})?\]?`;
const SPEECH = new RegExp(
  String.raw`^(?:${STAMP}[ \t]+)?<[ @+%~&]?(?<nick>[^<>\s="/!?][^<>="]{0,79})>[ \t]*(?<words>.*)$`,
  'su',
);
const EVENT = new RegExp(
  String.raw`^${STAMP}[ \t]+(?:\*{1,3}(?=\s)|-!-|--[>|]|<--|\[[^\]]{1,60}\])[ \t]*(?<words>.*)$`,
  'su',
);
/** Lines longer than this are cut for the pattern; the rest is words anyway. */
const HEAD = 300;

/** Null for a line that is none of a log's. */
export function ircLine({ text, start, end }: Line): IrcLine | null {
  const head = text.slice(0, HEAD);
  if (!/^[[<\d]/.test(head)) return null;
  const speech = SPEECH.exec(head);
  const match = speech ?? EVENT.exec(head);
  if (!match?.groups) return null;
  const { date = null, clock, nick = '', words = '' } = match.groups;
  const wordsAt = head.length - words.length;
  return {
    at: clock === undefined ? null : secondsOf(date, clock),
    date: date ?? null,
    nick: nick.trim(),
    nickStart: nick ? start + head.indexOf(nick, head.indexOf('<') + 1) : start,
    words: text.slice(wordsAt),
    wordsStart: start + wordsAt,
    start,
    end,
    event: !speech,
  };
}

function secondsOf(date: string | null, clock: string): number | null {
  const [h = 0, m = 0, s = 0] = clock.split(':').map(Number);
  if (h > 23 || m > 59 || s >= 60) return null;
  const day = date ? Date.parse(`${date}T00:00:00Z`) / 1000 : 0;
  return Number.isFinite(day) ? day + h * 3600 + m * 60 + s : null;
}
