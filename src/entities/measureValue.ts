/** Units of laboratory values and bedside measurements, for use inside a regular expression. Longer ones come first. */
const UNIT_SOURCE = [
  String.raw`[x×*]\s?10\s?(?:[\^*]|\*\*|E|e)?\s?\(?[0-9³⁹⁶]{1,2}\)?\s?\/?\s?(?:[uµμm]?c?[Ll]|mm3|mm³)?`,
  String.raw`10\s?(?:[\^*]|E)\s?\d{1,2}\s?\/\s?[uµμm]?c?L`,
  String.raw`m[lL]\/min(?:\/1\.73\s?m(?:2|\^2|²)?)?`,
  String.raw`(?:m|mc|u|µ|μ|n|p|k)?(?:g|mol|kat|Eq|eq|EQ|q|Osm|osm|IU|iu|U|cg)\s?(?:\/|per)\s?(?:1\.73\s?m2|24\s?h(?:ou)?rs?|dL|dl|DL|deciliter|milliliter|mL|ml|cc|kg|L|l|liter|mol|mmol|g|day|hr|h)`,
  String.raw`mg\s?%|gm?\s?%|gm\s?(?:\/|per)\s?(?:dL|dl|deciliter|L)`,
  String.raw`units?\s?(?:\/|per)\s?(?:L|l|mL|ml|liter)`,
  String.raw`(?:K|k|M|thousand|thou|million|mill?|cells|copies|pg)?\s?\/\s?(?:[uµμ]L|mcL|mm3|mm³|mm\^3|cu\s?mm|cumm|hpf|HPF|lpf|LPF|mL|ml)`,
  String.raw`(?:per|\/)\s?(?:hpf|HPF|high[- ]power field|low[- ]power field|cubic millimeter|microliter)`,
  String.raw`(?:thousand|million|copies|cells)(?:\/(?:mL|uL|mm3))?`,
  String.raw`mm\s?(?:\/|per)\s?(?:hr|h|hour)|mm\s?Hg|kPa|cm\s?(?:H2O|of water)|mm\s?H2O`,
  String.raw`L\/min(?:\/m2)?|cm2|cm\^2|cm²|square centimeters?|sq\.? cm`,
  String.raw`g\/(?:cm2|cm\^2)|centimeters?|millimeters?`,
  String.raw`msec|milliseconds?|seconds?|secs?|ms|mV`,
  String.raw`percent|%|‰`,
  String.raw`fL|fl|pg|ng|mmol|mEq|meq|mOsm|mosm|[Kk](?![ \t]?[-:=]?[ \t]?[<>\d])|cm|mm|mL|ml|cc|degrees|points|sec|U|IU|liters?`,
].join('|');

export const NUMBER_SOURCE = String.raw`(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,7})(?:\.\d{1,5})?|\.\d{1,5}`;
const COMPARATOR_SOURCE = String.raw`(?:(?:less than|greater than|more than|over|under|above|below|at least|<\s?or\s?=|>\s?or\s?=|[<>≤≥~≈]=?)\s?)?`;

/** With the plural of a decade: "180s". */
const NUMBER = new RegExp(`(${COMPARATOR_SOURCE})(${NUMBER_SOURCE})(?:'?s(?![A-Za-z]))?`, 'iy');
const UNIT = new RegExp(String.raw`[ \t]{0,2}(?:-(?=m))?(${UNIT_SOURCE})(?![A-Za-z0-9])`, 'y');
const TREND = /[ \t]{0,3}(?:-{1,4}>|={1,2}>|→|⇒|➔|>(?=[ \t]?\d))[ \t]{0,3}/y;
const RANGE = /[ \t]?[-–][ \t]?(?=\.?\d)|(?:[ \t]|\n)(?:to|through)(?:[ \t]|\n)(?=\.?\d)/y;
const TO = /[ \t\n]{1,3}(?:(?:down|up|then|back|and then)[ \t\n])?(?:to|now)[ \t\n](?:a[ \t]\w{3,8}[ \t]of[ \t]|as[ \t](?:high|low)[ \t]as[ \t])?(?=[<>]?\.?\d)/y;
const FROM = /[ \t\n]{1,3}(?:up[ \t]|down[ \t])?from[ \t\n](?:(?:a|an|his|her|the|prior|previous|initial|recent|admission)[ \t\n]){0,2}(?:baseline[ \t\n](?:of[ \t\n])?)?(?=[<>]?\.?\d)/y;
const LIST = /(?:,[ \t\n]{0,2}(?:and[ \t\n]|then[ \t\n])?|[ \t\n]and[ \t\n]|[ \t]then[ \t])(?=[<>]?\.?\d)/y;
const SLASH = /[ \t]?\/[ \t]?(?=[<>]?\.?\d)/y;
const TIMES = /[ \t]{0,2}[x×][ \t]?\d{1,2}(?:[ \t](?:sets?|times))?(?![\dA-Za-z]|\.\d)/y;
const PLUS = /\+{1,4}(?!\d)/y;
/** Directly after a number these make it something else: an ordinal, a time, a date, an age, a decimal that went on. */
const NOT_A_VALUE = /(?:st|nd|rd|th)\b|[:]\d|[/-]\d{1,2}[/-]\d{2,4}|[ -](?:year|month|week|day|hour)s?[ -]|[ \t]?(?:years?|weeks?|months?|days?|hours?|hrs?(?![ \t]?[:=]?[ \t]?\d)|minutes?|mins?|times|yo|y\/o|o'clock|[ap]\.?m\.?)(?![A-Za-z/])|[ \t]?\/[ \t]?\d{1,2}(?![\d.])|[A-Za-z]{2,}|\.\d|%[ \t]?(?:stenosis|occlusion|of (?!predicted|the predicted|normal))/y;

/** A value as read from the text. `first`/`last` are the numbers at its ends, for plausibility. */
export interface Value {
  readonly end: number;
  /** As written, without unit and flag: "<0.01", "1.7 -> 1.4", "104-110". */
  readonly value: string;
  readonly unit: string | undefined;
  readonly first: number;
  readonly last: number;
}

export interface ValueOptions {
  /** "8/9", "139/4.2": more than one number parted by slashes. */
  readonly slashes?: boolean;
  /** "0.02, 0.04 and 0.06". */
  readonly list?: boolean;
}

interface Numeral {
  readonly end: number;
  readonly number: number;
}

function readNumber(text: string, at: number): Numeral | undefined {
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(text);
  if (match === null) return undefined;
  return { end: NUMBER.lastIndex, number: Number(match[2]!.replaceAll(',', '')) };
}

export function readUnit(text: string, at: number): { end: number; unit: string } | undefined {
  UNIT.lastIndex = at;
  const match = UNIT.exec(text);
  return match === null ? undefined : { end: UNIT.lastIndex, unit: match[1]!.trimEnd() };
}

/**
 * Reads a value at `at`: comparator, number, range, trend ("1.7 -> 1.4", "8.2 to 9.1"), slash groups, repeats
 * ("x2"), unit. Undefined where no number stands, or the number is a date, a time, an age or an ordinal.
 * Every expression is sticky and bounded: constant time.
 */
export function readValue(text: string, at: number, options: ValueOptions = {}): Value | undefined {
  const head = readNumber(text, at);
  if (head === undefined) return undefined;
  let end = head.end;
  let last = head.number;
  let unit: string | undefined;
  const takeUnit = (): void => {
    const found = readUnit(text, end);
    if (found === undefined) return;
    unit = found.unit;
    end = found.end;
  };
  let valueEnd = end;
  PLUS.lastIndex = end;
  if (PLUS.test(text)) {
    end = PLUS.lastIndex;
    return { end, value: text.slice(at, end), unit, first: head.number, last };
  }
  takeUnit();
  // A slash after a decimal ("Hgb 11.8/34") is no date.
  if (unit === undefined && refuses(text, end) && !(text.charAt(end) === '/' && (options.slashes === true || !Number.isInteger(head.number)))) return undefined;
  const joints = [TREND, TO, FROM, RANGE, ...(options.slashes === true ? [SLASH] : []), ...(options.list === true ? [LIST] : [])];
  for (let parts = 0; parts < 8; parts += 1) {
    let next: Numeral | undefined;
    for (const joint of joints) {
      joint.lastIndex = end;
      if (!joint.test(text)) continue;
      next = readNumber(text, joint.lastIndex);
      if (next !== undefined) break;
    }
    if (next === undefined) break;
    const before = { end, unit };
    end = next.end;
    takeUnit();
    if (end === next.end && refuses(text, end)) {
      ({ end, unit } = before);
      break;
    }
    valueEnd = next.end;
    last = next.number;
  }
  TIMES.lastIndex = end;
  if (TIMES.test(text)) {
    end = TIMES.lastIndex;
    valueEnd = end;
  }
  // A unit inside a trend ("1.7 mg/dL -> 1.4") stays in the value as written.
  return { end, value: text.slice(at, valueEnd), unit, first: head.number, last };
}

function refuses(text: string, at: number): boolean {
  NOT_A_VALUE.lastIndex = at;
  return NOT_A_VALUE.test(text);
}
