/** "The minister", "the Chairman", "the professor" → the one person of the cast who is called so, as a name in the lines. */
import type { Item, Line } from '../claims/items.ts';
import type { Floor } from './floor.ts';

const TITLE =
  /^(?:the )?(minister|captain|professor|senator|commissioner|ambassador|judge|justice|congress(?:wo)?man|secretary|governor|mayor|general|colonel|admiral|bishop|president|chancellor|doctor|representative)\b/i;
const CHAIRS = ['chairman', 'chair', 'chairwoman', 'chairperson', 'moderator', 'host'];
/** Offices that somebody else may hold as well, unless the label says so. */
const LABELLED = ['court', 'president'];

/** @returns the floor with those lines in which somebody is called by office read anew */
export function withOffices(floor: Floor): Floor {
  const offices = officesOf(floor);
  if (offices.size === 0) return floor;
  return {
    ...floor,
    stretches: floor.stretches.map((s) => {
      // A title alone answers who spoke before; from the chair it calls who speaks next.
      const near = new Set([s.previous, floor.chairs.has(s.speaker) ? s.next : null]);
      return { ...s, lines: s.lines.map((l) => named(l, offices, near)) };
    }),
  };
}

function officesOf({ stretches, cast, chairs }: Floor): Map<string, string> {
  const held = new Map<string, Set<string>>();
  const add = (office: string, who: string) => held.set(office, (held.get(office) ?? new Set()).add(who));
  for (const { lines } of stretches)
    for (const { items } of lines)
      for (const { names } of items)
        for (const { type, entity, quote } of names) {
          const title = type === 'Person' && cast.has(entity) ? TITLE.exec(quote)?.[1] : undefined;
          if (title && /\s/.test(quote)) add(title.toLowerCase(), entity);
        }
  const [chair] = chairs.size === 1 ? [...chairs] : [];
  if (chair)
    for (const office of [...CHAIRS, ...LABELLED.filter((o) => chair.includes(o))]) add(office, chair);
  return new Map([...held].flatMap(([office, who]) => (who.size === 1 ? [[office, [...who][0]!]] : [])));
}

/** @param near those who speak before and after: a title alone addresses one of them */
function named(line: Line, offices: ReadonlyMap<string, string>, near: ReadonlySet<string | null>): Line {
  const { items } = line;
  const items2: Item[] = [];
  let changed = false;
  for (let i = 0; i < items.length; i++) {
    const next = items[i + 1];
    const after = items[i + 2];
    const called = i === 0 && next?.word === ',' ? offices.get(items[0]!.word) : undefined;
    if (called && near.has(called)) {
      // "Minister, why …": the title alone.
      const { start, end, word } = items[0]!;
      const address = { entity: called, type: 'Person' as const, start, end, quote: word };
      items2.push({ kind: 'name', word: '', pos: 'PROPN', names: [address], start, end });
      changed = true;
      continue;
    }
    const holds = /^(?:hold|holds|held|holding)$/.test(items[i - 1]?.word ?? '');
    const who = items[i]!.word === 'the' && next && !holds ? offices.get(next.word) : undefined;
    // "the minister of Norway", "the minister Ada Brook" and "the court order" are somebody or something else.
    const whole =
      !after || !(after.kind === 'name' || ['of', 'for', '-'].includes(after.word) || after.pos === 'NOUN');
    if (!who || !next || !whole) {
      items2.push(items[i]!);
      continue;
    }
    const { start } = items[i]!;
    const { end } = next;
    const name = { entity: who, type: 'Person' as const, start, end, quote: next.word };
    items2.push({ kind: 'name', word: '', pos: 'PROPN', names: [name], start, end });
    changed = true;
    i++;
  }
  return changed ? { ...line, items: items2 } : line;
}
