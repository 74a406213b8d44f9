// How many items go where. The counts of the reference pipeline (medical QA with progressive training): 10 of a
// specialty are held out, `share` of the rest is drawn, a fifth of the first draw becomes the evaluation set, what is
// not drawn is the pool.

export const HOLDOUT_PER_SPECIALTY = 10;
export const INITIAL_SHARE = 0.5;
export const EVAL_SHARE = 0.2;

/** Products such as 0.29 * 100 fall just below the whole number that is meant. */
const TOLERANCE = 1e-9;

/** Items drawn of `rest` at a share, training and evaluation together: rounded down, at least one of a share above 0. */
export function drawnOf(rest: number, share: number): number {
  if (rest === 0 || share === 0) return 0;
  return Math.max(1, Math.floor(rest * share + TOLERANCE));
}

/** Evaluation items: a fifth of what the initial share draws, rounded half up, so one of 3 to 7 drawn. */
export function evalOf(rest: number): number {
  return Math.floor(drawnOf(rest, INITIAL_SHARE) * EVAL_SHARE + 0.5 + TOLERANCE);
}

/** Training items at a share: what is drawn less the evaluation set, which stays whatever the share. */
export function trainOf(rest: number, share: number, evalItems: number): number {
  return Math.max(0, drawnOf(rest, share) - evalItems);
}
