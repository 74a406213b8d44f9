import { NUMBER_VALUES } from './regimenAmount.ts';
import type { Attributes } from './types.ts';

const COUNT = String.raw`(\d+(?:\.\d+)?|an?|${Object.keys(NUMBER_VALUES).join('|')})(?:\s*\(\d+\))?`;
const UNIT = String.raw`(h|hrs?|hours?|mins?|minutes?|d|days?|nights?|wks?|weeks?|mo|months?|years?)`;
const SPAN = new RegExp(String.raw`(?:(?<![a-z\d])|(?<=\bx))${COUNT}(?:\s*(?:-|–|to|or)\s*${COUNT})?[\s-]*(?:(?:more|additional|full|further)\s+)?${UNIT}(?![a-z])`, 'i');
const BARE = new RegExp(String.raw`\bnext\s+${UNIT}(?![a-z])`, 'i');

/** A duration in ISO 8601: "for 7-10 days" is P7D to P10D, "over 30 minutes" PT30M, "for a week" P1W. Hours stay hours. */
export function readDurationIso(duration: string): Pick<Attributes, 'durationIso' | 'durationIsoMax'> {
  const match = SPAN.exec(duration);
  if (match === null) {
    const bare = BARE.exec(duration);
    return bare === null ? {} : { durationIso: toIso(1, bare[1]!) };
  }
  const low = countOf(match[1]!);
  const high = match[2] === undefined ? undefined : countOf(match[2]);
  return { durationIso: toIso(low, match[3]!), ...(high === undefined || high <= low ? {} : { durationIsoMax: toIso(high, match[3]!) }) };
}

function countOf(word: string): number {
  return NUMBER_VALUES[word.toLowerCase()] ?? (/^a/i.test(word) ? 1 : Number(word));
}

function toIso(count: number, unit: string): string {
  const word = unit.toLowerCase();
  if (word.startsWith('h')) return `PT${count}H`;
  if (word.startsWith('mi')) return `PT${count}M`;
  return `P${count}${word.startsWith('n') ? 'D' : word[0]!.toUpperCase()}`;
}
