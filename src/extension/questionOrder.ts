/** The user went back to the question before. */
export const BACK = Symbol('back');
/** The question was not needed. */
export const PASSED = Symbol('passed');
export type Answer<T> = T | typeof BACK | typeof PASSED | undefined;

/** Asks in order; a question that gives BACK is followed by the one that was asked before it. False when one was dismissed, or gone back from the first. */
export async function askInOrder(questions: readonly (() => Promise<Answer<unknown>>)[]): Promise<boolean> {
  let step = 1;
  for (let at = 0; at < questions.length; at += step) {
    const answer = await questions[at]?.();
    if (answer === undefined) return false;
    if (answer !== PASSED) step = answer === BACK ? -1 : 1;
  }
  return true;
}
