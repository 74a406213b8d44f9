import type { Sentence, Span } from '../note/types.ts';
import { GENERIC_HEADINGS, labelText, shortLabel } from './headings.ts';
import type { CompressionPlan } from './plan.ts';
import { renderSentence } from './render.ts';
import type { RenderedSentence } from './render.ts';
import { Limit } from './select.ts';
import type { SourcedSpan } from './types.ts';

/** A written output, with what is needed to trace an entity in it back to the sentences it came from. */
export interface Output {
  readonly text: string;
  readonly sentences: readonly SourcedSpan[];
  /** Stretches of one section each. */
  readonly blocks: readonly Span[];
  /** Chains and the source entities that were written whole, one entry per sentence of the output. */
  readonly expected: readonly { readonly sentence: number; readonly entities: readonly number[] }[];
  /** Chains whose text overlaps a span of the output; the heading's section in full where it is a heading. */
  sentencesAt(span: Span): number[];
  /** Sections whose heading overlaps a span of the output. */
  headingsAt(span: Span): number[];
  /** How freely chain i was written. */
  limitOf(chain: number): number;
}

interface Piece {
  readonly chain: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Lays out the chosen variants: one section a line, prose running on after its heading, list items and
 * `name: value` lines each on a line of its own.
 */
export function composeOutput(plan: CompressionPlan, chosen: Int32Array, headingStyles: Uint8Array): Output {
  const { note, chains } = plan;
  let text = '';
  const sentences: SourcedSpan[] = [];
  const expected: { sentence: number; entities: readonly number[] }[] = [];
  const blocks: Span[] = [];
  let blockStart = 0;
  const pieces: Piece[] = [];
  const headings: { section: number; start: number; end: number }[] = [];
  let section = -1;
  let before: Sentence | null = null;
  let lastText = '';
  for (let i = 0; i < chains.length; i++) {
    const variant = chains[i]!.variants[chosen[i]!];
    if (variant === undefined) continue;
    const { form } = chains[i]!;
    const rendered = renderedVariant(plan, i, chosen[i]!);
    if (rendered.text === '') continue;
    const newLine = form.first > 0 || (before !== null && startsLine(note.text, before, form.sentence, lastText));
    let pieceStart = text.length;
    if (form.sentence.section !== section) {
      section = form.sentence.section;
      if (text !== '') {
        blocks.push({ start: blockStart, end: text.length });
        text += '\n';
      }
      blockStart = text.length;
      const label = writtenHeading(plan, section, headingStyles[section]!);
      const heading = note.sections[section]!.heading;
      if (label !== '' && heading !== null) {
        const start = text.length;
        text += `${label}:`;
        sentences.push({ start, end: text.length, sources: [trimmed(note.text, heading)] });
        headings.push({ section, start, end: text.length });
        pieceStart = start;
        text += form.first > 0 ? '\n' : ' ';
      }
    } else if (before !== null) {
      text += newLine ? '\n' : ' ';
    }
    const start = text.length;
    text += rendered.text;
    sentences.push({ start, end: text.length, sources: rendered.sources });
    expected.push({ sentence: i, entities: rendered.entities });
    pieces.push({ chain: i, start: Math.min(pieceStart, start), end: text.length });
    before = form.sentence;
    lastText = rendered.text;
  }
  blocks.push({ start: blockStart, end: text.length });
  return {
    text,
    blocks,
    sentences,
    expected,
    headingsAt: (span) => headings.filter((heading) => heading.start < span.end && span.start < heading.end).map((heading) => heading.section),
    sentencesAt: (span) => overlapping(pieces, span),
    limitOf: (chain) => {
      const variant = chains[chain]!.variants[chosen[chain]!];
      if (variant === undefined) return Limit.banned;
      return variant.without !== null ? Limit.free : variant.density === 2 ? Limit.wholeClauses : variant.density === 1 ? Limit.light : Limit.verbatim;
    },
  };
}

/** Writing is done once for each variant that a selection ever chose. */
function renderedVariant(plan: CompressionPlan, chain: number, variant: number): RenderedSentence {
  const written = (plan.rendered[chain] ??= []);
  return (written[variant] ??= render(plan, chain, variant));
}

function render(plan: CompressionPlan, chain: number, index: number): RenderedSentence {
  const { form, chunks, variants } = plan.chains[chain]!;
  const rendered = renderSentence(form, chunks, variants[index]!);
  return plan.introductionLength[chain]! > 0 ? { ...rendered, text: shortLabel(labelText(form)), sources: [{ start: form.words[form.first]!.start, end: form.words[form.words.length - 1]!.end }] } : rendered;
}

/** How a heading is written: short, as in the source, by the generic name of its family. */
export const HeadingStyle = { short: 0, source: 1, generic: 2 } as const;

function writtenHeading(plan: CompressionPlan, section: number, style: number): string {
  const { title, family } = plan.note.sections[section]!;
  if (style === HeadingStyle.short) return plan.sections[section]!.label;
  if (style === HeadingStyle.generic) {
    const generic = GENERIC_HEADINGS[family] ?? title;
    return title === title.toUpperCase() ? generic.toUpperCase() : generic;
  }
  return title.replace(/\s+/g, ' ').trim();
}

/** Text that ran on in the source runs on here, wrapped prose too; lines stay lines. */
function startsLine(source: string, before: Sentence, now: Sentence, lastText: string): boolean {
  if (before.kind === 'prose' && now.kind === 'prose' && /[.!?:]["”)]?$/.test(lastText)) return false;
  return source.slice(before.end, now.start).includes('\n');
}

function overlapping(pieces: readonly Piece[], span: Span): number[] {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (pieces[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let i = low; i < pieces.length && pieces[i]!.start < span.end; i++) found.push(pieces[i]!.chain);
  return found;
}

function trimmed(text: string, span: Span): Span {
  const inner = text.slice(span.start, span.end);
  const start = span.start + (inner.length - inner.trimStart().length);
  return { start, end: Math.max(start, span.end - (inner.length - inner.trimEnd().length)) };
}
