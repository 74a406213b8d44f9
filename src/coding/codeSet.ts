import { codingTables } from './codingTables.ts';
import type { CodeEntry, CodeSet } from './codingTypes.ts';
import type { CodeSetInfo } from './types.ts';

export const STARTER_SET: CodeSetInfo = { name: 'ICD-10-CM starter set', version: 'FY2026' };

/** The embedded code set. */
export function starterSet(): CodeSet {
  return codingTables().codeSet;
}

/** Entries whose code starts with `prefix`, by binary search. */
export function entriesUnder(prefix: string): readonly CodeEntry[] {
  const { entries } = starterSet();
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (entries[middle]!.code < prefix) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < entries.length && entries[end]!.code.startsWith(prefix)) end += 1;
  return entries.slice(low, end);
}

/** Whether the set has the code. */
export function hasCode(code: string): boolean {
  return starterSet().indexOf.has(code);
}

/** Official description of a code of the set; throws for one that is not in it, which is a mistake in our rules. */
export function describeCode(code: string): string {
  const { entries, indexOf } = starterSet();
  const index = indexOf.get(code);
  if (index === undefined) throw new Error(`the starter set has no ${code}`);
  return entries[index]!.description;
}
