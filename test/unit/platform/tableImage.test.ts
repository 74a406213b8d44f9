import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeImage, encodeImage } from '../../../src/platform/tableImage.ts';

test('lines and integers come back as they were, wherever the bytes stand', () => {
  const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }).filter((text) => !text.includes('\n'));
  const numbers = fc.oneof(fc.array(fc.integer({ min: -1, max: 65_534 })), fc.array(fc.integer({ min: -1, max: 2_000_000_000 })));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), fc.array(line, { maxLength: 3 }), numbers, numbers, fc.integer({ min: 0, max: 3 }), (words, names, small, large, offset) => {
      const file = encodeImage({ texts: { words, names }, numbers: { small: Int32Array.from(small), large: Int32Array.from(large) } });
      const moved = new Uint8Array(file.length + offset);
      moved.set(file, offset);
      assert.deepEqual(decodeImage(moved.subarray(offset)), { texts: { words, names }, numbers: { small: Int32Array.from(small), large: Int32Array.from(large) } });
    }),
  );
});
