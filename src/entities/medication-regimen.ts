import type { Span } from '../note/types.ts';
import type { Quantity } from './medication-items.ts';
import type { Attributes } from './types.ts';

/** A bare number from here on is a strength, not a count of tablets. */
const MAX_COUNT = 50;

export type Part = 'route' | 'frequency' | 'duration' | 'form';

/** What a regimen has said so far. */
export class Regimen {
  readonly quantities: Quantity[] = [];
  /** The dose that was, before a change: "from 25 mg to 50 mg". */
  previous: Quantity | null = null;
  /** Where the dose changed: parts from here on replace the ones before. */
  private changedAt = 0;
  /** The quantity before the name, which is always the dose: "4 cc of Marcaine 0.5%". */
  private leading: Quantity | null = null;
  private readonly parts = new Map<Part, Span>();
  /** Set once a second step of a taper or split dose begins: its parts belong to the span, not to the attributes. */
  closed = false;

  constructor(private readonly text: string) {}

  addQuantity(quantity: Quantity): void {
    if (!this.closed) this.quantities.push(quantity);
  }

  /** A new dose takes the place of the one before: "40 mg, reduced to 20 mg". */
  changeDose(quantity: Quantity): void {
    if (this.closed) return;
    const { dose } = this.chosen();
    this.previous ??= dose;
    this.leading = null;
    this.quantities.length = 0;
    this.quantities.push(quantity);
    this.changedAt = quantity.number.start;
  }

  lead(quantity: Quantity): void {
    this.leading ??= quantity;
  }

  /** Adds a part; neighbours of the same kind join ("BID (2 times a day)"), otherwise the first one stands. */
  add(part: Part, start: number, end: number): void {
    if (this.closed) return;
    const before = this.parts.get(part);
    if (!before || before.start < this.changedAt) this.parts.set(part, { start, end });
    else if (/^[\s,:()/&-]*(?:and\s+|or\s+)?$/.test(this.text.slice(before.end, start))) this.parts.set(part, { start: before.start, end });
  }

  has(part: Part): boolean {
    return this.parts.has(part);
  }

  attributes(status: string | null): Attributes {
    const written = (span: Span | null | undefined): string | undefined => (span ? this.slice(span) : undefined);
    const whole = (quantity: Quantity): string => this.text.slice(quantity.number.start, (quantity.unit ?? quantity.number).end);
    const { dose, strength } = this.chosen();
    const found: Record<string, string | undefined> = {
      dose: dose ? written(dose.number) : undefined,
      unit: dose ? written(dose.unit) : undefined,
      strength: strength ? whole(strength) : undefined,
      form: written(this.parts.get('form')),
      route: written(this.parts.get('route')),
      frequency: written(this.parts.get('frequency')),
      duration: written(this.parts.get('duration')),
      status: status ?? undefined,
      previousDose: this.previous ? this.previousDose(this.previous, dose) : undefined,
    };
    const said: Record<string, string> = {};
    for (const name in found) {
      const words = found[name];
      if (words !== undefined) said[name] = words;
    }
    return said;
  }

  private chosen(): { readonly dose: Quantity | null; readonly strength: Quantity | null } {
    const { leading } = this;
    if (leading && leading.kind !== 'concentration') return { dose: leading, strength: this.quantities[0] ?? null };
    return separate(leading ? [leading, ...this.quantities] : this.quantities, this.text);
  }

  /** "from 25 to 50 mg": one unit for both. */
  private previousDose(previous: Quantity, dose: Quantity | null): string {
    const unit = previous.unit ?? dose?.unit;
    const number = this.slice(previous.number);
    return unit ? `${number} ${this.slice(unit)}` : number;
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
  const taken = rest.find(counts) ?? (first.kind === 'concentration' || first.kind === 'ratio' ? (rest.find(({ kind }) => kind === 'amount') ?? (second.kind === 'concentration' ? undefined : second)) : undefined);
  if (taken) return { dose: taken, strength: first };
  if (first.kind === 'concentration') return { dose: null, strength: first };
  return { dose: first, strength: second.kind === 'concentration' ? second : null };
}
