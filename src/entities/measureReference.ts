/** A reference range printed beside a value. Absent limits are infinite. */
export interface PrintedRange {
  readonly low: number;
  readonly high: number;
  /** Offset after it. */
  readonly end: number;
}

const NUMBER = String.raw`(\d{1,6}(?:,\d{3})?(?:\.\d{1,3})?)`;
const LEAD = String.raw`(?:(?:ref(?:erence)?|normal|nl|nml|expected)\.?(?:[ \t](?:range|interval|values?|is|limits?))?\.?[: \t,]{0,3})`;
const TAIL = String.raw`(?=[ \t]?(?:[)\]]|[A-Za-z%/µμ*^\d.]{1,14}(?:\/[A-Za-z\d]{1,4})?[ \t]?[)\]]))`;
const FLAGGED = String.raw`[ \t]{0,4}(?:(?:HH|LL|H|L|\*{1,2}|high|low)[ \t]{1,3})?`;
const RANGE = new RegExp(String.raw`${FLAGGED}[([][ \t]?${LEAD}?${NUMBER}[ \t]?(?:-|–|to)[ \t]?${NUMBER}${TAIL}`, 'iy');
const BELOW = new RegExp(String.raw`${FLAGGED}[([][ \t]?${LEAD}(?:(?:<|≤)=?|less than|up to|under)[ \t]?${NUMBER}${TAIL}`, 'iy');
const ABOVE = new RegExp(String.raw`${FLAGGED}[([][ \t]?${LEAD}(?:(?:>|≥)=?|greater than|more than|over)[ \t]?${NUMBER}${TAIL}`, 'iy');
/** The third cell of a table row: "| Potassium | 3.2 | 3.5-5.1 |", "3.2   L   3.5 - 5.1 mEq/L". */
const CELL = new RegExp(String.raw`[ \t]{0,8}\|[ \t]{0,8}(?:(?:HH|LL|H|L|high|low|normal)?[ \t]{0,8}\|[ \t]{0,8})?(?:[A-Za-z%/]{1,10}[ \t]{0,8}\|[ \t]{0,8})?${NUMBER}[ \t]?(?:-|–|to)[ \t]?${NUMBER}(?=[ \t]{0,8}(?:[A-Za-z%/]{1,10}[ \t]{0,8})?(?:\||\n|$))`, 'iy');

/** Columns without bars: "3.2   L   3.5-5.1 mmol/L" to the end of the line. */
const COLUMN = new RegExp(String.raw`(?:[ \t]{2,16}|\t|[ \t]{1,4}(?=(?:HH|LL|H|L)[ \t]))(?:(?:HH|LL|H|L|\*{1,2})[ \t]{1,16})?${NUMBER}[ \t]?(?:-|–)[ \t]?${NUMBER}(?=[ \t]{0,12}(?:[A-Za-z%][A-Za-z%/\d^*.]{0,12})?[ \t]{0,4}(?:\r?\n|$))`, 'y');

/** Reads the reference range that is printed behind a value and its unit; undefined where there is none. Constant time. */
export function readPrintedRange(text: string, at: number): PrintedRange | undefined {
  const both = exec(RANGE, text, at) ?? exec(CELL, text, at) ?? exec(COLUMN, text, at);
  if (both !== undefined) {
    const low = numberOf(both.match[1]!);
    const high = numberOf(both.match[2]!);
    return low <= high ? { low, high, end: both.end } : undefined;
  }
  const below = exec(BELOW, text, at);
  if (below !== undefined) return { low: -Infinity, high: numberOf(below.match[1]!), end: below.end };
  const above = exec(ABOVE, text, at);
  return above === undefined ? undefined : { low: numberOf(above.match[1]!), high: Infinity, end: above.end };
}

function exec(pattern: RegExp, text: string, at: number): { match: RegExpExecArray; end: number } | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? undefined : { match, end: pattern.lastIndex };
}

function numberOf(written: string): number {
  return Number(written.replace(',', ''));
}
