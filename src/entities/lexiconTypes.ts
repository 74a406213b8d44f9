import type { TermAutomaton } from './matcher.ts';
import type { EntityType } from './types.ts';

/**
 * What a term of a lexicon stands for. Shared by all spellings of a concept that need a value, and by all
 * that need none.
 */
export interface LexiconConcept {
  readonly type: EntityType;
  /** Canonical name, lower case. */
  readonly concept: string;
  /** The spelling counts only with a value or dose beside it, or in the section that expects it ("k", "iron"). */
  readonly needsValue: boolean;
  /** "lexicon:problems" and the like. */
  readonly source: string;
}

/** One spelling of a concept as a lexicon's line gives it. */
export interface LexiconTerm {
  readonly term: string;
  readonly caseSensitive: boolean;
  readonly needsValue: boolean;
}

/** One line of a lexicon. */
export interface LexiconLine {
  readonly concept: string;
  readonly terms: readonly LexiconTerm[];
}

/** An automaton over all lexicons; `concepts[match.payload]` says what was found. */
export interface ClinicalLexicon {
  readonly automaton: TermAutomaton;
  readonly concepts: readonly LexiconConcept[];
}
