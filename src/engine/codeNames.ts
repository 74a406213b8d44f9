import { describeCode, hasCode } from '../coding/codeSet.ts';
import type { CodeNames } from '../dataset/describe/codes.ts';

const CATEGORY_LENGTH = 3;

/** Official descriptions of ICD-10-CM diagnoses from the embedded set; other revisions and procedures are not in it. */
export const codeNames: CodeNames = (code, version, table) => {
  if (table !== 'diagnoses' || version !== '10') return undefined;
  const bare = code.replace('.', '').toUpperCase();
  const dotted = bare.length > CATEGORY_LENGTH ? `${bare.slice(0, CATEGORY_LENGTH)}.${bare.slice(CATEGORY_LENGTH)}` : bare;
  return hasCode(dotted) ? describeCode(dotted) : undefined;
};
