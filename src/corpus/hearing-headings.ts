/** Lines of a hearing print → its speaker headings (`Mr. Ashby.`, `Senator Lee.`, `The Chairman.`), also where a name breaks over two lines. */
import type { Line } from './lines.ts';
import type { Heading } from './styles.ts';

const TITLE = `(?:Mr|Mrs|Ms|Miss|Dr|Hon|Prof|Professor|Sen|Senator|Rep|Representative|Congress(?:man|woman|member)|Delegate|(?:Vice[ -])?Chair(?:man|woman|person)?|Ranking Member|Judge|Justice|General|Gen|Lieutenant General|Major General|Brigadier General|Admiral|Adm|Vice Admiral|Rear Admiral|Colonel|Col|Commander|Captain|Capt|Lieutenant|Major|Sergeant|Secretary|(?:Under|Deputy|Assistant) Secretary|Ambassador|Commissioner|Governor|Mayor|Director|Administrator|Attorney General|Sheriff|Chief|Superintendent|Reverend|Rev|Bishop|Rabbi|Father|Sister|Lord|Lady|Sir|Dame|Minister|President|Chancellor|Councilm(?:an|ember)|Councilwoman)`;
const WORD = String.raw`(?:St\.|(?:\p{Lu}\.){1,3}|\p{Lu}[\p{L}'’-]*|(?:de|la|del|der|den|van|von|di|da|du|le|al|el|bin|ter)(?=\s))`;
const PLACE = String.raw`\s+of\s+\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?`;
const OFFICES = [
  'Chair',
  'Chairman',
  'Chairwoman',
  'Chairperson',
  'President',
  'Presiding Officer',
  'Speaker',
  'Clerk',
  'Witness',
  'Reporter',
  'Secretary',
  'Moderator',
  'Interpreter',
  'Court',
  'Presiding Judge',
];
const ROLE = String.raw`(?:The|THE)\s+(?:Acting\s+|Vice[\s-]+|ACTING\s+|VICE[\s-]+)?(?:${OFFICES.flatMap(
  (office) => [office, office.toUpperCase()],
)
  .join('|')
  .replaceAll(' ', '\\s+')})`;
const ANONYMOUS = String.raw`(?:An?\s+)?(?:Voices?|Unidentified\s+(?:Speaker|Voice|Male|Female|Member|Senator|Witness)s?|Audience(?:\s+Member)?|Staff(?:\s+Member)?|Interpreter|Multiple\s+(?:Speakers|Voices)|(?:Several|All)\s+(?:Members|Senators|Witnesses|Voices))`;
const ASIDE = `(?:presiding|continuing|resuming|off mic)`;
/** The name, a constituency in brackets, an aside; words that go on in small letters are a sentence, not speech under a heading. */
const HEADING = new RegExp(
  String.raw`^(?<label>(?:${TITLE}\.?(?:\s+${WORD}){1,4}?(?:,\s(?:Jr|Sr|II|III|IV)\.?)?(?:${PLACE})?|${ROLE}|${ANONYMOUS})(?:\s\((?!${ASIDE})[^()\n]{1,60}\))?)(?:\s[\[(][^\])\n]{1,60}[\])])?(?:\.|:)(?!\s+\p{Ll})(?:--|(?=\s|$))`,
  'u',
);
/** "Mr. Chairman." addresses somebody; it is no heading. */
const VOCATIVE =
  /^(?:Mr|Mrs|Ms|Madam|Madame)\.?\s+(?:Chair(?:man|woman|person)?|President|Speaker|Secretary|Ambassador|Ranking(?:\s+Member)?|Vice|Leader|Commissioner|Director|Administrator|Attorney|Senator|Congress\p{L}*)\b/u;
const OPENER = /^(?:The |An? |Voice|Unidentified|Audience|Staff|Interpreter|Multiple|Several|All |\p{Lu})/u;
const SPAN = 120;

/** Headings begin indented paragraphs, or paragraphs after a blank line where the print has lost its indentation. */
export function hearingHeadings(text: string, lines: Line[]): Heading[] {
  const candidates: { heading: Heading; indented: boolean; opens: boolean }[] = [];
  for (const [i, line] of lines.entries()) {
    const indent = line.text.length - line.text.trimStart().length;
    const head = line.text.slice(indent, indent + SPAN);
    if (indent > 24 || head.length < 4 || !OPENER.test(head)) continue;
    const start = line.start + indent;
    const match = HEADING.exec(upTo(text, start, lines[i + 1], indent));
    const label = match?.groups?.label;
    if (!match || !label || VOCATIVE.test(label) || tooLong(label)) continue;
    if (start < (candidates.at(-1)?.heading.span.end ?? 0)) continue;
    const above = lines[i - 1]?.text.trimEnd() ?? '';
    candidates.push({
      heading: {
        label: label.replace(/\s+/g, ' '),
        clock: null,
        time: null,
        span: { start, end: start + match[0].replace(/--$/, '').length },
        strength: 'mark',
        inline: true,
      },
      indented: indent >= 2,
      opens: above === '' || /[.?!:\])"”'-]$/u.test(above),
    });
  }
  const indented = candidates.filter((candidate) => candidate.indented);
  const chosen = indented.length > candidates.length / 2 ? indented : candidates.filter(({ opens }) => opens);
  return chosen.map(({ heading }) => heading);
}

/** The line and, where it is short of a full stop, what the name may go on with on the next. */
function upTo(text: string, start: number, next: Line | undefined, indent: number): string {
  const slice = text.slice(start, start + SPAN);
  const first = slice.indexOf('\n');
  if (first === -1) return slice;
  const hangs = next && next.text !== '' && (indent < 2 || /^\s?\S/.test(next.text));
  const second = hangs ? slice.indexOf('\n', first + 1) : first;
  return second === -1 ? slice : slice.slice(0, second);
}

const tooLong = (label: string): boolean => label.split(/\s+/).length > 7;
