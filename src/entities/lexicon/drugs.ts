import { DRUGS_CARDIOVASCULAR } from './drugs-cardiovascular.ts';

/**
 * All drug lexicons. One concept a line: `canonical|variant|variant`, lower case. A variant that starts with `=`
 * is matched exactly as written; one that starts with `#` counts only with a quantity after it or in a section
 * of medications. Hyphen, slash and space are equal to the matcher, and a plural -s is folded.
 */
export const DRUG_TERMS: readonly string[] = [DRUGS_CARDIOVASCULAR];
