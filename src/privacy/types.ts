import type { TagOptions } from '../entities/tagger.ts';
import type { Note, Span } from '../note/types.ts';

/** What an identifier is: Microsoft Presidio's names where it has one, ours for the rest of the Safe Harbor list. */
export const IDENTIFIER_TYPES = [
  'PERSON',
  'STREET_ADDRESS',
  'LOCATION',
  'ORGANIZATION',
  'ZIP_CODE',
  'DATE_TIME',
  'AGE',
  'PHONE_NUMBER',
  'FAX_NUMBER',
  'EMAIL_ADDRESS',
  'DOMAIN_NAME',
  'IP_ADDRESS',
  'US_SSN',
  'MEDICAL_RECORD_NUMBER',
  'HEALTH_PLAN_NUMBER',
  'ACCOUNT_NUMBER',
  'CREDIT_CARD',
  'IBAN_CODE',
  'US_DRIVER_LICENSE',
  'VEHICLE_ID',
  'DEVICE_ID',
  'BIOMETRIC_ID',
  'OTHER_ID',
] as const;
export type IdentifierType = (typeof IDENTIFIER_TYPES)[number];

/** An identifier in the text as given; `score` 0..1 by kind of evidence, `source` names the rule ("rule:honorific") or the tagger. */
export interface Identifier extends Span {
  readonly type: IdentifierType;
  readonly score: number;
  readonly source: string;
}

export interface AddedIdentifier extends Span {
  readonly type: IdentifierType;
}

/** What the trained name tagger says: the second port, beside the rules. Offsets are UTF-16 code units. */
export interface TaggedIdentifier extends Span {
  readonly type: 'PERSON' | 'STREET_ADDRESS' | 'LOCATION' | 'ORGANIZATION';
  /** 0..1, the mean probability of its words' labels. */
  readonly score: number;
}

export const DEIDENTIFY_MODES = ['mask', 'placeholder', 'surrogate'] as const;
export type DeidentifyMode = (typeof DEIDENTIFY_MODES)[number];

export const MASKS = ['length', 'fixed'] as const;
export type Mask = (typeof MASKS)[number];

export interface DeidentifyOptions {
  /** Default `placeholder`. */
  readonly mode?: DeidentifyMode;
  /** `length` (default): as many blocks as characters; `fixed`: four blocks whatever the length, so that it tells nothing. */
  readonly mask?: Mask;
  /** Secret that decides all surrogates. Without one a random secret is drawn for each call and never kept. */
  readonly seed?: string;
  /** Whose note it is: notes of one patient under one seed share surrogates and the offset of their dates. */
  readonly patient?: string;
  /** Leave a year that stands alone, as Safe Harbor allows (default false). */
  readonly keepYears?: boolean;
  /** Identifiers that a person marked; they stand whatever the rules say. */
  readonly added?: readonly AddedIdentifier[];
  /** Least score of an identifier to be replaced, 0..1 (default 0.4). */
  readonly minScore?: number;
}

export interface ReplacedIdentifier extends Identifier {
  readonly replacement: string;
  /** The same for all places of the text that mean the same person, place or number: "PERSON_1". */
  readonly identity: string;
}

/** The port through which the engine sees a name tagger; what runs the model is wired by the composition roots. */
export interface NameTagger {
  readonly name: string;
  /** Loads the model; `tag` does so by itself. Rejects with a MODEL_ code. */
  open(): Promise<void>;
  /** Ordered by start, disjoint. Rejects with a MODEL_ code, or with the signal's reason once it aborts. */
  tag(note: Note, options?: TagOptions): Promise<readonly TaggedIdentifier[]>;
  close(): Promise<void>;
}

/** `text` is the source with each span replaced; spans are ordered, disjoint and offsets into the text as given. */
export interface Deidentified {
  readonly text: string;
  readonly spans: readonly ReplacedIdentifier[];
}

/** Who looks for identifiers: rules alone, or rules and the trained name tagger. */
export const NAME_SOURCES = ['rules', 'both'] as const;
export type NameSource = (typeof NAME_SOURCES)[number];
