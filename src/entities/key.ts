import type { Entity } from './types.ts';

/**
 * What makes two mentions the same entity for retention (docs/interfaces.md): type and normalised surface, values
 * and units included. Case, white space, hyphens, quotes and the joining punctuation of a measurement are folded
 * ("Hgb: 11.8 g/dL" is "hgb 11.8 g/dl"); numbers, decimal points, slashes, comparators and percent signs are kept,
 * and abbreviations are not expanded.
 */
export function entityKey(entity: Pick<Entity, 'type' | 'text'>): string {
  return `${entity.type}\u0000${normaliseSurface(entity.text)}`;
}

/** The key with the mention's negation: a kept mention that lost its "no" is another one. */
export function negatedEntityKey(entity: Pick<Entity, 'type' | 'text' | 'assertion'>): string {
  return entityKey(entity) + (entity.assertion.negated ? '\u0000negated' : '');
}

const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** Surface form for comparison: see entityKey. */
export function normaliseSurface(text: string): string {
  const lower = text.toLowerCase();
  // Most mentions are plain words already, and compression asks for the key of each several times.
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(/[\u2018\u2019\u2032`]/g, "'")
    .replace(/[\u201c\u201d\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/-{1,3}>|[\u2192\u21d2]/g, ' > ')
    .replace(/(?<!\d)\.|\.(?!\d)/g, (_, at: number, all: string) => (all.charCodeAt(at + 1) >= 48 && all.charCodeAt(at + 1) <= 57 ? '.' : ''))
    .replace(/(?<=\d)-(?=\.?\d)/g, '~')
    .replace(/,(?=\d{3}(?!\d))/g, '')
    .replace(/[-,:;=*"()[\]|#]+/g, ' ')
    .replace(/~/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
