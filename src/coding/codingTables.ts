import { loadCodingTables } from './codingSource.ts';
import type { CodingTables } from './codingTypes.ts';

let loaded: CodingTables | undefined;

/** The code set and its terms, loaded on first use. */
export function codingTables(): CodingTables {
  loaded ??= loadCodingTables();
  return loaded;
}
