import { HEAD_NOUNS, HEADING_PREFIXES, HEADING_SUFFIXES, headingVariants, lineLabels, normaliseHeading, SOCIAL_WORDS } from './headings.ts';
import type { Scan } from './tokens.ts';
import { TokenKind } from './types.ts';
import type { SectionFamily } from './types.ts';

/** How a title is written. */
export type TitleCase = 'upper' | 'title' | 'sentence' | 'lower';

/** What the words of a possible heading are, apart from where it stands. */
export interface Title {
  readonly words: readonly string[];
  readonly letterCase: TitleCase;
  /** Undefined where no known variant fits. */
  readonly family: SectionFamily | undefined;
  /** A name that heads a line inside a section, such as an organ system of an examination. */
  readonly isLabel: boolean;
  readonly hasNumber: boolean;
}

const JOINERS: ReadonlySet<string> = new Set(['/', '&', ',', 'and', '-', '–', '—']);
/** Longest title looked up, in tokens. */
export const TITLE_LIMIT = 14;

function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Whether a word is in capitals: no ASCII lower-case letter. */
export function isUpperWord(scan: Scan, token: number): boolean {
  for (let i = scan.start[token]!; i < scan.end[token]!; i += 1) {
    if (isLower(scan.text.charCodeAt(i))) return false;
  }
  return true;
}

/** Whether a word begins with a capital (any script). */
export function isCapitalised(scan: Scan, token: number): boolean {
  const at = scan.start[token]!;
  const code = scan.text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const first = scan.text.charAt(at);
  return first !== first.toLowerCase();
}

function lookUp(words: readonly string[]): SectionFamily | undefined {
  const variants = headingVariants();
  const exact = variants.get(words.join(' '));
  if (exact !== undefined) return exact;
  // "Brief hospital course", "Labs on admission": strip what qualifies, from the outside in.
  let first = 0;
  let last = words.length;
  while (last - 1 > first && HEADING_SUFFIXES.has(words[last - 1]!)) {
    last -= 1;
    const family = variants.get(words.slice(first, last).join(' '));
    if (family !== undefined && last - first > 0 && words.slice(first, last).join('').length > 1) return family;
  }
  last = words.length;
  while (first < words.length - 1 && HEADING_PREFIXES.has(words[first]!)) {
    first += 1;
    const rest = words.slice(first).join(' ');
    const family = rest.length > 1 ? variants.get(rest) : undefined;
    if (family !== undefined) return family;
  }
  return undefined;
}

/** Family of a title that is no known variant, by its last word; 'other' where that says nothing. */
export function familyByHeadNoun(words: readonly string[]): SectionFamily {
  const family = HEAD_NOUNS.get(words.at(-1) ?? '') ?? 'other';
  return family === 'past-medical-history' && words.some((word) => SOCIAL_WORDS.has(word)) ? 'social-history' : family;
}

/** "IMPRESSION AND TREATMENT": known when both sides of a joiner are; the first side says which family. */
function lookUpParts(scan: Scan, first: number, end: number): SectionFamily | undefined {
  for (let i = first + 1; i < end - 1; i += 1) {
    if (!JOINERS.has(scan.lower[i]!)) continue;
    const left = lookUp(wordsOf(scan, first, i));
    const right = left === undefined ? undefined : lookUp(wordsOf(scan, i + 1, end));
    if (left !== undefined && right !== undefined) return left;
  }
  return undefined;
}

/** "LUNGS/AIRWAYS", "Heart and vasculature": an organ and more. */
function startsWithLabel(scan: Scan, first: number, end: number): boolean {
  for (let i = first + 1; i < end - 1; i += 1) {
    if (JOINERS.has(scan.lower[i]!)) return lineLabels().has(wordsOf(scan, first, i).join(' '));
  }
  return false;
}

/** Words of tokens `[first, end)` in normal form, without what stands in parentheses. */
function wordsOf(scan: Scan, first: number, end: number): string[] {
  const words: string[] = [];
  let depth = 0;
  for (let i = first; i < end; i += 1) {
    const word = scan.lower[i]!;
    if (word === '(') depth += 1;
    else if (word === ')') depth -= 1;
    else if (depth === 0 && scan.kind[i] === TokenKind.word) words.push(word);
  }
  return normaliseHeading(words);
}

const TITLE_SMALL: ReadonlySet<string> = new Set(['of', 'and', 'the', 'on', 'at', 'in', 'for', 'to', 'by', 'with', 'a', 'an', 'or', 'from', 'per', 'as', 'upon']);

function caseOf(scan: Scan, first: number, end: number): TitleCase {
  let upper = true;
  let title = true;
  let leading: boolean | undefined;
  for (let i = first; i < end; i += 1) {
    if (scan.kind[i] !== TokenKind.word) continue;
    const capital = isCapitalised(scan, i);
    leading ??= capital;
    if (!isUpperWord(scan, i)) upper = false;
    if (!capital && !TITLE_SMALL.has(scan.lower[i]!)) title = false;
  }
  if (leading !== true) return 'lower';
  return upper ? 'upper' : title ? 'title' : 'sentence';
}

const NEVER_IN_TITLE: ReadonlySet<string> = new Set(['.', ';', '?', '!', '"', '=', '<', '>', '%', '|', '...']);

/** Reads tokens `[first, end)` as the title of a heading; undefined where they cannot be one. */
export function readTitle(scan: Scan, first: number, end: number): Title | undefined {
  if (end <= first || end - first > TITLE_LIMIT || scan.kind[first] !== TokenKind.word) {
    if (!(end > first && end - first <= TITLE_LIMIT && scan.kind[first] === TokenKind.number)) return undefined;
  }
  let hasNumber = false;
  for (let i = first; i < end; i += 1) {
    if (NEVER_IN_TITLE.has(scan.lower[i]!)) return undefined;
    if (scan.kind[i] === TokenKind.number) hasNumber = true;
  }
  const words = wordsOf(scan, first, end);
  if (words.length === 0) return undefined;
  const named = lineLabels().has(words.join(' '));
  const family = named ? undefined : (lookUp(words) ?? lookUpParts(scan, first, end));
  const isLabel = named || (family === undefined && startsWithLabel(scan, first, end));
  return { words, letterCase: caseOf(scan, first, end), family, isLabel, hasNumber };
}
