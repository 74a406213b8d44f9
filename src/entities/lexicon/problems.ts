import { PROBLEMS_BLOOD } from './problems-blood.ts';
import { PROBLEMS_CARDIOVASCULAR } from './problems-cardiovascular.ts';
import { PROBLEMS_DIGESTIVE } from './problems-digestive.ts';
import { PROBLEMS_ENDOCRINE } from './problems-endocrine.ts';
import { PROBLEMS_INFECTION } from './problems-infection.ts';
import { PROBLEMS_INJURY } from './problems-injury.ts';
import { PROBLEMS_MENTAL } from './problems-mental.ts';
import { PROBLEMS_MUSCULOSKELETAL } from './problems-musculoskeletal.ts';
import { PROBLEMS_NEOPLASM } from './problems-neoplasm.ts';
import { PROBLEMS_NEUROLOGIC } from './problems-neurologic.ts';
import { PROBLEMS_RARE } from './problems-rare.ts';
import { PROBLEMS_RENAL } from './problems-renal.ts';
import { PROBLEMS_REPRODUCTIVE } from './problems-reproductive.ts';
import { PROBLEMS_RESPIRATORY } from './problems-respiratory.ts';
import { PROBLEMS_SKIN } from './problems-skin.ts';

/** All problem lexicons: diagnoses, symptoms, signs, findings, injuries and social problems. Format: see lexicon.ts. */
export const PROBLEM_TERMS: readonly string[] = [
  PROBLEMS_CARDIOVASCULAR,
  PROBLEMS_RESPIRATORY,
  PROBLEMS_DIGESTIVE,
  PROBLEMS_RENAL,
  PROBLEMS_ENDOCRINE,
  PROBLEMS_NEUROLOGIC,
  PROBLEMS_MENTAL,
  PROBLEMS_MUSCULOSKELETAL,
  PROBLEMS_INJURY,
  PROBLEMS_INFECTION,
  PROBLEMS_BLOOD,
  PROBLEMS_NEOPLASM,
  PROBLEMS_SKIN,
  PROBLEMS_REPRODUCTIVE,
  PROBLEMS_RARE,
];
