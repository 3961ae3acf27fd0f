/** Duties that are shared out at a meeting: "my co-chair Ada Brook", "Ben is taking minutes". */
import type { Line } from './items.ts';
import { type Found, PERSON, selfFill } from './parts.ts';
import { fillByName } from './phrases.ts';

const WRITING =
  /^(?:is |will be |'s |has been |kindly |also )*(?:taking (?:the |our )?(?:minutes|notes)|scribing|minuting)\b/;

export function sharing(line: Line): Found[] {
  const { items } = line;
  return items.flatMap((item, at): Found[] => {
    if (item.kind !== 'name') return [];
    const person = fillByName(line, at, PERSON);
    if (!person) return [];
    const before = items[at - 1]?.word ?? '';
    const to = Math.min(items.length - 1, at + 3);
    if (/^co-?(?:chair|host|moderator)$/.test(before) && items[at - 2]?.word === 'my') {
      const role = before.replace(/^co-?/, '');
      const self = selfFill(line, at - 2);
      const shared = { role, from: at - 2, to: at, confidence: 0.9, rule: 'roles/sharing' };
      return [{ ...shared, person }, ...(self ? [{ ...shared, person: self }] : [])];
    }
    const from = /^(?:from|of|at)$/.test(items[at + 1]?.word ?? '') && items[at + 2]?.kind === 'name' ? 3 : 1;
    const after = items
      .slice(at + from, at + 12)
      .map((x) => x.word)
      .join(' ')
      .replace(/^ +/, '');
    const writes = WRITING.test(after) || /^(?:scribe|scribes|minute-taker|minutes)$/.test(before);
    return writes ? [{ person, role: 'scribe', from: at, to, confidence: 0.8, rule: 'roles/sharing' }] : [];
  });
}
