/** A run this short is not announced: a flash of "busy" tells nothing. */
const BUSY_AFTER_MS = 180;

/** What a panel is busy with, told once it has lasted, with its seconds counted in the page's `.elapsed`. */
export class Busy {
  readonly #root: HTMLElement;
  readonly #onShown: () => void;
  #label: string | null = null;
  #timer = 0;
  #clock = 0;

  constructor(root: HTMLElement, onShown: () => void) {
    this.#root = root;
    this.#onShown = onShown;
  }

  /** Null while nothing runs, or not for long enough. */
  get label(): string | null {
    return this.#label;
  }

  start(label: string): void {
    window.clearTimeout(this.#timer);
    const since = performance.now();
    this.#timer = window.setTimeout(() => {
      this.#label = label;
      this.#onShown();
      window.clearInterval(this.#clock);
      this.#clock = window.setInterval(() => this.#tick(since), 1000);
    }, BUSY_AFTER_MS);
  }

  stop(): void {
    window.clearTimeout(this.#timer);
    window.clearInterval(this.#clock);
    this.#label = null;
  }

  #tick(since: number): void {
    const seconds = Math.round((performance.now() - since) / 1000);
    for (const element of this.#root.querySelectorAll('.elapsed')) element.textContent = element.closest('.banner') === null ? `${seconds} s so far` : ` · ${seconds} s`;
  }
}
