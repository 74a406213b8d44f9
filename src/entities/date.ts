import type { Note } from '../note/types.ts';
import { TokenKind } from '../note/types.ts';
import { isoDate, MONTHS } from './dateIso.ts';
import { isLetter } from './matcher-words.ts';

/** A date, time or point of the stay as written; `iso` (yyyy-mm-dd) where day, month and year are all given. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly iso: string | undefined;
}

const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
const YEAR = String.raw`(?:1[89]|2[0-9])\d\d`;

const NUMERIC = new RegExp(String.raw`(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\dA-Za-z/]|-\d|\.\d|%)`, 'y');
const ISO = new RegExp(String.raw`(${YEAR})([-/])(\d{1,2})\2(\d{1,2})(?![\d/]|-\d)`, 'y');
const DOTTED = new RegExp(String.raw`(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?![\d.])`, 'y');
const MONTH_YEAR = new RegExp(String.raw`(\d{1,2})\/(${YEAR})(?![\d/])`, 'y');
const DAY_MONTH = new RegExp(String.raw`(\d{1,2})(?:st|nd|rd|th)?(?:[ \t]of)?[ \t-](${MONTH})\.?(?:,?[ \t-](${YEAR}|\d\d(?!\d)))?(?![A-Za-z\d])`, 'iy');
const MONTH_FIRST = new RegExp(
  String.raw`(${MONTH})\.?(?:[ \t]{1,2}(\d{1,2})(?:st|nd|rd|th)?(?!\d|[/:.%]\d|[ \t]?(?:mg|ml|kg|cm|mm))(?:[ \t]?,?[ \t]{1,2}(${YEAR})(?!\d))?|(?:[ \t]of)?[ \t]?,?[ \t]?(${YEAR})(?!\d))`,
  'iy',
);
const CLOCK = /(\d{1,2}):([0-5]\d)(?::[0-5]\d)?(?:[ \t]?(?:[ap]\.?m\.?(?![A-Za-z])))?(?:[ \t](?:hours|hrs|h)(?![A-Za-z]))?(?![\d:])/iy;
const HOUR = /(1[0-2]|[1-9])[ \t]?(?:[ap]m(?![A-Za-z])|[ap]\.m\.?)/iy;
const BLANK_DATE = new RegExp(String.raw`\[\*\*(?:(\d{4})-)?(\d{1,2})-(\d{1,2})\*\*\]|\[\*\*(?:${MONTH}|${YEAR}|Month(?:\/Day)?(?:\/Year)?|Date|Year)[^\]\n]{0,24}\*\*\]`, 'iy');
const DIGITS = /\d{1,3}(?:\.\d)?(?:[ \t]?(?:-|to|or)[ \t]?\d{1,3})?/iy;
/** Behind a count: "weeks ago", "days prior to admission", "months after surgery". */
const AGO = /[ \t-](?:second|minute|min|hour|hr|day|night|week|wk|month|year|yr|decade)s?[ \t](?:ago|earlier|later|prior(?:[ \t]to[ \t](?:admission|presentation|this admission|arrival|discharge|surgery))?|before[ \t](?:admission|presentation|discharge)|previously|back(?![A-Za-z])|after[ \t](?:the[ \t]|his[ \t]|her[ \t])?(?:surgery|discharge|admission|operation|treatment|procedure|delivery|birth|presentation|onset|injury|accident|fall|transplant(?:ation)?|chemotherapy))(?![A-Za-z])/iy;
/** "three weeks after": told from what follows. */
const FROM_EVENT = /[ \t-](?:day|week|month|year)s?[ \t](?:after|before)(?![A-Za-z-]|[ \t](?:meals?|eating|food|breakfast|lunch|dinner|each|every|your|procedure))/iy;
const STAY = /(?:post-?[ \t]?(?:operative|op)[ \t]day|postoperative[ \t]day|hospital[ \t]day|hosp[ \t]day|day[ \t]of[ \t]life|day|week|cycle|POD|HD|DOL|PPD)[ \t]?(?:#|number|no\.?)?[ \t]?#?[ \t]?(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)(?![\dA-Za-z/]|\.\d)/iy;
const ORDINAL = String.raw`(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}(?:st|nd|rd|th))`;
/** "the third hospital day", "2nd postoperative day". */
const ORDINAL_STAY = new RegExp(String.raw`${ORDINAL}[ \t\n](?:hospital|hosp|post-?[ \t]?operative|post-?op)[ \t]day(?![A-Za-z])|${ORDINAL}[ \t]day[ \t]of[ \t](?:life|hospitalization|admission)(?![A-Za-z])`, 'iy');
/** "after 3 days": told from the date before. */
const AFTER = /after[ \t](?:about[ \t]|approximately[ \t]|another[ \t]|only[ \t])?/iy;
const AFTER_PERIOD = /[ \t-](?:day|week|month|year)s?(?![A-Za-z-]|[ \t](?:of|course|history|old|in|on|without|with))/iy;
const RELATIVE =
  /(?:yesterday|tomorrow)(?:[ \t](?:morning|afternoon|evening|night))?(?![A-Za-z-])|(?:the following|the next|the previous|the prior|the same|that same)[ \t]day(?![A-Za-z])|(?:this|last|next|the following|the next|the previous|the prior)[ \t](?:morning|afternoon|evening|night|week|month|year|spring|summer|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)(?![A-Za-z])/iy;
const IN_YEAR = new RegExp(String.raw`(?:in|since|until|from|circa|during|by|before|after|of|year|prior to|back in)[ \t](?:early[ \t]|late[ \t]|mid[- \t]|about[ \t]|around[ \t]|approximately[ \t]|the[ \t](?:early[ \t]|late[ \t]|mid[- ])?)?((?:19|20)\d\d)(?:'?s)?(?![\d/.,:]\d|\d|[ \t]?(?:mg|ml|cc|g|kg|units|calories|kcal|mL|cells|copies|hours|hrs))`, 'iy');
/** "in '05". */
const SHORT_YEAR = /(?:in|since|until|from)[ \t](['’]\d\d)(?![\d'’"”])/iy;

/** "in 2 weeks", "within the next three months": when something is due. */
const DUE = /(?:in|within)[ \t](?:about[ \t]|approximately[ \t]|the[ \t]next[ \t]|another[ \t])?/iy;
const DUE_PERIOD = /[ \t-](?:day|week|wk|month|year)s?(?:'[ \t]time)?(?![A-Za-z-]|[ \t](?:of|history|old))/iy;

/** What may stand between the words of a count: "a couple of", "two or three", "two and a half". */
const LINKS = { few: new Set(['to', 'or']), many: new Set(['to', 'or', 'of']) };
const NUMBER_WORDS = new Set(['a', 'an', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'fifteen', 'twenty', 'several', 'few', 'couple']);
const STAY_WORDS = new Set(['pod', 'hd', 'dol', 'ppd', 'hospital', 'hosp', 'day', 'week', 'cycle', 'postop', 'postoperative', 'post']);
const RELATIVE_WORDS = new Set(['yesterday', 'tomorrow', 'this', 'last', 'next', 'the', 'that']);
const ORDINAL_WORDS = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth']);
const YEAR_WORDS = new Set(['in', 'since', 'until', 'from', 'circa', 'during', 'by', 'before', 'after', 'of', 'year', 'prior', 'back']);

/** What follows a fraction or a grade and never a date: "3/5 strength", "2/6 murmur", "1/2 tablet", "10/10 pain". */
const FRACTION_AFTER = /[ \t]?(?:strength|motor|in (?:the )?(?:all|both|upper|lower|bilateral|right|left)|throughout|bilaterally|systolic|diastolic|holosystolic|murmurs?|SEM|HSM|reflex|pulses?|tablets?|tabs?|cup|inch|pack|ppd|times|of the|pain|headache|scale|blood cultures|bottles|lymph nodes|nodes|positive|digits|power|on the|cm|mm|mg|NS|normal saline|dose|strip|hours|weeks?|months?|days?|ejection|to palpation)(?![A-Za-z])/iy;
const GRADE_BEFORE = /(?:grade|strength|motor|power|muscle|reflexes|dtrs?|pulses|murmur|score|scale|rated|pain|gleason|apgars?|gcs|mmse|vision|acuity|va|ou|od|os|stage|oriented|orientation|i\/o|ii|bp|about|over|approximately|ratio|sem|hsm|of|lids?|cultures?|x)[ \t:=]{1,3}(?:is |was |of |a |are )?$/i;

/**
 * Finds dates, clock times, days of the stay ("POD #2") and relative dates ("two weeks prior to admission").
 * Looks only at number tokens, de-identification blanks and trigger words: linear.
 */
export function findDates(note: Note): DateMention[] {
  const { text, tokens } = note;
  const { start, kind, lower, count } = tokens;
  const found: DateMention[] = [];
  let free = 0;
  for (let i = 0; i < count; i += 1) {
    const at = start[i]!;
    if (at < free) continue;
    let mention: DateMention | undefined;
    if (kind[i] === TokenKind.number) {
      mention = dateAtNumber(text, at);
    } else if (kind[i] === TokenKind.blank) {
      mention = dateAtBlank(text, at);
    } else if (kind[i] === TokenKind.word) {
      mention = dateAtWord(text, at, lower[i]!);
    } else if (lower[i] === '[' && text.startsWith('[**', at)) {
      mention = dateAtBlank(text, at);
    }
    if (mention === undefined || mention.end <= at) continue;
    found.push(mention);
    free = mention.end;
  }
  return found;
}

function dateAtNumber(text: string, at: number): DateMention | undefined {
  const before = text.charCodeAt(at - 1);
  // Inside a longer number, code or ratio.
  if (before === 47 || before === 46 || before === 45 || before === 43 || before === 36 || before === 58) return undefined;
  const width = digitsAt(text, at);
  const after = text.charCodeAt(at + width);
  if (width === 4 && (after === 45 || after === 47)) {
    ISO.lastIndex = at;
    const match = ISO.exec(text);
    if (match === null) return undefined;
    const iso = isoDate(match[1]!, match[3]!, match[4]!);
    return iso === undefined ? undefined : { start: at, end: ISO.lastIndex, iso };
  }
  if (width <= 2 && (after === 47 || after === 45)) {
    const numeric = numericDate(text, at);
    if (numeric !== undefined) return numeric;
  }
  if (width <= 2 && after === 46) {
    DOTTED.lastIndex = at;
    const match = DOTTED.exec(text);
    if (match !== null) {
      const iso = isoDate(match[3]!, match[1]!, match[2]!);
      if (iso !== undefined) return { start: at, end: DOTTED.lastIndex, iso };
    }
  }
  if (width <= 2 && after === 58) {
    CLOCK.lastIndex = at;
    const match = CLOCK.exec(text);
    if (match !== null && Number(match[1]) < 25) return { start: at, end: trimPeriod(text, CLOCK.lastIndex), iso: undefined };
    return undefined;
  }
  if (width <= 2) {
    HOUR.lastIndex = at;
    if (HOUR.test(text)) return { start: at, end: trimPeriod(text, HOUR.lastIndex), iso: undefined };
    DAY_MONTH.lastIndex = at;
    const match = DAY_MONTH.exec(text);
    if (match !== null && Number(match[1]) >= 1 && Number(match[1]) <= 31 && !(match[2]!.toLowerCase() === 'may' && match[2] !== 'May')) {
      return { start: at, end: DAY_MONTH.lastIndex, iso: match[3] === undefined ? undefined : isoDate(match[3], monthNumber(match[2]!), match[1]!) };
    }
  }
  const ago = countedAgo(text, at);
  if (ago !== undefined) return ago;
  return width <= 2 ? sticky(ORDINAL_STAY, text, at) : undefined;
}

function numericDate(text: string, at: number): DateMention | undefined {
  MONTH_YEAR.lastIndex = at;
  const monthly = MONTH_YEAR.exec(text);
  if (monthly !== null && Number(monthly[1]) >= 1 && Number(monthly[1]) <= 12) return { start: at, end: MONTH_YEAR.lastIndex, iso: undefined };
  NUMERIC.lastIndex = at;
  const match = NUMERIC.exec(text);
  if (match === null) return undefined;
  const [, month = '', mark, day = '', year] = match;
  const end = NUMERIC.lastIndex;
  // Day first, where nothing else is possible.
  if (Number(month) > 12 && year?.length === 4) {
    const iso = isoDate(year, day, month);
    return iso === undefined ? undefined : { start: at, end, iso };
  }
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  // "10/92": a month of the last century.
  const lastCentury = year === undefined && mark === '/' && Number(day) > 60 && !GRADE_BEFORE.test(text.slice(Math.max(0, at - 24), at));
  if (lastCentury && !/[A-Za-z%(]/.test(text.charAt(end))) return { start: at, end, iso: undefined };
  if (Number(day) < 1 || Number(day) > 31) return undefined;
  if (year !== undefined) {
    const iso = isoDate(year, month, day);
    return iso === undefined ? undefined : { start: at, end, iso };
  }
  // Without a year a dash is a range ("2-3 days") and a slash may be a grade or a fraction.
  if (mark === '-') return undefined;
  if (month.length === 1 && day.length === 1 && !(/\b(?:on|from|since|until|through|dated|by|before|after)[ \t]$/i.test(text.slice(Math.max(0, at - 8), at)))) return undefined;
  if (day === '10' && month !== '10' && Number(month) <= 10 && !/\b(?:on|from|since|until|dated|started|stopped|seen|done|placed|removed|held|restarted|admitted|discharged|performed)[ \t]$/i.test(text.slice(Math.max(0, at - 12), at))) return undefined;
  if (month === day || (Number(day) < Number(month) && month.length === 2 && day.length === 1)) return undefined;
  if (/[A-Za-z%]/.test(text.charAt(end)) || /[(]/.test(text.charAt(end))) return undefined;
  FRACTION_AFTER.lastIndex = end;
  if (FRACTION_AFTER.test(text)) return undefined;
  if (GRADE_BEFORE.test(text.slice(Math.max(0, at - 24), at))) return undefined;
  return { start: at, end, iso: undefined };
}

function dateAtBlank(text: string, at: number): DateMention | undefined {
  BLANK_DATE.lastIndex = at;
  const match = BLANK_DATE.exec(text);
  if (match === null) return undefined;
  const [, year, month, day] = match;
  const iso = year === undefined || month === undefined || day === undefined ? undefined : isoDate(year, month, day);
  return { start: at, end: BLANK_DATE.lastIndex, iso };
}

function dateAtWord(text: string, at: number, word: string): DateMention | undefined {
  const head = word.length >= 3 ? MONTHS.get(word.slice(0, 3)) : undefined;
  if (head !== undefined) {
    MONTH_FIRST.lastIndex = at;
    const match = MONTH_FIRST.exec(text);
    // "may 2 tablets" is no month, "May 2" is.
    if (match !== null && !(text.charCodeAt(at) >= 97 && (word === 'may' || word === 'mar' || word === 'march'))) {
      const [, month = '', day, year] = match;
      if (day === undefined) return { start: at, end: MONTH_FIRST.lastIndex, iso: undefined };
      if (Number(day) >= 1 && Number(day) <= 31) {
        return { start: at, end: MONTH_FIRST.lastIndex, iso: year === undefined ? undefined : isoDate(year, monthNumber(month), day) };
      }
    }
  }
  if (NUMBER_WORDS.has(word)) return countedAgo(text, at);
  if (STAY_WORDS.has(word)) {
    const found = sticky(STAY, text, at);
    // "day 3" needs nothing, but "week 2 ml" never happens; "HD 3 times" does.
    if (found !== undefined && !/^[ \t]?(?:times|x|days|weeks|hours|mg|mm|miles|km|minutes|to[ \t]\d)/i.test(text.slice(found.end, found.end + 8))) return found;
    return undefined;
  }
  if (ORDINAL_WORDS.has(word) || /^\d{1,2}(?:st|nd|rd|th)$/.test(word)) return sticky(ORDINAL_STAY, text, at);
  if (word === 'after') {
    const after = countedAfter(AFTER, text, at, LINKS.few, 2, AFTER_PERIOD);
    if (after !== undefined) return after;
  }
  if (RELATIVE_WORDS.has(word)) return sticky(RELATIVE, text, at);
  if (word === 'in' || word === 'within') {
    const due = countedAfter(DUE, text, at, LINKS.many, 3, DUE_PERIOD);
    if (due !== undefined) return due;
  }
  if (YEAR_WORDS.has(word)) {
    IN_YEAR.lastIndex = at;
    SHORT_YEAR.lastIndex = at;
    const match = IN_YEAR.exec(text) ?? SHORT_YEAR.exec(text);
    if (match === null) return undefined;
    const offset = match[0].indexOf(match[1]!);
    return { start: at + offset, end: at + match[0].length, iso: undefined };
  }
  return undefined;
}

/**
 * End of a count ("2-3", "a couple of", "two and a half") that starts at an offset, or -1. Read by hand: as one
 * pattern, with the number words repeated in it, it cost a cold start 25 ms to compile.
 */
function endOfCount(text: string, at: number, links: ReadonlySet<string>, most: number, half: boolean): number {
  let end = endOfNumber(text, at);
  for (let more = 0; more < most && end >= 0; more += 1) {
    if (!isBlank(text.charCodeAt(end))) return end;
    const from = end + 1;
    const word = wordAt(text, from);
    if (links.has(word)) end = from + word.length;
    else if (half && word === 'and' && /^and[ \t]a[ \t]half$/i.test(text.slice(from, from + 10))) end = from + 10;
    else {
      const next = endOfNumber(text, from);
      if (next < 0) return end;
      end = next;
    }
  }
  return end;
}

function endOfNumber(text: string, at: number): number {
  const word = wordAt(text, at);
  if (word !== '') return NUMBER_WORDS.has(word) ? at + word.length : -1;
  DIGITS.lastIndex = at;
  return DIGITS.test(text) ? DIGITS.lastIndex : -1;
}

/** The letters at an offset in lower case; none of the words asked for is longer than "approximately". */
function wordAt(text: string, at: number): string {
  let end = at;
  while (end - at < 14 && isLetter(text.charCodeAt(end))) end += 1;
  return text.slice(at, end).toLowerCase();
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** "two weeks ago", "3 months after": a time counted from another. */
function countedAgo(text: string, at: number): DateMention | undefined {
  const end = endOfCount(text, at, LINKS.many, 3, true);
  if (end < 0) return undefined;
  const ago = sticky(AGO, text, end);
  if (ago !== undefined) return { ...ago, start: at };
  const fewer = endOfCount(text, at, LINKS.few, 2, false);
  const event = fewer < 0 ? undefined : sticky(FROM_EVENT, text, fewer);
  return event === undefined ? undefined : { ...event, start: at };
}

/** A count behind a lead-in, with the period that it counts. */
function countedAfter(leadIn: RegExp, text: string, at: number, links: ReadonlySet<string>, most: number, period: RegExp): DateMention | undefined {
  leadIn.lastIndex = at;
  if (!leadIn.test(text)) return undefined;
  const end = endOfCount(text, leadIn.lastIndex, links, most, false);
  const counted = end < 0 ? undefined : sticky(period, text, end);
  return counted === undefined ? undefined : { ...counted, start: at };
}

function sticky(pattern: RegExp, text: string, at: number): DateMention | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? { start: at, end: pattern.lastIndex, iso: undefined } : undefined;
}

function monthNumber(month: string): string {
  return String(MONTHS.get(month.slice(0, 3).toLowerCase()) ?? 0);
}

function digitsAt(text: string, at: number): number {
  let width = 0;
  while (width < 5) {
    const code = text.charCodeAt(at + width);
    if (!(code >= 48 && code <= 57)) break;
    width += 1;
  }
  return width;
}

/** "10 a.m." at a sentence's end keeps its period, "10 am." does not have one. */
function trimPeriod(text: string, end: number): number {
  return text.charAt(end - 1) === '.' && !/\.[A-Za-z]\.$/.test(text.slice(end - 4, end)) ? end - 1 : end;
}
