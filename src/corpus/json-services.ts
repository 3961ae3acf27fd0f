/** Layouts of recognisers whose words do not stand in one list of entries → such a list. */

import type { JsonEntry } from './json-entries.ts';
import { isObject, isText, type JsonObject } from './json-keys.ts';

interface Layout {
  name: string;
  /** Entries with `speaker`, `text`, `start`, `end`; null where the value has another layout. */
  entries: (root: JsonObject) => JsonObject[] | null;
}

const list = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);
const inside = (value: unknown, ...keys: string[]): unknown =>
  keys.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value);

/** Words of one voice joined; punctuation stands close to the word before it. */
function fromWords(
  words: { speaker: unknown; text: string; start: unknown; end: unknown; close?: boolean }[],
): JsonObject[] {
  const entries: JsonObject[] = [];
  let parts: string[] = [];
  let last: JsonObject | null = null;
  const finish = () => {
    if (last) last.text = parts.join('');
    parts = [];
  };
  for (const { speaker, text, start, end, close } of words) {
    if (!last || (!close && speaker !== last.speaker)) {
      finish();
      last = { speaker, text: '', start, end };
      entries.push(last);
    } else if (!close) parts.push(' ');
    parts.push(text);
    if (end !== undefined) last.end = end;
  }
  finish();
  return entries;
}

const wordText = (word: JsonObject): string => {
  const text = word.punctuated_word ?? word.word ?? word.value ?? word.content ?? word.text;
  return isText(text) ? text.trim() : '';
};

/** Paragraphs, else words, else the bare transcript of one channel. @param speaker of the whole channel, where each has its own */
function deepgramChannel(channel: JsonObject, speaker: number | undefined): JsonObject[] {
  const first = list(channel.alternatives)[0];
  const paragraphs = list(inside(first, 'paragraphs', 'paragraphs'));
  if (paragraphs.length > 0)
    return paragraphs.flatMap((p) =>
      list(p.sentences).map((s) => ({
        speaker: speaker ?? p.speaker,
        text: s.text,
        start: seconds(s.start),
        end: seconds(s.end),
      })),
    );
  const words = list(first?.words);
  if (words.length > 0)
    return fromWords(
      words.map((w) => ({
        speaker: speaker ?? w.speaker,
        text: wordText(w),
        start: seconds(w.start),
        end: seconds(w.end),
      })),
    );
  return isText(first?.transcript) ? [{ speaker, text: first.transcript }] : [];
}

const startOf = ({ start }: JsonObject): number => (isText(start) ? Number.parseFloat(start) : 0);

const LAYOUTS: Layout[] = [
  {
    name: 'Deepgram',
    entries: (root) => {
      const channels = list(inside(root, 'results', 'channels'));
      if (channels.length === 0) return null;
      const utterances = list(inside(root, 'results', 'utterances'));
      if (utterances.length > 0)
        return utterances.map((u) => ({
          speaker: u.speaker,
          text: u.transcript,
          start: seconds(u.start),
          end: seconds(u.end),
        }));
      const several = channels.length > 1;
      const entries = channels.flatMap((channel, i) => deepgramChannel(channel, several ? i : undefined));
      return several ? entries.sort((a, b) => startOf(a) - startOf(b)) : entries;
    },
  },
  {
    name: 'Amazon Transcribe',
    entries: (root) => {
      const items = list(inside(root, 'results', 'items'));
      if (items.length === 0) return null;
      const bySpeaker = new Map<unknown, unknown>();
      for (const segment of list(inside(root, 'results', 'speaker_labels', 'segments')))
        for (const item of list(segment.items))
          bySpeaker.set(item.start_time, item.speaker_label ?? segment.speaker_label);
      return fromWords(
        items.map((item) => ({
          speaker: item.speaker_label ?? bySpeaker.get(item.start_time),
          text: wordText(list(item.alternatives)[0] ?? {}),
          start: seconds(item.start_time),
          end: seconds(item.end_time),
          close: item.type === 'punctuation',
        })),
      );
    },
  },
  {
    name: 'Rev.ai',
    entries: (root) => {
      const monologues = list(root.monologues);
      if (monologues.length === 0) return null;
      return monologues.map((monologue) => {
        const elements = list(monologue.elements);
        return {
          speaker: monologue.speaker_name ?? monologue.speaker,
          text: elements.map(({ value }) => (isText(value) ? value : '')).join(''),
          start: seconds(elements.find(({ ts }) => ts !== undefined)?.ts),
          end: seconds(elements.findLast(({ end_ts }) => end_ts !== undefined)?.end_ts),
        };
      });
    },
  },
  {
    name: 'Speechmatics',
    entries: (root) => {
      const results = list(root.results);
      if (!results.some(({ type, alternatives }) => type === 'word' && Array.isArray(alternatives)))
        return null;
      return fromWords(
        results.map((result) => {
          const best = list(result.alternatives)[0] ?? {};
          return {
            speaker: best.speaker,
            text: wordText(best),
            start: seconds(result.start_time),
            end: seconds(result.end_time),
            close: result.type === 'punctuation',
          };
        }),
      );
    },
  },
  {
    name: 'Google Speech-to-Text with speaker tags',
    entries: (root) => {
      const words = list(list(list(root.results).at(-1)?.alternatives)[0]?.words);
      if (!words.some((word) => word.speakerTag !== undefined || word.speakerLabel !== undefined))
        return null;
      return fromWords(
        words.map((word) => ({
          speaker: word.speakerLabel ?? word.speakerTag,
          text: wordText(word),
          start: word.startTime ?? word.startOffset,
          end: word.endTime ?? word.endOffset,
        })),
      );
    },
  },
  {
    name: 'Azure Speech',
    entries: (root) => {
      const phrases = list(root.recognizedPhrases);
      if (phrases.length === 0) return null;
      return phrases.map((phrase) => ({
        speaker: phrase.speaker,
        text: list(phrase.nBest)[0]?.display,
        start: ticks(phrase.offsetInTicks),
        end:
          typeof phrase.durationInTicks === 'number'
            ? ticks(Number(phrase.offsetInTicks) + phrase.durationInTicks)
            : undefined,
      }));
    },
  },
  {
    name: 'YouTube captions',
    entries: (root) => {
      const events = list(root.events).filter(({ segs }) => Array.isArray(segs));
      if (events.length === 0) return null;
      return events
        .map(({ tStartMs, dDurationMs, segs }) => ({
          text: list(segs)
            .map(({ utf8 }) => (isText(utf8) ? utf8 : ''))
            .join(''),
          startMs: tStartMs,
          durationMs: dDurationMs,
        }))
        .filter(({ text }) => text.trim() !== '');
    },
  },
  {
    name: 'AssemblyAI',
    entries: (root) => {
      const utterances = list(root.utterances);
      if (!('audio_duration' in root || 'language_model' in root) || utterances.length === 0) return null;
      return utterances.map(({ speaker, text, start, end }) => ({
        speaker: isText(speaker) && /^[A-Z]$/.test(speaker) ? `Speaker ${speaker}` : speaker,
        text,
        startMs: start,
        endMs: end,
      }));
    },
  },
  {
    name: 'parallel lists of speakers and words',
    entries: (root) => {
      const speakers = root.speaker ?? root.speakers;
      const words = root.utt ?? root.utterances ?? root.text ?? root.turns;
      if (!Array.isArray(speakers) || !Array.isArray(words) || speakers.length !== words.length) return null;
      if (words.length === 0 || !words.every(isText)) return null;
      return words.map((text, i) => ({ speaker: speakers[i] as unknown, text }));
    },
  },
];

/** A number of seconds, marked so that it is not taken for milliseconds. */
const seconds = (value: unknown): unknown =>
  typeof value === 'number' ? `${value}s` : isText(value) ? `${value}s` : undefined;
const ticks = (value: unknown): unknown => (typeof value === 'number' ? `${value / 10_000_000}s` : undefined);

/** Entries of a known service; null where the value is none of theirs. */
export function serviceEntries(root: unknown): JsonEntry[] | null {
  if (!isObject(root)) return null;
  for (const { entries } of LAYOUTS) {
    const found = entries(root);
    if (found) return found.map((value) => ({ value, inherited: undefined }));
  }
  return null;
}
