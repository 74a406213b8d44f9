import { PROCEDURES_CARE } from './procedures-care.ts';
import { PROCEDURES_SURGERY } from './procedures-surgery.ts';

/** All procedure lexicons: operations, imaging, endoscopy, lines, tests and therapies. Format: see lexicon.ts. */
export const PROCEDURE_TERMS: readonly string[] = [PROCEDURES_SURGERY, PROCEDURES_CARE];
