/** Month numbers by the first three letters, lower case. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map((name, index) => [name, index + 1]),
);

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * "2024-03-14" from the parts as written; undefined where they are no date. Two-digit years up to 49 are of this
 * century (POSIX strptime splits at 69; clinical notes name past years far more than coming ones).
 */
export function isoDate(year: string, month: string, day: string): string | undefined {
  const m = Number(month);
  const d = Number(day);
  if (!(m >= 1 && m <= 12) || !(d >= 1 && d <= DAYS[m - 1]!)) return undefined;
  const written = Number(year);
  const y = year.length > 2 ? written : written < 50 ? 2000 + written : 1900 + written;
  if (m === 2 && d === 29 && !(y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0))) return undefined;
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
