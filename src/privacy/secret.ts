import { createHmac, randomBytes } from 'node:crypto';

/**
 * The secret behind all surrogates: HMAC-SHA-256 of what is asked, under seed and patient. The same question gives the same
 * answer; without the seed nothing leads back. Without a seed one is drawn and forgotten with this object.
 */
export class Secret {
  readonly #key: Buffer;

  constructor(seed: string | undefined, patient: string | undefined) {
    const root = seed === undefined ? randomBytes(32) : Buffer.from(seed, 'utf8');
    this.#key = createHmac('sha256', root).update(`attending:deidentify:1:${patient ?? ''}`).digest();
  }

  /** Uniform whole number from 0 to `below` - 1 for this question. */
  number(below: number, ...question: readonly (string | number)[]): number {
    return this.bytes(...question).readUIntBE(0, 6) % below;
  }

  pick<T>(list: readonly T[], ...question: readonly (string | number)[]): T {
    return list[this.number(list.length, ...question)]!;
  }

  bytes(...question: readonly (string | number)[]): Buffer {
    return createHmac('sha256', this.#key).update(JSON.stringify(question)).digest();
  }
}
