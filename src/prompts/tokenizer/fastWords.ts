import type { WordEncoder } from './libraryWords.ts';
import type { TokenizerContent } from './tokenizerFile.ts';

/** Byte pairs of our own for the tokenizers whose words it knows how to cut; undefined for the others. */
export function fastWords({ model }: TokenizerContent): WordEncoder | undefined {
  void model;
  return undefined;
}
