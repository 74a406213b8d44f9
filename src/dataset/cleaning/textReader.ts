import type { ByteBuffer, NumberBuffer } from './byteBuffer.ts';

/** Added to the number of a token that in the cleaned text is one word with the next: "can" and "not" of "cannot". */
export const JOINED = 2 ** 31;
export const WITHOUT_JOINED = JOINED - 1;

/** Cleans texts and cuts them into words of its word table. */
export interface TextReader {
  /** The cleaned text is its tokens with blanks between them, but after a token that carries JOINED; and it is letters only. */
  readonly rebuilds: boolean;
  /** Appends the numbers of a text's tokens to `ids`, and the cleaned text to `cleaned`; either may not be wanted. */
  read(source: Uint8Array, start: number, end: number, ids: NumberBuffer | undefined, cleaned: ByteBuffer | undefined): void;
}
