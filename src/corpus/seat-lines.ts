/** A name with a seat or party in brackets on the line below it, as chambers of parliament print who rises for the first time → heading. */
import { isDirection } from './directions.ts';
import { isNameLike, labelKind } from './labels.ts';
import type { Line } from './lines.ts';
import type { Heading } from './styles.ts';

const BELOW = /^\s*\((?<first>[^()]{2,60})\)(?:\s?\([^()]{2,40}\))?(?:\s?\[V\])?\s*$/u;
const LONGEST = 120;

/** "Ann Lee" above "(Fenbury) (Con)"; "The Minister for Rope" above "(Ann Lee)". */
export function seatHeading(lines: Line[], i: number): Heading | null {
  const line = lines[i]!;
  const below = lines[i + 1];
  if (!below || below.text.length > LONGEST || !below.text.trimStart().startsWith('(')) return null;
  if (line.text === '' || line.text.length > LONGEST) return null;
  const match = BELOW.exec(below.text);
  const printed = line.text.trim();
  if (!match || isDirection(below.text.trim()) || /[.,:;?!]$/.test(printed)) return null;
  const label =
    /^The /.test(printed) && labelKind(printed) === 'person' ? match.groups!.first!.trim() : printed;
  const words = label.split(/\s+/).length;
  if (words < 2 || words > 5 || !isNameLike(label)) return null;
  return {
    label,
    clock: null,
    time: null,
    span: {
      start: line.start + (line.text.length - line.text.trimStart().length),
      end: below.start + below.text.trimEnd().length,
    },
    strength: 'mark',
    inline: false,
  };
}
