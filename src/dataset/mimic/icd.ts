/**
 * SQL of an ICD diagnosis code with its dot: after three characters, and after four in ICD-9's E codes (E849.7).
 * A code that has its dot, or blanks around it, comes out the same.
 *
 * @param code SQL of the code as given
 * @param version SQL of 9 or 10
 */
export function dottedDiagnosis(code: string, version: string): string {
  const bare = bareCode(code);
  return dotAfter(bare, `CASE WHEN ${version} = 9 AND starts_with(${bare}, 'E') THEN 4 ELSE 3 END`);
}

/** SQL of an ICD procedure code: ICD-9's dot stands after two digits (38.93), ICD-10-PCS has none. */
export function dottedProcedure(code: string, version: string): string {
  const bare = bareCode(code);
  return dotAfter(bare, `CASE WHEN ${version} = 9 THEN 2 ELSE 7 END`);
}

function bareCode(code: string): string {
  return `nullif(upper(replace(replace(${code}, '.', ''), ' ', '')), '')`;
}

function dotAfter(bare: string, place: string): string {
  return `CASE WHEN length(${bare}) > ${place} THEN ${bare}[:${place}] || '.' || ${bare}[${place} + 1:] ELSE ${bare} END`;
}
