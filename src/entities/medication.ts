import type { Note, Span } from '../note/types.ts';
import { NONE, readDuration, readForm, readFrequency, readQuantity, readRoute, readTimeSpan } from './medication-items.ts';
import type { Quantity } from './medication-items.ts';
import { Pieces } from './medication-pieces.ts';
import { CONNECTORS, STATUSES, WEEKDAY_LETTERS } from './medication-words.ts';
import type { Attributes } from './types.ts';

/** A medication mention with its regimen: tokens `startToken` (inclusive) to `endToken` (exclusive). */
export interface MedicationExtent {
  readonly startToken: number;
  readonly endToken: number;
  /** As written: `dose` is the number, `unit` its unit; `strength` holds number and unit where a dose stands beside it. */
  readonly attributes: Attributes;
}

/** A regimen is read no further than this after the name, and this many tokens before it. */
const MAX_REGIMEN_CHARACTERS = 400;
const MAX_TOKENS_BEFORE = 14;
/** Joining words and marks in a row that may stand between two parts. */
const MAX_JOINS = 5;
/** A bare number from here on is a strength, not a count of tablets. */
const MAX_COUNT = 50;

/** Words and marks that may stand between a leading dose and the name: "a 10 mL bolus of", "800 mg doses of". */
const LEADING_JOINS = new Set(['of', 'a', 'the', '-', 'plain', 'additional', 'liquid', 'dose', 'doses', 'worth', 'his', 'her']);
/** Verbs and their auxiliaries between a name and its new dose: "was increased to 80 mg". */
const CHANGES = new Set(['increased', 'decreased', 'reduced', 'changed', 'titrated', 'adjusted', 'raised', 'lowered', 'tapered', 'weaned', 'started', 'restarted', 'resumed', 'continued', 'switched', 'dose', 'dosage']);
const AUXILIARIES = new Set(['was', 'were', 'is', 'has', 'have', 'had', 'been', 'be', 'to', 'will', 'should', 'then', 'being', 'also', 'subsequently', 'up', 'down', 'back', 'slowly', 'gradually', 'further', 'we', 'eventually', 'and', 'now']);

const JOINS_TO_DOSE = new Set(['to', 'at', 'on', 'of', 'a', 'now']);
const MAX_CHANGE_WORDS = 8;

type Part = 'route' | 'frequency' | 'duration' | 'form';

/** What a regimen has said so far. */
class Regimen {
  readonly quantities: Quantity[] = [];
  /** The quantity before the name, which is always the dose: "4 cc of Marcaine 0.5%". */
  private leading: Quantity | null = null;
  private readonly parts = new Map<Part, Span>();
  /** Set once a second step of a taper or split dose begins: its parts belong to the span, not to the attributes. */
  closed = false;

  constructor(private readonly text: string) {}

  addQuantity(quantity: Quantity): void {
    if (!this.closed) this.quantities.push(quantity);
  }

  lead(quantity: Quantity): void {
    this.leading ??= quantity;
  }

  /** Adds a part; neighbours of the same kind join ("BID (2 times a day)"), otherwise the first one stands. */
  add(part: Part, start: number, end: number): void {
    if (this.closed) return;
    const before = this.parts.get(part);
    if (!before) this.parts.set(part, { start, end });
    else if (/^[\s,:()/&-]*(?:and\s+|or\s+)?$/.test(this.text.slice(before.end, start))) this.parts.set(part, { start: before.start, end });
  }

  has(part: Part): boolean {
    return this.parts.has(part);
  }

  attributes(status: string | null): Attributes {
    const written = (span: Span | null | undefined): string | undefined => (span ? this.slice(span) : undefined);
    const whole = (quantity: Quantity): string => this.text.slice(quantity.number.start, (quantity.unit ?? quantity.number).end);
    const { leading } = this;
    const { dose, strength } =
      leading && leading.kind !== 'concentration' ? { dose: leading, strength: this.quantities[0] ?? null } : separate(leading ? [leading, ...this.quantities] : this.quantities, this.text);
    const found: Record<string, string | undefined> = {
      dose: dose ? written(dose.number) : undefined,
      unit: dose ? written(dose.unit) : undefined,
      strength: strength ? whole(strength) : undefined,
      form: written(this.parts.get('form')),
      route: written(this.parts.get('route')),
      frequency: written(this.parts.get('frequency')),
      duration: written(this.parts.get('duration')),
      status: status ?? undefined,
    };
    return Object.fromEntries(Object.entries(found).filter((entry): entry is [string, string] => entry[1] !== undefined));
  }

  /** The words of a span, with the parenthesis that its last part closes: "BID (2 times a day)". */
  private slice(span: Span): string {
    const slice = this.text.slice(span.start, span.end);
    return slice.includes('(') && !slice.includes(')') && this.text[span.end] === ')' ? `${slice})` : slice;
  }
}

/** Tells dose from strength: "40 mg tablet, one tablet" is a dose of one of strength 40 mg; "1% 10 mL" a dose of 10 mL. */
function separate(quantities: readonly Quantity[], text: string): { readonly dose: Quantity | null; readonly strength: Quantity | null } {
  const [first, second] = quantities;
  if (!first) return { dose: null, strength: null };
  if (!second) return first.kind === 'concentration' ? { dose: null, strength: first } : { dose: first, strength: null };
  const counts = (quantity: Quantity): boolean => quantity.kind === 'count' || quantity.kind === 'bare';
  // "Omnipaque 300 1.5 mL": nobody takes three hundred of anything.
  if (first.kind === 'bare' && second.kind === 'amount' && Number(text.slice(first.number.start, first.number.end)) >= MAX_COUNT) return { dose: second, strength: first };
  // "Premarin 0.625 one daily"
  if (first.kind === 'bare' && counts(second)) return { dose: second, strength: first };
  if (counts(first)) return { dose: first, strength: counts(second) ? null : second };
  const rest = quantities.slice(1);
  const taken = rest.find(counts) ?? (first.kind === 'concentration' || first.kind === 'ratio' ? (rest.find(({ kind }) => kind === 'amount') ?? second) : undefined);
  if (taken) return { dose: taken, strength: first };
  return { dose: first, strength: second.kind === 'concentration' ? second : null };
}

/**
 * Extends a drug name to its whole regimen: dose, strength, form, route, frequency and duration after the name,
 * within its sentence, and a dose before it ("40 mg of Lasix"). Indications ("for pain") stay outside; a status word
 * directly after the regimen ("held") goes to the attributes only. Reads a bounded window: constant time a mention.
 *
 * @param firstToken index of the first token of the drug's name
 * @param lastToken index after the last token of the drug's name
 * @param floorToken earliest token the mention may take: the end of the mention before it
 */
export function extendMedication(note: Note, firstToken: number, lastToken: number, floorToken = 0): MedicationExtent {
  const { tokens, text } = note;
  const nameEnd = tokens.end[lastToken - 1]!;
  const sentence = note.sentences[tokens.sentence[lastToken - 1]!];
  const limit = Math.min(sentence?.end ?? text.length, nameEnd + MAX_REGIMEN_CHARACTERS);
  const regimen = new Regimen(text);
  const pieces = new Pieces(text, nameEnd, Math.max(limit, nameEnd));
  const opened = firstToken > floorToken && /^[([]$/.test(tokens.lower[firstToken - 1]!) && tokens.sentence[firstToken - 1] === tokens.sentence[firstToken];
  const after = readAfterName(pieces, regimen, opened);
  const end = after > 0 ? pieces.at(after - 1).end : nameEnd;
  const endToken = tokenAfter(note, lastToken, end);
  const startToken = opened && after > 0 && /^[)\]]$/.test(pieces.key(0)) ? firstToken - 1 : readBeforeName(note, firstToken, floorToken, regimen);
  return { startToken, endToken, attributes: regimen.attributes(readStatus(pieces, after, text) ?? statusBefore(note, startToken)) };
}

/** Index of the first token that starts at or after `end`. */
function tokenAfter(note: Note, from: number, end: number): number {
  let token = from;
  while (token < note.tokens.count && note.tokens.start[token]! < end) token += 1;
  return token;
}

/** Reads what follows a name; returns the number of pieces that belong to the regimen. */
function readAfterName(pieces: Pieces, regimen: Regimen, closes: boolean): number {
  const start = skipOtherName(pieces, closes);
  const end = readParts(pieces, start, regimen, false);
  return end > start ? end : 0;
}

/**
 * What may stand between a name and its dose: a trade mark, "(Dilaudid)" (some words in parentheses that are no
 * part of a regimen), or, where the name itself stands in parentheses (`closes`), the closing one.
 */
function skipOtherName(pieces: Pieces, closes: boolean): number {
  const open = pieces.key(0);
  if (open === '®' || open === '™') return 1;
  if (closes) return open === ')' || open === ']' ? 1 : 0;
  if (open !== '(' && open !== '[') return 0;
  for (let next = 1; next < 8; next += 1) {
    const { key, kind } = pieces.at(next);
    if (key === ')' || key === ']') return next > 1 ? next + 1 : 0;
    if (kind !== 'word' && kind !== 'number' && key !== '-' && key !== '/') return 0;
    if (next === 1 && readPart(pieces, next, null) !== NONE) return 0;
  }
  return 0;
}

/** Reads parts while they come; returns the index after the last one. */
function readParts(pieces: Pieces, from: number, regimen: Regimen, inside: boolean): number {
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
    // A full stop inside the sentence closes an abbreviation, "tab. p.o.".
    const stop = key === '.' && !first && next === from && pieces.at(next - 1).end === start;
    const mark = kind === 'mark' && (stop || /^[,:=*&-]$/.test(key) || (key === '/' && pieces.key(next - 1) === 'w'));
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
  if (key === 'to') return pieces.at(index + 1).kind === 'number' || pieces.key(index - 1) === 'up' || after === 'be' || after === 'take';
  if (key === 'w') return after === '/';
  if (key === 'over') return pieces.key(index + 2) === 'the' || after === 'the';
  if (key === 'be') return after === 'taken' || after === 'given';
  if (key === 'taken') return true;
  if (key === 'and' || key === 'or') return !first && readFrequency(pieces, index + 1) !== NONE && pieces.at(index + 1).kind === 'word' && after !== 'one';
  return key === 'with' && (after === 'a' || after === 'sig' || after === 'device' || readForm(pieces, index + 1) !== NONE);
}

/** Reads one part and, where `regimen` is given, notes it. Numbers without a unit count only before a route, form or frequency. */
function readPart(pieces: Pieces, index: number, regimen: Regimen | null, inside = false): number {
  const { kind, key, start } = pieces.at(index);
  if (kind === 'end') return NONE;
  if (key === '(') return inside ? NONE : readGroup(pieces, index, regimen);
  const note = (part: Part, next: number): number => {
    regimen?.add(part, start, pieces.at(next - 1).end);
    return next;
  };
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
  if (pieces.key(next) === ',' || pieces.key(next) === '-') next += 1;
  let ready = false;
  for (let turn = 0; turn < MAX_CHANGE_WORDS; turn += 1) {
    const key = pieces.key(next);
    if (key === 'from' && (ready || pieces.at(next + 1).kind === 'number')) {
      // The dose that was is part of the mention, the dose that is counts.
      const to = pieces.key(next + 2) === 'to' ? next + 2 : (readQuantity(pieces, next + 1, false)?.next ?? NONE);
      if (pieces.key(to) !== 'to') return NONE;
      next = to;
      ready = true;
      continue;
    }
    const quantity = ready ? readQuantity(pieces, next, false) : null;
    if (quantity) {
      if (leads(pieces, quantity)) return NONE;
      if (regimen.quantities.length > 0) regimen.closed = true;
      regimen.addQuantity(quantity);
      return quantity.next;
    }
    if (CHANGES.has(key)) ready = true;
    else if (!AUXILIARIES.has(key) && !(ready && JOINS_TO_DOSE.has(key))) return NONE;
    next += 1;
  }
  return NONE;
}

/** A dose before the name: "40 mg of Lasix", "3 mg Versed", "100 mcg of IV fentanyl", "a 7-day course of Keflex". */
function readBeforeName(note: Note, firstToken: number, floorToken: number, regimen: Regimen): number {
  const { tokens, text } = note;
  const sentence = tokens.sentence[firstToken]!;
  const nameStart = tokens.start[firstToken]!;
  const floor = Math.max(floorToken, firstToken - MAX_TOKENS_BEFORE, 0);
  const dosed = regimen.quantities.length > 0;
  let best = firstToken;
  for (let token = firstToken - 1; token >= floor && tokens.sentence[token] === sentence; token -= 1) {
    const word = tokens.lower[token]!;
    if (token === firstToken - 1 && dosed && word !== 'of' && word !== '%') break;
    if (word === '.' || word === ',' || word === ';' || word === ':' || word === 'and') break;
    const first = word.codePointAt(0) ?? 0;
    const digit = first >= 48 && first <= 57;
    if (!digit && !startsNumber(word)) continue;
    if (readsToName(new Pieces(text, tokens.start[token]!, nameStart), null)) best = token;
    else if (best < firstToken) break;
  }
  if (best < firstToken) readsToName(new Pieces(text, tokens.start[best]!, nameStart), regimen);
  return best;
}

function startsNumber(word: string): boolean {
  return /^(?:one|two|three|four|five|six|seven|eight|nine|ten|half|___?)/.test(word) || word.startsWith('[**') || word === '½';
}

/** Whether the pieces, from a quantity on, read through to the name; notes them in `regimen` where given. */
function readsToName(pieces: Pieces, regimen: Regimen | null): boolean {
  const span = readTimeSpan(pieces, 0);
  let index: number;
  if (span !== NONE) {
    regimen?.add('duration', pieces.at(0).start, pieces.at(span - 1).end);
    index = pieces.key(span) === 'course' ? span + 1 : span;
    if (pieces.key(index) !== 'of') return false;
  } else {
    const quantity = readQuantity(pieces, 0, false);
    if (!quantity || quantity.kind === 'ratio') return false;
    regimen?.lead(quantity);
    index = quantity.next;
  }
  for (let turn = 0; turn < MAX_TOKENS_BEFORE && pieces.at(index).kind !== 'end'; turn += 1) {
    const key = pieces.key(index);
    if (LEADING_JOINS.has(key)) {
      index += 1;
      continue;
    }
    const next = readPart(pieces, index, regimen);
    if (next === NONE) return false;
    index = next;
  }
  return pieces.at(index).kind === 'end';
}

const ENDING = /^(?:stop|stops|stopped|stopping|discontinue|discontinued|discontinuing|hold|held|holding)$/;
const BEFORE_NAME = /^(?::|the|his|her|your|taking|use|of|any)$/;

/** That a drug is stopped or held, told right before it: "Stopped: aspirin", "discontinue the lisinopril". */
function statusBefore({ text, tokens }: Note, startToken: number): string | null {
  for (let i = startToken - 1; i >= 0 && i >= startToken - 4 && tokens.sentence[i] === tokens.sentence[startToken]; i -= 1) {
    const word = tokens.lower[i]!;
    if (ENDING.test(word)) return text.slice(tokens.start[i], tokens.end[i]);
    if (!BEFORE_NAME.test(word)) return null;
  }
  return null;
}

/** A status word directly after the regimen: ", discontinued", "was held", "(stopped)". */
function readStatus(pieces: Pieces, from: number, text: string): string | null {
  for (let next = from; next < from + 4; next += 1) {
    const { key, kind, start, end } = pieces.at(next);
    // "Hold for SBP < 100" is a condition, not a status.
    if (key === 'hold' && /^(?:for|if|when|parameters)$/.test(pieces.key(next + 1))) return null;
    if (STATUSES.has(key)) return text.slice(start, end);
    const joins = kind === 'mark' ? /^[,(:-]$/.test(key) : /^(?:was|were|is|has|have|been|being|on|to|currently|now|today)$/.test(key);
    if (!joins) return null;
  }
  return null;
}
