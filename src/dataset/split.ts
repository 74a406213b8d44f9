/** One part of a split and its share; shares sum to 1. */
export interface SplitPart {
  readonly name: string;
  readonly share: number;
}

/** Of admissions with notes: train, validation, test. */
export const MIMIC_SPLIT: readonly SplitPart[] = [
  { name: 'train', share: 0.8 },
  { name: 'validation', share: 0.1 },
  { name: 'test', share: 0.1 },
];

/** Of the BHC summary set. */
export const BHC_SPLIT: readonly SplitPart[] = [
  { name: 'train', share: 0.95 },
  { name: 'validation', share: 0.05 },
];

const HASH_DIGITS = 8;

/**
 * SQL that names the part of a row by a hash of its patient: MD5, which is the same in every version of DuckDB and in
 * every language, so that a split can be checked anywhere. All rows of a patient fall into one part, and adding
 * patients moves none.
 *
 * @param key SQL of what must stay together, such as `subject_id`
 * @param seed another seed is another split
 */
export function splitExpression(key: string, parts: readonly SplitPart[], seed = 0): string {
  const place = `(('0x' || substr(md5(${quoteSeed(seed)} || CAST(${key} AS VARCHAR)), 1, ${HASH_DIGITS}))::UBIGINT / ${16 ** HASH_DIGITS}.0)`;
  const cases: string[] = [];
  let below = 0;
  for (const { name, share } of parts.slice(0, -1)) {
    below += share;
    cases.push(`WHEN ${place} < ${below} THEN '${name}'`);
  }
  return `CASE ${cases.join(' ')} ELSE '${parts.at(-1)!.name}' END`;
}

function quoteSeed(seed: number): string {
  return `'${seed}:'`;
}
