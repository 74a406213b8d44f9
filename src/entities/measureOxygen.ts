import type { OxygenSupply } from './types.ts';

const DEVICES: readonly (readonly [RegExp, string])[] = [
  [/room|\bRA\b/i, 'room air'],
  [/non-?\s?rebreather|\bNRB\b/i, 'non-rebreather mask'],
  [/bi-?pap/i, 'BiPAP'],
  [/c-?pap/i, 'CPAP'],
  [/venti/i, 'Venturi mask'],
  [/trach/i, 'tracheostomy mask'],
  [/oxymizer/i, 'oxymizer'],
  [/shovel/i, 'shovel mask'],
  [/face|\bFM\b/i, 'face mask'],
  [/cannula|\bN\.?C\b/i, 'nasal cannula'],
];
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
]);
const FLOW = /(\d{1,2}(?:\.\d)?|two|three|four|five|six)[ \t-]?(?:L|l|LPM|lpm|lit)/i;
const FRACTION = /(\d{2,3})[ \t]?%/;

/** How oxygen was given, from the words that the vitals grammar kept ("2L NC", "40% face mask", "RA"). */
export function oxygenOf(words: string): OxygenSupply {
  const device = DEVICES.find(([pattern]) => pattern.test(words))?.[1] ?? 'oxygen';
  const flow = FLOW.exec(words)?.[1]?.toLowerCase();
  const fraction = FRACTION.exec(words)?.[1];
  return {
    device,
    ...(flow === undefined ? {} : { litresPerMinute: NUMBERS.get(flow) ?? Number(flow) }),
    ...(fraction === undefined ? {} : { fio2: Number(fraction) }),
  };
}
