import { parseNote } from '../note/note.ts';
import type { Section } from '../note/types.ts';

/** A section of the outline, in lines counted from 0; children are the sections of its kind that it holds. */
export interface OutlineSection extends Section {
  /** Heading as written, one line, cut at 80 characters. */
  readonly name: string;
}

/** Beyond this length (UTF-16 code units) a document gets no outline: it would be computed on every edit. */
export const MAX_OUTLINE_LENGTH = 500_000;

/**
 * Sections for outline and folding; empty when the text does not read as a clinical note, so that a
 * README or a log gets neither. A note has at least two known headings.
 */
export function outlineSections(text: string): OutlineSection[] {
  if (text.length > MAX_OUTLINE_LENGTH) return [];
  const sections = parseNote(text).sections.filter((section) => section.heading !== null);
  const known = new Set(sections.map(({ family }) => family).filter((family) => family !== 'other' && family !== 'header'));
  if (known.size < 2) return [];
  return sections.map((section) => ({ ...section, name: cut(section.title.replace(/\s+/g, ' ')) }));
}

function cut(title: string): string {
  return title.length > 80 ? `${title.slice(0, 79)}…` : title;
}
