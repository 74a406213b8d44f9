/** A reader sees no difference below a frame of the screen. */
const HOLD_MS = 16;

/**
 * Puts pieces of text together that come faster than anyone reads, so that a token costs no message of its own: the first goes at
 * once, later ones at most every 16 ms, the rest on `flush`.
 */
export class TextBatch {
  readonly #send: (text: string) => void;
  #held = '';
  #sentAt = -Infinity;
  #timer: NodeJS.Timeout | undefined;

  constructor(send: (text: string) => void) {
    this.#send = send;
  }

  push(text: string): void {
    this.#held += text;
    const wait = HOLD_MS - (performance.now() - this.#sentAt);
    // A backend that holds the thread gives timers no turn: the clock is looked at with every piece as well.
    if (wait <= 0) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), wait);
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#held === '') return;
    this.#send(this.#held);
    this.#held = '';
    this.#sentAt = performance.now();
  }
}
