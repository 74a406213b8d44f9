import type { Span } from '../note/types.ts';
import { firstReaching } from './segments.ts';
import type { AssertionWord, Mark, MarkedText, NoteView, Segment } from './viewTypes.ts';

/** Text as HTML text or attribute value. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Strokes of the report and the panel: see `.e` in reportStyle.ts. */
export const STROKE_CLASSES: Readonly<Record<AssertionWord, string>> = { negated: 'neg', uncertain: 'unc', hypothetical: 'hyp', historical: 'hist', family: 'fam', 'not the patient': 'fam' };

export function markClasses({ type, words }: Mark): string {
  return ['e', type, ...new Set(words.map((word) => STROKE_CLASSES[word]))].join(' ');
}

/** A mention as a marked span. */
export function markHtml(mark: Mark & { readonly text: string }): string {
  return `<span class="${markClasses(mark)}">${escapeHtml(mark.text.replace(/\s+/g, ' '))}</span>`;
}

/** The runs of an output. */
export function outputHtml({ segments, marks }: MarkedText): string {
  return segments.map(({ text, entity }) => (entity === undefined ? escapeHtml(text) : `<span class="${markClasses(marks[entity]!)}">${escapeHtml(text)}</span>`)).join('');
}

/** The part of the note between two offsets, entities marked. Offsets inside a run cut it. */
export function noteHtml(view: NoteView, range: Span): string {
  return slice(view.segments, range)
    .map((segment) => {
      const classes = segmentClasses(view, segment);
      const text = segment.wrap === true ? ' ' : escapeHtml(segment.text);
      return classes === '' ? text : `<span class="${classes}">${text}</span>`;
    })
    .join('');
}

/**
 * The whole note, a line a row with its number (lines that only wrap prose flow on, their numbers are anchors); runs are also cut at the edges of `links`, and each run
 * that a link covers says where it starts (`data-a`), so that the script can mark it.
 */
export function noteLinesHtml(view: NoteView, links: readonly Span[]): string {
  const edges = [...new Set(links.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const covered = joinSpans(links);
  const rows: string[] = [];
  let number = view.sections[0]?.line ?? 1;
  let first = number;
  let row = '';
  let edge = 0;
  const endRow = (): void => {
    rows.push(`<div class="l" id="L${first}"><span class="num">${first}</span><span>${row}</span></div>`);
    row = '';
    number += 1;
    first = number;
  };
  for (const segment of view.segments) {
    if (segment.wrap === true) {
      number += 1;
      const classes = segmentClasses(view, segment);
      row += `${classes === '' ? ' ' : `<span class="${classes}"> </span>`}<i id="L${number}"></i>`;
      continue;
    }
    const end = segment.start + segment.text.length;
    let at = segment.start;
    while (at < end) {
      while (edge < edges.length && edges[edge]! <= at) edge += 1;
      const cut = Math.min(end, edges[edge] ?? end);
      row = pushRuns(view, { ...segment, start: at, text: segment.text.slice(at - segment.start, cut - segment.start) }, covered, row, (part) => {
        row = part;
        endRow();
      });
      at = cut;
    }
  }
  if (row !== '') endRow();
  return rows.join('\n');
}

/** Adds a run to a row; at each line break the row is handed over and a new one begins. Returns the open row. */
function pushRuns(view: NoteView, segment: Segment, covered: readonly Span[], row: string, endRow: (row: string) => void): string {
  let open = row;
  let start = segment.start;
  const lines = segment.text.split(/(\r\n|\r|\n)/);
  for (const [i, line] of lines.entries()) {
    if (i % 2 === 1) {
      endRow(open);
      open = '';
    } else if (line !== '') {
      const classes = segmentClasses(view, segment);
      const linked = (covered[firstReaching(covered, start)]?.start ?? Infinity) <= start;
      const attributes = `${classes === '' ? '' : ` class="${classes}"`}${linked ? ` data-a="${start}"` : ''}`;
      open += attributes === '' ? escapeHtml(line) : `<span${attributes}>${escapeHtml(line)}</span>`;
    }
    start += line.length;
  }
  return open;
}

function segmentClasses(view: NoteView, segment: Segment): string {
  const entity = segment.entity === undefined ? undefined : view.entities[segment.entity];
  return [entity === undefined ? '' : markClasses(entity), segment.heading === true ? 'sec' : ''].filter((name) => name !== '').join(' ');
}

function slice(segments: readonly Segment[], { start, end }: Span): Segment[] {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const segment = segments[middle]!;
    if (segment.start + segment.text.length <= start) low = middle + 1;
    else high = middle;
  }
  const parts: Segment[] = [];
  for (let i = low; i < segments.length && segments[i]!.start < end; i += 1) {
    const segment = segments[i]!;
    const from = Math.max(0, start - segment.start);
    parts.push({ ...segment, start: segment.start + from, text: segment.text.slice(from, end - segment.start) });
  }
  return parts;
}

/** Overlapping and touching spans joined, in order. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
