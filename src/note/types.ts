/** Half-open range of UTF-16 code units into the text as given. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The families of headings that US clinical notes use; every variant spelling maps to one of these. */
export type SectionFamily =
  | 'header'
  | 'chief-complaint'
  | 'present-illness'
  | 'past-medical-history'
  | 'past-surgical-history'
  | 'family-history'
  | 'social-history'
  | 'allergies'
  | 'home-medications'
  | 'medications'
  | 'discharge-medications'
  | 'immunizations'
  | 'review-of-systems'
  | 'vital-signs'
  | 'physical-exam'
  | 'discharge-exam'
  | 'results'
  | 'laboratory'
  | 'microbiology'
  | 'imaging'
  | 'cardiology-studies'
  | 'pathology'
  | 'procedures'
  | 'operative-description'
  | 'indication'
  | 'technique'
  | 'comparison'
  | 'findings'
  | 'impression'
  | 'assessment'
  | 'assessment-plan'
  | 'plan'
  | 'hospital-course'
  | 'admission-diagnosis'
  | 'discharge-diagnosis'
  | 'preoperative-diagnosis'
  | 'postoperative-diagnosis'
  | 'problem-list'
  | 'condition'
  | 'disposition'
  | 'diet-activity'
  | 'instructions'
  | 'follow-up'
  | 'subjective'
  | 'objective'
  | 'interval-history'
  | 'obstetric-history'
  | 'developmental-history'
  | 'anesthesia'
  | 'complications'
  | 'specimens'
  | 'code-status'
  | 'consults'
  | 'signature'
  | 'other';

/** A section: its heading (if it has one) and everything up to the next heading. Sections tile the text. */
export interface Section extends Span {
  readonly family: SectionFamily;
  /** Heading as written, without colon, markup or surrounding space; '' for text before the first heading. */
  readonly title: string;
  /** Span of the heading with its colon or markup; null where there is none. */
  readonly heading: Span | null;
  /** Span after the heading, to the end of the section. */
  readonly body: Span;
}

/** What a sentence is: a heading, running prose, a list item, a `name: value` or measurement line. */
export type SentenceKind = 'heading' | 'prose' | 'item' | 'line';

/** Sentences are ordered and disjoint, do not cross sections, and cover every character that is not white space. */
export interface Sentence extends Span {
  readonly kind: SentenceKind;
  /** Index into `Note.sections`. */
  readonly section: number;
  /** Paragraph or list number, counted through the note: a blank line or a new section starts another. */
  readonly paragraph: number;
}

/** Token classes, stored as small integers in `Tokens.kind`. */
export const TokenKind = { word: 0, number: 1, punctuation: 2, blank: 3 } as const;

/**
 * Tokens as parallel arrays (a 1 MB note has some 250,000): ordered, disjoint, covering every
 * character that is not white space. `blank` is a de-identification blank (`___`, `[**…**]`), one token.
 * "1,840" and "7.4" are one number token; "mg/dL" is word punctuation word; "b.i.d." is one word.
 */
export interface Tokens {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
  /** Lower-cased text of each token. */
  readonly lower: readonly string[];
  /** Index into `Note.sentences` of the sentence each token stands in. */
  readonly sentence: Uint32Array;
}

/** A parsed clinical note. Plain data; made by `parseNote`. */
export interface Note {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
}
