/** Accepted mentions → those that take place are events: "the Harbour Forum is going to happen in April". */
import type { Accepted } from './arbitrate.ts';

const UNSURE = /^(?:tagger|unknown|repeat|grammar)\//;
const OTHERS = new Set(['Organisation', 'Publication', 'Initiative', 'Person', 'Place']);
const HELD =
  /^ (?:uh |um )?(?:(?:is|was|will be|is going to|are going to|would) (?:happen(?:ing)?\b|held\b|be held\b|take place\b|taking place\b)|happen(?:s|ed)\b|takes? place\b|took place\b|kicks? off\b|kicked off\b)/;

/** "Elections happened": one word hardly names what is held; names certain from tables keep their type. */
export const heldEvents = (accepted: readonly Accepted[], text: string): Accepted[] =>
  accepted.map((one) => {
    if (!OTHERS.has(one.type) || !UNSURE.test(one.rule) || one.entity !== undefined) return one;
    const quote = text.slice(one.span.start, one.span.end);
    if (!/\s/.test(quote)) return one;
    const after = text.slice(one.span.end, one.span.end + 40).replace(/\s+/g, ' ');
    return HELD.test(after) ? { ...one, type: 'Event' as const } : one;
  });
