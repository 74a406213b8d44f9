import { NONE, readDuration, readForm, readFrequency, readQuantity, readRoute } from './medication-items.ts';
import type { Quantity } from './medication-items.ts';
import { Pieces } from './medication-pieces.ts';
import { toUcum } from './regimenAmount.ts';
import { readDurationIso } from './regimenDuration.ts';
import { readTiming } from './regimenTiming.ts';
import type { Attributes, DoseStep } from './types.ts';

/** What a regimen says of further doses: one after the other, or side by side. */
export interface FurtherDoses {
  readonly steps?: readonly DoseStep[];
  readonly splitDoses?: readonly DoseStep[];
  /** Whether the doses are said to be tapered, or fall to nothing. */
  readonly tapered: boolean;
  /** Offset after the last step. */
  readonly end: number;
}

/** What stands before the text that is read. */
export interface Beginning {
  /** "Increase X by …", "taper X by …". */
  readonly verb: 'decrease' | 'increase' | undefined;
  /** The dose stands before the name. */
  readonly dosed: boolean;
  /** The name itself says "taper". */
  readonly tapered: boolean;
}

/** A regimen without any of these has one dose only. */
const FURTHER = /\bthen\b|\btaper|\bwean|\btitrat|\bfollowed by\b|\bexcept\b|\balternat|\bincreas|\bdecreas|\breduc|\bby \d|\bdays? \d|(?:[,&;]|\band\b)(?=[^\d½¼¾]{0,120}[\d½¼¾]|[^.]{0,40}\b(?:one|two|three|four|five|six|half|once|twice)\b)/i;
/** "40-30-20-10 mg taper" right behind the name. */
const CHAIN = /^[\s:,]{0,3}(\d{1,3}(?:\s?-\s?\d{1,3}){2,8})\s?(mg)?\s(?:taper|wean)/i;
const MAX_STEPS = 12;
/** How many words may stand between a dose or the name and "taper". */
const NEAR = 5;
/** Where this many words say nothing of a dose, no further dose follows. */
const FAR = 14;
/** What a mention without a dose must have close behind it. */
const UNDOSED = /\b(?:taper|wean|titrat|increas|decreas|reduc|lower)|\bby \d|\d-\d+-\d/i;
const MAX_UNDOSED = 60;

type Link = 'after' | 'beside' | 'listed';

/**
 * Reads the doses of a taper, a titration or a split regimen between two offsets: from the end of the drug's name to
 * where its text may reach. `first` is the regimen itself as already read. Bounded by the window: linear.
 */
export function readFurtherDoses(text: string, from: number, to: number, first: DoseStep, { verb, dosed, tapered }: Beginning): FurtherDoses | undefined {
  const window = text.slice(from, to);
  if ((!tapered && !FURTHER.test(window)) || (first.dose === undefined && !tapered && !UNDOSED.test(window.slice(0, MAX_UNDOSED)))) return undefined;
  const chain = CHAIN.exec(window);
  if (chain !== null) return { steps: chain[1]!.split(/\s?-\s?/).map((dose) => ({ dose, ...(chain[2] === undefined ? {} : { unit: chain[2] }) })), tapered: true, end: from + chain[0].length };
  return new StepReader(text, new Pieces(text, from, to), first, verb, tapered).read(dosed);
}

/** The first step: what the attributes say of the regimen itself. */
export function firstStep({ dose, unit, frequency, duration }: Attributes): DoseStep {
  return timed({ ...(dose === undefined ? {} : { dose }), ...(unit === undefined ? {} : { unit }) }, frequency, duration);
}

function timed(step: DoseStep, frequency: string | undefined, duration: string | undefined): DoseStep {
  const { timesPerDay, intervalHours } = frequency === undefined ? {} : readTiming(frequency);
  return {
    ...step,
    ...(frequency === undefined ? {} : { frequency }),
    ...(timesPerDay === undefined ? {} : { timesPerDay }),
    ...(intervalHours === undefined ? {} : { intervalHours }),
    ...(duration === undefined ? {} : { duration, ...dayIso(duration) }),
  };
}

/** "day 1" is one day, "days 2-5" four. */
function dayIso(duration: string): Pick<DoseStep, 'durationIso'> {
  const days = /^days? (\d+)(?:\s*(?:-|to|through)\s*(\d+))?$/i.exec(duration);
  if (days !== null) return { durationIso: `P${days[2] === undefined ? 1 : Number(days[2]) - Number(days[1]) + 1}D` };
  const { durationIso } = readDurationIso(duration);
  return durationIso === undefined ? {} : { durationIso };
}

class StepReader {
  readonly #steps: DoseStep[] = [];
  readonly #splits: DoseStep[] = [];
  readonly #text: string;
  readonly #pieces: Pieces;
  readonly #verb: 'decrease' | 'increase' | undefined;
  #first: DoseStep;
  #tapered: boolean;
  #end = 0;

  constructor(text: string, pieces: Pieces, first: DoseStep, verb: 'decrease' | 'increase' | undefined, tapered: boolean) {
    this.#tapered = tapered;
    this.#text = text;
    this.#pieces = pieces;
    this.#first = first;
    this.#verb = verb;
  }

  read(dosed: boolean): FurtherDoses | undefined {
    const pieces = this.#pieces;
    let seen = dosed;
    let last = 0;
    for (let i = 0; pieces.at(i).kind !== 'end' && i <= last + FAR && this.#steps.length + this.#splits.length < MAX_STEPS; ) {
      const key = pieces.key(i);
      if (/^(?:taper|wean)/.test(key) && i <= last + NEAR) this.#tapered = true;
      const change = i <= last + NEAR ? this.#readChange(i) : NONE;
      if (change !== NONE) {
        i = last = change;
        seen = true;
        continue;
      }
      const next = seen ? this.#readLinked(i) : NONE;
      if (next !== NONE) {
        i = last = next;
        continue;
      }
      const quantity = pieces.at(i).kind === 'mark' ? null : readQuantity(pieces, i, false);
      if (quantity !== null) {
        if (this.#first.dose === undefined && this.#tapered) this.#begin(quantity);
        seen = true;
        i = last = quantity.next;
        continue;
      }
      if (seen && this.#first.duration === undefined) this.#readDay(i);
      if (pieces.at(i).kind === 'number') seen = true;
      i += 1;
    }
    return this.#result();
  }

  /** "Taper:" and the doses in the lines below, which the mention does not reach. */
  #begin(quantity: Quantity): void {
    const { step } = this.#readStep(quantity);
    if (quantity.kind === 'amount' && this.#steps.length === 0 && (step.duration !== undefined || step.frequency !== undefined)) this.#add(this.#steps, step, quantity.next);
  }

  #result(): FurtherDoses | undefined {
    const steps = this.#steps;
    const falling = [this.#first, ...steps].map((step) => (step.change === undefined ? Number(step.dose) : Number.NaN));
    const falls = steps.every(({ dose, unit }) => dose === undefined || sameUnit(unit, this.#first.unit ?? steps[0]?.unit)) && falling.every((dose, i) => i === 0 || Number.isNaN(dose) || dose < falling[i - 1]!) && falling.filter((dose) => !Number.isNaN(dose)).length >= 3;
    const tapered = this.#tapered || falls;
    if (steps.length === 0 && this.#splits.length === 0) return tapered ? { tapered, end: this.#end } : undefined;
    const whole = this.#first.dose === undefined ? [] : [this.#first];
    return {
      ...(steps.length === 0 ? {} : { steps: [...whole, ...steps] }),
      ...(this.#splits.length === 0 ? {} : { splitDoses: [...whole, ...this.#splits] }),
      tapered,
      end: this.#end,
    };
  }

  /** "500 mg on day 1": how long the first dose is given. */
  #readDay(i: number): void {
    const end = this.#dayEnd(i);
    if (end === NONE || !/^(?:then|,|;|and|followed)$/.test(this.#pieces.key(end))) return;
    const duration = this.#slice(i, end);
    this.#first = timed(this.#first, this.#first.frequency, duration);
  }

  /** "day 1", "days 2-5", "days 2 through 5". */
  #dayEnd(i: number): number {
    const pieces = this.#pieces;
    if (!/^days?$/.test(pieces.key(i)) || pieces.at(i + 1).kind !== 'number') return NONE;
    return /^(?:-|to|through)$/.test(pieces.key(i + 2)) && pieces.at(i + 3).kind === 'number' ? i + 4 : i + 2;
  }

  /** ", then 40 mg x 3 days", "and 2.5 mg other days", "then stop". */
  #readLinked(i: number): number {
    const pieces = this.#pieces;
    const { link, next } = this.#readLink(i);
    if (link === undefined) return NONE;
    const stop = link === 'beside' ? NONE : stopAt(pieces, next);
    if (stop !== NONE) {
      this.#add(this.#steps, { change: 'stop' }, stop);
      return stop;
    }
    const spaced = link === 'beside' ? NONE : this.#readSpaced(next);
    if (spaced !== NONE) return spaced;
    const quantity = readQuantity(pieces, next, false);
    if (quantity === null || quantity.kind === 'concentration' || quantity.kind === 'ratio' || pieces.key(quantity.next) === 'of') return NONE;
    const { step, end } = this.#readStep(quantity);
    if (link === 'listed') {
      // "600 mg, one tablet": only a like dose with its own time is another step.
      const like = sameUnit(step.unit, (this.#steps.at(-1) ?? this.#first).unit);
      const itself = step.dose === this.#first.dose && step.frequency === this.#first.frequency && step.duration === this.#first.duration;
      if (!like || itself || (step.duration === undefined && step.frequency === undefined)) return NONE;
      this.#add(step.duration === undefined && this.#steps.length === 0 ? this.#splits : this.#steps, step, end);
      return end;
    }
    if (link === 'beside' && step.frequency === undefined && pieces.key(i) === 'and') return NONE;
    this.#add(link === 'beside' ? this.#splits : this.#steps, step, end);
    return end;
  }

  /** "4 mg q6h x 1 day, q8h x 1 day": the same dose at longer intervals. */
  #readSpaced(i: number): number {
    const pieces = this.#pieces;
    const often = readFrequency(pieces, i);
    const lasts = often === NONE ? NONE : readDuration(pieces, often);
    const { dose, unit } = this.#steps.at(-1) ?? this.#first;
    if (lasts === NONE || dose === undefined) return NONE;
    this.#add(this.#steps, timed({ dose, ...(unit === undefined ? {} : { unit }) }, this.#slice(i, often), this.#slice(often, lasts)), lasts);
    return lasts;
  }

  #readLink(i: number): { readonly link: Link | undefined; readonly next: number } {
    const pieces = this.#pieces;
    let next = i;
    while (/^[,;.*•-]$/.test(pieces.key(next)) && next < i + 2) next += 1;
    const comma = (next > i && /^[,;]$/.test(pieces.key(i))) || (i > 0 && this.#text.slice(pieces.at(i - 1).end, pieces.at(next).start).includes('\n'));
    if (!comma) next = i;
    if (pieces.key(next) === 'and' && pieces.key(next + 1) === 'then') next += 1;
    if (pieces.key(next) === 'then') {
      next += 1;
      while (/^(?:taper|to|down|go|drop|back|on|reduce|decrease|increase|a|at|take|give|by|continue|infusion|drip|maintenance|of)$/.test(pieces.key(next)) && next < i + 8) next += 1;
      return { link: 'after', next };
    }
    if (pieces.key(next) === 'followed' && pieces.key(next + 1) === 'by') return { link: 'after', next: next + 2 };
    if (pieces.key(next) === 'except') return { link: 'beside', next: next + (pieces.key(next + 1) === 'for' ? 2 : 1) };
    if (pieces.key(next) === 'alternating' && pieces.key(next + 1) === 'with') return { link: 'beside', next: next + 2 };
    if (pieces.key(next) === 'and' || pieces.key(next) === '&') return { link: comma ? 'listed' : 'beside', next: next + 1 };
    return { link: comma ? 'listed' : undefined, next };
  }

  /** A dose with what follows it: route, frequency, duration. */
  #readStep(quantity: Quantity): { readonly step: DoseStep; readonly end: number } {
    const pieces = this.#pieces;
    let next = quantity.next;
    let frequency: string | undefined;
    let duration: string | undefined;
    for (let turn = 0; turn < 8; turn += 1) {
      let begin = next;
      if (pieces.key(begin) === '(') begin += 1;
      if (pieces.key(begin) === 'on' && this.#dayEnd(begin + 1) !== NONE) begin += 1;
      const lasts = firstOf(readDuration(pieces, begin), this.#dayEnd(begin));
      const often = lasts === NONE ? readFrequency(pieces, begin) : NONE;
      if (lasts !== NONE && duration === undefined) duration = this.#slice(begin, lasts);
      if (often !== NONE) frequency = frequency === undefined ? this.#slice(begin, often) : `${frequency} ${this.#slice(begin, often)}`;
      const end = firstOf(lasts, often, readForm(pieces, begin), readRoute(pieces, begin));
      if (end === NONE) break;
      next = begin > next && pieces.key(end) === ')' ? end + 1 : end;
    }
    const { number, unit } = quantity;
    const step = { dose: this.#text.slice(number.start, number.end), ...(unit === null ? {} : { unit: this.#text.slice(unit.start, unit.end) }) };
    return { step: timed(step, frequency, duration), end: next };
  }

  /** "taper by 10 mg every 3 days", "increase by 2 units weekly", "taper to off over 2 weeks", "weaned off". */
  #readChange(i: number): number {
    const pieces = this.#pieces;
    let next = i;
    let direction = next === 0 ? this.#verb : undefined;
    const verb = directionOf(pieces.key(next));
    if (verb !== undefined) {
      direction = verb;
      next += 1;
      while (/^(?:down|up|slowly|gradually|dose|the|it|to)$/.test(pieces.key(next)) && next < i + 5) next += 1;
    }
    if (direction === undefined) return NONE;
    if (pieces.key(next) === 'off' || (verb !== undefined && /^(?:zero|discontinuation)$/.test(pieces.key(next)))) {
      const over = readDuration(pieces, next + 1);
      const end = over === NONE ? next + 1 : over;
      this.#add(this.#steps, timed({ change: 'stop' }, undefined, over === NONE ? undefined : this.#slice(next + 1, over)), end);
      return end;
    }
    if (pieces.key(next) !== 'by') return NONE;
    const quantity = readQuantity(pieces, next + 1, false);
    if (quantity === null) return NONE;
    const { step, end } = this.#readStep(quantity);
    this.#add(this.#steps, { ...step, change: direction }, end);
    return end;
  }

  #add(list: DoseStep[], step: DoseStep, end: number): void {
    list.push(step);
    this.#end = this.#pieces.at(end - 1).end;
  }

  #slice(from: number, to: number): string {
    return this.#text.slice(this.#pieces.at(from).start, this.#pieces.at(to - 1).end);
  }
}

/** "tabs" and "tab" are one unit. */
function sameUnit(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.toLowerCase() === b.toLowerCase() || (toUcum(a) ?? a) === (toUcum(b) ?? b);
}

function directionOf(key: string): 'decrease' | 'increase' | undefined {
  if (/^(?:taper|wean|decreas|reduc|lower)/.test(key)) return 'decrease';
  return /^(?:increas|titrat|uptitrat)/.test(key) ? 'increase' : undefined;
}

/** The index after "stop", "off" or "discontinue". */
function stopAt(pieces: Pieces, index: number): number {
  return /^(?:stop|off|discontinue|discontinued|done|none)$/.test(pieces.key(index)) ? index + 1 : NONE;
}

function firstOf(...ends: readonly number[]): number {
  return ends.find((end) => end !== NONE) ?? NONE;
}
