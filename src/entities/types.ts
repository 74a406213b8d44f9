import type { SectionFamily, Span } from '../note/types.ts';

export type EntityType = 'problem' | 'medication' | 'lab' | 'vital' | 'procedure' | 'date' | 'anatomy' | 'other';

/** ConText-style assertion (Harkema 2009): each axis on its own. */
export interface Assertion {
  readonly negated: boolean;
  readonly uncertain: boolean;
  readonly hypothetical: boolean;
  readonly historical: boolean;
  readonly subject: 'patient' | 'family' | 'other';
}

/** What a note says is done with a drug. `switched from` is the drug that is left, `switched to` the one taken instead. */
export type MedicationChange =
  | 'started'
  | 'continued'
  | 'increased'
  | 'decreased'
  | 'tapered'
  | 'changed'
  | 'held'
  | 'discontinued'
  | 'resumed'
  | 'switched from'
  | 'switched to'
  | 'refused'
  | 'completed';

/** One of several doses of a drug: a step of a taper or titration, or a part of the day or week. Texts as written. */
export interface DoseStep {
  readonly dose?: string;
  readonly unit?: string;
  readonly frequency?: string;
  readonly duration?: string;
  /** `duration` in ISO 8601, "P3D". */
  readonly durationIso?: string;
  readonly timesPerDay?: number;
  readonly intervalHours?: number;
  /** `increase` and `decrease`: `dose` is the amount of the change, again each `frequency`. `stop`: nothing from here on. */
  readonly change?: 'increase' | 'decrease' | 'stop';
}

/** Where a value stands against its reference range, and who says so. */
export interface ReferenceFlag {
  /** `abnormal` only where a note's asterisk says no more and no table knows the direction. */
  readonly flag: 'low' | 'normal' | 'high' | 'critical' | 'abnormal';
  /** The note's own mark ("H", "elevated"), the range printed beside the value, or the table of adult ranges (referenceRanges.ts). */
  readonly from: 'note' | 'printed range' | 'adult range';
  /** The range that decided, in the quantity's unit. */
  readonly low?: number;
  readonly high?: number;
}

/** One number of a measurement in the canonical unit of its analyte (docs/attributes.md). */
export interface Quantity {
  readonly value: number;
  /** Upper end, where the note gives a range: "104-110". */
  readonly high?: number;
  readonly comparator?: '<' | '<=' | '>' | '>=' | '~';
  /** UCUM, case-sensitive. Absent where the note gives no unit and several are plausible. */
  readonly ucum?: string;
  /** The unit is not in the note: it is the customary one. */
  readonly assumed?: true;
  /** What it measures where the mention measures several things: "systolic blood pressure". */
  readonly part?: string;
  /** Replaced by the value after it: the 1.2 of "1.2 -> 2.4". */
  readonly earlier?: true;
  readonly reference?: ReferenceFlag;
}

/** How oxygen was given while a saturation was measured. */
export interface OxygenSupply {
  /** "room air", "nasal cannula", "non-rebreather mask"; "oxygen" where no more is told. */
  readonly device: string;
  /** L/min. */
  readonly litresPerMinute?: number;
  /** Inspired fraction, %. */
  readonly fio2?: number;
}

/** A date, time, interval or duration in ISO 8601 as far as the note tells it. */
export interface TimeValue {
  /** "2024-03-14", "2024-03", "2019", "2024-03-14T10:30", "T10:30", "P3D", "2015/.." (open interval, ISO 8601-2), "-P3D" (before an anchor that the note does not date). */
  readonly iso: string;
  /** Upper end of a range of durations: "2-3 weeks". */
  readonly isoHigh?: string;
  readonly kind: 'date' | 'time' | 'duration' | 'interval' | 'age' | 'offset';
  /** What it was counted from, and the day of that. */
  readonly anchor?: { readonly of: 'admission' | 'discharge' | 'visit' | 'operation' | 'birth' | 'date before'; readonly date: string };
  readonly approximate?: true;
}

/** Attributes by name, all as written in the note except where the doc comment of their grammar says otherwise. */
export interface Attributes {
  readonly dose?: string;
  readonly unit?: string;
  readonly route?: string;
  readonly frequency?: string;
  readonly duration?: string;
  readonly form?: string;
  readonly strength?: string;
  readonly value?: string;
  readonly flag?: 'high' | 'low' | 'critical' | 'abnormal' | 'normal';
  readonly status?: string;
  readonly laterality?: string;
  readonly severity?: string;
  readonly acuity?: string;
  readonly site?: string;
  readonly iso?: string;

  // Measurements and times, filled for output by addDetails (details.ts), which may look at the whole note.
  readonly quantities?: readonly Quantity[];
  /** A result in words, normalised: "positive", "negative", "trace", "2+", "normal", "no growth". */
  readonly finding?: string;
  readonly oxygen?: OxygenSupply;
  /** Of a date: what it means. */
  readonly time?: TimeValue;
  /** Of a problem or procedure: how long, or since when. */
  readonly lasting?: TimeValue;

  // Medications: docs/attributes.md tells what each means, with examples.
  /** The number of `dose`, and the upper end where it is a range. */
  readonly doseLow?: number;
  readonly doseHigh?: number;
  /** `unit` of a dose in UCUM: "mg", "ug/kg/min", "[IU]", "{tablet}". */
  readonly doseUcum?: string;
  /** What flows in a time, number and unit, "18 units/kg/hr": of a dose that is a rate, and of an infusion beside its dose. */
  readonly rate?: string;
  /** `route` by its plain name: "oral", "intravenous". */
  readonly routeName?: string;
  /** How often, in numbers; `Max` is the upper end of a range. Weeks are 168 hours, months 720. */
  readonly timesPerDay?: number;
  readonly timesPerDayMax?: number;
  readonly timesPerWeek?: number;
  readonly intervalHours?: number;
  readonly intervalHoursMax?: number;
  /** Times of the day, meals and weekdays that a regimen names: "morning", "bedtime", "with meals", "monday". */
  readonly when?: readonly string[];
  readonly asNeeded?: true;
  readonly slidingScale?: true;
  /** What a drug is taken for, as written. */
  readonly indication?: string;
  /** The most that may be taken, as written: "4 g/day", "3 doses". */
  readonly maximum?: string;
  /** `duration` in ISO 8601, "P7D", "PT30M"; `Max` is the upper end of a range. */
  readonly durationIso?: string;
  readonly durationIsoMax?: string;
  /** "day 3/14". */
  readonly courseDay?: number;
  readonly courseDays?: number;
  /** How much is dispensed, as written, and how often again. */
  readonly dispense?: string;
  readonly refills?: number;
  readonly change?: MedicationChange;
  /** The dose before a change, and the one taken at home, number and unit as written. */
  readonly previousDose?: string;
  readonly homeDose?: string;
  /** A taper or titration, one step after the other; the first is the regimen itself. */
  readonly steps?: readonly DoseStep[];
  /** Doses side by side, "5 mg M/W/F and 2.5 mg other days"; the first is the regimen itself. */
  readonly splitDoses?: readonly DoseStep[];
}

/**
 * A clinical entity. `start`/`end` span the whole mention with its values ("metoprolol 25 mg PO BID",
 * "K 3.2 mEq/L", "BP 168/94"); `text` is exactly `note.text.slice(start, end)`.
 */
export interface Entity extends Span {
  readonly text: string;
  readonly type: EntityType;
  readonly assertion: Assertion;
  readonly attributes?: Attributes;
  /** Canonical name in lower case ("metoprolol succinate", "potassium"): what makes two mentions the same concept. */
  readonly concept: string;
  /** The part of the mention that names the concept, without values. */
  readonly name: Span;
  /** Which lexicon or grammar said so, e.g. "lexicon:drugs", "grammar:dates". */
  readonly source: string;
  /** 0..1; rules give fixed confidences by kind of evidence. */
  readonly score: number;
  /** Family of the section that it stands in; filled for output. */
  readonly section?: SectionFamily;
}

export const PLAIN_ASSERTION: Assertion = {
  negated: false,
  uncertain: false,
  hypothetical: false,
  historical: false,
  subject: 'patient',
};
