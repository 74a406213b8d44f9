import type { Span } from '../note/types.ts';
import type { Pieces } from './medication-pieces.ts';
import {
  AMOUNT_UNITS, CONCENTRATION_UNITS, COUNT_UNITS, DAY_PARTS, FORMS, FORM_PAIRS, FREQUENCIES, MEALS, NUMBER_WORDS, PERIODS, PER_PERIODS, RATE_UNITS, ROUTES,
  ROUTE_FILLERS, ROUTE_NOUNS, ROUTE_PREPOSITIONS, TIME_UNITS, WEEKDAYS, WEEKDAY_LETTERS,
} from './medication-words.ts';

/** Every reader takes the index of a piece and returns the index after its item, or -1 where there is none. */
export const NONE = -1;

export type QuantityKind = 'amount' | 'concentration' | 'count' | 'ratio' | 'bare';

export interface Quantity {
  readonly kind: QuantityKind;
  readonly number: Span;
  readonly unit: Span | null;
  /** Index of the piece after the quantity. */
  readonly next: number;
}

/** Reads a number: "1,000", "1-2", "1 to 2", "2 1/2", "500/50", "One (1)", "___". */
export function readNumber(pieces: Pieces, index: number): { readonly next: number; readonly ratio: boolean } | null {
  const first = pieces.at(index);
  let next = index + 1;
  let ratio = false;
  if (first.kind === 'word') {
    if (!NUMBER_WORDS.has(first.key)) return null;
    if (pieces.key(next) === '(' && pieces.at(next + 1).kind === 'number' && pieces.key(next + 2) === ')') next += 3;
    // "one half tab", "one and a half tabs", "one-half tablet"
    if (pieces.key(next) === '-' && pieces.key(next + 1) === 'half') next += 2;
    else if (pieces.key(next) === 'half') next += 1;
    // "half a tablet"
    else if (/^(?:half|quarter)$/.test(first.key) && /^an?$/.test(pieces.key(next)) && COUNT_UNITS.has(pieces.key(next + 1))) next += 1;
    else if (pieces.key(next) === 'and' && pieces.key(next + 1) === 'a' && pieces.key(next + 2) === 'half') next += 3;
    else if (pieces.key(next) === 'and' && pieces.key(next + 1) === 'half') next += 2;
  } else if (first.kind === 'number') {
    if (pieces.key(next) === '/' && pieces.at(next + 1).kind === 'number') {
      next += 2;
      // "1/2" is a half; "500/50" is a combination; "5/12/08" is a date.
      ratio = !(first.key === '1' || first.key === '3') || Number(pieces.key(next - 1)) > 4;
      while (ratio && pieces.key(next) === '/' && pieces.at(next + 1).kind === 'number') {
        if (/^(?:\d{2}|\d{4})$/.test(pieces.key(next + 1))) return null;
        next += 2;
      }
    } else if (pieces.at(next).kind === 'number' && (pieces.at(next).key === '½' || (pieces.key(next + 1) === '/' && /^[24]$/.test(pieces.key(next + 2))))) {
      next += pieces.at(next).key === '½' ? 1 : 3;
    }
  } else if (first.kind !== 'blank') return null;
  const join = pieces.key(next);
  if (join === '-' || join === 'to' || join === 'or') {
    const after = pieces.at(next + 1);
    const isNumber = after.kind === 'number' || after.kind === 'blank' || (after.kind === 'word' && NUMBER_WORDS.has(after.key));
    // A unit may stand on both sides ("25 mg to 50 mg"): that is two quantities and not read here.
    if (isNumber) {
      next += 2;
      if (pieces.key(next) === '/' && pieces.at(next + 1).kind === 'number') next += 2;
    }
  }
  return { next, ratio };
}

/** Reads an amount with its unit: "25 mg", "5 mg/kg", "40-mg", "10%", "two tablets", "500/50"; a bare number where `bare`. */
export function readQuantity(pieces: Pieces, index: number, bare: boolean): Quantity | null {
  // "AUC 5", the dose of carboplatin.
  if (pieces.key(index) === 'auc' && pieces.at(index + 1).kind === 'number') return { kind: 'amount', number: pieces.at(index + 1), unit: pieces.at(index), next: index + 2 };
  const number = readNumber(pieces, index);
  if (!number) return null;
  // "1:100,000", the dilution of epinephrine.
  if (pieces.key(index) === '1' && pieces.key(index + 1) === ':' && /^\d[\d,]{2,}$/.test(pieces.key(index + 2))) {
    return { kind: 'concentration', number: { start: pieces.at(index).start, end: pieces.at(index + 2).end }, unit: null, next: index + 3 };
  }
  const ends = /^an?$/.test(pieces.key(number.next - 1)) ? number.next - 2 : number.next - 1;
  const numberSpan: Span = { start: pieces.at(index).start, end: pieces.at(ends).end };
  let next = number.next;
  if (pieces.key(next) === '-') next += 1;
  if (pieces.key(next) === 'million' || pieces.key(next) === 'billion') next += 1;
  const unitAt = next;
  const word = pieces.key(unitAt);
  const make = (kind: QuantityKind, end: number): Quantity => ({
    kind,
    number: numberSpan,
    unit: end > number.next ? { start: pieces.at(number.next).key === '-' ? pieces.at(unitAt).start : pieces.at(number.next).start, end: pieces.at(end - 1).end } : null,
    next: end,
  });
  if (word === '%' || word === 'percent') return make('concentration', unitAt + 1);
  if (AMOUNT_UNITS.has(word)) return readDenominators(pieces, unitAt, make);
  // "400/80 Tab" is a strength and a form.
  if (COUNT_UNITS.has(word) && !number.ratio) {
    let end = unitAt + 1;
    if (pieces.key(end) === '(' && pieces.key(end + 1) === 's' && pieces.key(end + 2) === ')') end += 3;
    return make('count', skipHours(pieces, end));
  }
  if (number.ratio) return { kind: 'ratio', number: numberSpan, unit: null, next: number.next };
  return bare ? { kind: 'bare', number: numberSpan, unit: null, next: number.next } : null;
}

function readDenominators(pieces: Pieces, unitAt: number, make: (kind: QuantityKind, end: number) => Quantity): Quantity | null {
  let end = unitAt + 1;
  let kind: QuantityKind = 'amount';
  for (let part = 0; part < 3; part += 1) {
    const line = pieces.key(end);
    if (line !== '/' && line !== 'per') break;
    let below = end + 1;
    if (line === '/' && pieces.at(below).kind === 'number') below += 1;
    const unit = pieces.key(below);
    // A concentration in blood is a laboratory value, not a dose.
    if (unit === 'dl' || (unit === 'ml' && pieces.key(unitAt) === 'ng')) return null;
    // "per day" is a frequency, "per G-tube" a route.
    if (line === 'per' && /^(?:day|week|dose|g|l|act)$/.test(unit)) break;
    if (unit === 'm' && pieces.key(below + 1) === '2') below += 1;
    else if (CONCENTRATION_UNITS.has(unit)) kind = 'concentration';
    // "800 mg/160 mg": a combination with the unit on both sides.
    else if (below === end + 2 && AMOUNT_UNITS.has(unit)) {
      const { start, end: unitEnd } = pieces.at(below);
      return { kind: 'amount', number: { start: make('amount', end).number.start, end: pieces.at(below - 1).end }, unit: { start, end: unitEnd }, next: below + 1 };
    }
    else if (!RATE_UNITS.has(unit)) break;
    end = below + 1;
  }
  // "875 mg-125 mg", "5 mg - 10 mg": a combination or a range with the unit on both sides.
  if (kind === 'amount' && end === unitAt + 1 && pieces.key(end) === '-' && pieces.at(end + 1).kind === 'number' && pieces.key(end + 2) === pieces.key(unitAt)) {
    return { kind, number: { start: make(kind, end).number.start, end: pieces.at(end + 1).end }, unit: pieces.at(end + 2), next: end + 3 };
  }
  return make(kind, end);
}

/** Reads a frequency, one phrase: "b.i.d.", "q.6h.", "every 4 to 6 hours", "twice a day", "with meals", "as needed", "at bedtime". */
export function readFrequency(pieces: Pieces, index: number): number {
  const { kind, key } = pieces.at(index);
  if (kind === 'number' || (kind === 'word' && NUMBER_WORDS.has(key))) return readTimes(pieces, index);
  if (kind === 'mark') return key === '/' && PER_PERIODS.has(pieces.key(index + 1)) ? index + 2 : NONE;
  if (kind !== 'word') return NONE;
  switch (key) {
    case 'q':
    case 'every':
    case 'each':
      return readEvery(pieces, index);
    case 'x':
    case 'times':
      return readRepeats(pieces, index);
    case 'once':
    case 'twice':
    case 'thrice':
      return readPer(pieces, index + 1, index + 1);
    case 'a':
    case 'per':
      return pieces.key(index + 1) === 'sliding' ? readFrequency(pieces, index + 1) : PER_PERIODS.has(pieces.key(index + 1)) ? index + 2 : NONE;
    case 'sliding':
      return pieces.key(index + 1) === 'scale' ? index + 2 : pieces.key(index + 1) === '-' && pieces.key(index + 2) === 'scale' ? index + 3 : NONE;
    case 'as':
      if (pieces.key(index + 1) === 'previously') return /^(?:directed|prescribed|ordered|taken)$/.test(pieces.key(index + 2)) ? index + 3 : NONE;
      return /^(?:needed|directed|required|necessary|tolerated|instructed|prescribed|ordered)$/.test(pieces.key(index + 1)) ? index + 2 : NONE;
    case 'when':
    case 'if':
      return pieces.key(index + 1) === 'needed' ? index + 2 : NONE;
    case 'with':
    case 'before':
    case 'after':
    case 'between':
      return readMeal(pieces, index + 1);
    case 'in':
    case 'at':
    case 'on':
    case 'during':
      return readDayPart(pieces, index + 1);
    case 'bid':
    case 'tid':
    case 'qid':
      // "b.i.d.-t.i.d.", "b.i.d. to t.i.d."
      return /^(?:-|to|or)$/.test(pieces.key(index + 1)) && /^(?:tid|qid)$/.test(pieces.key(index + 2)) ? index + 3 : index + 1;
    case 'alternating':
    case 'alternate':
    case 'other':
      return pieces.key(index + 1) === 'days' ? index + 2 : NONE;
    case 'ssi':
      return index + 1;
    case 'all':
    case 'the':
      return pieces.key(index + 1) === 'other' && pieces.key(index + 2) === 'days' ? index + 3 : NONE;
  }
  // "Catapres TTS-3" is a patch.
  if (key === 'tts' && (pieces.at(index + 1).kind === 'number' || pieces.key(index + 1) === '-')) return NONE;
  if (WEEKDAYS.has(key)) return readWeekdays(pieces, index);
  if (WEEKDAY_LETTERS.has(key) && pieces.key(index + 1) === '/') return readWeekdayLetters(pieces, index);
  return FREQUENCIES.has(key) ? index + 1 : NONE;
}

function readEvery(pieces: Pieces, index: number): number {
  let next = index + 1;
  const q = pieces.key(index) === 'q';
  if (q && (pieces.key(next) === '.' || pieces.key(next) === '-')) next += 1;
  if (q && pieces.key(next) === '.') next += 1;
  if (pieces.key(next) === 'other' || pieces.key(next) === 'single') next += 1;
  const number = readNumber(pieces, next);
  if (number && !number.ratio) {
    let end = number.next;
    if (pieces.key(end) === '-' || pieces.key(end) === '.') end += 1;
    // "q4h-q6h", "q.4h. to 6h."
    if (PERIODS.has(pieces.key(end))) {
      end = skipPeriod(pieces, end + 1);
      if ((pieces.key(end) === '-' || pieces.key(end) === 'to') && pieces.key(end + 1) === 'q' && pieces.at(end + 2).kind === 'number') {
        const far = end + 3;
        return PERIODS.has(pieces.key(far)) ? far + 1 : far;
      }
      return end;
    }
    return q ? number.next : NONE;
  }
  if (!PERIODS.has(pieces.key(next))) return NONE;
  if (q && pieces.key(next) === 'h' && pieces.key(next + 1) === '.' && pieces.key(next + 2) === 's') return next + 3;
  return next + 1;
}

/** A period that belongs to an abbreviation inside the sentence: "q.6 h. p.r.n.". */
function skipPeriod(pieces: Pieces, index: number): number {
  const last = pieces.at(index - 1);
  return pieces.key(index) === '.' && last.end === pieces.at(index).start && last.key.length <= 3 && pieces.at(index + 1).kind !== 'end' ? index + 1 : index;
}

/** "2 times a day", "3x/day", "three times daily", "one time". */
function readTimes(pieces: Pieces, index: number): number {
  const number = readNumber(pieces, index);
  if (!number) return NONE;
  const word = pieces.key(number.next);
  if (word === 'times' || word === 'time' || word === 'x') return readPer(pieces, number.next + 1, word === 'time' ? number.next + 1 : NONE);
  return NONE;
}

/** "a day", "per week", "/day", "daily" after "twice" or "2 times"; else `otherwise`. */
function readPer(pieces: Pieces, index: number, otherwise: number): number {
  const key = pieces.key(index);
  if ((key === 'a' || key === 'per' || key === '/' || key === 'each' || key === 'every' || key === 'in' || key === '-') && PER_PERIODS.has(pieces.key(index + 1))) return index + 2;
  return PER_PERIODS.has(key) && key.length > 2 ? index + 1 : otherwise;
}

/** "x1", "x 3 doses", "times one"; "x 3 days" is a duration and not read here. */
function readRepeats(pieces: Pieces, index: number): number {
  const number = readNumber(pieces, index + 1);
  if (!number || number.ratio) return NONE;
  const after = pieces.key(number.next);
  if (TIME_UNITS.has(after) || (after === '-' && TIME_UNITS.has(pieces.key(number.next + 1)))) return NONE;
  if (after === 'dose' || after === 'doses') return number.next + 1;
  return AMOUNT_UNITS.has(after) ? NONE : number.next;
}

function readMeal(pieces: Pieces, index: number): number {
  let next = index;
  while (next < index + 2 && /^(?:each|every|all|the|his|her|evening|morning|large|going|a)$/.test(pieces.key(next))) next += 1;
  if (pieces.key(next) === 'to' && pieces.key(next + 1) === 'bed') return next + 2;
  const key = pieces.key(next);
  if (!MEALS.has(key) && key !== 'bed' && key !== 'bedtime') return NONE;
  let end = next + 1;
  // "before meals and at bedtime", "with breakfast and dinner"
  if (pieces.key(end) === 'and' || pieces.key(end) === '&') {
    const more = MEALS.has(pieces.key(end + 1)) ? end + 2 : NONE;
    if (more > 0) end = more;
  }
  return end;
}

function readDayPart(pieces: Pieces, index: number): number {
  let next = index;
  // "on a p.r.n. basis", "on an as needed basis", "on p.r.n. basis"
  if (pieces.key(index - 1) === 'on') {
    const inner = /^(?:a|an)$/.test(pieces.key(next)) ? next + 1 : next;
    const frequency = /^(?:on|in|at|during)$/.test(pieces.key(inner)) ? NONE : readFrequency(pieces, inner);
    if (frequency !== NONE && pieces.key(frequency) === 'basis') return frequency + 1;
    if (inner > next) return NONE;
    // "on all other days", "on alternate days"
    if (/^(?:all|the|other|alternate|alternating)$/.test(pieces.key(next))) {
      const days = readFrequency(pieces, next);
      if (days !== NONE) return days;
    }
  }
  if (/^(?:the|each|every|a)$/.test(pieces.key(next))) next += 1;
  if (pieces.key(next) === 'hour' && pieces.key(next + 1) === 'of' && pieces.key(next + 2) === 'sleep') return next + 3;
  if (pieces.key(next) === 'time' && pieces.key(next + 1) === 'of') return NONE;
  if (pieces.at(next).kind === 'number') {
    // "at 8 a.m.", "at 8:30 p.m."
    let end = next + 1;
    if (pieces.key(end) === ':' && pieces.at(end + 1).kind === 'number') end += 2;
    return pieces.key(end) === 'am' || pieces.key(end) === 'pm' ? end + 1 : NONE;
  }
  const key = pieces.key(next);
  if (key === 'supper' || key === 'dinner' || key === 'lunch' || key === 'breakfast') return pieces.key(next + 1) === 'time' ? next + 2 : next + 1;
  if (WEEKDAYS.has(key)) return readWeekdays(pieces, next);
  if (!DAY_PARTS.has(key) || key === 'day' || key === 'days') return NONE;
  return key === 'bed' && pieces.key(next + 1) === 'time' ? next + 2 : next + 1;
}

function readWeekdays(pieces: Pieces, index: number): number {
  let end = index + 1;
  for (let turn = 0; turn < 7; turn += 1) {
    let next = end;
    while (next < end + 2 && /^(?:,|\/|and|-|&|through|thru)$/.test(pieces.key(next))) next += 1;
    if (next === end || !WEEKDAYS.has(pieces.key(next))) break;
    end = next + 1;
  }
  return end;
}

/** "M/W/F", "T/Th/Sa": letters of days, each another one. */
function readWeekdayLetters(pieces: Pieces, index: number): number {
  let next = index;
  while (pieces.key(next + 1) === '/' && WEEKDAY_LETTERS.has(pieces.key(next + 2)) && pieces.at(next + 2).start === pieces.at(next).end + 1) next += 2;
  return next > index ? next + 1 : NONE;
}

/** Reads a duration: "for 7 days", "x 10 days", "for a total of 14 days", "over 30 minutes", "x 7-day course". */
export function readDuration(pieces: Pieces, index: number): number {
  let next = index;
  const key = pieces.key(next);
  if (key !== 'for' && key !== 'x' && key !== 'over' && key !== 'times') return NONE;
  next += 1;
  if (key === 'for') while (next < index + 6 && /^(?:a|an|the|total|of|next|another|additional|further|about|approximately|at|least|up|to|first|last|past)$/.test(pieces.key(next))) next += 1;
  return readTimeSpan(pieces, next);
}

/** "7 days", "7-day course", "two more weeks"; "a week" after its article. */
export function readTimeSpan(pieces: Pieces, index: number): number {
  const number = readNumber(pieces, index);
  let next = number ? number.next : index;
  if (!number && pieces.key(index - 1) !== 'a' && pieces.key(index - 1) !== 'next' && pieces.key(index - 1) !== 'another') return NONE;
  if (number && pieces.key(next) === '-') next += 1;
  if (/^(?:more|additional|full|further)$/.test(pieces.key(next))) next += 1;
  if (!TIME_UNITS.has(pieces.key(next))) return NONE;
  return pieces.key(next + 1) === 'course' ? next + 2 : next + 1;
}

/** Reads a route: "p.o.", "by mouth", "per G-tube", "via nebulizer", "in both eyes", "to affected area", "IV push". */
export function readRoute(pieces: Pieces, index: number): number {
  const key = pieces.key(index);
  if (pieces.at(index).kind !== 'word') return NONE;
  if (ROUTES.has(key)) {
    let end = index + 1;
    if (/^(?:push|piggyback|bolus|tube)$/.test(pieces.key(end))) end += 1;
    else if (key === 'nasal' && pieces.key(end) === 'cannula') end += 1;
    else if (pieces.key(end) === '/' && ROUTES.has(pieces.key(end + 1))) end += 2;
    else if (pieces.key(end) === 'or' && ROUTES.has(pieces.key(end + 1))) end += 2;
    return end;
  }
  if (key === 'sub' || key === 'subcu') {
    const next = pieces.key(index + 1) === '-' ? index + 2 : index + 1;
    return /^(?:q|cu|cut|cutaneous|cutaneously|lingual)$/.test(pieces.key(next)) ? next + 1 : NONE;
  }
  if (key === 'nasal') return pieces.key(index + 1) === 'cannula' ? index + 2 : NONE;
  if (key === 'non' || key === 'nonrebreather' || key === 'nrb') return readMask(pieces, index);
  if (key === 'face' || key === 'venti') return pieces.key(index + 1) === 'mask' ? index + 2 : NONE;
  if (key === 'intra') return pieces.key(index + 1) === '-' && pieces.at(index + 2).kind === 'word' ? index + 3 : NONE;
  // "swish and swallow"
  if (key === 'swish') return pieces.key(index + 1) === 'and' && /^(?:swallow|spit)$/.test(pieces.key(index + 2)) ? index + 3 : NONE;
  if (key === 'left' || key === 'right') return /^(?:eye|ear|nostril|naris)$/.test(pieces.key(index + 1)) ? index + 2 : NONE;
  if (key === 'each' || key === 'both') return /^(?:eyes?|ears?|nostrils?|nares)$/.test(pieces.key(index + 1)) ? index + 2 : NONE;
  if (!ROUTE_PREPOSITIONS.has(key)) return NONE;
  let next = index + 1;
  let last = NONE;
  for (let turn = 0; turn < 5; turn += 1) {
    const word = pieces.key(next);
    if (ROUTE_NOUNS.has(word)) last = next + 1;
    else if (!ROUTE_FILLERS.has(word) && !(key !== 'in' && key !== 'to' && key !== 'on' && key !== 'into' && ROUTES.has(word))) break;
    else if (ROUTES.has(word)) last = next + 1;
    next += 1;
  }
  return last;
}

function readMask(pieces: Pieces, index: number): number {
  let next = index;
  if (pieces.key(next) === 'non') next += pieces.key(next + 1) === '-' ? 2 : 1;
  if (!/^(?:rebreather|nonrebreather|nrb)$/.test(pieces.key(next))) return NONE;
  return pieces.key(next + 1) === 'mask' ? next + 2 : next + 1;
}

/** Reads a dosage form: "tablet", "XL", "extended release", "nasal spray", "Tablet(s)". */
export function readForm(pieces: Pieces, index: number): number {
  const key = pieces.key(index);
  const pair = FORM_PAIRS.get(key);
  if (pair) {
    const next = pieces.key(index + 1) === '-' ? index + 2 : index + 1;
    if (pair.has(pieces.key(next))) return skipHours(pieces, next + 1);
  }
  if (!FORMS.has(key)) return NONE;
  if (pieces.key(index + 1) === '(' && pieces.key(index + 2) === 's' && pieces.key(index + 3) === ')') return index + 4;
  return skipHours(pieces, index + 1);
}

/** "Patch 24 hr", "extended release 12 hour": the hours belong to the form. */
function skipHours(pieces: Pieces, next: number): number {
  return /^(?:12|24|72)$/.test(pieces.key(next)) && /^(?:hr|hrs|hour|h)$/.test(pieces.key(next + 1)) ? next + 2 : next;
}
