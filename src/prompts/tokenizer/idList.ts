const FIRST_CAPACITY = 4096;

/** Token ids that grow at the end, without an object each. */
export class IdList {
  #ids = new Int32Array(FIRST_CAPACITY);
  length = 0;

  push(id: number): void {
    if (this.length === this.#ids.length) this.#grow(this.length + 1);
    this.#ids[this.length] = id;
    this.length += 1;
  }

  /** Appends `count` ids of `from`, beginning at `start`. */
  append(from: Int32Array, start: number, count: number): void {
    if (this.length + count > this.#ids.length) this.#grow(this.length + count);
    const ids = this.#ids;
    let at = this.length;
    for (let i = start; i < start + count; i += 1) ids[at++] = from[i]!;
    this.length = at;
  }

  clear(): void {
    this.length = 0;
  }

  /** A copy of what is in it. */
  toArray(): Int32Array {
    return this.#ids.slice(0, this.length);
  }

  #grow(least: number): void {
    const grown = new Int32Array(Math.max(least, this.#ids.length * 2));
    grown.set(this.#ids);
    this.#ids = grown;
  }
}
