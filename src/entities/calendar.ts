/** Calendar arithmetic on ISO dates ("2024-03-14"), proleptic Gregorian, without time zones. */

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a whole ISO date; undefined for anything else. */
export function dayNumber(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match === null) return undefined;
  return Math.round(utc(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / DAY_MS);
}

/** The ISO date of a day number. */
export function isoOfDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** `iso` moved by whole days. */
export function addDays(iso: string, days: number): string {
  return isoOfDay(dayNumber(iso)! + days);
}

/** The month "2024-01" that lies `months` after that of `iso`, negative before it. */
export function addMonths(iso: string, months: number): string {
  return new Date(utc(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The year that lies `years` after that of `iso`. */
export function addYears(iso: string, years: number): string {
  return String(Number(iso.slice(0, 4)) + years).padStart(4, '0');
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(iso: string): number {
  return (((dayNumber(iso)! + 4) % 7) + 7) % 7;
}

/** ISO 8601 week, "2024-W11": weeks begin on Monday, week 1 holds the year's first Thursday. */
export function isoWeek(iso: string): string {
  const day = dayNumber(iso)!;
  const thursday = day - ((weekdayOf(iso) + 6) % 7) + 3;
  const year = isoOfDay(thursday).slice(0, 4);
  const week = Math.floor((thursday - dayNumber(`${year}-01-01`)!) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

function utc(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime();
}
