import { PROBLEMS_CARDIOVASCULAR } from './problems-cardiovascular.ts';
import { PROBLEMS_DIGESTIVE } from './problems-digestive.ts';
import { PROBLEMS_ENDOCRINE } from './problems-endocrine.ts';
import { PROBLEMS_NEUROLOGIC } from './problems-neurologic.ts';
import { PROBLEMS_RENAL } from './problems-renal.ts';
import { PROBLEMS_RESPIRATORY } from './problems-respiratory.ts';

/** All problem lexicons: diagnoses, symptoms, signs, findings, injuries and social problems. Format: see lexicon.ts. */
export const PROBLEM_TERMS: readonly string[] = [
  PROBLEMS_CARDIOVASCULAR,
  PROBLEMS_RESPIRATORY,
  PROBLEMS_DIGESTIVE,
  PROBLEMS_RENAL,
  PROBLEMS_ENDOCRINE,
  PROBLEMS_NEUROLOGIC,
];
