import type { Span } from './types.ts';

/** Line numbers of a text, the way editors count: LF, CR LF and a lone CR each end a line. */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #firstLine: number;

  /** `firstLine` is the number of the text's first line in its document. */
  constructor(text: string, firstLine = 1) {
    this.#firstLine = firstLine;
    for (const match of text.matchAll(/\r\n?|\n/g)) this.#starts.push(match.index + match[0].length);
  }

  /** Number of the line that `offset` stands in. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#firstLine + low;
  }

  /** First and last line of a span; an end right after a line break does not count the next line. */
  linesOf({ start, end }: Span): [first: number, last: number] {
    const first = this.lineAt(start);
    return [first, Math.max(first, this.lineAt(Math.max(start, end - 1)))];
  }
}
