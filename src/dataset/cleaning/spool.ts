import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import type { Batch } from './batch.ts';

/** A batch with what was made of it, for each text of each row. */
export interface TokenizedBatch extends Batch {
  /** How many tokens, and their numbers. */
  readonly tokenCounts: Uint32Array;
  readonly tokens: Uint32Array;
  /** The cleaned text, where it cannot be put together from the tokens; otherwise its length is 0. */
  readonly cleanedLengths: Uint32Array;
  readonly cleaned: Uint8Array;
}

const NUMBERS = ['lengths', 'tokenCounts', 'tokens', 'cleanedLengths'] as const;
const BYTES = ['cleaned', 'bytes'] as const;
/** What is kept in memory before the first batch goes to disk. */
const MOST_HELD_BYTES = 32 << 20;

interface Place {
  readonly at: number;
  readonly rows: number;
  /** Of `NUMBERS`, then of `BYTES`: in this order they stand. */
  readonly sizes: readonly number[];
}

/**
 * What the first pass leaves for the second: memory stays flat, and neither is CSV read nor text cut into words a second
 * time. Little is held in memory; the rest goes to a private file, which has no name where the system allows it, so that
 * nothing of it can stay behind.
 */
export class Spool {
  readonly #path: string;
  readonly #places: Array<Place | TokenizedBatch> = [];
  #file: number | undefined;
  #held = 0;
  #end = 0;
  #named = true;

  constructor(path: string) {
    this.#path = path;
  }

  /** Takes a batch: its `bytes` are the spool's from now on, the rest is copied. */
  add(batch: TokenizedBatch): void {
    const sizes = [...NUMBERS, ...BYTES].map((part) => batch[part].byteLength);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    if (this.#file === undefined && this.#held + total <= MOST_HELD_BYTES) {
      this.#held += total;
      this.#places.push({ ...batch, lengths: batch.lengths, tokenCounts: batch.tokenCounts.slice(), tokens: batch.tokens.slice(), cleanedLengths: batch.cleanedLengths.slice(), cleaned: Uint8Array.from(batch.cleaned) });
      return;
    }
    this.#file ??= this.#open();
    const at = this.#end;
    for (const name of [...NUMBERS, ...BYTES]) {
      const part = batch[name];
      writeWhole(this.#file, Buffer.from(part.buffer, part.byteOffset, part.byteLength), this.#end);
      this.#end += part.byteLength;
    }
    this.#places.push({ at, rows: batch.rows, sizes });
  }

  /** Gives batch `index`, counted from 0. */
  read(index: number): TokenizedBatch {
    const place = this.#places[index]!;
    if (!('sizes' in place)) return place;
    const total = place.sizes.reduce((sum, size) => sum + size, 0);
    const all = Buffer.allocUnsafeSlow(total);
    for (let done = 0; done < total; ) {
      const read = readSync(this.#file!, all, done, total - done, place.at + done);
      if (read === 0) throw new Error('A temporary file ends too early.');
      done += read;
    }
    let start = 0;
    const next = (index: number): Buffer => all.subarray(start, (start += place.sizes[index]!));
    const numbers = (index: number): Uint32Array => {
      const part = next(index);
      return new Uint32Array(part.buffer, part.byteOffset, part.byteLength / 4);
    };
    return { rows: place.rows, lengths: numbers(0), tokenCounts: numbers(1), tokens: numbers(2), cleanedLengths: numbers(3), cleaned: next(4), bytes: next(5) };
  }

  close(): void {
    if (this.#file === undefined) return;
    closeSync(this.#file);
    if (this.#named) unlinkSync(this.#path);
  }

  #open(): number {
    const file = openSync(this.#path, 'wx+', 0o600);
    try {
      unlinkSync(this.#path);
      this.#named = false;
    } catch {
      // Windows does not remove a file that is open: close() does.
    }
    return file;
  }
}

/** Writes all of it: a disk that fills up writes part of it first, and fails then. */
export function writeWhole(file: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, position + done);
}
