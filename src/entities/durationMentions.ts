import type { Note, Span } from '../note/types.ts';
import { TokenKind } from '../note/types.ts';
import { AMOUNT_WORDS, durationValue, isoDuration, readShortSpan, readSpan } from './duration.ts';
import type { Entity, TimeValue } from './types.ts';

/** A length of time or an age in the text. */
export interface DurationMention extends Span {
  readonly time: TimeValue;
}

const OLD = /[ \t-]?(?:old(?![a-z])|of age(?![a-z]))|(?<=y)(?:o|\/o)(?![a-z])/iy;
/** "72 yo", "88 y/o", "age 64". */
const SHORT_AGE = /(\d{1,3})[ \t-]?(?:y\/?o|y\.o\.)(?![a-z])/iy;
const COMPOUND_AGE = /^[ \t-](?:and[ \t-])?(\d{1,2})[ \t-](month|week|day)s?[ \t-]old/i;
const AGED = /\bage[d]?[ \t]+(?:of[ \t]+)?$/i;
const BARE_AGE = /(\d{1,3})(?![\d.,/:%]\d|\d|[ \t]?(?:%|mg|percent))/y;
/** How often, not how long: "every 6 hours", "twice a week", "q 8 hours". */
const FREQUENCY_BEFORE = /(?:\bevery|\beach|\bper|\bonce|\btwice|\btimes|\bq\.?|\bdaily|\/|\b(?:tablets?|pills?|doses?|drinks?|packs?|cigarettes?|beers?))[ \t]{0,2}(?:an?[ \t])?$/i;
/** An article is a number only where a length is expected: "for a week". */
const LENGTH_BEFORE = /\b(?:for|past|last|over|about|within|of|lasting|almost|nearly|approximately|than|least|around|roughly|during|after|half|x)[ \t\n]{1,2}$/i;
/** "24-hour urine", "37 weeks' gestation", "6-minute walk": a name, no length. */
const NAME_AFTER = /[ \t'’]{0,2}(?:gestation\w*|pregnan\w*|(?:intrauterine)|iup|walk|urine|urinary|post-?partum|glucose|holter|monitor\w*|recall|intake|ejection|apgar|visit|follow|mark|scale|supply)\b/iy;
/** The amounts of "at 37 weeks" and "day 3 weeks" are places in time. */
const PLACE_BEFORE = /\b(?:at|day|week|month|year|cycle|#)[ \t]{1,2}$/i;
/** Counted from an anchor: a date, not a length. */
const COUNTED_AFTER = /[ \t\n]{1,2}(?:ago|earlier|later|prior|before|previously|back|after|from now|hence|older|younger|apart|sooner|(?:status[ ])?post(?![a-z]))(?![A-Za-z])/iy;

/**
 * Lengths of time and ages outside the dates: "in 2 weeks" is a date already. Both lists are ordered; linear.
 *
 * @param dates entities of the note; those of other types may hold a length ("metoprolol for 7 days")
 */
export function findDurationsBeside(note: Note, dates: readonly Pick<Entity, 'type' | 'start' | 'end'>[]): DurationMention[] {
  let next = 0;
  return findDurations(note).filter(({ start, end }) => {
    while (next < dates.length && (dates[next]!.type !== 'date' || dates[next]!.end <= start)) next += 1;
    return (dates[next]?.start ?? Infinity) >= end;
  });
}

/** Finds lengths of time and ages. Looks only at numbers and number words: linear. */
export function findDurations(note: Note): DurationMention[] {
  const { text, tokens } = note;
  const { start, kind, lower, count } = tokens;
  const found: DurationMention[] = [];
  let free = 0;
  for (let i = 0; i < count; i += 1) {
    const at = start[i]!;
    if (at < free) continue;
    const word = lower[i]!;
    let mention: DurationMention | undefined;
    if (kind[i] === TokenKind.number) mention = durationAt(text, at, false);
    else if (kind[i] === TokenKind.word && (AMOUNT_WORDS.has(word) || /^\d/.test(word))) mention = durationAt(text, at, word === 'a' || word === 'an');
    else if (kind[i] === TokenKind.word && /^x\d{1,3}(?:[dhw]|wk|mo)?$/.test(word)) mention = durationAt(text, at + 1, false);
    if (mention === undefined) continue;
    found.push(mention);
    free = mention.end;
  }
  return found;
}

function durationAt(text: string, at: number, article: boolean): DurationMention | undefined {
  const before = text.slice(Math.max(0, at - 28), at);
  if (/[\d./$-]$/.test(before)) return undefined;
  SHORT_AGE.lastIndex = at;
  const short = SHORT_AGE.exec(text);
  if (short !== null) return { start: at, end: SHORT_AGE.lastIndex, time: durationValue({ low: Number(short[1]), unit: 'year' }, 'age') };
  const span = readSpan(text, at) ?? (/x[ \t]?$/i.test(before) ? readShortSpan(text, at) : undefined);
  if (span === undefined) {
    BARE_AGE.lastIndex = at;
    const age = AGED.test(before) ? BARE_AGE.exec(text) : null;
    if (age === null || Number(age[1]) > 120) return undefined;
    const aged = /age[d]?[ \t]+(?:of[ \t]+)?$/i.exec(before)![0];
    return { start: at - aged.length, end: BARE_AGE.lastIndex, time: durationValue({ low: Number(age[1]), unit: 'year' }, 'age') };
  }
  OLD.lastIndex = span.end;
  if (OLD.test(text)) return { start: at, end: OLD.lastIndex, time: durationValue(span, 'age') };
  // "1-month-26-day-old": the smaller unit after it has the "old".
  const compound = COMPOUND_AGE.exec(text.slice(span.end, span.end + 24));
  if (compound !== null) return { start: at, end: span.end + compound[0].length, time: { ...durationValue(span, 'age'), iso: `${isoDuration(span.low, span.unit)}${compound[1]}${compound[2]!.charAt(0).toUpperCase()}` } };
  if (AGED.test(before)) return { start: at, end: span.end, time: durationValue(span, 'age') };
  if (article && !LENGTH_BEFORE.test(before)) return undefined;
  if (FREQUENCY_BEFORE.test(before) || PLACE_BEFORE.test(before)) return undefined;
  NAME_AFTER.lastIndex = span.end;
  COUNTED_AFTER.lastIndex = span.end;
  if (NAME_AFTER.test(text) || COUNTED_AFTER.test(text)) return undefined;
  return { start: at, end: span.end, time: durationValue(span, 'duration') };
}
