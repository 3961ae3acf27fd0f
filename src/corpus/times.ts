/** Printed times (`06:03`, `01:07:03.5`) → seconds. */

/** Source of a regular expression for a clock reading: m:ss, mm:ss or h:mm:ss, with a decimal part. */
export const CLOCK = String.raw`\d{1,3}:\d{1,2}(?::\d{1,2})?(?:[.,]\d{1,3})?`;

/** Seconds of a clock reading; null where minutes or seconds are over 59 (minutes may be in `75:30`). */
export function parseClock(text: string): number | null {
  const [whole = '', fraction = ''] = text.split(/[.,]/);
  const parts = whole.split(':').map(Number);
  if (parts.length < 2 || parts.length > 3 || parts.some((part) => !Number.isInteger(part))) return null;
  const seconds = parts.at(-1)!;
  const minutes = parts.at(-2)!;
  if (seconds > 59 || (parts.length === 3 && minutes > 59)) return null;
  const total = (parts.length === 3 ? parts[0]! * 3600 : 0) + minutes * 60 + seconds;
  return fraction ? Math.round((total + Number(`0.${fraction}`)) * 1000) / 1000 : total;
}
