import type { Scan } from './tokens.ts';

/** The lines of a text that hold anything, as ranges of tokens. */
export interface Lines {
  readonly count: number;
  /** First token of each line; one more at the end holds the token count. */
  readonly first: Uint32Array;
}

/** Groups tokens into lines. A token that itself spans a line break joins its lines. */
export function findLines(scan: Scan): Lines {
  const first: number[] = [];
  for (let i = 0; i < scan.count; i += 1) {
    if (i === 0 || scan.breaksBefore[i]! > 0) first.push(i);
  }
  const count = first.length;
  first.push(scan.count);
  return { count, first: Uint32Array.from(first) };
}

/** Width of the text of a line from its first to its last character, without indentation. */
export function lineWidth(scan: Scan, lines: Lines, line: number): number {
  return scan.end[lines.first[line + 1]! - 1]! - scan.start[lines.first[line]!]!;
}
