import type { TextRules } from './plainReader.ts';
import type { CleaningStep } from './steps.ts';

export interface ClinicalRules extends TextRules {
  readonly isStopWord: (word: string) => boolean;
  readonly holdsBefore: (word: string) => boolean;
  readonly holdsAfter: (word: string) => boolean;
}

/** Placeholder until measured. */
export function clinicalRules(steps: readonly CleaningStep[], boilerplate: boolean): ClinicalRules {
  return {
    clean: (text) => (steps.includes('lower') || boilerplate ? text.toLowerCase() : text),
    tokenize: (text) => text.split(/\s+/).filter(Boolean),
    isStopWord: () => false,
    holdsBefore: () => false,
    holdsAfter: () => false,
  };
}
