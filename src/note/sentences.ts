import { BEFORE_NAMES, DOTTED_ROUTES, LETTER_NOUNS, NEVER_FINAL, SELDOM_FINAL, SENTENCE_OPENERS } from './abbreviations.ts';
import { isCapitalised, isUpperWord } from './heading-title.ts';
import { hasLabel, isMeasurementLine, listMarkLength, wrapColumn } from './line-shape.ts';
import type { Lines } from './lines.ts';
import type { Scan } from './tokens.ts';
import { TokenKind } from './types.ts';
import type { Section, Sentence, SentenceKind } from './types.ts';

const CLOSERS: ReadonlySet<string> = new Set([')', ']', '"', "'", '”', '’', '*']);
/** Words that never end a line of their own: the sentence goes on below. */
const OPEN_ENDS: ReadonlySet<string> = new Set([
  ',', 'and', 'or', 'of', 'the', 'a', 'an', 'with', 'to', 'in', 'on', 'for', 'by', 'at', 'from', 'that', 'which', 'who', 'is', 'was', 'were',
  'are', 'has', 'had', 'have', 'be', 'been', 'his', 'her', 'their', 'but', 'as', 'than', 'no', 'not', 'without', '/', '(', '&', 'dr', 'mr', 'mrs', 'ms',
]);

/** Writers and line ends with trailing space wrap a few columns early. */
const WRAP_SLACK = 6;

interface Splitter {
  readonly scan: Scan;
  readonly wrap: number;
}

function touches(scan: Scan, token: number): boolean {
  return token > 0 && scan.start[token] === scan.end[token - 1];
}

/** Whether the full stop at token `stop` ends its sentence when `next` follows and the sentence began at `first`. */
function stopIsFinal(scan: Scan, first: number, stop: number, next: number): boolean {
  const word = scan.lower[next]!;
  const capital = scan.kind[next] === TokenKind.word && isCapitalised(scan, next);
  if (touches(scan, next)) {
    // "pain.He": a forgotten space, told from "b.Id" by ordinary words on both sides.
    return capital && stop > first && scan.kind[stop - 1] === TokenKind.word && scan.lower[stop - 1]!.length >= 3 && word.length >= 2 && !isUpperWord(scan, next) && touches(scan, stop);
  }
  if (scan.kind[next] === TokenKind.word && !capital) return false;
  if (word === ',' || word === ';' || word === ':' || word === ')') return false;
  if (stop === first) return false;
  const before = stop - 1;
  const previous = scan.lower[before]!;
  if (!touches(scan, stop)) return true;
  if (scan.kind[before] === TokenKind.word) {
    if (NEVER_FINAL.has(previous)) return previous === 'st' || previous === 'ft' ? SENTENCE_OPENERS.has(word) : previous === 'resp' && capital;
    if (SELDOM_FINAL.has(previous)) return capital && (!BEFORE_NAMES.has(previous) || SENTENCE_OPENERS.has(word));
    if (previous.length === 1) return singleLetterIsFinal(scan, first, before, next, capital);
  }
  // "1. Hypertension": a number alone in front is a list mark.
  if (before === first && (scan.kind[before] === TokenKind.number || previous.length <= 2)) return false;
  return true;
}

/** "J. Smith" and "Q. 4 hours" go on, "hepatitis C. She" and "vitamin D. 2" end. */
function singleLetterIsFinal(scan: Scan, first: number, letter: number, next: number, capital: boolean): boolean {
  if (letter === first) return false;
  if (!isCapitalised(scan, letter)) return capital && SENTENCE_OPENERS.has(scan.lower[next]!);
  if (!capital) return true;
  if (SENTENCE_OPENERS.has(scan.lower[next]!) && scan.lower[next] !== 'a') return true;
  const before = scan.lower[letter - 1]!;
  if (LETTER_NOUNS.has(before)) return true;
  // An initial stands after a title or a name; after an ordinary word the letter ends the sentence.
  return scan.kind[letter - 1] === TokenKind.word && !isCapitalised(scan, letter - 1) && before !== 'by' && before !== 'and' && before !== 'with';
}

/** Whether a dotted word ("b.i.d.", "M.D.") also carries the full stop of its sentence. */
function dottedIsFinal(scan: Scan, token: number, next: number): boolean {
  if (touches(scan, next)) return false;
  const word = scan.lower[next]!;
  if (scan.kind[next] === TokenKind.number) return !DOTTED_ROUTES.has(scan.lower[token]!) && followsAsItem(scan, next);
  if (scan.kind[next] !== TokenKind.word || !isCapitalised(scan, next)) return scan.kind[next] === TokenKind.blank && scan.lower[token] !== 'e.g.';
  if (DOTTED_ROUTES.has(scan.lower[token]!)) return SENTENCE_OPENERS.has(word);
  return !isUpperWord(scan, next) || word.length === 1 || scan.end[next]! - scan.start[next]! > 3;
}

/** "b.i.d. 2. Lasix": a number with its own stop opens a list item. */
function followsAsItem(scan: Scan, number: number): boolean {
  return number + 2 < scan.count && scan.lower[number + 1] === '.' && touches(scan, number + 1) && !touches(scan, number + 2);
}

/** Whether a sentence that began at `first` ends within its line before token `next`. */
function endsBefore(scan: Scan, first: number, next: number): boolean {
  let last = next - 1;
  // Bounded, so that a long run of brackets costs no more than its length.
  while (last > first && next - last <= 4 && CLOSERS.has(scan.lower[last]!) && touches(scan, last)) last -= 1;
  const word = scan.lower[last]!;
  if (scan.kind[last] === TokenKind.word) return word.length > 2 && word.endsWith('.') && dottedIsFinal(scan, last, next);
  if (word === '.') return stopIsFinal(scan, first, last, next);
  if (word === '?' || word === '!') {
    // "? pneumonia" is a doubt, not the end of a question.
    return touches(scan, last) && last > first && !touches(scan, next) && (scan.kind[next] !== TokenKind.word || isCapitalised(scan, next));
  }
  if (word === '...') return last > first && scan.kind[next] === TokenKind.word && isCapitalised(scan, next) && !touches(scan, next);
  return false;
}

/** Whether the line break before token `next` is a wrap in mid-sentence. */
function isWrapped({ scan, wrap }: Splitter, lineFirst: number, next: number, lineEnd: number): boolean {
  const last = next - 1;
  const word = scan.lower[last]!;
  if (listMarkLength(scan, next, lineEnd) > 0) return false;
  if (hasLabel(scan, next, lineEnd) && !OPEN_ENDS.has(word)) return false;
  const width = scan.end[last]! - scan.start[lineFirst]!;
  const full = width + 1 + (scan.end[next]! - scan.start[next]!) >= wrap - WRAP_SLACK;
  if (word === ':' || word === ';') return full && word === ';';
  if (scan.lower[next]!.length >= 3 && /^[-=~*—–]{3}/.test(scan.lower[next]!)) return false;
  // "___ 06:10AM BLOOD …" begins another row of results.
  if (scan.kind[next] === TokenKind.blank && next + 2 < scan.count && scan.lower[next + 2] === ':') return false;
  if (OPEN_ENDS.has(word) || (word === '.' && last > lineFirst && NEVER_FINAL.has(scan.lower[last - 1]!))) return true;
  if (full) return true;
  return width >= 40 && scan.kind[next] === TokenKind.word && !isCapitalised(scan, next);
}

/**
 * Splits the sections of a text into sentences over its tokens. Linear: each token is looked at a bounded
 * number of times. Also returns the sentence of each token.
 */
export function splitSentences(scan: Scan, lines: Lines, sections: readonly Section[]): { sentences: Sentence[]; ofToken: Uint32Array } {
  const splitter: Splitter = { scan, wrap: wrapColumn(scan, lines) };
  const sentences: Sentence[] = [];
  const ofToken = new Uint32Array(scan.count);
  let section = 0;
  let paragraph = -1;
  let line = -1;
  let first = 0;
  let inItem = false;
  let headingEnd = 0;

  const close = (end: number): void => {
    const kind = kindOf(first, end);
    sentences.push({ start: scan.start[first]!, end: scan.end[end - 1]!, kind, section, paragraph });
    ofToken.fill(sentences.length - 1, first, end);
    first = end;
  };
  const kindOf = (from: number, end: number): SentenceKind => {
    if (scan.start[from]! < headingEnd) return 'heading';
    if (inItem) return 'item';
    const atLineStart = from === 0 || scan.breaksBefore[from]! > 0;
    if (atLineStart && hasLabel(scan, from, end)) return 'line';
    return isMeasurementLine(scan, from, end) ? 'line' : 'prose';
  };

  for (let i = 0; i < scan.count; i += 1) {
    const breaks = scan.breaksBefore[i]!;
    const lineFirst = line >= 0 ? lines.first[line]! : 0;
    if (i === 0 || breaks > 0) line += 1;
    const lineEnd = lines.first[line + 1]!;
    const opensSection = i === 0 || scan.start[i]! >= sections[section]!.end;
    const afterHeading = headingEnd > 0 && scan.start[i]! >= headingEnd && i > 0 && scan.end[i - 1]! <= headingEnd;
    const inHeading = !opensSection && scan.start[i]! < headingEnd;
    let cut = opensSection || afterHeading;
    if (!cut && !inHeading) {
      if (breaks === 2) cut = true;
      else if (breaks === 1) cut = endsBefore(scan, first, i) || endsLine(scan, i) || !isWrapped(splitter, lineFirst, i, lineEnd);
      else cut = endsBefore(scan, first, i);
    }
    if (cut && i > first) close(i);
    if (opensSection) {
      while (scan.start[i]! >= sections[section]!.end) section += 1;
      headingEnd = sections[section]!.heading?.end ?? 0;
    }
    if (opensSection || breaks === 2) paragraph += 1;
    // A wrapped item goes on over its full lines.
    const goesOn = inItem && breaks === 1 && !opensSection && !afterHeading && scan.end[i - 1]! - scan.start[lineFirst]! >= splitter.wrap - 2 * WRAP_SLACK && !hasLabel(scan, i, lineEnd);
    if (!goesOn && (opensSection || afterHeading || (cut && breaks > 0))) inItem = scan.start[i]! >= headingEnd && listMarkLength(scan, i, lineEnd) > 0;
    else if (cut && scan.kind[i] === TokenKind.number && followsAsItem(scan, i)) inItem = true;
  }
  if (scan.count > first) close(scan.count);
  return { sentences, ofToken };
}

/** A stop at the end of a line ends its sentence even before a lower-case word, save after an abbreviation. */
function endsLine(scan: Scan, next: number): boolean {
  const word = scan.lower[next - 1]!;
  if (word === '?' || word === '!') return true;
  if (word !== '.' || next < 2) return false;
  const previous = scan.lower[next - 2]!;
  return !NEVER_FINAL.has(previous) && !SELDOM_FINAL.has(previous) && previous.length > 1;
}
