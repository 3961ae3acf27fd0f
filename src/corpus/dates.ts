/** A date in words or figures → ISO 8601. */

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const MONTH = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const PATTERNS = [
  /\b(?<year>\d{4})-(?<monthNumber>\d{2})-(?<day>\d{2})(?!\d)/,
  new RegExp(String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH},? (?<year>\d{4})\b`, 'i'),
  new RegExp(String.raw`\b${MONTH} (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})\b`, 'i'),
];

/** The first full date in the text (`12 September 2022`, `September 12th, 2022`, `2022-09-12`); null where there is none. Figures like 9/12/22 are ambiguous and not read. */
export function isoDate(text: string): string | null {
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const name = groups.month?.toLowerCase().slice(0, 3);
    const month = name ? MONTHS.findIndex((full) => full.startsWith(name)) + 1 : Number(groups.monthNumber);
    const day = Number(groups.day);
    if (month < 1 || month > 12 || day < 1 || day > daysIn(Number(groups.year), month)) continue;
    return `${groups.year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  }
  return null;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
