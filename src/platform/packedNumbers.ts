/**
 * Integers from -1 upwards as text for tables that are made at build time: base64 of little-endian integers,
 * 2 bytes each where all fit ("2:…"), else 4 ("4:…"), each plus one.
 */
export function packNumbers(values: ArrayLike<number>): string {
  const numbers = Array.from(values, (value) => value + 1);
  const narrow = numbers.every((value) => value <= 0xffff);
  const packed = narrow ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
  return `${narrow ? 2 : 4}:${Buffer.from(packed.buffer).toString('base64')}`;
}

/** Reads what `packNumbers` wrote. */
export function unpackNumbers(packed: string): Int32Array {
  // A copy, since a small Buffer may start at an odd place of a shared pool.
  const bytes = Uint8Array.from(Buffer.from(packed.slice(2), 'base64'));
  const numbers = packed.startsWith('2') ? new Uint16Array(bytes.buffer) : new Uint32Array(bytes.buffer);
  const values = new Int32Array(numbers.length);
  for (let i = 0; i < numbers.length; i += 1) values[i] = numbers[i]! - 1;
  return values;
}
