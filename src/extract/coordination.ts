/** Names in a list → one type: what stands between commas and "and" beside a known name is of its kind. */
import type { Accepted } from './arbitrate.ts';

/** Rules that know what they name. */
const CERTAIN = /^(?:authority|cast|designator|definition)\//;
const UNSURE = /^(?:tagger|unknown|repeat)\//;
const LINK = /^(?:,? (?:and|or) |, |\/)$/;

/** Uncertain single names take the type of a certain neighbour in their list. */
export function coordinated(accepted: readonly Accepted[], text: string): Accepted[] {
  const outer = accepted.filter((a) => !a.nested);
  const types = new Map<Accepted, Accepted['type']>();
  const linked = (a: Accepted | undefined, b: Accepted | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    LINK.test(text.slice(a.span.end, b.span.start).replace(/\s+/g, ' '));
  for (const [i, mention] of outer.entries()) {
    const quote = text.slice(mention.span.start, mention.span.end);
    if (!UNSURE.test(mention.rule) || mention.confidence > 0.9 || /\s/.test(quote)) continue;
    const neighbours = [outer[i - 1], outer[i + 1]].filter((n, k) =>
      k === 0 ? linked(n, mention) : linked(mention, n),
    );
    const certain = neighbours.find((n) => n && CERTAIN.test(n.rule) && n.type !== 'Person');
    if (certain && certain.type !== mention.type) types.set(mention, certain.type);
  }
  return accepted.map((a) => (types.has(a) ? { ...a, type: types.get(a)!, rule: 'repeat/list' } : a));
}
