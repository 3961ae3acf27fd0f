/** Turns of a deposition → `A` and `THE WITNESS` as one person, by the name of whoever was sworn in last. */
import type { Line } from './lines.ts';
import type { ParsedTurn } from './types.ts';

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}`;
/** "DEPOSITION OF ANN LEE", "ANN LEE, having been first duly sworn", "ANN LEE, called as a witness". */
const SWORN = [
  new RegExp(
    String.raw`^\s*(?:(?:VIDEOTAPED |REMOTE |ORAL |CONTINUED )*(?:DEPOSITION|TESTIMONY|EXAMINATION) OF:?) (?<name>${NAME})\s*$`,
    'u',
  ),
  new RegExp(
    String.raw`^\s*(?<name>${NAME}),?\s+(?:having (?:been|first)|(?:was |being )?(?:first )?(?:duly )?sworn|(?:was )?called as|a witness|produced as|the (?:witness|deponent))`,
    'u',
  ),
  // "ANN LEE, PLAINTIFF'S WITNESS, SWORN"
  new RegExp(String.raw`^\s*(?<name>${NAME}),\s+(?:the )?\p{L}+['’]?[sS]?['’]? (?:WITNESS|witness)\b`, 'u'),
];
const WITNESS = /^(?:A\d*|(?:the )?witness|(?:the )?deponent)$/i;
const LONGEST = 160;

interface Sworn {
  name: string;
  /** Offset of the line that says so. */
  start: number;
}

export function swornIn(lines: Line[]): Sworn[] {
  return lines.flatMap(({ text, start }) => {
    if (text.length >= LONGEST) return [];
    for (const pattern of SWORN) {
      const name = pattern.exec(text)?.groups?.name;
      if (name) return [{ name, start }];
    }
    return [];
  });
}

/** Where both labels occur they are one key; the key is the witness's name where a line gives it. */
export function answered(turns: ParsedTurn[], sworn: Sworn[]): ParsedTurn[] {
  const labels = new Set(turns.filter(({ label }) => WITNESS.test(label)).map(({ label }) => label));
  if (sworn.length === 0 && labels.size < 2) return turns;
  let at = 0;
  return turns.map((turn) => {
    while (at + 1 < sworn.length && sworn[at + 1]!.start < turn.span.start) at++;
    if (!WITNESS.test(turn.label) || turn.speakerKey !== undefined) return turn;
    return { ...turn, speakerKey: sworn[at]?.name ?? 'THE WITNESS' };
  });
}
