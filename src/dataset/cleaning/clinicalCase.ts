import { ENGLISH_STOP_WORDS } from './stopWords.ts';

const STOP_WORDS = new Set(ENGLISH_STOP_WORDS);
/** Small letters of these are other words, or no dates: "may 5", "march 2001". */
const MONTHS = new Set(['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']);

/** A line; its heading before a colon is a part of its own. */
const PART = /^[^\n:]{1,60}:|[^\n]+/gmu;
/** Not what a value hangs on, as laboratory systems print it: TotBili-0.7, cTropnT-<0.01. */
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?![\p{L}\p{M}\p{N}]|-[<>]?\d)/gu;
const LONG_WORD = /\p{Lu}{6}/u;
const SMALL = /\p{Ll}/u;
const DIGIT = /\p{N}/u;
/** A capital and small letters. */
const TITLE = /^\p{Lu}[\p{Ll}\p{M}]+$/u;
const ALL_CAPITALS = /^[\p{Lu}\p{M}\p{N}]+$/u;

/** Longest words in capitals that are taken for abbreviations: among small letters, and where all is in capitals. */
const LONGEST_ABBREVIATION = 5;
const LONGEST_IN_CAPITALS = 3;
/** Na, Mg, Cr: what small letters would make another unit or word of. */
const LONGEST_SYMBOL = 2;
/** mEq, mmHg, HbA1c keep their case; longer words with capitals inside are tall-man names (MetFORMIN). */
const LONGEST_UNIT = 5;

/**
 * Puts words into small letters where case says nothing: at the beginning of sentences, in names and headings. Where it
 * tells words apart it stays: units (mEq, mg/dL, U), symbols (Na, K, Mg), abbreviations (MI, AIDS, CO2) and months.
 */
export function lowerWords(text: string): string {
  return text.replace(PART, (part) => {
    // A list of abbreviations is in capitals too; a heading, or a line with a long word, is written so.
    const inCapitals = !SMALL.test(part) && (part.endsWith(':') || LONG_WORD.test(part));
    return part.replace(WORD, (word) => lowerWord(word, inCapitals));
  });
}

function lowerWord(word: string, inCapitals: boolean): string {
  const small = word.toLowerCase();
  if (small === word) return word;
  if (STOP_WORDS.has(small) && word !== 'T' && word !== 'S' && word !== 'D' && word !== 'M' && word !== 'O' && word !== 'Y') return small;
  if (TITLE.test(word)) return word.length <= LONGEST_SYMBOL || MONTHS.has(word) ? word : small;
  if (ALL_CAPITALS.test(word)) return DIGIT.test(word) || word.length <= (inCapitals ? LONGEST_IN_CAPITALS : LONGEST_ABBREVIATION) ? word : small;
  return DIGIT.test(word) || word.length <= LONGEST_UNIT ? word : small;
}
