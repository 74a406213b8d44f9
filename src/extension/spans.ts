import type { Span } from '../note/types.ts';

/** One replacement in a document, as VS Code reports it: offsets into the text before it. */
export interface Edit {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  /** Only its length is looked at. */
  readonly text: { readonly length: number };
}

/** What edits did to a span: where it is now, and whether its own text was touched. */
export interface Shifted extends Span {
  readonly touched: boolean;
}

/**
 * Moves a span along with the edits of one change event. Those are disjoint and in offsets before the
 * event, so they are taken from the last to the first. Text put in at either edge, or in the place of
 * text across an edge, is outside the span.
 */
export function shiftSpan(span: Span, edits: readonly Edit[]): Shifted {
  let { start, end } = span;
  let touched = false;
  for (const { rangeOffset, rangeLength, text } of lastFirst(edits)) {
    const rangeEnd = rangeOffset + rangeLength;
    const delta = text.length - rangeLength;
    if (rangeEnd <= start) {
      start += delta;
      end += delta;
    } else if (rangeOffset < end) {
      touched = true;
      const before = rangeOffset < start;
      if (rangeEnd <= end) end += delta;
      else end = before ? rangeOffset + text.length : rangeOffset;
      if (before) start = rangeOffset + text.length;
    }
  }
  return { start, end, touched };
}

/** The spans whose text the edits left alone, moved along. */
export function shiftSpans<T extends Span>(spans: readonly T[], edits: readonly Edit[]): T[] {
  let current = [...spans];
  for (const { rangeOffset, rangeLength, text } of lastFirst(edits)) {
    const rangeEnd = rangeOffset + rangeLength;
    const delta = text.length - rangeLength;
    current = current.flatMap((span) => {
      if (span.end <= rangeOffset) return [span];
      if (span.start >= rangeEnd) return [{ ...span, start: span.start + delta, end: span.end + delta }];
      return [];
    });
  }
  return current;
}

function lastFirst(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => b.rangeOffset - a.rangeOffset);
}
