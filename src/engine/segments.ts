import type { Span } from '../note/types.ts';
import type { Segment } from './viewTypes.ts';

/**
 * Cuts `text` from `range.start` to `range.end` into runs: each run lies in at most one mark and is
 * heading throughout or not at all, and a wrap of prose is a run of its own. Runs are ordered, disjoint, never empty and together the whole range.
 * `marks`, `headings` and `wraps` are ordered by start and do not overlap among themselves; what reaches outside
 * the range is clipped. `Segment.entity` is the index in `marks`. One pass.
 */
export function cutSegments(text: string, range: Span, marks: readonly Span[], headings: readonly Span[] = [], wraps: readonly Span[] = []): Segment[] {
  const segments: Segment[] = [];
  let wrap = firstReaching(wraps, range.start);
  let mark = firstReaching(marks, range.start);
  let heading = firstReaching(headings, range.start);
  let at = range.start;
  while (at < range.end) {
    while (mark < marks.length && marks[mark]!.end <= at) mark += 1;
    while (heading < headings.length && headings[heading]!.end <= at) heading += 1;
    while (wrap < wraps.length && wraps[wrap]!.end <= at) wrap += 1;
    const inMark = mark < marks.length && marks[mark]!.start <= at;
    const inHeading = heading < headings.length && headings[heading]!.start <= at;
    const inWrap = wrap < wraps.length && wraps[wrap]!.start <= at;
    const end = Math.min(range.end, nextEdge(wraps[wrap], inWrap), nextEdge(marks[mark], inMark), nextEdge(headings[heading], inHeading));
    segments.push({ start: at, text: text.slice(at, end), ...(inMark && { entity: mark }), ...(inHeading && { heading: true }), ...(inWrap && { wrap: true }) });
    at = end;
  }
  return segments;
}

function nextEdge(span: Span | undefined, inside: boolean): number {
  if (span === undefined) return Infinity;
  return inside ? span.end : span.start;
}

/** Index of the first span that ends after `offset`, by bisection; `spans.length` when there is none. */
export function firstReaching(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}


/** Lines as a reader writes them: [[12, 14], [15, 15], [31, 31]] becomes "12–15, 31". */
export function formatLines(ranges: readonly (readonly [first: number, last: number])[]): string {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [first, last] of sorted) {
    const previous = joined.at(-1);
    if (previous !== undefined && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
    else joined.push([first, last]);
  }
  return joined.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
