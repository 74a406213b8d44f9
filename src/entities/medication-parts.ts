import { NONE, readDuration, readForm, readFrequency, readQuantity, readRoute } from './medication-items.ts';
import type { Quantity } from './medication-items.ts';
import type { Pieces } from './medication-pieces.ts';
import { Regimen } from './medication-regimen.ts';
import type { Part } from './medication-regimen.ts';
import { CONNECTORS, WEEKDAY_LETTERS } from './medication-words.ts';

/** Joining words and marks in a row that may stand between two parts. */
const MAX_JOINS = 5;

/** Verbs and their auxiliaries between a name and its new dose: "was increased to 80 mg". */
const CHANGES = new Set(['increased', 'decreased', 'reduced', 'changed', 'titrated', 'adjusted', 'raised', 'lowered', 'tapered', 'weaned', 'started', 'restarted', 'resumed', 'continued', 'switched', 'doubled', 'halved', 'cut', 'uptitrated', 'downtitrated', 'dose', 'dosage']);
const AUXILIARIES = new Set(['was', 'were', 'is', 'has', 'have', 'had', 'been', 'be', 'to', 'will', 'should', 'then', 'being', 'also', 'subsequently', 'up', 'down', 'back', 'slowly', 'gradually', 'further', 'we', 'eventually', 'and', 'now']);

const JOINS_TO_DOSE = new Set(['to', 'at', 'on', 'of', 'a', 'now']);
const MAX_CHANGE_WORDS = 8;
const EYES_AND_EARS = new Set(['od', 'as', 'ad', 'au']);
const DROPS = new Set(['drop', 'drops', 'gtt', 'gtts']);

/** Reads parts while they come; returns the index after the last one. */
export function readParts(pieces: Pieces, from: number, regimen: Regimen, inside: boolean): number {
  let end = from;
  for (;;) {
    const begin = skipJoins(pieces, end, end === from, inside);
    // "clopidogrel a week before surgery": a period alone is no frequency without a dose.
    const undosed = end === from && regimen.quantities.length === 0 && /^(?:a|per|breakfast|lunch|dinner|supper|am|pm|other|the|all)$/.test(pieces.key(begin)) && pieces.key(begin + 1) !== 'sliding';
    const next = begin === NONE || undosed ? NONE : readPart(pieces, begin, regimen, inside);
    if (next !== NONE) {
      end = next;
      continue;
    }
    const step = inside ? NONE : readChange(pieces, end, regimen, readStep(pieces, end, regimen));
    if (step === NONE) return end;
    end = step;
  }
}

/** The index of the next possible part: after joining words and marks, none of which is itself a part. */
function skipJoins(pieces: Pieces, from: number, first: boolean, inside: boolean): number {
  let next = from;
  for (let joins = 0; joins <= MAX_JOINS; joins += 1) {
    if (readPart(pieces, next, null, inside) !== NONE) return next;
    const { key, kind, start } = pieces.at(next);
    // "Percocet 5 mg #40 one p.o. q.4h": what is dispensed stands within the order.
    if (key === '#' && !first && pieces.at(next + 1).kind === 'number') {
      next += 2;
      continue;
    }
    // A full stop inside the sentence closes an abbreviation, "tab. p.o.".
    const stop = key === '.' && !first && next === from && pieces.at(next - 1).end === start;
    const mark = kind === 'mark' && (stop || /^[,:=*&@-]$/.test(key) || (key === '/' && pieces.key(next - 1) === 'w'));
    if (!mark && !(kind === 'word' && (CONNECTORS.has(key) || isJoin(pieces, next, first && next === from)))) return NONE;
    next += 1;
  }
  return NONE;
}

/** "up to 40 mg", "and PRN": words that join only before certain parts. */
function isJoin(pieces: Pieces, index: number, first: boolean): boolean {
  const key = pieces.key(index);
  const after = pieces.key(index + 1);
  if (key === 'up') return after === 'to';
  if (key === 'back' || key === 'down') return after === 'to' && pieces.at(index + 2).kind === 'number';
  if (key === 'to') return pieces.at(index + 1).kind === 'number' || pieces.key(index - 1) === 'up' || after === 'be' || after === 'take';
  if (key === 'w') return after === '/';
  // "taper starting at 60 mg"
  if (key === 'starting' || key === 'beginning') return after === 'at' || after === 'with';
  if (key === 'over') return pieces.key(index + 2) === 'the' || after === 'the';
  if (key === 'be') return after === 'taken' || after === 'given';
  if (key === 'taken') return true;
  if (key === 'and' || key === 'or') return !first && readFrequency(pieces, index + 1) !== NONE && pieces.at(index + 1).kind === 'word' && after !== 'one';
  // "replete potassium with 40 mEq PO"; an amount alone may be the next drug's.
  if (key === 'with' && pieces.at(index + 1).kind === 'number') {
    const quantity = readQuantity(pieces, index + 1, false);
    return quantity?.kind === 'amount' && readRoute(pieces, quantity.next) !== NONE;
  }
  return key === 'with' && (after === 'a' || after === 'sig' || after === 'device' || readForm(pieces, index + 1) !== NONE);
}

/** Reads one part and, where `regimen` is given, notes it. Numbers without a unit count only before a route, form or frequency. */
export function readPart(pieces: Pieces, index: number, regimen: Regimen | null, inside = false): number {
  const { kind, key, start } = pieces.at(index);
  if (kind === 'end') return NONE;
  if (key === '(') return inside ? NONE : readGroup(pieces, index, regimen);
  const note = (part: Part, next: number): number => {
    regimen?.add(part, start, pieces.at(next - 1).end);
    return next;
  };
  // "1 drop OD" is an eye, "1 tablet OD" once a day.
  if (EYES_AND_EARS.has(key) && DROPS.has(pieces.key(index - 1))) return note('route', index + 1);
  let next = readFrequency(pieces, index);
  if (next !== NONE) return note('frequency', next);
  if (kind === 'number' || kind === 'blank' || kind === 'word') {
    const quantity = readQuantity(pieces, index, true);
    if (quantity && (quantity.kind !== 'bare' || bareCounts(pieces, quantity.next)) && !leads(pieces, quantity)) {
      regimen?.addQuantity(quantity);
      return quantity.next;
    }
    if (quantity) return NONE;
  }
  if (kind !== 'word') return NONE;
  next = readDuration(pieces, index);
  if (next !== NONE) return note('duration', next);
  next = readForm(pieces, index);
  if (next !== NONE && !(regimen?.has('form') && readRoute(pieces, index) !== NONE)) return note('form', next);
  next = readRoute(pieces, index);
  return next === NONE ? NONE : note('route', next);
}

/** Whether a quantity belongs to a name after it, "50 mcg of fentanyl"; "1% of 5 mL" does not. */
function leads(pieces: Pieces, quantity: Quantity): boolean {
  return pieces.key(quantity.next) === 'of' && !(quantity.kind === 'concentration' && readQuantity(pieces, quantity.next + 1, false) !== null);
}

/** Whether a number without a unit is a dose: "1 p.o. daily", "two at bedtime", "one (1) daily". */
function bareCounts(pieces: Pieces, next: number, once = true): boolean {
  let index = next;
  if (pieces.key(index) === ',') index += 1;
  const { kind } = pieces.at(index);
  // "Omnipaque 300 1.5 mL"
  if (kind === 'number') return readQuantity(pieces, index, false) !== null;
  // "4 x 4" is a size of gauze.
  if (pieces.key(index) === 'x') return false;
  // "0.625 one daily"
  if (once) {
    const count = readQuantity(pieces, index, true);
    if (count?.kind === 'count' || (count?.kind === 'bare' && kind === 'word' && bareCounts(pieces, count.next, false))) return true;
  }
  return kind === 'word' && (readRoute(pieces, index) !== NONE || readFrequency(pieces, index) !== NONE || readForm(pieces, index) !== NONE);
}

/** "(2 times a day)", "(40 mg daily)", "(MO,WE,FR)", "(E.C.)": a group of parts, or nothing. */
function readGroup(pieces: Pieces, open: number, regimen: Regimen | null): number {
  let letters = open + 1;
  while (letters < open + 16 && (WEEKDAY_LETTERS.has(pieces.key(letters)) || pieces.key(letters) === ',' || pieces.key(letters) === '/')) letters += 1;
  if (letters > open + 2 && pieces.key(letters) === ')') {
    regimen?.add('frequency', pieces.at(open).start, pieces.at(letters).end);
    return letters + 1;
  }
  const trial = regimen ?? new Regimen('');
  // Read twice: the first time to see that the group closes, so that nothing is noted of one that does not.
  const end = readParts(pieces, open + 1, new Regimen(''), true);
  if (end === open + 1 || pieces.key(end) !== ')') return NONE;
  readParts(pieces, open + 1, trial, true);
  return end + 1;
}

/** The next step of a taper or a split dose: ", then 20 mg daily", "and 10 mg at night". */
function readStep(pieces: Pieces, from: number, regimen: Regimen): number {
  if (regimen.quantities.length === 0) return NONE;
  let next = from;
  if (pieces.key(next) === ',') next += 1;
  const then = pieces.key(next) === 'then' || (pieces.key(next) === 'and' && pieces.key(next + 1) === 'then') || (pieces.key(next) === 'followed' && pieces.key(next + 1) === 'by');
  const alternating = (pieces.key(next) === 'alternating' && pieces.key(next + 1) === 'with') || pieces.key(next) === 'except';
  if (pieces.key(next) === 'except') next += pieces.key(next + 1) === 'for' ? 2 : 1;
  else if (pieces.key(next) === 'followed' || alternating) next += 2;
  else if (pieces.key(next) === 'and') next += pieces.key(next + 1) === 'then' ? 2 : 1;
  else if (pieces.key(next) === 'then') next += 1;
  else return NONE;
  const quantity = readQuantity(pieces, next, false);
  if (!quantity || leads(pieces, quantity)) return NONE;
  const timed = readPart(pieces, quantity.next, null);
  if (!then && !alternating && timed === NONE) return NONE;
  // "and 50 mcg IV fentanyl" is the next drug's dose: only a timing makes a split dose.
  const route = readRoute(pieces, quantity.next);
  if (!then && !alternating && readFrequency(pieces, route === NONE ? quantity.next : route) === NONE) return NONE;
  regimen.closed = true;
  return quantity.next;
}

/** A new dose behind its verb: "was increased to 80 mg", "- reduced to 81 mg", "dose is 150 mg"; else `otherwise`. */
function readChange(pieces: Pieces, from: number, regimen: Regimen, otherwise: number): number {
  if (otherwise !== NONE) return otherwise;
  let next = from;
  if (pieces.key(next) === ',' || (pieces.key(next) === '-' && !isArrow(pieces, next))) next += 1;
  let ready = false;
  let later = false;
  for (let turn = 0; turn < MAX_CHANGE_WORDS; turn += 1) {
    const key = pieces.key(next);
    if (key === 'from' && (ready || pieces.at(next + 1).kind === 'number')) {
      // The dose that was is part of the mention, the dose that is counts.
      const was = pieces.key(next + 2) === 'to' ? bareNumber(pieces, next + 1) : readQuantity(pieces, next + 1, false);
      if (was === null) return NONE;
      const to = skipTiming(pieces, was.next);
      if (pieces.key(to) !== 'to') return NONE;
      regimen.previous ??= was;
      next = to;
      ready = true;
      continue;
    }
    const quantity = ready ? readQuantity(pieces, next, false) : null;
    if (quantity) {
      if (leads(pieces, quantity)) return NONE;
      // "Started at 300 mg and eventually raised to 600 mg": the plan, not the dose.
      if (later && regimen.quantities.length > 0) regimen.closed = true;
      else regimen.changeDose(quantity);
      return quantity.next;
    }
    if (turn === 0 && isArrow(pieces, next)) {
      if (regimen.quantities.length === 0) return NONE;
      ready = true;
      next += pieces.key(next) === '-' ? 2 : 1;
      continue;
    }
    if (key === 'eventually') later = true;
    if (CHANGES.has(key)) ready = true;
    else if (!AUXILIARIES.has(key) && !(ready && JOINS_TO_DOSE.has(key))) return NONE;
    next += 1;
  }
  return NONE;
}

/** "25 mg -> 50 mg", "25 mg → 50 mg" */
function isArrow(pieces: Pieces, index: number): boolean {
  const key = pieces.key(index);
  return key === '→' || key === '➔' || (key === '-' && pieces.key(index + 1) === '>');
}

function bareNumber(pieces: Pieces, index: number): Quantity | null {
  const number = pieces.at(index);
  return number.kind === 'number' ? { kind: 'bare', number, unit: null, next: index + 1 } : null;
}

/** "from 20 mg by mouth daily to 40 mg": what may stand between the dose that was and "to". */
function skipTiming(pieces: Pieces, from: number): number {
  let next = from;
  for (let part = 0; part < 3 && pieces.key(next) !== 'to'; part += 1) {
    const route = readRoute(pieces, next);
    const end = route === NONE ? readFrequency(pieces, next) : route;
    if (end === NONE) break;
    next = end;
  }
  return next;
}
