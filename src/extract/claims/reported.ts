/** Reported speech: "X said that …", "according to X": whose words they are. */
import type { Item } from './items.ts';

const SAYING = new Set(
  'say says said saying claim claims claimed argue argues argued tell tells told report reports reported state states stated insist insists insisted allege alleges alleged announce announced announces warn warns warned suggest suggests suggested write writes wrote explain explained explains note notes noted deny denies denied admit admits admitted confirm confirmed confirms'.split(
    ' ',
  ),
);

export interface Source {
  /** Entity id, or the words where the source is no entity. */
  source: string;
  start: number;
  /** "never said that": then nobody says it. */
  unsaid: boolean;
}

/** @param first item of the statement's leftmost part; @returns null where the speaker answers for it */
export function sourceOf(items: readonly Item[], first: number): Source | null {
  for (let i = first - 1, steps = 0; i >= 0 && steps < 10; i--, steps++) {
    const item = items[i]!;
    if (item.word === ';' || item.word === '?') return null;
    if (item.word === 'according' && items[i + 1]?.word === 'to') {
      const named = items.slice(i + 2, i + 5).find((x) => x.kind === 'name');
      return named ? { source: named.names[0]!.entity, start: named.start, unsaid: false } : null;
    }
    if (!SAYING.has(item.word) || isUnsaidHow(items, i)) continue;
    const unsaid =
      !item.word.startsWith('den') &&
      [items[i - 1], items[i - 2]].some((x) => x && ['not', "n't", 'never'].includes(x.word));
    for (let k = i - 1; k >= 0 && k >= i - 5; k--) {
      const subject = items[k]!;
      if (subject.kind === 'name') return { source: subject.names[0]!.entity, start: subject.start, unsaid };
      if (subject.kind === 'pronoun')
        return subject.word === 'i' || subject.word === 'we' || subject.word === 'who'
          ? null
          : { source: subject.word, start: subject.start, unsaid };
      if (subject.kind === 'mark') break;
      if (subject.pos === 'NOUN') return { source: subject.word, start: subject.start, unsaid };
    }
  }
  return null;
}

/** "nobody can say it", "on what Ravi said": not the words of anybody that follow. */
function isUnsaidHow(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 4), at).map((x) => x.word);
  const last = before.at(-1);
  return (
    /^(?:can|could|would|may|might|must|to|should)$/.test(last ?? '') ||
    before.at(-2) === 'let' ||
    (before.at(-2) === 'what' && items[at - 1]!.kind === 'name')
  );
}
