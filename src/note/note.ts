import { findHeadings } from './heading-finder.ts';
import { findLines } from './lines.ts';
import { cutSections } from './sections.ts';
import { splitSentences } from './sentences.ts';
import { scanTokens } from './tokens.ts';
import type { Note } from './types.ts';

/**
 * Parses a clinical note into sections, sentences and tokens with exact offsets (UTF-16 code units of `text`).
 * Never throws; linear in the length of the text. Sections tile the text, sentences and tokens cover
 * everything that is not white space. An empty text has one empty section.
 */
export function parseNote(text: string): Note {
  const scan = scanTokens(text);
  const lines = findLines(scan);
  const sections = cutSections(scan, findHeadings(scan, lines));
  const { sentences, ofToken } = splitSentences(scan, lines, sections);
  const { count, start, end, kind, lower } = scan;
  return { text, sections, sentences, tokens: { count, start, end, kind, lower, sentence: ofToken } };
}
