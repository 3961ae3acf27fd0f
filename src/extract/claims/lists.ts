/** Coordinated names of one kind → one item: "ISO, IEC and the ITU", "the US, in Europe and China", "US-China". */
import type { EntityType } from '../../model.ts';
import type { Item } from './items.ts';

/** Types that stand side by side in lists. */
const FAMILY: Record<EntityType, string> = {
  Person: 'person',
  Organisation: 'body',
  StandardsBody: 'body',
  Place: 'place',
  Agreement: 'text',
  Legislation: 'text',
  Publication: 'text',
  Initiative: 'text',
  Technology: 'thing',
  Standard: 'thing',
  Event: 'event',
};
const JOINTS = new Set([',', 'and', 'or', '&', '/', '-', '–', ';', 'nor']);
const FILLERS = new Set([
  'the',
  'a',
  'an',
  'in',
  'to',
  'from',
  'with',
  'by',
  'both',
  'also',
  'uh',
  'um',
  'then',
  'maybe',
  'even',
]);

const OTHER_TIME = new Set(['now', 'currently', 'formerly', 'previously', 'later', 'once']);

const familyOf = (item: Item): string => FAMILY[item.names[0]!.type];

export function joinLists(items: Item[]): Item[] {
  const out: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind !== 'name') {
      out.push(item);
      continue;
    }
    const members = [item];
    let joined = false;
    let commas = 0;
    let tight = false;
    let j = i + 1;
    for (;;) {
      const found = nextMember(items, j, item, members.length);
      if (!found) break;
      members.push(items[found.at]!);
      if (found.joint === ',') commas++;
      else joined = true;
      if (found.joint === '-' || found.joint === '/') tight = true;
      j = found.at + 1;
    }
    // "Paris, France" and "Acme, Beta" (a name explained by the next) are no lists; three commas are.
    const things = familyOf(item) === 'thing' && commas > 0;
    if (members.length > 1 && (joined || commas > 1 || things)) {
      const last = members.at(-1)!;
      out.push({
        ...item,
        names: members.flatMap((m) => m.names),
        end: last.end,
        ...(tight ? { paired: true as const } : {}),
      });
      i = j - 1;
    } else out.push(item);
  }
  return out;
}

/** States and bodies act side by side ("the EU and the Commerce Department"). */
function alike(a: Item, b: Item, joint: string): boolean {
  const [x, y] = [familyOf(a), familyOf(b)];
  return x === y || (joint === 'and' && ((x === 'place' && y === 'body') || (x === 'body' && y === 'place')));
}

function nextMember(
  items: Item[],
  from: number,
  first: Item,
  count: number,
): { at: number; joint: string } | null {
  let joint = '';
  for (let k = from; k < items.length && k < from + 7; k++) {
    const item = items[k]!;
    if (item.kind === 'name') {
      const glued = item.paired && joint === '';
      if (!glued && joint === '') return null;
      // "… in Africa, and Acme wrote …" begins a clause.
      const verbal = ['VERB', 'AUX'].includes(items[k + 1]?.pos ?? '');
      if (joint === ',and' && count === 1 && verbal) return null;
      return alike(first, item, joint) ? { at: k, joint: joint || '-' } : null;
    }
    // "Formerly of Acme and now with Bolt" lists nothing.
    if (OTHER_TIME.has(item.word) && items[k + 1]?.word !== ',') return null;
    if (JOINTS.has(item.word))
      joint = joint === '' ? item.word : item.word === ',' ? joint : `${joint}${item.word}`;
    else if (item.word === '.' && count > 1 && items[k + 1]?.kind === 'name') return null;
    else if (
      joint === '' ||
      !(
        FILLERS.has(item.word) ||
        ['ADJ', 'ADV', 'NUM'].includes(item.pos) ||
        /^(?:passed|adopted|proposed)$/.test(item.word)
      )
    )
      return null;
  }
  return null;
}
