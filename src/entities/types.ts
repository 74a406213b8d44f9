import type { Span } from '../note/types.ts';

export type EntityType = 'problem' | 'medication' | 'lab' | 'vital' | 'procedure' | 'date' | 'anatomy' | 'other';

/** ConText-style assertion (Harkema 2009): each axis on its own. */
export interface Assertion {
  readonly negated: boolean;
  readonly uncertain: boolean;
  readonly hypothetical: boolean;
  readonly historical: boolean;
  readonly subject: 'patient' | 'family' | 'other';
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
}

export const PLAIN_ASSERTION: Assertion = {
  negated: false,
  uncertain: false,
  hypothetical: false,
  historical: false,
  subject: 'patient',
};
