import { entriesUnder, hasCode } from '../coding/codeSet.ts';
import type { DroppedCode } from './types.ts';

/** What a model's answer names: codes of the set in its order, each once, what was dropped and why, and what is no code at all. */
export interface CodeAnswer {
  readonly codes: readonly string[];
  readonly dropped: readonly DroppedCode[];
  readonly nonCodes: number;
}

/** ICD-10-CM: a letter, a digit, a digit or letter, and up to four more behind an optional dot. */
const ICD_10 = /^[A-Z]\d[\dA-Z](?:\.?[\dA-Z]{1,4})?$/;
/** ICD-9-CM and its procedures: three digits, or two, with a dot; E and V codes with a dot after their digits. */
const ICD_9 = /^(?:\d{2,3}\.\d{1,2}|\d{3}|E\d{3}\.\d|V\d{2}\.\d{1,2})$/;
/** Of words in a sentence only these are read as codes: with a dot, or long enough to be nothing else ("B12" is a vitamin). */
const IN_PROSE = /\b[A-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4}|[\dA-Z]{1,4})\b|\([A-Z]\d[\dA-Z](?=\)|$)/g;
const LONGEST_SHOWN = 10;

/**
 * Reads the codes from an answer: a JSON object or array, a comma-separated list, lines with bullets and descriptions, or prose.
 * A code of ICD-10-CM's form that the code set does not have is dropped and named: it is invented, a category, or outside the
 * set. All else only counts.
 */
export function readCodes(answer: string): CodeAnswer {
  const codes = new Set<string>();
  const dropped = new Map<string, DroppedCode>();
  let nonCodes = 0;
  const take = (written: string): void => {
    const code = dotted(written);
    if (hasCode(code)) codes.add(code);
    else if (!ICD_10.test(code) || ICD_9.test(code)) dropped.set(code, { code, reason: 'not ICD-10-CM' });
    else dropped.set(code, { code, reason: entriesUnder(code).length > 0 ? 'category' : 'not in the code set' });
  };
  for (const item of itemsOf(answer)) {
    const found = codesOf(item);
    if (found.length === 0) nonCodes += 1;
    for (const code of found) take(code);
  }
  return { codes: [...codes], dropped: [...dropped.values()], nonCodes };
}

function itemsOf(answer: string): string[] {
  const json = fromJson(answer);
  const items = json ?? answer.replace(/```[a-z]*|~~~/gi, '\n').split(/[,;\n|]|\band\b/);
  return items.map((item) => item.replace(/^[\s"'`*•#>([{-]*(?:\d{1,2}[.)]\s+)?[\s"'`*•([{-]*/, '').replace(/[\s"'`*)\]}.:]+$/, '')).filter((item) => /[\p{L}\p{N}]/u.test(item));
}

/** The strings of a JSON answer, wherever they stand in it; undefined for what is none. */
function fromJson(answer: string): string[] | undefined {
  const start = answer.search(/[[{]/);
  if (start < 0) return undefined;
  const end = Math.max(answer.lastIndexOf('}'), answer.lastIndexOf(']'));
  try {
    const strings: string[] = [];
    const value: unknown = JSON.parse(answer.slice(start, end + 1));
    collectStrings(value, strings);
    return strings;
  } catch {
    return undefined;
  }
}

function collectStrings(value: unknown, strings: string[]): void {
  if (typeof value === 'string') strings.push(value);
  else if (Array.isArray(value)) for (const item of value) collectStrings(item, strings);
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) collectStrings(item, strings);
}

function codesOf(item: string): string[] {
  const words = item.split(/\s+/);
  const asCode = (word: string): string => word.replace(/^[("'[*]+|[)"'\].:,*]+$/g, '').toUpperCase();
  // A list without commas.
  if (words.length > 1 && words.every((word) => isCode(asCode(word)))) return words.map(asCode);
  // The code first, its description behind it.
  const first = asCode(words[0]!);
  if (isCode(first) && (words.length === 1 || /[.\d]/.test(first.slice(3)) || /^[-–—:(]/.test(words[1]!) || /[:*]$/.test(words[0]!) || first.length === 3)) return [first];
  return (item.match(IN_PROSE) ?? []).map(asCode);
}

function isCode(word: string): boolean {
  return word.length <= LONGEST_SHOWN && (ICD_10.test(word) || ICD_9.test(word));
}

/** With the dot where ICD-10-CM has it: "E119" is E11.9. */
function dotted(code: string): string {
  const upper = code.toUpperCase();
  return upper.includes('.') || !/^[A-Z]\d[\dA-Z]./.test(upper) ? upper : `${upper.slice(0, 3)}.${upper.slice(3)}`;
}
