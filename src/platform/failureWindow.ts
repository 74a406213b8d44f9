import { AttendingError } from './errors.ts';

export interface FailureLimits {
  /** This many failures within the window, and requests are refused until it has passed. */
  readonly failureLimit: number;
  readonly failureWindowMs: number;
}

/** Counts the failures of a kind of child, so that one that dies at every start is not started without end. */
export class FailureWindow {
  readonly #name: string;
  readonly #limits: FailureLimits;
  readonly #failures: number[] = [];

  /** @param name of the child, for messages: "engine" */
  constructor(name: string, limits: FailureLimits) {
    this.#name = name;
    this.#limits = limits;
  }

  count(): void {
    this.#failures.push(performance.now());
  }

  /** Throws CHILD_FAILED where the limit is reached; says how long to wait. */
  refuseStorm(): void {
    const { failureLimit, failureWindowMs } = this.#limits;
    const now = performance.now();
    while (this.#failures.length > 0 && now - this.#failures[0]! > failureWindowMs) this.#failures.shift();
    if (this.#failures.length < failureLimit) return;
    const waitSeconds = Math.ceil((failureWindowMs - (now - this.#failures[0]!)) / 1000);
    throw new AttendingError(
      'CHILD_FAILED',
      `The ${this.#name} process failed ${this.#failures.length} times in a row and is not started again for now.`,
      `Open the log with "Attending: Show Log", or run again in ${waitSeconds} s.`,
    );
  }
}
