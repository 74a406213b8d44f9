/**
 * Finds the texts that end an output in text that comes in pieces. What may yet become one is held back, so that nothing
 * of a stop text is ever shown.
 */
export class StopTexts {
  readonly #stops: readonly string[];
  #held = '';

  constructor(stops: readonly string[] | undefined) {
    this.#stops = (stops ?? []).filter((stop) => stop !== '');
  }

  /** The text that may be shown now, and whether a stop text came: then nothing follows. */
  push(piece: string): { readonly text: string; readonly stopped: boolean } {
    if (this.#stops.length === 0) return { text: piece, stopped: false };
    const all = this.#held + piece;
    const at = this.#stops.map((stop) => all.indexOf(stop)).filter((found) => found >= 0);
    if (at.length > 0) {
      this.#held = '';
      return { text: all.slice(0, Math.min(...at)), stopped: true };
    }
    const keep = Math.max(0, ...this.#stops.map((stop) => overlap(all, stop)));
    this.#held = all.slice(all.length - keep);
    return { text: all.slice(0, all.length - keep), stopped: false };
  }

  /** What is still held back when the output has ended. */
  flush(): string {
    const held = this.#held;
    this.#held = '';
    return held;
  }
}

/** How many characters at the end of a text begin a stop text. */
function overlap(text: string, stop: string): number {
  for (let length = Math.min(text.length, stop.length - 1); length > 0; length -= 1) if (text.endsWith(stop.slice(0, length))) return length;
  return 0;
}
