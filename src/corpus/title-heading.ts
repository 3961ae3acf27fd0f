/** A first line such as "The Long Debate: Should towns own ropes?" → it is a title, though it looks like a turn. */
import { labelKind } from './labels.ts';
import type { Line } from './lines.ts';
import { isRole } from './roles.ts';
import type { Heading } from './styles.ts';

/** A sentence ends here. */
const ENDED = /[.!?…]["'’”)]*\s*$/u;

/** The headings without the first, where that stands once, on the first line of words, and what follows is no speech. */
export function withoutTitle(headings: Heading[], lines: Line[]): Heading[] {
  const [first, ...rest] = headings;
  if (first?.strength !== 'plain' || first.clock !== null || rest.length < 2) return headings;
  if (labelKind(first.label) !== 'person' || isRole(first.label)) return headings;
  if (rest.some(({ label }) => label === first.label)) return headings;
  const worded = lines.filter(({ text }) => text !== '').slice(0, 2);
  const [line, next] = worded;
  if (!line || line.start > first.span.start || line.end < first.span.start) return headings;
  const below = lines[lines.indexOf(line) + 1];
  if (!next || below?.text !== '') return headings;
  const alone = rest[0]!.span.start <= next.end;
  // "The Long Debate: Should towns own ropes?", or a line of the head below it ("Radio Fenbury, 4 May").
  const titled = /^(?:the|an?|this|our) /i.test(first.label) || !ENDED.test(line.text);
  return (alone ? titled && !ENDED.test(line.text.replace(/\?\s*$/, '')) : titled || !ENDED.test(next.text))
    ? rest
    : headings;
}
