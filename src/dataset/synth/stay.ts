import type { Person } from './person.ts';
import type { Diagnosis, Procedure } from './cases/types.ts';

/** One stay in hospital, as tables and notes tell of it. */
export interface Stay {
  readonly hadm: number;
  /** Number over all stays of the export. */
  readonly number: number;
  /** Minutes since 1970. */
  readonly admitted: number;
  readonly discharged: number;
  readonly died: boolean;
  readonly icdVersion: 9 | 10;
  /** Sequence order: the principal one first. */
  readonly diagnoses: readonly Diagnosis[];
  readonly procedures: readonly { readonly procedure: Procedure; readonly day: number }[];
  /** Words of the registration desk, such as `SEPSIS`. */
  readonly reason: string;
  readonly surgical: boolean;
  readonly elective: boolean;
  readonly transfer: boolean;
  readonly disposition: Disposition;
  /** Undefined where there is no discharge note. */
  readonly note: DischargeNote | undefined;
  /** What else was written; only where the export holds it. */
  readonly reports: readonly Report[];
  /** Minutes of the visit to the emergency department before it; undefined for those who came otherwise. */
  readonly emergency: number | undefined;
}

export type Disposition = 'home' | 'service' | 'facility' | 'rehab' | 'hospice' | 'expired' | 'against';


/** A discharge note in three pieces, all with identifier marks (marks.ts): the text is one after the other. */
export interface DischargeNote {
  /** Up to the heading of the hospital course, which is the last line of it. */
  readonly before: string;
  /** The hospital course: what a summary of the rest should say. */
  readonly course: string;
  readonly after: string;
  /** What was added to it later, for a few. */
  readonly addendum: string | undefined;
}

/** Another note of a stay. */
export interface Report {
  readonly category: string;
  readonly description: string;
  /** When it was written. */
  readonly minutes: number;
  /** With identifier marks. */
  readonly text: string;
  /** Number of the caregiver who wrote it, where there is one. */
  readonly carer: number | undefined;
  readonly error: boolean;
}

export interface Patient {
  /** Number over all patients of the export. */
  readonly index: number;
  readonly subject: number;
  readonly person: Person;
  readonly stays: readonly Stay[];
}
