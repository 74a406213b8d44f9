import type { Attributes, DoseStep, OxygenSupply, Quantity, TimeValue } from '../entities/types.ts';

// Attributes of an entity as a reader says them: what the note writes, then what it means in numbers.

type Pair = [name: string, value: string];

/** Attributes that a row of another name tells. */
const TOLD_BESIDE = [
  'unit', 'iso', 'time', 'lasting', 'quantities', 'oxygen', 'steps', 'splitDoses', 'doseLow', 'doseHigh', 'doseUcum', 'routeName', 'timesPerDay', 'timesPerDayMax',
  'timesPerWeek', 'intervalHours', 'intervalHoursMax', 'when', 'asNeeded', 'slidingScale', 'durationIso', 'durationIsoMax', 'courseDay', 'courseDays',
] as const satisfies readonly (keyof Attributes)[];
const TOLD: ReadonlySet<string> = new Set(TOLD_BESIDE);

/** The order in which an order or a result is read; what is not named follows as the grammar gave it. */
const READING_ORDER: readonly string[] = [
  ...['value', 'strength', 'dose', 'rate', 'form', 'route', 'frequency', 'duration', 'course', 'normalised', 'change', 'previous dose', 'home dose', 'steps', 'doses', 'maximum', 'indication', 'dispense', 'refills'],
  ...['finding', 'flag', 'quantity', 'oxygen', 'status', 'laterality', 'site', 'acuity', 'severity', 'lasting', 'resolved'],
];
const RANKS: ReadonlyMap<string, number> = new Map(READING_ORDER.map((name, rank) => [name, rank]));

/** Name and value of each attribute, in reading order: [["dose", "25 mg"], ["route", "PO"], ["normalised", "25 mg, oral, 2 a day"]]. */
export function attributePairs(attributes: Attributes | undefined): Pair[] {
  if (attributes === undefined) return [];
  const { unit, value, dose, quantities, oxygen, steps, splitDoses, lasting } = attributes;
  const written = Object.entries(attributes as Readonly<Record<string, unknown>>)
    .filter(([name, content]) => content !== undefined && !TOLD.has(name))
    .map(([name, content]): Pair => [inWords(name), withUnit(name, content, unit)]);
  const pairs: (Pair | undefined)[] = [
    ...written,
    unit !== undefined && value === undefined && dose === undefined ? ['unit', unit] : undefined,
    pair('normalised', regimen(attributes)),
    pair('course', course(attributes)),
    pair('steps', steps?.map(doseStep).join(' → ')),
    pair('doses', splitDoses?.map(doseStep).join(' and ')),
    pair('quantity', quantities?.map(quantity).join('; ')),
    pair('oxygen', oxygen === undefined ? undefined : oxygenSupply(oxygen)),
    pair('lasting', lasting === undefined ? undefined : time(lasting)),
    pair('resolved', attributes.time === undefined ? attributes.iso : time(attributes.time)),
  ];
  const rank = ([name]: Pair): number => RANKS.get(name) ?? READING_ORDER.length;
  return pairs.filter((entry) => entry !== undefined).sort((a, b) => rank(a) - rank(b));
}

function pair(name: string, value: string | undefined): Pair | undefined {
  return value === undefined || value === '' ? undefined : [name, value];
}

function withUnit(name: string, content: unknown, unit: string | undefined): string {
  const text = readable(content);
  return unit !== undefined && (name === 'value' || name === 'dose') ? `${text} ${unit}` : text;
}

/** "courseDay" as "course day". */
function inWords(name: string): string {
  return name.replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ').toLowerCase();
}

/** A value whose attribute is not known here: a list joined by semicolons, a record as its values with their names. */
function readable(content: unknown): string {
  if (typeof content === 'string') return content;
  if (content === true) return 'yes';
  if (Array.isArray(content)) return content.map(readable).join('; ');
  if (typeof content !== 'object' || content === null) return String(content);
  return Object.entries(content)
    .filter(([, part]) => part !== undefined)
    .map(([name, part]) => `${inWords(name)} ${readable(part)}`)
    .join(', ');
}

/** "25 mg, oral, 2 a day, as needed, for 7 days". */
function regimen(attributes: Attributes): string | undefined {
  const { doseLow, doseHigh, doseUcum, routeName, when, asNeeded, slidingScale, durationIso, durationIsoMax } = attributes;
  const parts = [
    doseLow === undefined ? undefined : [range(doseLow, doseHigh), ...(doseUcum === undefined ? [] : [doseUcum])].join(' '),
    routeName,
    howOften(attributes),
    when?.join(', '),
    slidingScale === true ? 'sliding scale' : undefined,
    asNeeded === true ? 'as needed' : undefined,
    durationIso === undefined ? undefined : `for ${duration(durationIso, durationIsoMax)}`,
  ].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? undefined : parts.join(', ');
}

function howOften({ timesPerDay, timesPerDayMax, timesPerWeek, intervalHours, intervalHoursMax }: Attributes | DoseStep & { timesPerDayMax?: number; timesPerWeek?: number; intervalHoursMax?: number }): string | undefined {
  if (timesPerDay !== undefined) return `${range(timesPerDay, timesPerDayMax)} a day`;
  if (timesPerWeek !== undefined) return `${timesPerWeek} a week`;
  return intervalHours === undefined ? undefined : `every ${range(intervalHours, intervalHoursMax)} h`;
}

function course({ courseDay, courseDays }: Attributes): string | undefined {
  if (courseDay === undefined) return courseDays === undefined ? undefined : `${courseDays} days`;
  return courseDays === undefined ? `day ${courseDay}` : `day ${courseDay} of ${courseDays}`;
}

/** "40 mg daily for 3 days", "decrease 10 mg every 3 days", "stop". */
function doseStep(step: DoseStep): string {
  if (step.change === 'stop') return 'stop';
  const how = step.frequency ?? howOften(step);
  const lasts = step.duration ?? (step.durationIso === undefined ? undefined : duration(step.durationIso));
  const parts = [step.change, step.dose, step.dose === undefined ? undefined : step.unit, how, lasts === undefined ? undefined : /^(?:for|x|until)\b/i.test(lasts) ? lasts : `for ${lasts}`];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** "systolic blood pressure 168 mm[Hg] (high: adult range 90–140)". */
function quantity({ part, comparator, value, high, ucum, assumed, earlier, reference }: Quantity): string {
  const number = `${comparator ?? ''}${range(value, high)}`;
  const notes = [assumed === true ? 'unit assumed' : undefined, earlier === true ? 'earlier' : undefined];
  if (reference !== undefined) {
    const { low, high: above } = reference;
    const limits = low !== undefined && above !== undefined ? ` ${low}–${above}` : low !== undefined ? ` from ${low}` : above !== undefined ? ` to ${above}` : '';
    notes.push(`${reference.flag} by the ${reference.from}${reference.from === 'note' ? '' : limits}`);
  }
  const told = notes.filter((note) => note !== undefined);
  return [part, number, ucum, told.length === 0 ? undefined : `(${told.join(', ')})`].filter((text) => text !== undefined).join(' ');
}

function oxygenSupply({ device, litresPerMinute, fio2 }: OxygenSupply): string {
  return [device, litresPerMinute === undefined ? undefined : `${litresPerMinute} L/min`, fio2 === undefined ? undefined : `FiO2 ${fio2} %`].filter((part) => part !== undefined).join(', ');
}

/** "2026-03-14 (from admission, 2026-03-12)", "3 days", "since 2015", "about 2019". */
function time({ iso, isoHigh, kind, anchor, approximate }: TimeValue): string {
  const open = /^([^/]+)\/\.\.$/.exec(iso)?.[1];
  const value = open !== undefined ? `since ${open}` : iso.includes('/') ? iso.replace('/', ' to ') : kind === 'duration' || kind === 'age' || kind === 'offset' ? duration(iso, isoHigh) : iso;
  return `${approximate === true ? 'about ' : ''}${value}${anchor === undefined ? '' : ` (from ${anchor.of}, ${anchor.date})`}`;
}

const DATE_PARTS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const TIME_PARTS: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };

/** "P7D" as "7 days", "PT30M" as "30 minutes", "-P3D" as "3 days before"; what is not a plain duration stays as it is. */
function duration(iso: string, high?: string): string {
  const match = /^(-?)P((?:\d+(?:\.\d+)?[YMWD])*)(?:T((?:\d+(?:\.\d+)?[HMS])+))?$/.exec(iso);
  if (match === null || iso.endsWith('P')) return high === undefined ? iso : `${iso} to ${high}`;
  const [, sign, days = '', hours = ''] = match;
  const most = high === undefined ? undefined : /\d+(?:\.\d+)?/.exec(high)?.[0];
  const say = (parts: string, names: Readonly<Record<string, string>>): string[] => Array.from(parts.matchAll(/(\d+(?:\.\d+)?)([A-Z])/g), ([, count = '', letter = '']) => `${most === undefined ? count : `${count}–${most}`} ${names[letter] ?? letter}${count === '1' && most === undefined ? '' : 's'}`);
  return `${[...say(days, DATE_PARTS), ...say(hours, TIME_PARTS)].join(' ')}${sign === '-' ? ' before' : ''}`;
}

function range(low: number, high: number | undefined): string {
  return high === undefined || high === low ? `${low}` : `${low}–${high}`;
}
