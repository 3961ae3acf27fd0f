/** Clock readings of the day ("04/03/2026, 10:02", "10:02 AM"), as chats and call logs print them → seconds since the first of the file. */

/** When a line was written, as printed. */
export interface Moment {
  /** Empty where no day is printed. */
  day: string;
  /** Seconds of the day. */
  seconds: number;
}

const HOURS = /^(\d{1,2}):(\d{2})(?::(\d{2}(?:[.,]\d{1,3})?))?$/;
const DAY_LENGTH = 86_400;

/** @param half "AM" or "PM", or nothing; null where the clock shows no such time */
export function momentOf(day: string, clock: string, half: string): Moment | null {
  const match = HOURS.exec(clock);
  if (!match) return null;
  const [hours, minutes] = [Number(match[1]), Number(match[2])];
  const seconds = Number((match[3] ?? '0').replace(',', '.'));
  if (minutes > 59 || seconds >= 60 || hours > 23 || (half && (hours < 1 || hours > 12))) return null;
  const afternoon = /p/i.test(half) ? 12 : 0;
  return { day, seconds: ((half ? hours % 12 : hours) + afternoon) * 3600 + minutes * 60 + seconds };
}

/** Seconds since the first moment; where no days are printed, a clock that falls back by half a day has passed midnight. */
export function sinceFirst(moments: Moment[]): number[] {
  const dayOf = dayNumbers(moments.map(({ day }) => day));
  let passed = 0;
  let latest = 0;
  const all = moments.map(({ day, seconds }) => {
    if (day === '' && seconds < latest - DAY_LENGTH / 2) passed++;
    latest = seconds;
    return (dayOf(day) + passed) * DAY_LENGTH + seconds;
  });
  return all.map((at) => Math.round((at - (all[0] ?? 0)) * 1000) / 1000);
}

/** "04/03/2026" is read day first or month first, whichever lets the file take less time. */
function dayNumbers(days: string[]): (day: string) => number {
  const printed = [...new Set(days)].filter((day) => day !== '');
  let best: Map<string, number> | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const dayFirst of [true, false]) {
    const numbers = printed.map((day) => dayNumber(day, dayFirst));
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const number of numbers) [least, most] = [Math.min(least, number), Math.max(most, number)];
    if (!(most - least < shortest)) continue;
    shortest = most - least;
    best = new Map(printed.map((day, i) => [day, numbers[i]!]));
  }
  return (day) => best?.get(day) ?? 0;
}

/** Days since 1970; no number for what is no date. */
function dayNumber(day: string, dayFirst: boolean): number {
  const [a = 0, b = 0, c = 0] = day.match(/\d+/g)?.map(Number) ?? [];
  const [year, month, date] = a > 31 ? [a, b, c] : dayFirst ? [c, b, a] : [c, a, b];
  if (month < 1 || month > 12 || date < 1 || date > 31) return Number.NaN;
  return Date.UTC(year < 100 ? 2000 + year : year, month - 1, date) / (DAY_LENGTH * 1000);
}
