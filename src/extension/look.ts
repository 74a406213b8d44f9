import type { AssertionWord } from '../engine/viewTypes.ts';

/** How a mention is drawn: hue and underline say its type, the stroke says its assertion. */
export type Look = 'plain' | 'negated' | 'uncertain' | 'historical';

/** The strongest stroke wins: what is negated reads as negated, whatever else it is. */
export function lookOf(words: readonly AssertionWord[]): Look {
  if (words.includes('negated')) return 'negated';
  if (words.includes('uncertain') || words.includes('hypothetical')) return 'uncertain';
  return words.length > 0 ? 'historical' : 'plain';
}
