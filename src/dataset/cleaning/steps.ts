/** The steps of cleaning in the order in which they are taken, whatever order they are named in. */
export const CLEANING_STEPS = ['lower', 'characters', 'spaces', 'tokens', 'stopwords', 'lemmas', 'rare', 'text'] as const;
export type CleaningStep = (typeof CLEANING_STEPS)[number];

export const RECIPES = ['reference', 'clinical'] as const;
export type Recipe = (typeof RECIPES)[number];

/** What a recipe does unless steps are named: `reference` all of it, `clinical` what loses nothing that a clinician needs. */
export const RECIPE_STEPS: Readonly<Record<Recipe, readonly CleaningStep[]>> = {
  reference: CLEANING_STEPS,
  clinical: ['lower', 'characters', 'spaces', 'tokens', 'text'],
};

const OF_TOKENS: readonly CleaningStep[] = ['stopwords', 'lemmas', 'rare'];

/** The chosen steps in their order. */
export function orderedSteps(chosen: readonly CleaningStep[]): CleaningStep[] {
  return CLEANING_STEPS.filter((step) => chosen.includes(step));
}

/** The first chosen step that works on tokens although none are made; undefined when all is well. */
export function stepWithoutTokens(chosen: readonly CleaningStep[]): CleaningStep | undefined {
  return chosen.includes('tokens') ? undefined : chosen.find((step) => OF_TOKENS.includes(step));
}

/** The list that a step makes of every text, in order; each is a column `NAME_COLUMN` of its own. */
export type ListStage = 'tokenized' | 'stopped' | 'lemmatized' | 'filtered';

/** The lists that are made of a column. Rare words are dropped from some columns only: the reference filters the input. */
export function listStages(steps: readonly CleaningStep[], filtered: boolean): ListStage[] {
  const stages: ListStage[] = [];
  if (steps.includes('tokens')) stages.push('tokenized');
  if (steps.includes('stopwords')) stages.push('stopped');
  if (steps.includes('lemmas')) stages.push('lemmatized');
  if (steps.includes('rare') && filtered) stages.push('filtered');
  return stages;
}
