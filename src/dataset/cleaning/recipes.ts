import { clinicalRules } from './clinical.ts';
import { lemmatize } from './lemmas.ts';
import { LettersReader } from './lettersReader.ts';
import { PlainReader, referenceRules } from './plainReader.ts';
import type { CleaningStep, Recipe } from './steps.ts';
import { ENGLISH_STOP_WORDS } from './stopWords.ts';
import type { TextReader } from './textReader.ts';
import type { WordRules } from './wordFacts.ts';
import type { WordTable } from './wordTable.ts';

interface RecipeChoice {
  readonly recipe: Recipe;
  readonly steps: readonly CleaningStep[];
  readonly boilerplate: boolean;
}

/** A recipe as it is run: how texts are read, and what is asked of each word. */
export interface RunnableRecipe extends WordRules {
  readonly reader: TextReader;
}

export function makeRecipe({ recipe, steps, boilerplate }: RecipeChoice, words: WordTable): RunnableRecipe {
  if (recipe === 'clinical') {
    const { clean, tokenize, isStopWord, holdsBefore, holdsAfter } = clinicalRules(steps, boilerplate);
    return { reader: new PlainReader(words, { clean, tokenize }), isStopWord, lemmaOf: lemmasIf(steps), holdsBefore, holdsAfter };
  }
  const stopWords = new Set(ENGLISH_STOP_WORDS);
  return {
    // All that the letters' reader does must be wanted; otherwise the same rules run on decoded text.
    reader: (['lower', 'characters', 'spaces'] as const).every((step) => steps.includes(step)) ? new LettersReader(words) : new PlainReader(words, referenceRules(steps)),
    isStopWord: (word) => stopWords.has(word),
    lemmaOf: lemmasIf(steps),
    holdsBefore: () => false,
    holdsAfter: () => false,
  };
}

/** WordNet's nouns are read only where lemmas are wanted. */
function lemmasIf(steps: readonly CleaningStep[]): (word: string) => string {
  return steps.includes('lemmas') ? lemmatize : (word) => word;
}
