/** One task at a time, in the order asked: a model has one KV cache. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs the task when those before it have ended, however they ended. */
  take<Result>(task: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(task, task);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
