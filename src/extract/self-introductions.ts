/** "I'm Hannah Price" under the label "Host" → the speaker nobody named is that person. */

import { parseName } from './cast.ts';
import type { Groups } from './groups.ts';
import type { Reading } from './reading.ts';
import { sentenceFinder } from './structure.ts';

const INTRODUCTION = /(?:\bI['’]m|\bI am|\bmy name is|\bmy name['’]s|\bthis is)\s+$/i;
const LONGEST = 16;
/** Labels under which whoever asks speaks. */
const SHARED =
  /^(?:q|questions?|questioner|audience(?: member)?|(?:unidentified|unknown) (?:speaker|voice)|participant|caller|attendee|reporter|journalist)$/i;

/** Puts full names that unknown speakers give as their own on those speakers; a speaker who gives two keeps none. */
export function resolveIntroductions(groups: Groups, reading: Reading): void {
  const { document, sentences } = reading.analysed;
  const turns = (id: string): number => document.utterances.filter((u) => u.speaker === id).length;
  const unknown = new Set(
    document.speakers
      .filter((s) => s.kind === 'unknown' && !(SHARED.test(s.name) && turns(s.id) > 1))
      .map((s) => s.id),
  );
  if (unknown.size === 0) return;
  const sentenceAt = sentenceFinder(sentences);
  const given = new Map<string, Set<string>>();
  const found = groups.all.flatMap((group) => {
    const name = parseName(group.label, reading.lexicon);
    if (
      group.type !== 'Person' ||
      group.known !== null ||
      name.given.length === 0 ||
      name.surname.length === 0
    )
      return [];
    for (const { candidate } of groups.of(group)) {
      const { start } = candidate.span;
      const speaker = sentenceAt(start)?.speaker ?? null;
      if (speaker === null || !unknown.has(speaker)) continue;
      if (!INTRODUCTION.test(reading.text.slice(Math.max(0, start - LONGEST), start))) continue;
      given.set(speaker, (given.get(speaker) ?? new Set()).add(group.key));
      return [{ group, speaker }];
    }
    return [];
  });
  for (const { group, speaker } of found) {
    if (given.get(speaker)!.size > 1) continue;
    const label = document.speakers.find((s) => s.id === speaker)!.name;
    group.known = speaker;
    group.merges.push({
      rule: 'people/self-introduction',
      from: label,
      reason: `"${label}" says that this is the own name`,
    });
  }
}
