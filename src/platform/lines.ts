/** One line of a byte stream: its number from 1 and its bytes without the line end; `tooLong` when it passed the limit and was cut off. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly tooLong: boolean;
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * Splits a byte stream into lines without decoding, so that a character across two chunks is never
 * torn and one bad line cannot spoil the next. A line of more than `maxBytes` is read past and
 * reported as too long; memory stays within that limit.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<ByteLine> {
  let pieces: Uint8Array[] = [];
  let held = 0;
  let tooLong = false;
  let number = 0;
  const finish = (): ByteLine => {
    let bytes = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    if (bytes.length > 0 && bytes[bytes.length - 1] === RETURN) bytes = bytes.subarray(0, -1);
    const line = { number: (number += 1), bytes: tooLong ? new Uint8Array() : bytes, tooLong };
    pieces = [];
    held = 0;
    tooLong = false;
    return line;
  };
  const hold = (piece: Uint8Array): void => {
    held += piece.length;
    if (held > maxBytes) {
      tooLong = true;
      pieces = [];
    } else if (piece.length > 0) {
      pieces.push(piece);
    }
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      hold(chunk.subarray(from, at));
      from = at + 1;
      yield finish();
    }
    hold(chunk.subarray(from));
  }
  if (held > 0) yield finish();
}
