import { familyByHeadNoun, isCapitalised, isUpperWord, readTitle, TITLE_LIMIT } from './heading-title.ts';
import type { Title } from './heading-title.ts';
import { EXAM_OPENERS, lineLabels } from './headings.ts';
import { lineWidth } from './lines.ts';
import type { Lines } from './lines.ts';
import type { Scan } from './tokens.ts';
import { TokenKind } from './types.ts';
import type { SectionFamily } from './types.ts';

/** A heading found in the token stream: tokens `[first, end)`, its title `[titleFirst, titleEnd)`. */
export interface Heading {
  readonly first: number;
  readonly end: number;
  readonly titleFirst: number;
  readonly titleEnd: number;
  readonly family: SectionFamily;
}

/** What is known of the text while it is read from top to bottom. */
interface Reading {
  readonly scan: Scan;
  readonly lines: Lines;
  /** Mostly capitals throughout: capitals then say nothing about headings. */
  readonly shouted: boolean;
  readonly headings: Heading[];
  line: number;
  family: SectionFamily | undefined;
  /** Depth of the last markdown heading, 0 for none. */
  level: number;
  /** A SOAP note has begun ("S:"), so that single letters may head sections. */
  soap: boolean;
}

/** A title candidate and how the line presents it. */
interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly titleFirst: number;
  readonly titleEnd: number;
  readonly title: Title;
  readonly alone: boolean;
  readonly colon: boolean;
  readonly markLevel: number;
  readonly bold: boolean;
  readonly numbered: boolean;
  readonly underlined: boolean;
  readonly blankBefore: boolean;
  readonly freshLine: boolean;
}

const EXAM_FAMILIES: ReadonlySet<SectionFamily> = new Set(['physical-exam', 'discharge-exam', 'review-of-systems', 'objective', 'vital-signs']);
const RESULT_FAMILIES: ReadonlySet<SectionFamily> = new Set(['results', 'laboratory', 'microbiology', 'imaging', 'cardiology-studies', 'vital-signs']);
/** Sections after which an examination may begin without a heading. */
const BEFORE_EXAM: ReadonlySet<SectionFamily> = new Set(['header', 'vital-signs', 'social-history', 'family-history', 'allergies', 'other']);
/** Sections whose own sub-headings (problems, organ systems) are in title case and stay inside. */
const NESTING_FAMILIES: ReadonlySet<SectionFamily> = new Set([...EXAM_FAMILIES, 'hospital-course', 'assessment-plan', 'assessment', 'plan', 'problem-list', 'signature']);
const ROMAN = /^(?:i{1,3}|iv|vi{0,3}|ix|x)$/;
const SOAP_LETTERS: ReadonlySet<string> = new Set(['s', 'o', 'a', 'p', 'ap']);
/** Abbreviations that mean something else in running text, so that they head a section only at the start of a line. */
const AMBIGUOUS: ReadonlySet<string> = new Set([...SOAP_LETTERS, 'pe', 'sh', 'fh', 're', 'us', 'ct', 'mri', 'vs', 'ap', 'path', 'cath', 'echo', 'ekg', 'ecg', 'code', 'date', 'age', 'sex', 'status', 'events', 'update', 'data', 'report', 'lab', 'labs', 'study', 'dx', 'rx', 'cta', 'tee', 'tte', 'cbc', 'kub', 'name', 'title', 'views', 'delivery', 'alcohol', 'tobacco', 'problem', 'problems', 'course', 'context', 'gross', 'counts', 'goals', 'fluids', 'orders', 'description', 'details', 'discussion', 'summary', 'treatment', 'contrast', 'a p', 'micro', 'chemistry', 'age sex', 'service', 'patient', 'provider', 'physician', 'location', 'exercise']);
/** Single words strong enough to open a section in mid-line after a full stop, in title case. */
const STRONG_SINGLE: ReadonlySet<string> = new Set(['medications', 'allergies', 'impression', 'assessment', 'findings', 'technique', 'comparison', 'indication', 'subjective', 'objective', 'recommendations']);
const DENIALS: ReadonlySet<string> = new Set(['no', 'none', 'not', 'nkda', 'nka', 'denies', 'negative', 'normal', 'unknown', 'noncontributory', 'unremarkable', 'see', 'stable', 'end']);
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);
const RULES = /^(?:-{3,}|={3,}|~{3,}|—{3,}|\*{3,})$/;

function isShouted({ text }: Scan): boolean {
  let upper = 0;
  let lower = 0;
  const { length } = text;
  for (let i = 0; i < length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) upper += 1;
    else if (code >= 97 && code <= 122) lower += 1;
  }
  return upper > 40 && upper > 1.5 * lower;
}

function touches(scan: Scan, token: number): boolean {
  return token > 0 && scan.start[token] === scan.end[token - 1];
}

function endsSentence(scan: Scan, token: number): boolean {
  const word = scan.lower[token]!;
  return word === '.' || word === '?' || word === '!' || word === ':' || (word.length > 2 && word.endsWith('.'));
}

/** Where the title of a line starts, past markdown, bold and numbering. */
function readPrefix(scan: Scan, first: number, end: number): { at: number; markLevel: number; bold: boolean; numbered: boolean } {
  let at = first;
  let markLevel = 0;
  while (at < end && scan.lower[at] === '#' && markLevel < 6 && (markLevel === 0 || touches(scan, at))) {
    at += 1;
    markLevel += 1;
  }
  const isBold = (i: number): boolean => i + 1 < end && scan.lower[i] === '*' && scan.lower[i + 1] === '*' && touches(scan, i + 1);
  let bold = isBold(at);
  if (bold) at += 2;
  let numbered = false;
  if (at + 2 < end && (scan.lower[at + 1] === '.' || scan.lower[at + 1] === ')') && touches(scan, at + 1) && !touches(scan, at + 2)) {
    const mark = scan.lower[at]!;
    if (scan.kind[at] === TokenKind.number || ROMAN.test(mark) || /^[a-z]$/.test(mark)) {
      numbered = true;
      at += 2;
    }
  }
  if (!bold && isBold(at)) {
    bold = true;
    at += 2;
  }
  return { at, markLevel, bold, numbered };
}

/** First colon of a line that could close a title, or -1. */
function titleColon(scan: Scan, first: number, end: number): number {
  const limit = Math.min(end, first + TITLE_LIMIT + 1);
  for (let i = first; i < limit; i += 1) {
    if (scan.lower[i] === ':' && !(i > first && scan.kind[i - 1] === TokenKind.number && touches(scan, i + 1))) return i;
  }
  return -1;
}

function skipBold(scan: Scan, at: number, end: number): number {
  return at + 1 < end && scan.lower[at] === '*' && scan.lower[at + 1] === '*' ? at + 2 : at;
}

function withoutMarkEnd(scan: Scan, first: number, end: number): number {
  let last = end;
  while (last > first && (scan.lower[last - 1] === '*' || scan.lower[last - 1] === '#' || DASHES.has(scan.lower[last - 1]!))) last -= 1;
  return last;
}

/** Whether a candidate at the start of a line opens a section. */
function opensSection(reading: Reading, candidate: Candidate): boolean {
  const { scan, family: current } = reading;
  const { title, alone, colon, markLevel, bold, numbered, underlined, blankBefore, freshLine } = candidate;
  const { family, letterCase, words } = title;
  const key = words.join(' ');
  if (title.isLabel) return colon && opensExam(reading, candidate);
  if (family !== undefined) {
    if (family === 'vital-signs' && current !== undefined && current !== 'vital-signs' && EXAM_FAMILIES.has(current) && current !== 'review-of-systems' && markLevel === 0) return false;
    if (staysLabel(current, candidate)) return false;
    if (family === 'header' && (current === 'header' || (current === undefined && letterCase !== 'upper'))) return false;
    if (SOAP_LETTERS.has(key)) {
      if (!colon || letterCase === 'lower' || numbered) return false;
      const next = candidate.end;
      if (key === 's') return !(next < scan.count && scan.kind[next] === TokenKind.number);
      return key === 'a p' || key === 'ap' || (reading.soap && !(key === 'p' && scan.kind[next] === TokenKind.number));
    }
    if (markLevel > 0 || underlined) return true;
    if (bold) return alone || colon;
    if (numbered) return letterCase === 'upper' ? colon || alone : alone && letterCase === 'title' && (colon || words.length > 1);
    // "The plan: rest" is a sentence.
    if (colon) return letterCase === 'lower' ? freshLine : letterCase !== 'sentence' || scan.lower[candidate.titleFirst] !== 'the';
    if (!alone) return letterCase === 'upper' && !reading.shouted && key.length >= 5;
    if (letterCase === 'upper') return !reading.shouted || blankBefore;
    if (letterCase === 'title') return blankBefore || (words.length > 1 && freshLine);
    return letterCase === 'sentence' && blankBefore;
  }
  return opensUnknown(reading, candidate);
}

/** Headings of results and conditions that, in a narrative or among their like, only label a line. */
function staysLabel(current: SectionFamily | undefined, { title, alone, blankBefore, markLevel, underlined }: Candidate): boolean {
  if (current === undefined || markLevel > 0 || underlined) return false;
  const { family, letterCase, words } = title;
  if (current === 'condition' && words.join(' ') === 'mental status') return true;
  if (alone) return false;
  if (family === current) return letterCase !== 'upper';
  const narrative = current === 'present-illness' || current === 'hospital-course';
  return narrative && !blankBefore && family !== undefined && RESULT_FAMILIES.has(family) && (letterCase !== 'upper' || words.length < 2);
}

/** "GENERAL: …" over "HEENT: …" begins an examination that has no heading, as after the vital signs. */
function opensExam({ scan, lines, family: current, line }: Reading, { title, numbered, markLevel, bold }: Candidate): boolean {
  if (numbered || bold || markLevel > 0 || line + 1 >= lines.count) return false;
  if (!EXAM_OPENERS.has(title.words.join(' ')) || (title.letterCase !== 'upper' && current !== 'vital-signs')) return false;
  if (current !== undefined && !BEFORE_EXAM.has(current)) return false;
  const next = lines.first[line + 1]!;
  const colon = titleColon(scan, next, lines.first[line + 2]!);
  if (colon < 0) return false;
  const following = readTitle(scan, next, colon);
  return following !== undefined && (lineLabels().has(following.words.join(' ')) || following.family === 'vital-signs');
}

function opensUnknown(reading: Reading, candidate: Candidate): boolean {
  const { family: current, level, shouted } = reading;
  const { title, alone, colon, markLevel, bold, numbered, underlined, blankBefore } = candidate;
  const { letterCase, words } = title;
  if (words.length > 9) return false;
  const letters = words.join('').length;
  const nested = current !== undefined && NESTING_FAMILIES.has(current);
  if (markLevel > 0) return alone && (level === 0 ? markLevel > 1 || reading.headings.length === 0 : markLevel <= level);
  if (underlined) return alone && letters >= 3 && letterCase !== 'lower' && !nested;
  if (numbered || letters < 3 || DENIALS.has(words[0]!)) return false;
  if (alone && (colon || bold)) {
    if (letterCase === 'upper') return !(current !== undefined && EXAM_FAMILIES.has(current) && words.length < 2);
    return letterCase === 'title' && !nested && (letters >= 4 || bold);
  }
  if (letterCase !== 'upper' || shouted || title.hasNumber || !blankBefore) return false;
  if (current !== undefined && EXAM_FAMILIES.has(current) && words.length < 2) return false;
  // Findings go organ by organ.
  if (colon && current === 'findings') return false;
  if (colon) return words.length > 1 ? letters >= 6 : letters >= 7;
  return alone && words.length > 1 && letters >= 8;
}

function add(reading: Reading, heading: Heading, words: readonly string[]): void {
  reading.headings.push(heading);
  reading.family = heading.family;
  const key = words.join(' ');
  if (heading.family === 'subjective' || key === 'o') reading.soap = true;
}

/** Reads the start of a line; the token after the heading found there, or the line's first token. */
function readLineStart(reading: Reading, line: number): number {
  const { scan, lines } = reading;
  const first = lines.first[line]!;
  const end = lines.first[line + 1]!;
  const prefix = readPrefix(scan, first, end);
  const titleFirst = prefix.at;
  if (titleFirst >= end) return first;
  const kind = scan.kind[titleFirst];
  if (kind !== TokenKind.word && kind !== TokenKind.number) return first;
  const blankBefore = line === 0 || scan.breaksBefore[first] === 2;
  const freshLine = blankBefore || endsSentence(scan, first - 1) || lineWidth(scan, lines, line - 1) < 50;
  const nextLine = line + 1 < lines.count ? lines.first[line + 1]! : scan.count;
  const nextEnd = line + 2 <= lines.count ? lines.first[line + 2]! : scan.count;
  const underlined = nextLine < scan.count && nextEnd - nextLine === 1 && scan.breaksBefore[nextLine] === 1 && RULES.test(scan.lower[nextLine]!);

  const colonAt = titleColon(scan, titleFirst, end);
  const attempts: { titleEnd: number; end: number; colon: boolean }[] = [];
  if (colonAt > 0) {
    let after = skipBold(scan, colonAt + 1, end);
    if (after < end && scan.lower[after] === ',') after += 1;
    attempts.push({ titleEnd: withoutMarkEnd(scan, titleFirst, colonAt), end: after, colon: true });
  } else {
    const whole = withoutMarkEnd(scan, titleFirst, end);
    attempts.push({ titleEnd: whole, end, colon: false });
    const part = upperRun(scan, titleFirst, end);
    if (part > titleFirst && part < whole) {
      const dash = DASHES.has(scan.lower[part]!);
      attempts.push({ titleEnd: part, end: dash ? part + 1 : part, colon: dash });
    }
  }
  for (const { titleEnd, end: headingEnd, colon } of attempts) {
    const title = readTitle(scan, titleFirst, titleEnd);
    if (title === undefined) continue;
    const alone = headingEnd >= end;
    // Written out: a spread here costs a tenth of the whole recognition.
    const { markLevel, bold, numbered } = prefix;
    const candidate: Candidate = { markLevel, bold, numbered, first, end: headingEnd, titleFirst, titleEnd, title, alone, colon, underlined: underlined && alone, blankBefore, freshLine };
    if (!opensSection(reading, candidate)) continue;
    const finish = candidate.underlined ? nextEnd : headingEnd;
    add(reading, { first, end: finish, titleFirst, titleEnd, family: title.family ?? (title.isLabel ? 'physical-exam' : familyByHeadNoun(title.words)) }, title.words);
    reading.level = prefix.markLevel;
    return finish;
  }
  return first;
}

/**
 * End of the run of capitals that starts a line and is followed by ordinary text ("FINDINGS The lungs…",
 * "IMPRESSION - normal"), or `first` where there is none.
 */
function upperRun(scan: Scan, first: number, end: number): number {
  let i = first;
  const limit = Math.min(end, first + TITLE_LIMIT);
  if (SOAP_LETTERS.has(scan.lower[first]!) && isUpperWord(scan, first) && first + 1 < end && DASHES.has(scan.lower[first + 1]!) && !touches(scan, first + 1)) return first + 1;
  while (i < limit && ((scan.kind[i] === TokenKind.word && isUpperWord(scan, i) && scan.end[i]! - scan.start[i]! > 1) || scan.lower[i] === '/' || scan.lower[i] === '&')) i += 1;
  if (i >= end || i === first) return first;
  if (DASHES.has(scan.lower[i]!) && !touches(scan, i)) return i;
  const next = scan.kind[i];
  const ordinary = next === TokenKind.word && isCapitalised(scan, i) && !touches(scan, i);
  return ordinary ? i : first;
}

/** Longest known heading that ends right before the colon at `colon` and starts at or after `floor`. */
function readInline(reading: Reading, floor: number, colon: number): { first: number; title: Title } | undefined {
  const { scan } = reading;
  let best: { first: number; title: Title } | undefined;
  for (let start = colon - 1; start >= floor && colon - start <= 9; start -= 1) {
    const word = scan.lower[start]!;
    if (word === '.' || word === ':' || word === ';' || word === ',' || word === '?') break;
    if (scan.kind[start] !== TokenKind.word) continue;
    if (!isCapitalised(scan, start)) {
      if (scan.kind[start] === TokenKind.word && !/^(?:of|and|the|on|at|for|in)$/.test(word)) break;
      continue;
    }
    const title = readTitle(scan, start, colon);
    if (title?.family === undefined) continue;
    if (opensInline(reading, start, title)) best = { first: start, title };
  }
  return best;
}

function opensInline(reading: Reading, start: number, title: Title): boolean {
  const { scan, family: current } = reading;
  const key = title.words.join(' ');
  if (AMBIGUOUS.has(key) || (title.family === 'header' && (current === undefined || current === 'header'))) return false;
  if (title.family === 'vital-signs' && current !== undefined && EXAM_FAMILIES.has(current)) return false;
  // "WOUND COMPLICATIONS:" where only the second word is known is another, unknown heading.
  const before = scan.lower[start - 1] ?? '';
  if (start > 0 && scan.kind[start - 1] === TokenKind.word && before.length > 1 && scan.start[start]! - scan.end[start - 1]! < 2 && isUpperWord(scan, start - 1) && scan.breaksBefore[start] === 0 && !DENIALS.has(before)) return false;
  if (title.letterCase === 'upper') return !touches(scan, start) || scan.lower[start - 1] === '.' || scan.lower[start - 1] === ',';
  if (title.letterCase !== 'title' || scan.lower[start - 1] !== '.' || touches(scan, start)) return false;
  if (current !== undefined && NESTING_FAMILIES.has(current) && title.words.length < 2) return false;
  return title.words.length > 1 || STRONG_SINGLE.has(key);
}

/** Finds headings in mid-line in tokens `[from, end)`. */
function readRest(reading: Reading, from: number, end: number): void {
  const { scan } = reading;
  let floor = from;
  for (let i = from; i < end; i += 1) {
    if (scan.lower[i] !== ':' || i === floor || scan.kind[i - 1] !== TokenKind.word) continue;
    const found = readInline(reading, floor, i);
    if (found !== undefined) {
      const after = i + 1 < end && scan.lower[i + 1] === ',' ? i + 2 : i + 1;
      add(reading, { first: found.first, end: after, titleFirst: found.first, titleEnd: i, family: found.title.family ?? 'other' }, found.title.words);
    }
    floor = i + 1;
  }
}

/** Finds the headings of a text in one pass over its lines. */
export function findHeadings(scan: Scan, lines: Lines): Heading[] {
  const reading: Reading = { scan, lines, shouted: isShouted(scan), headings: [], line: 0, family: undefined, level: 0, soap: false };
  let consumed = 0;
  for (let line = 0; line < lines.count; line += 1) {
    const first = lines.first[line]!;
    if (first < consumed) continue;
    reading.line = line;
    const after = readLineStart(reading, line);
    consumed = after;
    // A line whose start was refused as a heading is searched from its second word on.
    readRest(reading, after > first ? after : first + 1, lines.first[line + 1]!);
  }
  return reading.headings;
}
