import type { ByteBuffer, NumberBuffer } from './byteBuffer.ts';

/** Cleans texts and cuts them into words of its word table. */
export interface TextReader {
  /** Appends the cleaned text. */
  clean(source: Uint8Array, start: number, end: number, cleaned: ByteBuffer): void;
  /** Appends the numbers of its tokens. */
  tokenize(source: Uint8Array, start: number, end: number, ids: NumberBuffer): void;
}
