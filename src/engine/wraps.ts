import type { Note, Span } from '../note/types.ts';

/** Notes whose longest usual line is beyond this are not wrapped by hand: a line break there means something. */
const WIDEST_WRAP = 130;

/**
 * White space around line breaks that only wrap prose at a column ("…dyspnea and\northopnea"), in order.
 * A display of another width may show each as one space. A break counts when it stands inside a sentence,
 * or between two sentences of a paragraph where the next word would not have fit on the line.
 */
export function findWraps({ text, sentences }: Note): Span[] {
  const width = usualWidth(text);
  const wraps: Span[] = [];
  for (const [i, sentence] of sentences.entries()) {
    if (sentence.kind !== 'prose' && sentence.kind !== 'item') continue;
    collect(text, sentence, wraps);
    const next = sentences[i + 1];
    if (next?.kind !== 'prose' || next.paragraph !== sentence.paragraph || next.section !== sentence.section || width > WIDEST_WRAP) continue;
    const gap = { start: sentence.end, end: next.start };
    if (/^[ \t]*(?:\r\n|\r|\n)[ \t]*$/.test(text.slice(gap.start, gap.end)) && fillsLine(text, gap, width)) wraps.push(gap);
  }
  return wraps;
}

function collect(text: string, { start, end }: Span, wraps: Span[]): void {
  const words = text.slice(start, end);
  for (const match of words.matchAll(/\r\n|\r|\n/g)) {
    let from = start + match.index;
    let to = from + match[0].length;
    while (from > start && isBlank(text.charCodeAt(from - 1))) from -= 1;
    while (to < end && isBlank(text.charCodeAt(to))) to += 1;
    const previous = wraps.at(-1);
    if (from < to && (previous === undefined || from >= previous.end)) wraps.push({ start: from, end: to });
  }
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** True when the word after the break would have passed the usual width on the line before it. */
function fillsLine(text: string, gap: Span, width: number): boolean {
  let lineStart = gap.start;
  while (lineStart > 0 && gap.start - lineStart <= WIDEST_WRAP && !isBreak(text.charCodeAt(lineStart - 1))) lineStart -= 1;
  const word = /^\S*/.exec(text.slice(gap.end, gap.end + 64))?.[0].length ?? 0;
  return gap.start - lineStart + 1 + word > width;
}

/** Width that nine lines in ten of the longer lines keep to: the wrap column of a note wrapped by hand. */
function usualWidth(text: string): number {
  const lengths = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd().length)
    .filter((length) => length > 40)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? Infinity;
}
