// Times are whole minutes since 1970-01-01 00:00, days are whole days since then; both without time zones, as in MIMIC.

export const MINUTES_A_DAY = 1440;

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Civil date of a day number (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
export function dayOf(days: number): Day {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** Day number of a civil date: the inverse of `dayOf`. */
export function daysFrom(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** `2153-09-17` */
export function isoDate(days: number): string {
  const { year, month, day } = dayOf(days);
  return `${year}-${two(month)}-${two(day)}`;
}

/** `2153-09-17 17:08:00` */
export function isoTime(minutes: number): string {
  return `${isoDate(Math.floor(minutes / MINUTES_A_DAY))} ${clock(minutes)}:00`;
}

/** `17:08` */
export function clock(minutes: number): string {
  const ofDay = ((minutes % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY;
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The ways in which notes write a day. */
export const DATE_STYLES = {
  iso: isoDate,
  slashes: (days: number): string => {
    const { year, month, day } = dayOf(days);
    return `${month}/${day}/${year}`;
  },
  short: (days: number): string => {
    const { month, day } = dayOf(days);
    return `${month}/${day}`;
  },
  words: (days: number): string => {
    const { year, month, day } = dayOf(days);
    return `${MONTHS[month - 1]!} ${day}, ${year}`;
  },
  month: (days: number): string => {
    const { year, month } = dayOf(days);
    return `${MONTHS[month - 1]!} ${year}`;
  },
} as const;
