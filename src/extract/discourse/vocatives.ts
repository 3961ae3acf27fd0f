/** Names that address somebody rather than speak of them: "Milton, do you …", "…, Robin?", "Ok, June." */
import type { Item, Line } from '../claims/items.ts';
import type { Floor, Stretch } from './floor.ts';
import type { Script } from './script.ts';

export function vocativeOf(line: Line, floor: Floor, stretch: Stretch): { who: string; at: number } | null {
  const { items } = line;
  for (let at = 0; at < items.length; at++) {
    const { names } = items[at]!;
    if (names.length !== 1 || names[0]!.type !== 'Person') continue;
    const who = names[0]!.entity;
    if (!who || who === stretch.speaker || !(floor.cast.has(who) || who === stretch.next)) continue;
    const before = items[at - 1];
    const after = items[at + 1];
    const called = at < 3 && spokenTo(items.slice(at + 1, at + 6));
    const opens = called || !before || before.word === ',' || before.word === '@' || isGreeting(before.word);
    const closes =
      before?.word === '@' ||
      !after ||
      after.word === ',' ||
      after.word === '?' ||
      after.word === '.' ||
      after.word === '!' ||
      after.word === '-' ||
      after.word === ':' ||
      called;
    if (!opens || !closes) continue;
    // "…, Ada Brook, …" inside a list or an apposition is no address: something must speak to her.
    const edge = at < 4 || at >= items.length - 2;
    const asked = line.question && at >= items.length - 2;
    const address =
      asked ||
      items.some(
        (x) =>
          x.word === 'you' ||
          x.word === 'your' ||
          x.word === 'thank' ||
          x.word === 'thanks' ||
          x.word === 'please' ||
          x.word === 'yes',
      );
    if (edge && (address || items.length < 6 || at < 2)) return { who, at };
  }
  return null;
}

/** "Ravi do you want …", "Daniel what does …" in captions without commas. */
const spokenTo = (next: readonly Item[]): boolean =>
  /^(?:(?:do|did|would|could|can|will|are|have) you\b|(?:what|how|why|where|who) (?:do|does|did|is|are|would|should|can)\b|tell us|please |you (?!and ))/.test(
    next.map((x) => x.word).join(' '),
  );

const isGreeting = (word: string): boolean =>
  /^(?:thanks|you|much|ok|okay|so|and|now|well|hi|hello|yes|yeah|please|then|morning|afternoon|evening|right|great)$/.test(
    word,
  );

/** A name by itself that gives the floor: who is named speaks next. */
export function handedTo(
  { line }: Script,
  stretch: Stretch,
  floor: Floor,
  number: number,
): { who: string; at: number }[] {
  const { items } = line;
  const chair = floor.chairs.has(stretch.speaker);
  const late = stretch.lines.length - number <= 2;
  if (!late || stretch.next === null || stretch.next === stretch.speaker) return [];
  const bare = items.length < 6;
  const short = bare || (chair && items.length < 10 && !line.question);
  const found = items.findIndex((item) => item.names.length === 1 && item.names[0]!.entity === stretch.next);
  if (found < 0) return [];
  const after = items[found + 1]?.word;
  // "Ada first." hands over; "Ada, keep to the subject" does not.
  const ordered = after === ',' && items.length > found + 4 && items[found + 2]?.pos === 'VERB';
  const closes =
    [undefined, ',', '.', '?', '!'].includes(after) ||
    (/^(?:first|next|again|please|then|now)$/.test(after!) && items.length <= found + 3);
  const thanks = items.findIndex((x) => x.word === 'thank' || x.word === 'thanks' || x.word === 'welcome');
  // "Leila, thanks for coming" thanks; "Thank you, Leila" may pass the floor on.
  const thanked = thanks >= 0 && (!chair || stretch.next === stretch.previous || found < thanks);
  if (/^(?:hi|hey|hello)$/.test(items[found - 1]?.word ?? '')) return [];
  if (thanked || !closes || !(short || chair)) return [];
  const moving = items.some((x) =>
    /^(?:please|ahead|floor|start|begin|next|briefly|quickly|turn)$/.test(x.word),
  );
  if ((line.question && !bare) || (ordered && !moving)) return [];
  // "Ken. Is it safe?" asks him.
  const asks = stretch.lines.slice(number + 1).some((l) => l.question && l.items.length > 3);
  if (asks) return [];
  return (stretch.next !== stretch.previous || (chair && moving)) && (short || (found < 4 && moving))
    ? [{ who: stretch.next, at: found }]
    : [];
}
