import type { Span } from '../note/types.ts';

interface Replacement extends Span {
  readonly replacement: string;
}

/** The identifiers that are replaced: all but those at the places that the user kept. */
export function replacements<T extends Replacement>(identifiers: readonly T[], kept: readonly Span[]): T[] {
  const places = new Set(kept.map(({ start, end }) => `${start}-${end}`));
  return identifiers.filter(({ start, end }) => !places.has(`${start}-${end}`));
}

/** The text with them replaced; the identifiers are ordered by start and disjoint. */
export function replacedText(text: string, identifiers: readonly Replacement[], kept: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, replacement } of replacements(identifiers, kept)) {
    out += text.slice(at, start) + replacement;
    at = end;
  }
  return out + text.slice(at);
}
