import type { Span } from '../note/types.ts';

/** Blanks and placeholders of an earlier de-identification, ours and others': "[PERSON_1]", "[**Name**]", "___", "<NAME>", "████". */
const BLANK = /\[\*\*[^\]\n]{0,80}\*\*\]|\[[A-Z][A-Z_]{2,30}(?:_\d{1,6})?\]|<[A-Z][A-Z_]{2,30}(?:_\d{1,6})?>|_{3,}|█+|\{\{?[A-Z_]{3,30}\}?\}/g;
const OURS = /\[([A-Z][A-Z_]{2,30})_(\d{1,6})\]/g;

export function findPlaceholders(text: string): Span[] {
  if (!/[[<_█{]/.test(text)) return [];
  return [...text.matchAll(BLANK)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The highest number that each type has in the text already, so that new placeholders start behind it. */
export function usedNumbers(text: string): Map<string, number> {
  const used = new Map<string, number>();
  if (!text.includes('[')) return used;
  for (const match of text.matchAll(OURS)) used.set(match[1]!, Math.max(used.get(match[1]!) ?? 0, Number(match[2])));
  return used;
}
