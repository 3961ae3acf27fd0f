/** "my name is ada brook i work for …" where no label tells who speaks: "I" is who was named so before, in the same turn. */
import type { Item, Line, Named } from './items.ts';

const MOST_LINES = 6;
const MOST_ITEMS = 160;

export function selfNamed(line: Line, at: number, lines: readonly Line[]): Named | null {
  for (let l = line.index; l >= 0 && l > line.index - MOST_LINES; l--) {
    const { items, utterance } = lines[l]!;
    if (utterance === null || utterance !== line.utterance) return null;
    const last = l === line.index ? at : items.length;
    // "Ada Brook, I'm a student": the turn begins with the name.
    const [who, comma, i] = items;
    if (lines[l - 1]?.utterance !== utterance && comma?.word === ',' && i?.word === 'i' && isOne(who!))
      return who!.names[0]!;
    for (let i = last - 1; i >= Math.max(2, last - MOST_ITEMS); i--) {
      if (!isOne(items[i]!)) continue;
      const before = `${items[i - 2]!.word} ${items[i - 1]!.word}`;
      if (/^(?:name (?:is|'s)|i (?:am|'m))$/.test(before)) return items[i]!.names[0]!;
    }
  }
  return null;
}

const isOne = ({ names }: Item): boolean => names.length === 1 && names[0]!.type === 'Person';
