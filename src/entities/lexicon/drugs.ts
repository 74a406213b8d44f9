import { DRUGS_ANALGESIC_ANESTHETIC } from './drugs-analgesic-anesthetic.ts';
import { DRUGS_ANTIMICROBIAL } from './drugs-antimicrobial.ts';
import { DRUGS_BLOOD } from './drugs-blood.ts';
import { DRUGS_CARDIOVASCULAR } from './drugs-cardiovascular.ts';
import { DRUGS_ENDOCRINE } from './drugs-endocrine.ts';
import { DRUGS_GASTROINTESTINAL } from './drugs-gastrointestinal.ts';
import { DRUGS_NEUROPSYCHIATRIC } from './drugs-neuropsychiatric.ts';
import { DRUGS_INTERNATIONAL } from './drugs-international.ts';
import { DRUGS_ONCOLOGY_IMMUNOLOGY } from './drugs-oncology-immunology.ts';
import { DRUGS_OTHER } from './drugs-other.ts';
import { DRUGS_RESPIRATORY_ALLERGY } from './drugs-respiratory-allergy.ts';

/**
 * All drug lexicons. One concept a line: `canonical|variant|variant`, lower case; brands and salts that are the same
 * substance to a clinician are variants of the generic. A variant that starts with `=` is matched exactly as written;
 * one that starts with `#` counts only with a quantity after it or in a section of medications; `=#` is both.
 * Hyphen and space are equal to the matcher, and a plural -s is folded, so only one spelling is listed.
 */
export const DRUG_TERMS: readonly string[] = [
  DRUGS_CARDIOVASCULAR,
  DRUGS_BLOOD,
  DRUGS_ANTIMICROBIAL,
  DRUGS_ENDOCRINE,
  DRUGS_NEUROPSYCHIATRIC,
  DRUGS_ANALGESIC_ANESTHETIC,
  DRUGS_RESPIRATORY_ALLERGY,
  DRUGS_GASTROINTESTINAL,
  DRUGS_ONCOLOGY_IMMUNOLOGY,
  DRUGS_OTHER,
  DRUGS_INTERNATIONAL,
];
