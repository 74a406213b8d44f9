/**
 * Random numbers of one thing of the data: sfc32 (Chris Doty-Humphrey's PractRand), seeded by three numbers, so that
 * every patient is drawn alone, in any thread and in any order, and is the same.
 */
export class Dice {
  #a: number;
  #b: number;
  #c: number;
  #d = 1;

  /** @param stream what is drawn: patients and their texts never share numbers */
  constructor(seed: number, stream: number, index: number) {
    this.#a = mix(seed ^ 0x9e3779b9);
    this.#b = mix(stream ^ this.#a);
    this.#c = mix(index ^ this.#b);
    for (let i = 0; i < 8; i += 1) this.#next();
  }

  #next(): number {
    const t = (((this.#a + this.#b) | 0) + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (this.#c << 21) | (this.#c >>> 11);
    this.#c = (this.#c + t) | 0;
    return t >>> 0;
  }

  /** From 0 to below 1. */
  unit(): number {
    return this.#next() / 0x1_0000_0000;
  }

  /** A whole number from 0 to below `n`. */
  below(n: number): number {
    return Math.floor(this.unit() * n);
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.unit() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  /** One of a list, by weights that sum to `total`. */
  pickWeighted<T extends { readonly weight: number }>(list: readonly T[], total: number): T {
    let at = this.unit() * total;
    for (const item of list) {
      at -= item.weight;
      if (at < 0) return item;
    }
    return list.at(-1)!;
  }

  /** Roughly normal: the sum of four uniform numbers, which is enough here and never far out. */
  normal(mean: number, deviation: number): number {
    return mean + (this.unit() + this.unit() + this.unit() + this.unit() - 2) * 1.7320508 * deviation;
  }

  /** Decimal digits, the first one not 0. */
  digits(count: number): string {
    let text = String(1 + this.below(9));
    while (text.length < count) text += String(this.below(10));
    return text;
  }
}

/** Spreads neighbouring numbers over 32 bits: the finaliser of MurmurHash3. */
export function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A hash of three numbers, from 0 to below 1: a quick draw of one fact of a thing. */
export function hashUnit(seed: number, stream: number, index: number): number {
  return mix(index ^ mix(stream ^ mix(seed ^ 0x9e3779b9))) / 0x1_0000_0000;
}
