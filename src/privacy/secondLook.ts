import type { Deidentified, Identifier } from './types.ts';

/**
 * Brings what was found in a de-identified text back to the text it was made from. A name tagger reads a text anew once its
 * neighbours are placeholders; what it finds then is replaced as well, so that de-identifying twice changes nothing.
 *
 * @param found disjoint and outside the replacements, as findIdentifiers gives them
 * @returns both lists as one, ordered and disjoint, in offsets of the first text
 */
export function addSecondLook(first: Deidentified, found: readonly Identifier[]): Identifier[] {
  const added: Identifier[] = [];
  let shift = 0;
  let next = 0;
  for (const identifier of found) {
    while (next < first.spans.length && first.spans[next]!.start + shift < identifier.start) {
      const { start, end, replacement } = first.spans[next]!;
      shift += replacement.length - (end - start);
      next += 1;
    }
    added.push({ ...identifier, start: identifier.start - shift, end: identifier.end - shift });
  }
  const kept = first.spans.map(({ start, end, type, score, source }): Identifier => ({ start, end, type, score, source }));
  return [...kept, ...added].sort((a, b) => a.start - b.start);
}
