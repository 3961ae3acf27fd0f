/** A line as plain lower-case words, with `@` for people and `#` for other names, so that acts can be told by regular expressions. */
import type { Item, Line } from '../claims/items.ts';

export interface Script {
  line: Line;
  text: string;
  /** Item of each offset of a word's start. */
  at: number[];
}

export function scriptOf(line: Line): Script {
  const known = kept.get(line);
  if (known) return known;
  const { items } = line;
  const at = new Array<number>(items.length);
  let text = '';
  for (let i = 0; i < items.length; i++) {
    at[i] = text.length;
    text += `${wordOf(items[i]!)} `;
  }
  const script = { line, text, at };
  kept.set(line, script);
  return script;
}

/** Several finders read the same line. */
const kept = new WeakMap<Line, Script>();

const wordOf = (item: Item): string => {
  if (item.kind !== 'name') return item.word;
  return item.names.some((n) => n.type === 'Person') ? '@' : '#';
};

/** The same with names spelt, but for people: "welcome to the show" where the show is the event itself. */
export const spelt = ({ items }: Line): string =>
  items
    .map((item) =>
      item.kind === 'name' && wordOf(item) === '#'
        ? (item.names[0]?.quote.toLowerCase() ?? '')
        : wordOf(item),
    )
    .join(' ');

/** Index of the item that covers an offset of the script's text. */
export function itemAt(script: Script, offset: number): number {
  let low = 0;
  let high = script.at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (script.at[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
