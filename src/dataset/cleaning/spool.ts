import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import type { Batch } from './batch.ts';

/** A batch with the tokens that were made of it: for each text of each row how many, and their numbers. */
export interface TokenizedBatch extends Batch {
  readonly tokenCounts: Uint32Array;
  readonly tokens: Uint32Array;
}

interface Place {
  readonly at: number;
  readonly rows: number;
  /** Of lengths, token counts, tokens, text; in this order they stand. */
  readonly sizes: readonly [number, number, number, number];
}

/**
 * What the first pass leaves for the second, on disk: memory stays flat, and neither CSV is read nor text cut into words
 * a second time. The file is private and has no name where the system allows it, so that nothing of it can stay behind.
 */
export class Spool {
  readonly #file: number;
  readonly #path: string;
  readonly #places: Place[] = [];
  #end = 0;
  #named = true;

  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(path, 'wx+', 0o600);
    try {
      unlinkSync(path);
      this.#named = false;
    } catch {
      // Windows does not remove a file that is open: close() does.
    }
  }

  get batches(): number {
    return this.#places.length;
  }

  add({ rows, lengths, tokenCounts, tokens, bytes }: TokenizedBatch): void {
    const at = this.#end;
    for (const part of [lengths, tokenCounts, tokens, bytes]) {
      writeWhole(this.#file, Buffer.from(part.buffer, part.byteOffset, part.byteLength), this.#end);
      this.#end += part.byteLength;
    }
    this.#places.push({ at, rows, sizes: [lengths.byteLength, tokenCounts.byteLength, tokens.byteLength, bytes.byteLength] });
  }

  /** Reads batch `index`, counted from 0. */
  read(index: number): TokenizedBatch {
    const { at, rows, sizes } = this.#places[index]!;
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const all = Buffer.allocUnsafeSlow(total);
    for (let done = 0; done < total; ) {
      const read = readSync(this.#file, all, done, total - done, at + done);
      if (read === 0) throw new Error('A temporary file ends too early.');
      done += read;
    }
    const numbers = (start: number, size: number): Uint32Array => new Uint32Array(all.buffer, all.byteOffset + start, size / 4);
    const [lengths, counts, tokens, bytes] = sizes;
    return {
      rows,
      lengths: numbers(0, lengths),
      tokenCounts: numbers(lengths, counts),
      tokens: numbers(lengths + counts, tokens),
      bytes: all.subarray(lengths + counts + tokens, lengths + counts + tokens + bytes),
    };
  }

  close(): void {
    closeSync(this.#file);
    if (this.#named) unlinkSync(this.#path);
  }
}

/** Writes all of it: a disk that fills up writes part of it first, and fails then. */
export function writeWhole(file: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, position + done);
}
