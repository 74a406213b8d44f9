import { MONTH_NAMES, readDate, WEEKDAY_NAMES, type DateField } from './dateForms.ts';
import type { Secret } from './secret.ts';
import { inCase } from './surrogateNames.ts';

const DAY_MS = 86_400_000;

/**
 * Days by which all dates of a patient move: one to four years back, never whole weeks or nearly whole years, so that a
 * weekday, a month or a year alone changes too. Intervals between full dates stay exactly.
 */
export function dateOffsetDays(secret: Secret): number {
  for (let attempt = 0; ; attempt += 1) {
    const days = 550 + secret.number(900, 'date offset', attempt);
    const season = days % 365;
    if (days % 7 !== 0 && season >= 50 && season <= 315) return -days;
  }
}

/** A year for dates that do not tell theirs: that of the nearest date before, else the first of the note. */
export function yearOf(text: string): number | undefined {
  return readDate(text)?.find(({ part }) => part === 'year')?.value;
}

/**
 * The date moved, in the form it was written in; undefined where the form cannot be read. `assumedYear` serves dates without one; a
 * year before `leastYear` becomes that one, because years that tell of an age over 89 are identifiers themselves.
 */
export function shiftDate(text: string, offsetDays: number, assumedYear: number, leastYear = 0): string | undefined {
  const fields = readDate(text);
  if (fields === undefined || fields.length === 0) return undefined;
  const weekday = fields.find(({ part }) => part === 'weekday');
  if (weekday !== undefined) return inCase(capital(WEEKDAY_NAMES[(((weekday.value + offsetDays) % 7) + 7) % 7]!), text);
  const value = (part: DateField['part']): number | undefined => fields.find((field) => field.part === part)?.value;
  const year = value('year') ?? assumedYear;
  const month = value('month') ?? value('monthName');
  const day = value('day');
  const moved = new Date(Date.UTC(year, (month ?? 7) - 1, day ?? (month === undefined ? 1 : 15)) + offsetDays * DAY_MS);
  if (moved.getUTCFullYear() < leastYear) moved.setUTCFullYear(leastYear === year && month === undefined ? leastYear + 1 : leastYear);
  const lastDay = value('lastDay');
  const movedLast = lastDay === undefined ? undefined : new Date(Date.UTC(year, (month ?? 1) - 1, lastDay) + offsetDays * DAY_MS);
  // "11/3/2015" shows that nothing is padded, "11/03" that all is.
  const isNamed = value('monthName') !== undefined;
  const isPadded = !fields.some(({ part, start, end }) => (part === 'day' || part === 'month') && end - start === 1) && !(isNamed && !/-|^0/.test(text));
  let out = '';
  let from = 0;
  for (const field of fields) {
    const written = text.slice(field.start, field.end);
    const isShort = /[-/]/.test(text.charAt(field.start - 1) + text.charAt(field.end));
    out += text.slice(from, field.start) + render(field, written, moved, movedLast, isPadded, isShort);
    from = field.end;
  }
  return fixOrdinals(out + text.slice(from));
}

function render({ part }: DateField, written: string, moved: Date, last: Date | undefined, isPadded: boolean, isShort: boolean): string {
  switch (part) {
    case 'year':
      return written.length === 2 ? pad(moved.getUTCFullYear() % 100, 2) : String(moved.getUTCFullYear());
    case 'month':
      return pad(moved.getUTCMonth() + 1, isPadded ? 2 : 1);
    case 'day':
      return pad(moved.getUTCDate(), isPadded ? 2 : 1);
    case 'lastDay':
      if (last === undefined) return written;
      return last.getUTCMonth() === moved.getUTCMonth() ? String(last.getUTCDate()) : `${capital(MONTH_NAMES[last.getUTCMonth()]!)} ${last.getUTCDate()}`;
    case 'monthName':
      return monthLike(written, moved.getUTCMonth(), isShort);
    default:
      return written;
  }
}

/** "Sept" stays short, "MARCH" in capitals. */
function monthLike(written: string, month: number, isShort: boolean): string {
  const full = capital(MONTH_NAMES[month]!);
  const isFull = (MONTH_NAMES as readonly string[]).includes(written.toLowerCase()) && !(isShort && written.length === 3);
  return inCase(isFull ? full : full.slice(0, 3), written);
}

function fixOrdinals(text: string): string {
  return text.replace(/(\d{1,2})(?:st|nd|rd|th)\b/gi, (_, day: string) => `${day}${ordinal(Number(day))}`);
}

function ordinal(day: number): string {
  if (day % 100 >= 11 && day % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
