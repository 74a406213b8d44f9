import type { ByteBuffer } from './byteBuffer.ts';
import type { WordFacts } from './wordFacts.ts';

const QUOTE = 0x22;
const COMMA = 0x2c;
const SEPARATOR_BYTES = 2;

/** 1 where a byte makes a field be quoted. */
const DELICATE = new Uint8Array(256);
for (const byte of [COMMA, QUOTE, 0x0a, 0x0d]) DELICATE[byte] = 1;

/** Appends a text as a CSV field, quoted where it must be, as pandas writes it. */
export function appendTextField(source: Uint8Array, start: number, end: number, out: ByteBuffer): void {
  let at = start;
  while (at < end && DELICATE[source[at]!] === 0) at += 1;
  if (at === end) {
    out.append(source, start, end);
    return;
  }
  const text = source.subarray(start, end);
  out.byte(QUOTE);
  let from = 0;
  for (let quote = text.indexOf(QUOTE); quote >= 0; quote = text.indexOf(QUOTE, from)) {
    out.append(text, from, quote + 1);
    out.byte(QUOTE);
    from = quote + 1;
  }
  out.append(text, from);
  out.byte(QUOTE);
}

/** Appends a list of words as a CSV field: the literal of a Python list, so that `ast.literal_eval` reads it, as pandas writes it. */
export function appendListField(ids: Uint32Array, count: number, facts: WordFacts, out: ByteBuffer): void {
  const quoted = count > 1 || (count === 1 && facts.delicate[ids[0]!] === 1);
  if (quoted) out.byte(QUOTE);
  out.byte(0x5b);
  out.appendPieces(ids, count, facts.literals.data, facts.literalStarts);
  if (count > 0) out.length -= SEPARATOR_BYTES;
  out.byte(0x5d);
  if (quoted) out.byte(QUOTE);
}
