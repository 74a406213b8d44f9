import { parseNote } from '../../note/note.ts';
import type { Section, SectionFamily } from '../../note/types.ts';
import type { Truncation } from './options.ts';

/** Tokens of a text; about as many as it has inside a longer one. */
export type CountTokens = (text: string) => number;

/**
 * What is kept first of a note that is too long, by section. What a summary or a coder needs most comes first; families
 * that are not named come last, in the order of the note.
 */
export const SECTION_PRIORITY: readonly SectionFamily[] = [
  'discharge-diagnosis',
  'hospital-course',
  'discharge-medications',
  'procedures',
  'postoperative-diagnosis',
  'assessment-plan',
  'assessment',
  'impression',
  'problem-list',
  'admission-diagnosis',
  'chief-complaint',
  'present-illness',
  'past-medical-history',
  'past-surgical-history',
  'medications',
  'home-medications',
  'plan',
  'findings',
  'pathology',
  'cardiology-studies',
  'imaging',
  'microbiology',
  'laboratory',
  'results',
  'condition',
  'disposition',
  'follow-up',
  'instructions',
];

/**
 * The part of a note that has at most about `budget` tokens; cut between words, never inside one. Empty when nothing
 * fits.
 */
export function shortenNote(note: string, budget: number, keep: Exclude<Truncation, 'none'>, count: CountTokens): string {
  if (budget <= 0) return '';
  if (keep === 'head') return headOf(note, budget, count);
  if (keep === 'tail') return tailOf(note, budget, count);
  return sectionsOf(note, budget, count);
}

/** Pieces that tokens hardly reach over: lines, and of a long line groups of words. */
const LINES = /[^\n]*\n+|[^\n]+/g;
const WORDS = /\s*\S+/g;
const LONG_LINE = 400;

function headOf(note: string, budget: number, count: CountTokens): string {
  let used = 0;
  let end = 0;
  for (const [piece] of note.matchAll(LINES)) {
    const tokens = piece.length > LONG_LINE ? Infinity : count(piece);
    if (used + tokens <= budget) {
      used += tokens;
      end += piece.length;
      continue;
    }
    let whole = true;
    for (const [word] of piece.matchAll(WORDS)) {
      const more = count(word);
      whole = used + more <= budget;
      if (!whole) break;
      used += more;
      end += word.length;
    }
    if (!whole) break;
    end += piece.length - piece.trimEnd().length;
  }
  return note.slice(0, end).trimEnd();
}

function tailOf(note: string, budget: number, count: CountTokens): string {
  let used = 0;
  let start = note.length;
  const lines = [...note.matchAll(LINES)].map(([piece]) => piece);
  for (const piece of lines.reverse()) {
    const tokens = piece.length > LONG_LINE ? Infinity : count(piece);
    if (used + tokens <= budget) {
      used += tokens;
      start -= piece.length;
      continue;
    }
    let whole = true;
    let at = start - (piece.length - piece.trimEnd().length);
    for (const [word] of [...piece.matchAll(WORDS)].reverse()) {
      const more = count(word);
      whole = used + more <= budget;
      if (!whole) break;
      used += more;
      at -= word.length;
    }
    if (!whole) {
      if (at < start - (piece.length - piece.trimEnd().length)) start = at;
      break;
    }
    start -= piece.length;
  }
  return note.slice(start).trimStart();
}

/** Whole sections by priority as long as they fit, then the head of the first that did not; in the order of the note. */
function sectionsOf(note: string, budget: number, count: CountTokens): string {
  const { sections } = parseNote(note);
  const rank = (section: Section): number => {
    const at = SECTION_PRIORITY.indexOf(section.family);
    return at < 0 ? SECTION_PRIORITY.length : at;
  };
  const ranked = sections.map((section, i) => ({ i, section, text: note.slice(section.start, section.end), rank: rank(section) })).sort((a, b) => a.rank - b.rank || a.i - b.i);
  const kept = new Map<number, string>();
  const left: typeof ranked = [];
  let used = 0;
  for (const entry of ranked) {
    const tokens = count(entry.text);
    if (used + tokens <= budget) {
      kept.set(entry.i, entry.text);
      used += tokens;
    } else left.push(entry);
  }
  const [fill] = left;
  if (fill !== undefined) {
    const part = headOf(fill.text, budget - used, count);
    // A heading alone says nothing.
    const headingLength = fill.section.heading === null ? 0 : fill.section.heading.end - fill.section.start;
    if (part.length > headingLength) kept.set(fill.i, `${part}\n`);
  }
  return [...kept.entries()].sort(([a], [b]) => a - b).map(([, text]) => text).join('').trimEnd();
}
