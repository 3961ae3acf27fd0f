/** Lines of a cue → what is said in them, without tags, and by which voice. */
import { decodeHTMLStrict } from 'entities';

/** One line of a cue after tags and character references are resolved. */
export interface SpokenLine {
  /** Name in `<v Name>`; null outside of a voice. */
  voice: string | null;
  text: string;
}

/** All lengths are bounded, so that matching is linear on any input. */
const VOICE = /<v(?:\.[^<>\s]{1,80}){0,4}[ \t]+([^<>\n]{1,200})>|<\/v>/gi;
/** In WebVTT every bracketed stretch is a tag; SRT knows a few tags and positions, the rest is text. */
const TAGS = {
  webvtt: /<\/?[a-z\d][^<>\n]{0,300}>|<\/?>|<\.[^<>\n]{0,200}>/gi,
  srt: /<\/?(?:i|b|u|s|c|v|em|strong|font|span|p|ruby|rt)(?:[.\s][^<>\n]{0,300})?>|<br\s?\/?>|\{\\[^{}\n]{1,40}\}/gi,
};

/** @param syntax whose tags are taken out */
export function spokenLines(lines: string[], syntax: keyof typeof TAGS): SpokenLine[] {
  const spoken: SpokenLine[] = [];
  let voice: string | null = null;
  for (const line of lines) {
    let at = 0;
    if (line.includes('<v') || line.includes('</') || line.includes('<V'))
      for (const match of line.matchAll(VOICE)) {
        say(line.slice(at, match.index), voice, syntax, spoken);
        voice = match[1] === undefined ? null : nameIn(match[1]);
        at = match.index + match[0].length;
      }
    say(at === 0 ? line : line.slice(at), voice, syntax, spoken);
  }
  // A list that grew has room to spare; of these there are as many as cues.
  return spoken.slice();
}

function say(words: string, voice: string | null, syntax: keyof typeof TAGS, spoken: SpokenLine[]): void {
  const text = words === '' ? '' : clean(words, syntax);
  if (text !== '') spoken.push({ voice, text });
}

function nameIn(annotation: string): string | null {
  return (
    (annotation.includes('&') ? decodeHTMLStrict(annotation) : annotation).replace(/\s+/g, ' ').trim() || null
  );
}

/** Blanks other than single spaces between words, and invisible marks. */
const UNTIDY = /\s\s|[^\S ]|^ | $|[\u200b-\u206f\ufeff]/u;

function clean(words: string, syntax: keyof typeof TAGS): string {
  const bare = words.includes('<') || words.includes('{') ? words.replace(TAGS[syntax], '') : words;
  const text = bare.includes('&') ? decodeHTMLStrict(bare) : bare;
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(/[\s\u200b]+/gu, ' ')
    .replace(/^[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff ]+| +$/gu, '');
}

/**
 * Rolling captions (YouTube) print each line again above the next one; a line that repeats the end of what stands
 * before it is taken out, where a good part of the cues does so.
 * @returns characters left out
 */
export function unroll(cues: SpokenLine[][]): number {
  const repeats = (cue: SpokenLine[], before: SpokenLine[]): number => {
    for (let n = Math.min(cue.length, before.length, 4); n > 0; n--)
      if (cue.slice(0, n).every((line, i) => sameLine(line, before[before.length - n + i]!))) return n;
    return 0;
  };
  let rolling = 0;
  let full = 0;
  for (let i = 1; i < cues.length; i++) {
    if (cues[i]!.length > 0) full++;
    if (repeats(cues[i]!, cues[i - 1]!) > 0) rolling++;
  }
  if (rolling < 3 || rolling < full * 0.3) return 0;
  let left = 0;
  let shown: SpokenLine[] = [];
  for (const cue of cues) {
    const n = repeats(cue, shown);
    if (cue.length > 0) shown = [...cue];
    for (const line of cue.splice(0, n)) left += line.text.length;
  }
  return left;
}

const sameLine = (a: SpokenLine, b: SpokenLine): boolean => a.text === b.text && a.voice === b.voice;
