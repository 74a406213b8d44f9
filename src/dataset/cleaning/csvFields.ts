import type { ByteBuffer } from './byteBuffer.ts';
import type { WordFacts } from './wordFacts.ts';

const QUOTE = 0x22;
const COMMA = 0x2c;
const SPACE = 0x20;

/** 1 where a byte makes a field be quoted, 2 for the quotation mark, which is doubled too. */
const DELICATE = new Uint8Array(256);
for (const byte of [COMMA, 0x0a, 0x0d]) DELICATE[byte] = 1;
DELICATE[QUOTE] = 2;

/** Appends a text as a CSV field, quoted where it must be, as pandas writes it. */
export function appendTextField(source: Uint8Array, start: number, end: number, out: ByteBuffer): void {
  let at = start;
  while (at < end && DELICATE[source[at]!] === 0) at += 1;
  if (at === end) {
    out.append(source, start, end);
    return;
  }
  const bytes = out.reserve(2 * (end - start) + 2);
  let to = out.length;
  bytes[to++] = QUOTE;
  for (let from = start; from < end; from += 1) {
    const byte = source[from]!;
    bytes[to++] = byte;
    if (byte === QUOTE) bytes[to++] = QUOTE;
  }
  bytes[to++] = QUOTE;
  out.length = to;
}

/** Appends a list of words as a CSV field: the literal of a Python list, so that `ast.literal_eval` reads it, as pandas writes it. */
export function appendListField(ids: Uint32Array, count: number, facts: WordFacts, out: ByteBuffer): void {
  const { literalStarts } = facts;
  const literals = facts.literals.bytes;
  let length = 6 + 2 * count;
  for (let i = 0; i < count; i += 1) length += literalStarts[ids[i]! + 1]! - literalStarts[ids[i]!]!;
  const bytes = out.reserve(length);
  const quoted = count > 1 || (count === 1 && facts.delicate[ids[0]!] === 1);
  let to = out.length;
  if (quoted) bytes[to++] = QUOTE;
  bytes[to++] = 0x5b;
  for (let i = 0; i < count; i += 1) {
    if (i > 0) {
      bytes[to++] = COMMA;
      bytes[to++] = SPACE;
    }
    const end = literalStarts[ids[i]! + 1]!;
    for (let from = literalStarts[ids[i]!]!; from < end; from += 1) bytes[to++] = literals[from]!;
  }
  bytes[to++] = 0x5d;
  if (quoted) bytes[to++] = QUOTE;
  out.length = to;
}
